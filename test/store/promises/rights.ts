import { expect } from 'vitest';
import type { Authority } from '#shared/ports/entry-store.ts';
import type { Stores } from '#test/support/stores.ts';
import {
  aChange,
  aComment,
  anEvent,
  author,
  difference,
  type Promises,
  refusalOf,
  reviewer,
  withPeople,
} from '../changes.ts';

const asLead: Authority = { kind: 'member', sub: 'author', clusterId: 'boston', roles: ['lead'] };

/** Everything that someone can write, each on an entry and a comment that are there. */
const writes = ({ entries }: Stores, authority: Authority) => [
  () => entries.save(aChange({ head: { id: 'ent_2' }, draft: { type: 'case_study', clusterId: 'boston' }, authority })),
  () => entries.save(aChange({ expectedSeq: 1, draft: 'remove', event: anEvent('late'), authority })),
  () => entries.addComment(aComment({ id: 'com_2' }), authority),
  () => entries.changeComment(aComment({ version: 2, state: 'resolved' }), authority),
];

const expectAllRefused = async (stores: Stores, authority: Authority): Promise<void> => {
  for (const write of writes(stores, authority)) {
    expect(await difference(stores, async () => expect(await refusalOf(write())).toBe('not_allowed'))).toEqual({
      put: [],
      removed: [],
    });
  }
};

const withWork = async (stores: Stores): Promise<Stores> => {
  await withPeople(stores);
  await stores.entries.save(aChange({ draft: { type: 'case_study', clusterId: 'boston' } }));
  await stores.entries.addComment(aComment(), reviewer);
  return stores;
};

export const rightPromises: Promises = {
  'who holds the right may write everything that the others are refused': async (stores) => {
    await withWork(stores);
    for (const write of writes(stores, author)) expect(await refusalOf(write())).toBe('written');
  },

  'who is no longer a member writes nothing': async (stores) => {
    await withWork(stores);
    await stores.clusters.removeMember('boston', 'author');
    await expectAllRefused(stores, author);
  },

  'a member whose role is not enough writes nothing': async (stores) => {
    await withWork(stores);
    await expectAllRefused(stores, asLead);
    await stores.clusters.putMember('boston', 'author', 'member');
    await expectAllRefused(stores, author);
  },

  'a higher role includes the lower one': async (stores) => {
    await withWork(stores);
    await stores.clusters.putMember('boston', 'author', 'lead');
    for (const write of writes(stores, author)) expect(await refusalOf(write())).toBe('written');
  },

  'the role in another cluster does not help': async (stores) => {
    await withWork(stores);
    await stores.clusters.putMember('chicago', 'stranger', 'lead');
    await expectAllRefused(stores, { ...author, sub: 'stranger' });
  },

  'who has left the staff writes nothing as staff': async (stores) => {
    await withWork(stores);
    await stores.clusters.removeStaff('reviewer');
    await expectAllRefused(stores, reviewer);
  },

  'a membership makes nobody staff': async (stores) => {
    await withWork(stores);
    await expectAllRefused(stores, { kind: 'staff', sub: 'author' });
  },

  'a lost right is told before a stale seq is': async (stores) => {
    await withWork(stores);
    await stores.clusters.removeMember('boston', 'author');
    expect(await refusalOf(stores.entries.save(aChange({ expectedSeq: 7 })))).toBe('not_allowed');
  },
};
