import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, noWords, parseWords, type Words, wordFields } from '#shared/domain/search-words.ts';
import { fastestMs } from './fastest.ts';

const parsed = (said: Partial<Words>): Words => ({ ...noWords, ...said });

describe('what someone typed', () => {
  it.each<[string, Partial<Words>]>([
    ['common planning time', { plain: ['common', 'planning', 'time'] }],
    ['  spaced\t\nout  ', { plain: ['spaced', 'out'] }],
    ['co-teaching schedule', { plain: ['co-teaching', 'schedule'] }],
    ['"common planning time"', { phrases: ['common planning time'] }],
    ['“curly quotes” and «angular ones»', { plain: ['and'], phrases: ['curly quotes', 'angular ones'] }],
    ['makerspace -robotics', { plain: ['makerspace'], without: ['robotics'] }],
    ['makerspace -"summer camp"', { plain: ['makerspace'], without: ['summer camp'] }],
    ['title:scheduling', { fielded: [{ field: 'title', value: 'scheduling' }] }],
    ['TITLE:Scheduling', { fielded: [{ field: 'title', value: 'Scheduling' }] }],
    [
      'author:"Ida Beispiel" product:planwise cluster:boston',
      {
        fielded: [
          { field: 'author', value: 'Ida Beispiel' },
          { field: 'product', value: 'planwise' },
          { field: 'cluster', value: 'boston' },
        ],
      },
    ],
    ['what is 2:1 tutoring', { plain: ['what', 'is', '2:1', 'tutoring'] }],
    ['https://example.org/a?b=c', { plain: ['https://example.org/a?b=c'] }],
    ['subtitle:x', { plain: ['subtitle:x'] }],
    ['C++ & C#', { plain: ['C++', 'C#'] }],
    ['e\u0301cole', { plain: ['\u00E9cole'] }],
    ['学校 école', { plain: ['学校', 'école'] }],
  ])('%j is taken apart', (q, words) => {
    expect(parseWords(q)).toEqual(parsed(words));
  });
});

describe('what cannot be parsed is words', () => {
  it.each<[string, Partial<Words>]>([
    ['"no end', { plain: ['no', 'end'] }],
    ['an "odd" number"', { plain: ['an', 'number'], phrases: ['odd'] }],
    ['title:"no end', { plain: ['end'], fielded: [{ field: 'title', value: 'no' }] }],
    ['title: scheduling', { plain: ['title:', 'scheduling'] }],
    ['-', {}],
    ['""', {}],
    ['" "', {}],
    ['title:""', {}],
    ['"""', {}],
    ['--double', { without: ['-double'] }],
    ['\u0000nul\u0000', { plain: ['nul'] }],
    ['AND OR NOT (', { plain: ['AND', 'OR', 'NOT'] }],
    ['* ? ~ ^ : \\ /', {}],
    ['', {}],
  ])('%j too', (q, words) => {
    expect(parseWords(q)).toEqual(parsed(words));
  });
});

describe('a question without anything to look for', () => {
  it('has no words: leaving out alone finds nothing', () => {
    expect(hasWords(parseWords('-robotics'))).toBe(false);
    expect(hasWords(noWords)).toBe(false);
  });

  it.each(['word', '"a phrase"', 'title:word'])('is not %j', (q) => {
    expect(hasWords(parseWords(q))).toBe(true);
  });
});

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '-',
      ':',
      ' ',
      '\\',
      '*',
      '(',
      ')',
      '\u0000',
      '\uD800',
      '“',
      ...wordFields.map((field) => `${field}:`),
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.lorem({ maxCount: 2 }),
  );
  const typed = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const all = ({ plain, phrases, without, fielded }: Words): string[] => [
    ...plain,
    ...phrases,
    ...without,
    ...fielded.map(({ value }) => value),
  ];

  it('is never an error, and every part holds a letter or digit and no quote or control character', () => {
    fc.assert(
      fc.property(typed, (q) => {
        for (const value of all(parseWords(q))) {
          expect(value).toMatch(/[\p{L}\p{N}]/u);
          expect(value).not.toMatch(/["\u0000-\u001F]/);
          expect(value.isWellFormed()).toBe(true);
          expect(value.trim()).toBe(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no word is lost: each letter typed outside a named field is looked for or left out', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('', '-', '"', 'title:', 'author:"'), word, fc.constantFrom('', '"')), {
          maxLength: 20,
        }),
        (parts) => {
          const q = parts.map(([before, value, behind]) => `${before}${value}${behind}`).join(' ');
          const kept = all(parseWords(q)).flatMap((value) => value.split(/[^a-z]+/));
          for (const [, value] of parts) expect(kept).toContain(value);
        },
      ),
    );
  });

  it.each([
    ['one word', 'x'.repeat(10_000)],
    ['quotes', '"'.repeat(9_999)],
    ['minus signs', '-'.repeat(10_000)],
    ['fields', 'title:'.repeat(1_666)],
    ['quoted fields without end', 'title:"'.repeat(1_400)],
    ['words', 'ab '.repeat(3_333)],
    ['blanks', ' '.repeat(10_000)],
  ])('ten thousand characters of %s are taken apart at once', (_what, q) => {
    const words = parseWords(q);
    // Ten times what a slow machine needs; a regular expression that backtracks takes seconds.
    expect(fastestMs(() => parseWords(q))).toBeLessThan(100);
    expect(
      Math.max(words.plain.length, words.phrases.length, words.without.length, words.fielded.length),
    ).toBeLessThanOrEqual(64);
  });
});
