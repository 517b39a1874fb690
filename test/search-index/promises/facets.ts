import { expect } from 'vitest';
import { facetNames } from '#shared/domain/search-fields.ts';
import { ask, filled, type Promises } from './asking.ts';

const corpus = [
  { id: 'a', facets: { theme: ['assessment'], outcome: ['worked'] }, body: 'robots' },
  { id: 'b', facets: { theme: ['assessment', 'equity'], outcome: ['did_not_work'] }, body: 'robots' },
  { id: 'c', facets: { theme: ['equity'], outcome: ['worked'] }, body: 'choirs', recommend: 9 },
  { id: 'd', facets: { theme: ['systems_change'], outcome: ['worked'] }, body: 'robots', recommend: 2 },
];

export const facetPromises: Promises = {
  'facets count hits by value, most first, then by value, and never zero': async (index) => {
    await filled(index, ...corpus);
    const { facets } = await ask(index, { facets: ['theme', 'outcome', 'sector'] });
    expect(facets).toEqual({
      theme: [
        { value: 'assessment', count: 2 },
        { value: 'equity', count: 2 },
        { value: 'systems_change', count: 1 },
      ],
      outcome: [
        { value: 'worked', count: 3 },
        { value: 'did_not_work', count: 1 },
      ],
      sector: [],
    });
    expect((await ask(index, { q: 'choirs', facets: ['theme'] })).facets).toEqual({
      theme: [{ value: 'equity', count: 1 }],
    });
  },

  'only the facets asked for are counted': async (index) => {
    await filled(index, ...corpus);
    expect((await ask(index, { facets: [] })).facets).toEqual({});
    expect(Object.keys((await ask(index, { facets: facetNames })).facets).sort()).toEqual([...facetNames].sort());
  },

  'a facet counts as if its own choice were not made': async (index) => {
    await filled(index, ...corpus);
    const one = await ask(index, { filters: { theme: ['equity'] }, facets: ['theme', 'outcome'] });
    expect(one.total).toBe(2);
    expect(one.facets).toEqual({
      theme: [
        { value: 'assessment', count: 2 },
        { value: 'equity', count: 2 },
        { value: 'systems_change', count: 1 },
      ],
      outcome: [
        { value: 'did_not_work', count: 1 },
        { value: 'worked', count: 1 },
      ],
    });
    const both = await ask(index, {
      q: 'robots',
      filters: { theme: ['assessment'], outcome: ['worked'] },
      facets: ['theme', 'outcome', 'type'],
    });
    expect(both.total).toBe(1);
    expect(both.facets).toEqual({
      theme: [
        { value: 'assessment', count: 1 },
        { value: 'systems_change', count: 1 },
      ],
      outcome: [
        { value: 'did_not_work', count: 1 },
        { value: 'worked', count: 1 },
      ],
      type: [{ value: 'case_study', count: 1 }],
    });
  },

  'ranges and cluster: narrow every count': async (index) => {
    await filled(index, ...corpus, { id: 'e', facets: { cluster: ['chicago'], theme: ['equity'] }, recommend: 10 });
    const ranged = await ask(index, {
      ranges: { minRecommend: 9 },
      filters: { theme: ['assessment'] },
      facets: ['theme'],
    });
    expect(ranged).toMatchObject({ total: 0, facets: { theme: [{ value: 'equity', count: 2 }] } });
    const named = await ask(index, { q: 'cluster:chicago', facets: ['theme', 'cluster'] });
    expect(named.facets).toEqual({ theme: [{ value: 'equity', count: 1 }], cluster: [{ value: 'chicago', count: 1 }] });
  },

  'a page of size 0 still counts': async (index) => {
    await filled(index, ...corpus);
    const answer = await ask(index, { q: 'robots', size: 0, facets: ['theme'] });
    expect(answer).toMatchObject({
      total: 3,
      hits: [],
      facets: {
        theme: [
          { value: 'assessment', count: 2 },
          { value: 'equity', count: 1 },
          { value: 'systems_change', count: 1 },
        ],
      },
    });
  },

  'a later page counts the same as the first': async (index) => {
    await filled(index, ...corpus);
    const first = await ask(index, { sort: 'newest', size: 3, facets: ['theme'] });
    const after = first.hits.at(-1)?.position;
    const second = await ask(index, { sort: 'newest', size: 3, facets: ['theme'], ...(after && { after }) });
    expect(second.hits).toHaveLength(1);
    expect([second.total, second.facets]).toEqual([first.total, first.facets]);
  },

  'open facets with many values are all counted': async (index) => {
    await filled(
      index,
      ...Array.from({ length: 150 }, (_, at) => ({ id: `e${at}`, facets: { topic: [`topic-${at}`] } })),
    );
    expect((await ask(index, { size: 0, facets: ['topic'] })).facets.topic).toHaveLength(150);
  },
};
