import { describe, expect, it } from 'vitest';
import type { EntryContent } from '#shared/domain/entry/content.ts';
import type { Attribution, Snapshot } from '#shared/domain/entry/head.ts';
import { searchDocumentOf, withoutPlaceholders } from '#shared/domain/search-document.ts';
import { facetFields, facetNames, facetsFor } from '#shared/domain/search-fields.ts';
import { allVocabularies } from '#shared/domain/vocabulary/all-vocabularies.ts';
import { aCaseStudy, anyEntry, aPolicy, aProductReview, aSnapshot } from '#test/support/an-entry.ts';
import { fullEntry } from './full-entry.ts';

const documentOf = (content: EntryContent, said: Partial<Snapshot> = {}) => searchDocumentOf(aSnapshot(content, said));
const withPlaceholders = (content: EntryContent, ...placeholders: string[]) =>
  documentOf(content, { provenance: { source: 'corpus', origin: 'corpus', placeholders } });

describe('names in the search document', () => {
  const indexed = (attribution: Attribution): string =>
    JSON.stringify(anyEntry().map((entry) => documentOf({ ...entry, attribution })));
  const hidden = /Beispiel|Ejemplo|Harbor School|Bayside|Coach\b|Mathematics teacher/;

  it('are those of the contributors when they are named, and only in their own field', () => {
    const { texts } = documentOf(aCaseStudy());
    expect(texts.author).toEqual(['Ida Beispiel', 'Tom Ejemplo']);
    expect(JSON.stringify({ ...texts, author: [] })).not.toMatch(hidden);
  });

  it.each(['organisation_only', 'cluster_only'] as const)('are nowhere at all under %s', (attribution) => {
    expect(indexed(attribution)).not.toMatch(hidden);
  });

  it('are never accounts, whatever is shown', () => {
    const { contributors } = aCaseStudy();
    const content = aCaseStudy({ contributors: contributors.map((person) => ({ ...person, sub: 'account-7' })) });
    expect(JSON.stringify(documentOf(content, { createdBy: 'account-8' }))).not.toMatch(/account-/);
  });
});

describe('neutral placeholders', () => {
  it('are in no text, lesson, facet or rank', () => {
    const document = withPlaceholders(
      fullEntry('case_study'),
      '/problem',
      '/themes',
      '/place/locale',
      '/evidence',
      '/outcome',
      '/lessons/0/recommendation',
      '/period',
      '/keywords/0',
    );
    expect(document.texts.body.join(' ')).not.toContain('planned alone');
    expect(document.texts.body).not.toContain('co-teaching');
    expect(document.facets.theme).toEqual([]);
    expect(document.facets.locale).toEqual([]);
    expect(document.facets.country).toEqual(['US']);
    expect(document.facets.evidence).toEqual([]);
    expect(document.facets.outcome).toEqual([]);
    expect(document.card).not.toHaveProperty('outcome');
    expect(document.card).toMatchObject({ themes: [], evidenceTier: 'none' });
    expect(document.evidenceRank).toBe(0);
    expect(document).not.toHaveProperty('periodStart');
    expect(document.lessons[0]?.detail.join(' ')).not.toContain('before any other');
  });

  it('take a lesson out whose statement is one, and leave its neighbours', () => {
    const [lesson] = aCaseStudy().lessons;
    if (lesson === undefined) throw new Error('a case study has a lesson');
    const content = aCaseStudy({ lessons: [lesson, { ...lesson, statement: 'Begin with those who want to.' }] });
    expect(withPlaceholders(content, '/lessons/0/statement').lessons.map(({ key }) => key)).toEqual([2]);
    expect(withPlaceholders(content, '/lessons/0', '/lessons/1/kind').lessons).toEqual([
      expect.not.objectContaining({ kind: expect.anything() }),
    ]);
  });

  it('count a recommendation of a product review as not given', () => {
    expect(documentOf(aProductReview()).recommend).toBe(7);
    expect(withPlaceholders(aProductReview(), '/recommend')).not.toHaveProperty('recommend');
  });

  it('that point nowhere take nothing away', () => {
    const content = aCaseStudy();
    for (const pointer of [
      '',
      '/',
      '/nothing',
      '/title/0',
      '/lessons/9',
      '/lessons/x/statement',
      '/place/country/code',
      '/lessons/length',
    ]) {
      expect(withoutPlaceholders(content, [pointer]), pointer).toEqual(content);
    }
  });

  it('cannot reach what every object inherits', () => {
    const inherited = Object.getOwnPropertyDescriptors(Object.prototype);
    try {
      withoutPlaceholders(aCaseStudy(), [
        '/__proto__/toString',
        '/constructor/prototype/valueOf',
        '/place/__proto__/toString',
      ]);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(Object.keys(inherited).sort());
    } finally {
      Object.defineProperties(Object.prototype, inherited);
    }
  });

  it('leave the content they are taken from untouched', () => {
    const content = aCaseStudy();
    withoutPlaceholders(content, ['/title', '/lessons/0']);
    expect(content).toEqual(aCaseStudy());
  });
});

describe('texts in the search document', () => {
  it('are the words of the prose, without the marks of Markdown', () => {
    const { texts, lessons } = documentOf(
      aCaseStudy({
        approach:
          '# Steps\n\n- **Begin** with [the willing](https://example.org/willing)\n- `wait`\n\nThen go on, for a year or so.',
      }),
    );
    expect(texts.body).toContain('Steps\nBegin with the willing\nwait\nThen go on, for a year or so.');
    expect(lessons[0]?.detail).toContain('Set the common hour before any other lesson is placed.');
  });

  it('are titles, summaries and names as they were written, as these are no Markdown', () => {
    const title = '1. C* for *all* of grade 9, [draft]';
    const summary = '# No heading: a summary is plain text, with _signs_ of all kinds in it.';
    const document = documentOf(
      aProductReview({ title, summary, product: { name: 'Read*Write_Go', vendor: '_Underscore_', category: 'lms' } }),
    );
    expect(document.texts).toMatchObject({
      title: [title],
      summary: [summary],
      product: ['Read*Write_Go', '_Underscore_'],
    });
  });

  it('hold what is particular to each type', () => {
    expect(documentOf(aPolicy()).texts.body).toEqual(
      expect.arrayContaining([
        'One hour a week',
        'Each pair of co-teachers shall have one common hour.',
        'Board policy 4.12',
      ]),
    );
    expect(documentOf(aProductReview()).texts.body).toEqual(
      expect.arrayContaining(['It forgets the week that one was in.', 'Pairs who plan at different hours']),
    );
  });

  it('hold no empty piece', () => {
    for (const entry of anyEntry())
      expect(Object.values(documentOf({ ...entry, keywords: [], links: [] }).texts).flat()).not.toContain('');
  });
});

describe('what search sorts and filters by', () => {
  it('is the version, the audience, and the dates', () => {
    const document = documentOf(aCaseStudy({ visibility: 'cluster', sharedClusterIds: ['chicago', 'boston'] }), {
      version: 17,
      sharedClusterIds: ['chicago', 'boston'],
    });
    expect(document).toMatchObject({
      version: 17,
      visibility: 'cluster',
      audience: ['boston', 'chicago'],
      periodStart: '2024-09',
      periodEnd: '2025-06',
    });
  });

  it('is evidence in the order of its tiers', () => {
    const ranks = (
      ['essa_1_strong', 'essa_2_moderate', 'essa_3_promising', 'essa_4_rationale', 'practice_based', 'none'] as const
    ).map((tier) => documentOf(aCaseStudy({ evidence: { tier } })).evidenceRank);
    expect(ranks).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it('is each facet value once, and of closed lists only their terms', () => {
    const closed = new Map(
      allVocabularies.flatMap((list) =>
        facetFields
          .filter((field) => 'terms' in field && field.terms === list)
          .map((field) => [field.name as string, list.values as readonly string[]] as const),
      ),
    );
    for (const type of ['case_study', 'policy', 'product_review'] as const) {
      for (const [name, values] of Object.entries(documentOf(fullEntry(type), { productId: 'prd_1' }).facets)) {
        expect(new Set(values).size, name).toBe(values.length);
        const terms = closed.get(name);
        if (terms !== undefined)
          expect(
            values.filter((value) => !terms.includes(value)),
            name,
          ).toEqual([]);
      }
    }
  });

  it('is filled by every facet for some type of entry', () => {
    const filled = (['case_study', 'policy', 'product_review'] as const).flatMap((type) =>
      Object.entries(documentOf(fullEntry(type), { productId: 'prd_1' }).facets).flatMap(([name, values]) =>
        values.length > 0 ? [name] : [],
      ),
    );
    expect(facetNames.filter((name) => !filled.includes(name))).toEqual([]);
  });

  it('counts by default the facets of every type, and those of the types asked for', () => {
    expect(facetsFor([])).not.toContain('decision');
    expect(facetsFor(['product_review'])).toEqual(expect.arrayContaining(['theme', 'decision', 'productCategory']));
    expect(facetsFor(['policy'])).toContain('legalForce');
    expect(facetsFor(['policy', 'product_review'])).not.toContain('legalForce');
  });
});
