import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anonymous, type Caller, type Role } from '#shared/domain/caller.ts';
import type { Gravestone, Published, Visibility } from '#shared/domain/entry/head.ts';
import { gravestoneOf } from '#shared/domain/entry/tombstone.ts';
import { canRead, canSeePublished, canSeeWorking, grantsOf } from '#shared/domain/permissions.ts';
import {
  aCaller,
  aCaseStudy,
  aHead,
  aSnapshot,
  contributorOf,
  leadOf,
  memberOf,
  staff,
} from '#test/support/an-entry.ts';
import { readOracle } from './read-oracle.ts';

const people: Readonly<Record<string, Caller>> = {
  visitor: anonymous,
  outsider: aCaller({ sub: 'outsider' }),
  'member elsewhere': memberOf('baltimore'),
  'lead elsewhere': leadOf('baltimore'),
  'member where shared': memberOf('chicago'),
  'lead where shared': leadOf('chicago'),
  'member at home': memberOf('boston'),
  'contributor at home': contributorOf('boston'),
  'lead at home': leadOf('boston'),
  author: contributorOf('boston', 'author'),
  'was an author': aCaller({ sub: 'author' }),
  staff: staff(),
};

const publishedAs = (publication: string, visibility: Visibility): Published | undefined => {
  const snapshot = aSnapshot(aCaseStudy({ visibility, sharedClusterIds: ['chicago'] }));
  if (publication === 'none') return undefined;
  if (publication === 'live') return snapshot;
  const category = publication === 'hidden' ? 'under_review' : publication === 'superseded' ? 'superseded' : 'outdated';
  const tombstone: Gravestone['tombstone'] = {
    kind: publication as 'hidden',
    category,
    reason: 'for a reason that is kept',
    by: 'staff',
    at: '2025-09-10T12:00:00.000Z',
  };
  return gravestoneOf(snapshot, tombstone, 9);
};

const sees: Readonly<Record<string, (caller: Caller, published: Published | undefined) => boolean>> = {
  published: (caller, published) => published !== undefined && canSeePublished(caller, published),
  gone: (caller, published) => published !== undefined && canRead(caller, published),
  working: (caller) => canSeeWorking(caller, aHead()),
};

const oracle = readOracle('visibility-oracle.tsv');

it('the oracle speaks of every person', () => {
  expect(Object.keys(oracle[0] ?? {}).slice(3)).toEqual(Object.keys(people));
});

it.each(
  oracle.map((row) => [row['view'] ?? '', row['publication'] ?? '', row['visibility'] as Visibility, row] as const),
)('the %s view of an entry that is %s and %s is for those it should be for', (view, publication, visibility, row) => {
  const published = publishedAs(publication, visibility);
  const found = Object.entries(people).map(([name, caller]) => [name, sees[view]?.(caller, published) ? 'y' : '-']);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(row).slice(3)));
});

const clusterIds = ['boston', 'chicago', 'baltimore'] as const;
const caller: fc.Arbitrary<Caller> = fc.oneof(
  fc.constant(anonymous),
  fc
    .record({
      isStaff: fc.boolean(),
      clusters: fc.dictionary(fc.constantFrom(...clusterIds), fc.constantFrom<Role>('member', 'contributor', 'lead')),
    })
    .map(aCaller),
);
const audience = fc.record({
  visibility: fc.constantFrom<Visibility>('public', 'network', 'cluster'),
  clusterId: fc.constantFrom(...clusterIds),
  sharedClusterIds: fc.subarray([...clusterIds]),
});

it('the grants that filter a search let through exactly what the caller may read', () => {
  fc.assert(
    fc.property(caller, audience, (asker, published) => {
      const grants = grantsOf(asker);
      const isThrough =
        grants.everything ||
        published.visibility === 'public' ||
        (published.visibility === 'network' && grants.network) ||
        (published.visibility === 'cluster' &&
          [published.clusterId, ...published.sharedClusterIds].some((id) => grants.clusters.includes(id)));
      expect(isThrough).toBe(canRead(asker, published));
    }),
  );
});

it('whoever sees more keeps seeing it: a wider visibility hides nothing from anyone', () => {
  fc.assert(
    fc.property(caller, audience, (asker, published) => {
      const [narrow, middle, wide] = (['cluster', 'network', 'public'] as const).map((visibility) =>
        canRead(asker, { ...published, visibility }),
      );
      expect(!narrow || middle).toBe(true);
      expect(!middle || wide).toBe(true);
    }),
  );
});
