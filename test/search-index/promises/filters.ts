import { expect } from 'vitest';
import { facetNames } from '#shared/domain/search-fields.ts';
import { filled, found, foundSet, type Promises } from './asking.ts';

export const filterPromises: Promises = {
  'without words everything is listed, newest first': async (index) => {
    await filled(
      index,
      { id: 'middle', publishedAt: '2026-02-01T10:00:00.000Z' },
      { id: 'newest', publishedAt: '2026-02-01T10:00:00.001Z' },
      { id: 'oldest', publishedAt: '2025-12-31T23:59:59.000Z' },
    );
    expect(await found(index, { sort: 'newest' })).toEqual(['newest', 'middle', 'oldest']);
    expect(await found(index, { sort: 'relevance' })).toEqual(['newest', 'middle', 'oldest']);
    expect(await found(index, { sort: 'relevance', q: '-robots' })).toEqual(['newest', 'middle', 'oldest']);
  },

  'every facet filters': async (index) => {
    await filled(index, ...facetNames.map((name) => ({ id: `with-${name}`, facets: { [name]: ['sought'] } })));
    for (const name of facetNames)
      expect(await found(index, { filters: { [name]: ['sought'] } }), name).toEqual([`with-${name}`]);
  },

  'choices of one facet are alternatives, different facets narrow one another': async (index) => {
    await filled(
      index,
      { id: 'a', facets: { theme: ['assessment'], outcome: ['worked'] }, body: 'robots' },
      { id: 'b', facets: { theme: ['assessment', 'equity'], outcome: ['did_not_work'] }, body: 'robots' },
      { id: 'c', facets: { theme: ['equity'], outcome: ['worked'] }, body: 'choirs' },
      { id: 'd', facets: { theme: ['systems_change'] }, body: 'robots' },
    );
    expect(await foundSet(index, { filters: { theme: ['assessment', 'equity'] } })).toEqual(['a', 'b', 'c']);
    expect(await foundSet(index, { filters: { theme: ['assessment', 'equity'], outcome: ['worked'] } })).toEqual([
      'a',
      'c',
    ]);
    expect(await foundSet(index, { filters: { theme: ['equity'], outcome: ['too_early'] } })).toEqual([]);
    expect(
      await foundSet(index, { q: 'robots', filters: { theme: ['assessment', 'equity'], outcome: ['worked'] } }),
    ).toEqual(['a']);
    expect(await foundSet(index, { filters: { theme: [], outcome: ['worked'] } })).toEqual(['a', 'c']);
  },

  'a filter takes the whole value and no part of it': async (index) => {
    await filled(index, { id: 'a', facets: { topic: ['maker-learning'] } }, { id: 'b', facets: { topic: ['maker'] } });
    expect(await found(index, { filters: { topic: ['maker'] } })).toEqual(['b']);
    expect(await found(index, { filters: { topic: ['Maker'] } })).toEqual([]);
    expect(await found(index, { filters: { topic: ['learning', '*', '"'] } })).toEqual([]);
  },

  'dates of publication are inclusive, a bare day is the whole day': async (index) => {
    await filled(
      index,
      { id: 'before', publishedAt: '2026-02-28T23:59:59.999Z' },
      { id: 'first', publishedAt: '2026-03-01T00:00:00.000Z' },
      { id: 'last', publishedAt: '2026-03-02T23:59:59.999Z' },
      { id: 'after', publishedAt: '2026-03-03T00:00:00.000Z' },
    );
    expect(await foundSet(index, { ranges: { publishedAfter: '2026-03-01' } })).toEqual(['after', 'first', 'last']);
    expect(await foundSet(index, { ranges: { publishedBefore: '2026-03-02' } })).toEqual(['before', 'first', 'last']);
    expect(await foundSet(index, { ranges: { publishedAfter: '2026-03-01', publishedBefore: '2026-03-02' } })).toEqual([
      'first',
      'last',
    ]);
    expect(
      await foundSet(index, {
        ranges: { publishedAfter: '2026-03-02T23:59:59.999Z', publishedBefore: '2026-03-03T00:00:00Z' },
      }),
    ).toEqual(['after', 'last']);
    expect(await foundSet(index, { ranges: { publishedAfter: '2026-03-02', publishedBefore: '2026-03-01' } })).toEqual(
      [],
    );
  },

  'a period matches when it overlaps; without an end it is still under way': async (index) => {
    await filled(
      index,
      { id: 'past', periodStart: '2023-01', periodEnd: '2024-06' },
      { id: 'month', periodStart: '2024-06', periodEnd: '2024-06' },
      { id: 'recent', periodStart: '2024-09', periodEnd: '2025-06' },
      { id: 'open', periodStart: '2024-01' },
      { id: 'unknown' },
    );
    expect(await foundSet(index, { ranges: { periodAfter: '2024-06' } })).toEqual(['month', 'open', 'past', 'recent']);
    expect(await foundSet(index, { ranges: { periodAfter: '2024-07' } })).toEqual(['open', 'recent']);
    expect(await foundSet(index, { ranges: { periodAfter: '2026-01' } })).toEqual(['open']);
    expect(await foundSet(index, { ranges: { periodBefore: '2024-01' } })).toEqual(['open', 'past']);
    expect(await foundSet(index, { ranges: { periodAfter: '2024-06', periodBefore: '2024-08' } })).toEqual([
      'month',
      'open',
      'past',
    ]);
  },

  'minRecommend is inclusive and leaves out who did not say': async (index) => {
    await filled(
      index,
      { id: 'ten', recommend: 10 },
      { id: 'seven', recommend: 7 },
      { id: 'zero', recommend: 0 },
      { id: 'silent' },
    );
    expect(await foundSet(index, { ranges: { minRecommend: 7 } })).toEqual(['seven', 'ten']);
    expect(await foundSet(index, { ranges: { minRecommend: 0 } })).toEqual(['seven', 'ten', 'zero']);
  },
};
