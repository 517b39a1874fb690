import { expect } from 'vitest';
import { aDocument, memberOf, staff, visitor } from '#test/support/search-documents.ts';
import { ask, entry, filled, foundSet, type Promises, write } from './asking.ts';

const corpus = [
  { id: 'public', visibility: 'public', audience: ['boston'], facets: { theme: ['equity'] } },
  { id: 'network', visibility: 'network', audience: ['boston'], facets: { theme: ['equity'] } },
  { id: 'boston', visibility: 'cluster', audience: ['boston'], facets: { theme: ['assessment'] } },
  { id: 'shared', visibility: 'cluster', audience: ['boston', 'chicago'], facets: { theme: ['equity'] } },
  {
    id: 'chicago',
    visibility: 'cluster',
    audience: ['chicago'],
    facets: { theme: ['systems_change'], cluster: ['chicago'] },
  },
] as const;

const whoSeesWhat = [
  ['a visitor', visitor, ['public']],
  ['a member of another cluster', memberOf('pittsburgh'), ['network', 'public']],
  ['a member of the home cluster', memberOf('boston'), ['boston', 'network', 'public', 'shared']],
  ['a member of the cluster it is shared with', memberOf('chicago'), ['chicago', 'network', 'public', 'shared']],
  ['a member of both', memberOf('boston', 'chicago'), ['boston', 'chicago', 'network', 'public', 'shared']],
  ['staff', staff, ['boston', 'chicago', 'network', 'public', 'shared']],
] as const;

export const grantPromises: Promises = {
  'everyone finds what they may see and nothing else': async (index) => {
    await filled(index, ...corpus.map((parts) => ({ ...parts, title: 'Robots' })));
    for (const [who, grants, visible] of whoSeesWhat) {
      for (const question of [{ q: 'robots' }, { sort: 'newest' }, { q: '"robots"', sort: 'evidence' }] as const) {
        expect(await foundSet(index, question, grants), `${who} ${JSON.stringify(question)}`).toEqual(visible);
        expect((await ask(index, question, grants)).total, who).toBe(visible.length);
      }
    }
  },

  'a hidden entry is in no count': async (index) => {
    await filled(index, ...corpus);
    const { facets } = await ask(
      index,
      { facets: ['theme', 'cluster', 'topic'], filters: { theme: ['assessment'] } },
      visitor,
    );
    expect(facets).toEqual({ theme: [{ value: 'equity', count: 1 }], cluster: [], topic: [] });
    for (const [who, grants, visible] of whoSeesWhat) {
      const counted = (await ask(index, { facets: ['theme'] }, grants)).facets.theme ?? [];
      expect(
        counted.reduce((sum, { count }) => sum + count, 0),
        who,
      ).toBe(visible.length);
    }
  },

  'membership without the network shows no more than its own cluster': async (index) => {
    await filled(index, ...corpus);
    expect(
      await foundSet(index, { sort: 'newest' }, { everything: false, network: false, clusters: ['chicago'] }),
    ).toEqual(['chicago', 'public', 'shared']);
  },

  'a question cannot reach past the grants': async (index) => {
    await filled(index, ...corpus.map((parts) => ({ ...parts, title: 'Robots' })));
    for (const q of [
      'robots OR 1',
      'cluster:chicago',
      'audience:chicago',
      'visibility:cluster robots',
      '-public',
      'seenBy:everyone robots',
    ]) {
      const ids = await foundSet(index, q, visitor);
      expect(
        ids.filter((id) => id !== 'public'),
        q,
      ).toEqual([]);
    }
    expect(await foundSet(index, { filters: { cluster: ['chicago'] } }, visitor)).toEqual([]);
  },

  'narrowing the visibility hides it from the next search': async (index) => {
    await filled(index, { id: 'one', title: 'Robots' });
    expect(await foundSet(index, 'robots', visitor)).toEqual(['one']);
    await write(index, [
      entry(aDocument({ id: 'one', title: 'Robots', version: 2, visibility: 'cluster', audience: ['boston'] })),
    ]);
    expect(await foundSet(index, 'robots', visitor)).toEqual([]);
    expect(await foundSet(index, 'robots', memberOf('boston'))).toEqual(['one']);
  },
};
