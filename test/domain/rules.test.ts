import { describe, expect, it } from 'vitest';
import { type Draft, entryContent } from '#shared/domain/entry/content.ts';
import {
  brokenShape,
  checkContent,
  maxRevisionBytes,
  readOnlySent,
  revisionBytes,
} from '#shared/domain/entry/rules.ts';
import { expectReason } from '#shared/domain/reason.ts';
import { aCaseStudy, anyEntry, aPolicy, aProductReview, without, withValue } from '#test/support/an-entry.ts';

const broken = (draft: Draft): string[] => checkContent(draft).errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
const withAll = (content: object, values: Readonly<Record<string, unknown>>): Draft =>
  Object.entries(values).reduce<Draft>((made, [pointer, value]) => withValue(made, pointer, value), content as Draft);

describe('submitting answers with every broken rule at once', () => {
  it('of a case study, across all its parts', () => {
    const draft = withAll(without(aCaseStudy(), '/summary', '/lessons/0/statement', '/privacy/consent'), {
      '/title': 'Too short',
      '/problem': '<b>short</b>',
      '/themes': ['equity', 'equity', 'nonsense'],
      '/topics': ['no-such-topic'],
      '/place': { country: 'CA', region: 'US-MA', locality: '', locale: '11', planet: 'Earth' },
      '/period': { start: '2025-06', end: '2024-09', still: true },
      '/costs': { currency: 'XXXX', annual: -1 },
      '/evidence': { tier: 'essa_3_promising', sampleSize: -2 },
      '/conflictOfInterest': { declared: true, relations: ['none', 'none', 'nephew'] },
      '/links/0/url': 'http://example.org',
      '/licence': 'MIT',
      '/attribution': 'organisation_only',
      '/sustaining': 'Ida Beispiel keeps it going.',
      '/ratings': {},
    });
    expect(broken(draft).sort()).toEqual(
      [
        '/title length',
        '/summary required',
        '/lessons/0/statement required',
        '/themes/2 one_of',
        '/themes unique',
        '/topics/0 topic_known',
        '/place/region region_in_country',
        '/place/locality length',
        '/place/locale locale_us_only',
        '/place/planet unknown_field',
        '/period/end end_after_start',
        '/period/still unknown_field',
        '/costs/currency currency',
        '/costs/annual range',
        '/costs/basis required',
        '/evidence/sampleSize range',
        '/evidence/design evidence.essa_3_promising.design',
        '/evidence/studyRef evidence.essa_3_promising.study_ref',
        '/evidence/findings evidence.essa_3_promising.significant_positive',
        '/conflictOfInterest/relations/2 one_of',
        '/conflictOfInterest/relations unique',
        '/conflictOfInterest/statement statement_when_declared',
        '/links/0/url https_url',
        '/licence one_of',
        '/privacy/consent required',
        '/problem length',
        '/problem plain_prose',
        '/sustaining hidden_name',
        '/ratings unknown_field',
      ].sort(),
    );
  });

  it('of a product review, too few ratings beside wrong ones', () => {
    const draft = withValue(aProductReview(), '/ratings', { engagement: 6, pedagogy: 'good', support: 'na', wit: 3 });
    expect(broken(draft).sort()).toEqual([
      '/ratings three_rated',
      '/ratings/engagement range',
      '/ratings/pedagogy one_of',
      '/ratings/wit unknown_field',
    ]);
  });

  it('and with the content as it would be stored once none is broken', () => {
    expect(checkContent(withValue(aCaseStudy(), '/title', '  A title with blanks around it ')).content?.title).toBe(
      'A title with blanks around it',
    );
    expect(checkContent(withValue(aCaseStudy(), '/title', 'Short')).content).toBeUndefined();
  });

  it('each in words that name the field, what was given and what would do', () => {
    const [error] = checkContent(withValue(aCaseStudy(), '/lessons/0/statement', 'Plan together.')).errors;
    expect(error).toEqual({
      pointer: '/lessons/0/statement',
      rule: 'length',
      message: 'lessons.statement has 14 characters; at least 20',
      given: 14,
    });
    const [rating] = checkContent(withValue(aProductReview(), '/ratings/value', 'good')).errors;
    expect(rating).toEqual({
      pointer: '/ratings/value',
      rule: 'one_of',
      message: 'ratings.value is not a whole number from 1 to 5, or na',
      given: 'good',
    });
  });

  it('and never quotes a long text back', () => {
    const { errors } = checkContent(withValue(aCaseStudy(), '/lessons/0/kind', 'x'.repeat(5000)));
    expect(errors).toHaveLength(1);
    expect(errors[0]).not.toHaveProperty('given');
  });
});

describe('lengths count code points after NFC and trimming', () => {
  const isTitle = (title: string): boolean => broken(aCaseStudy({ title })).length === 0;

  it('so an emoji of several code points counts as several, and one of two code units as one', () => {
    expect(isTitle('🌻'.repeat(10))).toBe(true);
    expect(isTitle('🌻'.repeat(9))).toBe(false);
    expect(isTitle('👩‍🏫'.repeat(46))).toBe(true); // three code points each: 138
    expect(isTitle('👩‍🏫'.repeat(47))).toBe(false);
  });

  it('so a letter and its combining mark count as the one letter they make', () => {
    expect(isTitle('e\u0301'.repeat(140))).toBe(true);
    expect(isTitle('e\u0301'.repeat(9))).toBe(false);
    expect(checkContent(aCaseStudy({ title: 'Cafe\u0301 talks' })).content?.title).toBe('Caf\u00E9 talks');
  });

  it('so a mark that makes no letter with another counts by itself', () => {
    expect(isTitle(`${'x\u0301'.repeat(70)}`)).toBe(true);
    expect(isTitle(`${'x\u0301'.repeat(70)}x`)).toBe(false);
  });

  it('so blanks around a text count nothing, blanks within do', () => {
    expect(isTitle(`  ${'x'.repeat(9)}\n\t `)).toBe(false);
    expect(isTitle(`x${' '.repeat(8)}x`)).toBe(true);
  });

  it('so what cannot be printed or stored counts nothing', () => {
    expect(isTitle(`${'x'.repeat(9)}\u0000\u0007\u007F`)).toBe(false);
    expect(checkContent(aCaseStudy({ title: 'Ten letters \uD800' })).content?.title).toBe('Ten letters \uFFFD');
  });
});

describe('what belongs to an entry', () => {
  it('a policy needs neither outcome nor grade bands, the others do', () => {
    expect(broken(without(aPolicy(), '/outcome', '/gradeBands'))).toEqual([]);
    expect(broken(without(aCaseStudy(), '/outcome', '/gradeBands'))).toEqual([
      '/outcome required',
      '/gradeBands required',
    ]);
    expect(broken(without(aProductReview(), '/outcome', '/gradeBands'))).toEqual([
      '/outcome required',
      '/gradeBands required',
    ]);
  });

  it('a field of another type is named, in a draft already', () => {
    const draft = withValue(aPolicy(), '/recommend', 7);
    expect(brokenShape(draft)).toEqual([
      { pointer: '/recommend', rule: 'field_of_another_type', message: 'recommend is not part of a policy' },
    ]);
    expect(broken(draft)).toEqual(['/recommend unknown_field']);
    expect(anyEntry().flatMap((entry) => brokenShape(entry))).toEqual([]);
  });

  it('a topic that nobody curated is named', () => {
    expect(broken(aCaseStudy({ topics: ['scheduling', 'astrology', 'constructor'] }))).toEqual([
      '/topics/1 topic_known',
      '/topics/2 topic_known',
    ]);
  });

  it('it cannot relate to itself', () => {
    const draft = aCaseStudy({
      relations: [
        { type: 'supports', target: 'ent_other' },
        { type: 'adapts', target: 'ent_self' },
      ],
    });
    expect(checkContent(draft, 'ent_self').errors.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/relations/1/target relation_to_itself',
    ]);
    expect(checkContent(draft).errors).toEqual([]);
  });

  it('fields that the system writes are named when they are sent, whatever their value', () => {
    expect(
      readOnlySent({ title: 'x', seq: null, tombstone: undefined, provenance: {} }).map(({ pointer }) => pointer),
    ).toEqual(['/seq', '/provenance', '/tombstone']);
    expect(readOnlySent({ provenance: { placeholders: [] } }, ['provenance'])).toEqual([]);
  });

  it('its size is counted in bytes of UTF-8', () => {
    expect(revisionBytes({ type: 'policy', clusterId: 'é🌻' })).toBe('{"type":"policy","clusterId":""}'.length + 2 + 4);
    expect(maxRevisionBytes).toBe(204_800);
  });

  it('the union of the three types takes each of them', () => {
    for (const entry of anyEntry()) expect(entryContent.safeParse(entry).success).toBe(true);
  });
});

describe('a reason', () => {
  const isRefused = (reason: string): boolean => {
    try {
      expectReason(reason);
    } catch {
      return true;
    }
    return false;
  };

  it('has 20 to 2000 code points, blanks around it not counted', () => {
    expect(['x'.repeat(19), ' '.repeat(40), `${'x'.repeat(19)}   `, 'x'.repeat(2001)].map(isRefused)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['x'.repeat(20), '🌻'.repeat(20), '🌻'.repeat(2000), `  ${'x'.repeat(2000)}  `].map(isRefused)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
