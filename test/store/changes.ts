import { isDeepStrictEqual } from 'node:util';
import { rolesFrom } from '#shared/domain/caller.ts';
import type { EntryContent } from '#shared/domain/entry/content.ts';
import type { Comment, Head, Snapshot } from '#shared/domain/entry/head.ts';
import { Refusal, type RefusalCode } from '#shared/domain/errors.ts';
import type { CommonsEvent } from '#shared/domain/event.ts';
import type { StoredCluster } from '#shared/ports/cluster-store.ts';
import type { Authority, EntryChange } from '#shared/ports/entry-store.ts';
import { aCaseStudy, aHead, aSnapshot } from '#test/support/an-entry.ts';
import type { Stores } from '#test/support/stores.ts';

/** A promise: its name is the sentence that is kept. */
export type Promises = Readonly<Record<string, (stores: Stores) => Promise<void>>>;

const at = '2026-03-02T09:00:00.000Z';

export const author: Authority = {
  kind: 'member',
  sub: 'author',
  clusterId: 'boston',
  roles: rolesFrom('contributor'),
};
export const reviewer: Authority = { kind: 'staff', sub: 'reviewer' };

export const aCluster = (parts: Partial<StoredCluster> = {}): StoredCluster => ({
  id: 'boston',
  name: 'Boston',
  region: 'US-MA',
  country: 'US',
  place: { country: 'US', region: 'US-MA', locality: 'Boston' },
  point: { lat: 42.36, lon: -71.06 },
  context: { sector: 'district' },
  description: 'A harbour with schools around it.',
  partners: [{ name: 'A library', role: 'museum_library' }],
  stage: 'active',
  endorsement: 'none',
  version: 1,
  ...parts,
});

/** Boston with its author, and a reviewer. */
export const withPeople = async (stores: Stores): Promise<Stores> => {
  await stores.clusters.putCluster(aCluster());
  await stores.clusters.putMember('boston', 'author', 'contributor');
  await stores.clusters.putStaff('reviewer');
  return stores;
};

/** The head of `ent_1`. */
export const headOf = (parts: Partial<Head> = {}): Head => aHead({ id: 'ent_1', ...parts });

export const anEvent = (eventId: string, parts: Partial<CommonsEvent> = {}): CommonsEvent => ({
  eventId,
  type: 'submit-entry',
  entryId: 'ent_1',
  clusterId: 'boston',
  by: 'author',
  at,
  seq: 1,
  origin: 'live',
  ...parts,
});

/** A change of `ent_1` by its author; without `expectedSeq` its creation. */
export const aChange = ({
  head,
  ...parts
}: Partial<Omit<EntryChange, 'head'>> & { readonly head?: Partial<Head> } = {}): EntryChange => {
  const expectedSeq = parts.expectedSeq ?? 'absent';
  return {
    expectedSeq,
    head: headOf({ ...(expectedSeq === 'absent' ? {} : { seq: expectedSeq + 1 }), ...head }),
    authority: author,
    ...parts,
  };
};

/** What readers see of `ent_1`. */
export const snapshotOf = (content: EntryContent = aCaseStudy(), parts: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot(content, { id: 'ent_1', ...parts });

export const aComment = (parts: Partial<Comment> = {}): Comment => ({
  id: 'com_1',
  entryId: 'ent_1',
  pointer: '/title',
  text: 'Say which robots.',
  by: 'reviewer',
  byStaff: true,
  at,
  state: 'open',
  version: 1,
  ...parts,
});

export const aRequest = (parts: Partial<NonNullable<EntryChange['request']>> = {}) => ({
  operation: 'submit-entry',
  key: 'key-1',
  bodyHash: 'abc',
  status: 200,
  ...parts,
});

/** What a write did to the whole table, item by item. */
export const difference = async (
  stores: Stores,
  write: () => Promise<unknown>,
): Promise<{ put: string[]; removed: string[] }> => {
  const before = await stores.rows();
  await write();
  const after = await stores.rows();
  return {
    put: [...after]
      .filter(([key, row]) => !isDeepStrictEqual(before.get(key), row))
      .map(([key]) => key)
      .sort(),
    removed: [...before.keys()].filter((key) => !after.has(key)).sort(),
  };
};

/** How a refused write is told, by code; that it was written at all is told as `written`. */
export const refusalOf = async (write: Promise<unknown>): Promise<RefusalCode | 'written'> =>
  write.then(
    () => 'written' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
