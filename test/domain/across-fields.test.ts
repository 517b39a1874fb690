import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/domain/entry/content.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { aCaseStudy, aPolicy, aProductReview, withValue } from '#test/support/an-entry.ts';

const broken = (draft: Draft): string[] => checkContent(draft).errors.map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('a place', () => {
  const of = (place: object): string[] => broken(withValue(aCaseStudy(), '/place', place));

  it('has an NCES locale only in the United States', () => {
    expect(of({ country: 'US', locale: '41' })).toEqual([]);
    expect(of({ country: 'CA', locale: '41' })).toEqual(['/place/locale locale_us_only']);
    expect(of({ country: 'US', locale: 41 })).toEqual(['/place/locale one_of']);
    expect(of({ country: 'US', locale: '14' })).toEqual(['/place/locale one_of']);
  });

  it('has a region of its own country', () => {
    expect(of({ country: 'CA', region: 'CA-ON' })).toEqual([]);
    expect(of({ country: 'CA', region: 'US-CA' })).toEqual(['/place/region region_in_country']);
    expect(of({ country: 'US', region: 'Massachusetts' })).toEqual([
      '/place/region region',
      '/place/region region_in_country',
    ]);
  });

  it('without a country is told only that, not what would follow from one', () => {
    expect(of({ region: 'US-MA', locale: '11' })).toEqual(['/place/country required']);
    expect(of({ country: 'usa', region: 'US-MA', locale: '11' })).toEqual(['/place/country country']);
  });

  it.each(['us', 'USA', 'ZZ', 'EU', 'UK', 'UN', 'XK', 'SU', 'AN', ''])('is in no country "%s"', (country) => {
    expect(of({ country })).toEqual(['/place/country country']);
  });

  it.each(['US', 'CA', 'GB', 'FI', 'SX', 'SS'])('can be in %s', (country) => {
    expect(of({ country })).toEqual([]);
  });
});

describe('a period', () => {
  const of = (period: object): string[] => broken(withValue(aCaseStudy(), '/period', period));

  it('ends no earlier than it began', () => {
    expect(of({ start: '2025-01', end: '2025-01' })).toEqual([]);
    expect(of({ start: '2025-01', end: '2024-12' })).toEqual(['/period/end end_after_start']);
    expect(of({ start: '2025-01' })).toEqual([]);
  });

  it('is of years and months', () => {
    expect(of({ start: '2025-13', end: '2024-12' })).toEqual(['/period/start year_month']);
    expect(of({ start: '2025-1', end: 'now' })).toEqual(['/period/start year_month', '/period/end year_month']);
    expect(of({ start: '2025-01-01' })).toEqual(['/period/start year_month']);
  });
});

describe('a tie', () => {
  const of = (tie: object): string[] => broken(withValue(aCaseStudy(), '/conflictOfInterest', tie));

  it('needs a statement when it is declared, and only then', () => {
    expect(of({ declared: true, relations: ['grant'] })).toEqual([
      '/conflictOfInterest/statement statement_when_declared',
    ]);
    expect(of({ declared: true, relations: ['grant'], statement: ' ' })).toEqual([
      '/conflictOfInterest/statement length',
    ]);
    expect(of({ declared: true, relations: ['grant'], statement: 'They paid for the pilot.' })).toEqual([]);
    expect(of({ declared: false, relations: [] })).toEqual([]);
  });
});

describe('ratings', () => {
  const of = (ratings: object): string[] => broken(withValue(aProductReview(), '/ratings', ratings));

  it('need three that are rated; "na" is no rating', () => {
    expect(of({ value: 1, support: 5, privacy: 3 })).toEqual([]);
    expect(of({ value: 1, support: 5, privacy: 'na', pedagogy: 'na' })).toEqual(['/ratings three_rated']);
    expect(of({})).toEqual(['/ratings three_rated']);
  });
});

describe('other formats', () => {
  it.each([
    ['/language', 'en', 'es-MX', 'zh-Hant-TW'],
    ['/costs/currency', 'USD', 'EUR', 'JPY'],
    ['/contributors/0/orcid', '0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'],
    ['/links/0/url', 'https://example.org', 'https://example.org/ü?a=b#c', 'https://münchen.example'],
    ['/topics', ['scheduling'], ['scheduling', 'maker-learning'], []],
    ['/clusterId', 'rhode-island', 'b', 'boston2'],
  ])('%s can be %j, %j and %j', (pointer, ...values) => {
    for (const value of values) expect(broken(withValue(aCaseStudy(), pointer, value))).toEqual([]);
  });

  it.each([
    ['/language', 'en_US', 'english language', ''],
    ['/costs/currency', 'usd', 'Dollar', ''],
    ['/contributors/0/orcid', '0000-0002-1825-0098', '0000000218250097', 'https://orcid.org/0000-0002-1825-0097'],
    ['/links/0/url', 'http://example.org', 'javascript:alert(1)', 'example.org'],
    ['/clusterId', 'Boston', 'rhode_island', 'a--b'],
  ])('%s can be neither %j nor %j nor %j', (pointer, ...values) => {
    for (const value of values) expect(broken(withValue(aCaseStudy(), pointer, value))).toHaveLength(1);
  });

  it.each([
    ['2024-02-29', 0],
    ['2025-02-29', 1],
    ['2025-2-1', 1],
    ['2025-06-31', 1],
    ['2025-06-30T00:00:00Z', 1],
  ])('the date %s has %i faults', (date, faults) => {
    expect(broken(aPolicy({ datePassed: date }))).toHaveLength(faults);
  });
});
