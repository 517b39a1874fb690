import { expect } from 'vitest';
import { sorts } from '#shared/domain/search.ts';
import { ask, filled, found, type Promises, pagesOf } from './asking.ts';

// Twelve entries with many ties, so that the id must decide.
const twelve = Array.from({ length: 12 }, (_, at) => ({
  id: `entry-${String((at * 5) % 12).padStart(2, '0')}`,
  body: 'robots',
  evidenceRank: at % 2,
  publishedAt: `2026-01-0${1 + (at % 3)}T00:00:00.000Z`,
}));

export const pagePromises: Promises = {
  'pages visit every hit exactly once, in the order of one long page': async (index) => {
    await filled(index, ...twelve, { id: 'choir', body: 'choirs' });
    for (const sort of sorts) {
      const whole = await found(index, { q: 'robots', sort, size: 100 });
      expect(whole, sort).toHaveLength(12);
      for (const size of [1, 5, 7])
        expect((await pagesOf(index, { q: 'robots', sort, size })).flat(), `${sort} by ${size}`).toEqual(whole);
    }
  },

  'pages end cleanly on an exact multiple': async (index) => {
    await filled(index, ...twelve);
    for (const sort of sorts)
      expect(
        (await pagesOf(index, { q: 'robots', sort, size: 4 })).map((page) => page.length),
        sort,
      ).toEqual([4, 4, 4, 0]);
    expect((await pagesOf(index, { sort: 'newest', size: 6 })).map((page) => page.length)).toEqual([6, 6, 0]);
  },

  'newest first, then by id': async (index) => {
    await filled(
      index,
      { id: 'b', publishedAt: '2026-01-02T00:00:00.000Z' },
      { id: 'a', publishedAt: '2026-01-02T00:00:00.000Z' },
      { id: 'c', publishedAt: '2026-01-03T00:00:00.000Z' },
    );
    expect(await found(index, { sort: 'newest' })).toEqual(['c', 'a', 'b']);
  },

  'best evidence first, then by id': async (index) => {
    await filled(
      index,
      { id: 'c', evidenceRank: 1 },
      { id: 'b', evidenceRank: 5 },
      { id: 'a', evidenceRank: 1 },
      { id: 'd', evidenceRank: 0 },
    );
    expect(await found(index, { sort: 'evidence' })).toEqual(['b', 'a', 'c', 'd']);
    expect(await found(index, { sort: 'evidence', q: 'nothing' })).toEqual(['b', 'a', 'c', 'd']);
  },

  'a position survives a trip through JSON': async (index) => {
    await filled(index, ...twelve);
    for (const sort of sorts) {
      const [first] = (await ask(index, { q: 'robots', sort, size: 1 })).hits;
      const after = JSON.parse(JSON.stringify(first?.position)) as NonNullable<typeof first>['position'];
      expect(await found(index, { q: 'robots', sort, after, size: 100 }), sort).toHaveLength(11);
    }
  },

  'total does not depend on the page': async (index) => {
    await filled(index, ...twelve);
    for (const size of [0, 1, 100])
      expect(await ask(index, { q: 'robots', size })).toMatchObject({ total: 12, totalIsExact: true });
  },

  'what is published while someone pages by date is neither repeated nor missed': async (index) => {
    await filled(index, ...twelve);
    const first = await ask(index, { sort: 'newest', size: 6 });
    await filled(index, { id: 'late', publishedAt: '2026-05-01T00:00:00.000Z' });
    const after = first.hits.at(-1)?.position;
    const rest = await found(index, { sort: 'newest', size: 100, ...(after && { after }) });
    expect([...first.hits.map(({ id }) => id), ...rest].sort()).toEqual(twelve.map(({ id }) => id).sort());
  },

  'a hit carries its card': async (index) => {
    await filled(index, {
      id: 'one',
      title: 'Robots',
      summary: 'In short.',
      facets: { theme: ['equity'], cluster: ['chicago'] },
    });
    const [hit] = (await ask(index, { q: 'robots' })).hits;
    expect(hit?.card).toEqual({
      type: 'case_study',
      title: 'Robots',
      summary: 'In short.',
      clusterId: 'chicago',
      themes: ['equity'],
      evidenceTier: 'none',
      publishedAt: '2026-03-01T12:00:00.000Z',
      confirmedAt: '2026-03-01T12:00:00.000Z',
    });
  },
};
