import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/domain/entry/content.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { aCaseStudy, anyEntry, aPolicy, aProductReview, withValue } from '#test/support/an-entry.ts';

const found = (draft: Draft): string[] =>
  checkContent(draft)
    .errors.filter(({ rule }) => rule === 'hidden_name')
    .map(({ pointer }) => pointer);
const hidden = (
  attribution: 'organisation_only' | 'cluster_only' | 'named',
  said: Readonly<Record<string, unknown>>,
): Draft =>
  Object.entries(said).reduce<Draft>(
    (draft, [pointer, value]) => withValue(draft, pointer, value),
    aCaseStudy({ attribution }),
  );
const person = (name: string, organisation = 'Harbor School') => ({
  name,
  role: 'Teacher',
  organisation,
  contactable: false,
});

describe('a name that attribution hides', () => {
  it.each([
    ['/title', 'What Ida Beispiel learned about planning'],
    ['/summary', 'Ida Beispiel and her partner planned every Tuesday, and it held until the last week of June.'],
    ['/sustaining', 'Ask **Ida** *Beispiel* how.'],
    ['/lessons/0/drivingEvent', 'In May, IDA BEISPIEL stopped planning with the others.'],
    ['/lessons/0/appliesWhen/0', 'Somebody like Ida Beispiel leads it'],
    ['/keywords/0', 'ida beispiel'],
    ['/links/0/url', 'https://example.org/people/ida-beispiel'],
    ['/links/0/url', 'https://example.org/?who=Ida%20Beispiel'],
    ['/sustaining', '100 % of it is the work of Ida Beispiel.'],
    ['/links/0/label', 'The page of Ida Beispiel'],
    ['/timeline/0/event', 'Ida Beispiel takes over'],
    ['/partners/0', 'Ida Beispiel Consulting'],
    ['/metrics/0/name', 'Hours of Ida Beispiel'],
    ['/costs/note', 'Without the hours of Ida Beispiel.'],
    ['/evidence/findings/0/measure', 'Scores in the class of Ida Beispiel'],
    [
      '/conflictOfInterest',
      { declared: true, relations: ['family'], statement: 'Ida Beispiel is married to the vendor.' },
    ],
  ])('is found in %s', (pointer, value) => {
    const at = pointer === '/conflictOfInterest' ? '/conflictOfInterest/statement' : pointer;
    expect(found(hidden('organisation_only', { [pointer]: value }))).toEqual([at]);
    expect(found(hidden('cluster_only', { [pointer]: value }))).toEqual([at]);
    expect(found(hidden('named', { [pointer]: value }))).toEqual([]);
  });

  it.each(['José Peña', 'JOSE PENA', 'Jose\u0301 Pen\u0303a', 'jose-pena', 'José  Peña’s class', '“José Peña”'])(
    'is found in other spellings: %s',
    (spelled) => {
      expect(
        found(
          hidden('organisation_only', {
            '/contributors/0': person('José Peña'),
            '/sustaining': `Ask ${spelled} about it.`,
          }),
        ),
      ).toEqual(['/sustaining']);
    },
  );

  it('is found of every contributor, once for each place', () => {
    const draft = hidden('organisation_only', {
      '/title': 'Ida Beispiel and Tom Ejemplo plan',
      '/sustaining': 'Ask Tom Ejemplo.',
    });
    expect(found(draft)).toEqual(['/title', '/sustaining']);
  });

  it('is found in policies and product reviews too', () => {
    expect(
      found(
        aPolicy({
          attribution: 'cluster_only',
          effects: 'Ida Beispiel won the hour for everybody, and lost two of her own.',
        }),
      ),
    ).toEqual(['/effects']);
    expect(found(aProductReview({ attribution: 'cluster_only', reviewerRole: 'Ida Beispiel, coach' }))).toEqual([
      '/reviewerRole',
    ]);
  });

  it('is said without repeating the name', () => {
    const [error] = checkContent(hidden('organisation_only', { '/title': 'What Ida Beispiel learned' })).errors;
    expect(error).toEqual({
      pointer: '/title',
      rule: 'hidden_name',
      message: 'holds a name that the attribution organisation_only hides',
    });
  });
});

describe('an organisation', () => {
  it('is hidden only where nothing but the cluster is shown', () => {
    const said = { '/sustaining': 'Harbor School pays for it.' };
    expect(found(hidden('cluster_only', said))).toEqual(['/sustaining']);
    expect(found(hidden('organisation_only', said))).toEqual([]);
  });

  it('is found in the product it made', () => {
    const product = { name: 'Planwise', vendor: 'Bayside Coaching', category: 'lms' as const };
    expect(found(aProductReview({ attribution: 'cluster_only', product }))).toEqual(['/product/vendor']);
  });
});

describe('what is no hidden name', () => {
  it('is the list of contributors itself', () => {
    for (const entry of anyEntry()) {
      expect(found({ ...entry, attribution: 'organisation_only' })).toEqual([]);
      expect(found({ ...entry, attribution: 'cluster_only' })).toEqual([]);
    }
  });

  it('is part of another word, or half of the name', () => {
    expect(
      found(
        hidden('organisation_only', {
          '/contributors/0': person('Anna Ros'),
          '/sustaining': 'Johanna Rosen and Anna Rossi.',
        }),
      ),
    ).toEqual([]);
    expect(found(hidden('organisation_only', { '/sustaining': 'Ida keeps it going.' }))).toEqual([]);
  });

  it('is a name of three letters, which would be found everywhere', () => {
    expect(
      found(hidden('organisation_only', { '/contributors/0': person('Mai'), '/sustaining': 'It began in Mai.' })),
    ).toEqual([]);
  });

  it('is what was chosen from a list and nobody could take out', () => {
    expect(
      found(
        hidden('cluster_only', {
          '/contributors/0': person('Grant', 'Boston'),
          '/conflictOfInterest/relations/0': 'grant',
          '/place/locality': 'Cambridge',
        }),
      ),
    ).toEqual([]);
    expect(
      found(hidden('cluster_only', { '/contributors/0': person('Equity', 'Scheduling'), '/themes/0': 'equity' })),
    ).toEqual([]);
    expect(
      found(
        hidden('cluster_only', {
          '/contributors/0': person('Boston Lead', 'Chicago'),
          '/sharedClusterIds': ['chicago'],
        }),
      ),
    ).toEqual([]);
  });

  it('is anything while nobody has said what is hidden', () => {
    const { attribution: _attribution, ...draft } = aCaseStudy({ title: 'What Ida Beispiel learned' });
    expect(found(draft)).toEqual([]);
  });
});

it('a contributor who has no name yet hides nothing and breaks nothing', () => {
  expect(found(hidden('cluster_only', { '/contributors': [{}, { name: '' }] }))).toEqual([]);
  expect(found({ type: 'policy', clusterId: 'boston', attribution: 'cluster_only' })).toEqual([]);
});
