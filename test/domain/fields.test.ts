import { describe, expect, it } from 'vitest';
import type { Broken } from '#shared/domain/entry/broken.ts';
import { brokenOf } from '#shared/domain/entry/broken.ts';
import { type Draft, draftBody, type EntryType } from '#shared/domain/entry/content.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { without, withValue } from '#test/support/an-entry.ts';
import { fullEntry } from './full-entry.ts';
import { readOracle } from './read-oracle.ts';

interface Field {
  readonly type: EntryType;
  readonly pointer: string;
  readonly kind: string;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly needed: string;
}
const types: readonly EntryType[] = ['case_study', 'policy', 'product_review'];
const numberIn = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);
const fields: Field[] = readOracle('fields-oracle.tsv').flatMap((row) =>
  (row['types'] === 'all' ? types : ((row['types'] ?? '').split(' ') as EntryType[])).map((type) => ({
    type,
    pointer: row['pointer'] ?? '',
    kind: row['kind'] ?? '',
    least: numberIn(row['least']),
    most: numberIn(row['most']),
    needed: row['needed'] ?? '',
  })),
);
const ofKind = (...kinds: string[]): Field[] => fields.filter(({ kind }) => kinds.includes(kind));

const rulesAt = (draft: Draft, pointer: string): string[] =>
  checkContent(draft)
    .errors.filter((error) => error.pointer === pointer)
    .map(({ rule }) => rule);
const valueAt = (content: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], content);

/** Every pointer in the content; of lists the first item stands for all. */
const pointersIn = (value: unknown, at = ''): string[] => {
  const inside = Array.isArray(value)
    ? pointersIn(value[0], `${at}/0`)
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, item]) => pointersIn(item, `${at}/${name}`))
      : [];
  return at === '' ? inside : [at, ...inside];
};

describe('the fields of an entry against their oracle', () => {
  it.each(types)('a %s with every field is without fault', (type) => {
    expect(checkContent(fullEntry(type)).errors).toEqual([]);
  });

  it.each(types)('a %s has exactly the fields that it should have', (type) => {
    const known = fields.filter((field) => field.type === type).map(({ pointer }) => pointer);
    expect(
      pointersIn(fullEntry(type))
        .filter((pointer) => pointer !== '/type')
        .sort(),
    ).toEqual(known.sort());
  });

  it.each(types)('an empty %s is told every field that it needs, in one answer', (type) => {
    const needed = fields.filter(
      (field) => field.type === type && field.needed === 'y' && field.pointer.lastIndexOf('/') === 0,
    );
    const { errors } = checkContent({ type, clusterId: 'boston' });
    expect(
      errors
        .filter(({ rule }) => rule === 'required')
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(
      needed
        .map(({ pointer }) => pointer)
        .filter((pointer) => pointer !== '/clusterId')
        .sort(),
    );
    expect(errors.filter(({ rule }) => rule !== 'required')).toEqual([]);
  });
});

describe.each(fields.filter(({ needed }) => needed !== ''))('without $pointer a $type', ({ type, pointer, needed }) => {
  it(needed === 'y' ? 'is told that it is missing, and no more' : 'can be submitted', () => {
    const rules = checkContent(without(fullEntry(type), pointer)).errors.map((error) => [error.pointer, error.rule]);
    expect(rules).toEqual(needed === 'y' ? [[pointer, 'required']] : []);
  });
});

describe.each(ofKind('text', 'prose'))('the text $pointer of a $type', ({ type, pointer, least = 1, most }) => {
  // Each of these is one code point of two UTF-16 units: counting units would refuse half of what is allowed.
  const ofLength = (length: number): Draft => withValue(fullEntry(type), pointer, '\u{1F33B}'.repeat(length));

  it('counts code points, and keeps its bounds', () => {
    expect(rulesAt(ofLength(least - 1), pointer)).toEqual(['length']);
    expect(rulesAt(ofLength(least), pointer)).toEqual([]);
    if (most === undefined) return;
    expect(rulesAt(ofLength(most), pointer)).toEqual([]);
    expect(rulesAt(ofLength(most + 1), pointer)).toEqual(['length']);
  });
});

describe.each(ofKind('prose'))('the prose $pointer of a $type', ({ type, pointer, least = 1 }) => {
  const filled = (text: string): Draft => withValue(fullEntry(type), pointer, text.padEnd(least, '.'));
  it('is refused with raw HTML or an image, and takes Markdown', () => {
    expect(rulesAt(filled('Twelve <b>pairs</b> began.'), pointer)).toEqual(['plain_prose']);
    expect(rulesAt(filled('See ![a chart](https://example.org/c.png)'), pointer)).toEqual(['plain_prose']);
    expect(rulesAt(filled('Where a < b, *twelve* [pairs](https://example.org) began.'), pointer)).toEqual([]);
  });
});

describe.each(ofKind('list'))('the list $pointer of a $type', ({ type, pointer, least = 0, most }) => {
  const whole = fullEntry(type);
  const items = (count: number): string[] =>
    rulesAt(withValue(whole, pointer, Array(count).fill((valueAt(whole, pointer) as unknown[])[0])), pointer).filter(
      (rule) => rule === 'items',
    );

  it('keeps its bounds', () => {
    expect(items(least)).toEqual([]);
    if (least > 0) expect(items(least - 1)).toEqual(['items']);
    if (most === undefined) return;
    expect(items(most)).toEqual([]);
    expect(items(most + 1)).toEqual(['items']);
  });
});

describe.each(ofKind('int', 'number'))('the number $pointer of a $type', ({ type, pointer, kind, least, most }) => {
  const rules = (value: unknown): string[] => rulesAt(withValue(fullEntry(type), pointer, value), pointer);

  it('keeps its bounds, is whole where it counts, and is no text', () => {
    expect(rules('3')).toHaveLength(1);
    expect(rules(Number.NaN)).toHaveLength(1);
    expect(rules(2.5)).toHaveLength(kind === 'int' ? 1 : 0);
    if (least !== undefined) {
      expect(rules(least)).toEqual([]);
      expect(rules(least - 1)).toEqual(['range']);
    }
    if (most !== undefined) {
      expect(rules(most)).toEqual([]);
      expect(rules(most + 1)).toEqual(['range']);
    }
  });
});

it.each(ofKind('term'))('$pointer of a $type takes only its terms', ({ type, pointer }) => {
  expect(rulesAt(withValue(fullEntry(type), pointer, 'no such term'), pointer)).toEqual(['one_of']);
});

it.each(ofKind('flag'))('$pointer of a $type is no text', ({ type, pointer }) => {
  expect(rulesAt(withValue(fullEntry(type), pointer, 'yes'), pointer)).toHaveLength(1);
});

describe('a field that nobody knows', () => {
  const objects: { type: EntryType; pointer: string }[] = [
    ...types.map((type) => ({ type, pointer: '' })),
    ...ofKind('object'),
  ];
  const named = (errors: readonly Broken[], pointer: string): Broken[] =>
    errors.filter((error) => error.pointer === pointer);

  it.each(objects)('is named when it stands in "$pointer" of a $type, in a draft already', ({ type, pointer }) => {
    const at = `${pointer}/unheardOf`;
    const draft = withValue(fullEntry(type), at, 1);
    const expected = [
      expect.objectContaining({ rule: 'unknown_field', message: 'unheardOf is not a known field here' }),
    ];
    expect(named(checkContent(draft).errors, at)).toEqual(expected);
    const parsed = draftBody.safeParse(draft, { reportInput: true });
    expect(named(parsed.success ? [] : brokenOf(parsed.error.issues), at)).toEqual(expected);
  });
});
