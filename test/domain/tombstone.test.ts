import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#shared/domain/entry/head.ts';
import { gravestoneOf, snapshotOf } from '#shared/domain/entry/tombstone.ts';
import { publicTombstone } from '#shared/domain/entry/views.ts';
import { aCaseStudy, aLiveHead, aSnapshot } from '#test/support/an-entry.ts';
import { fullEntry } from './full-entry.ts';

const now = '2025-10-01T08:00:00.000Z';

describe('a tombstone', () => {
  const tombstone = {
    kind: 'superseded',
    category: 'superseded',
    reason: 'because Ida asked',
    by: 'moderator-1',
    at: now,
    supersededBy: 'ent_other',
  } as const;
  const stone = gravestoneOf(aSnapshot(aCaseStudy({ sharedClusterIds: ['chicago'] })), tombstone, 12);

  it('keeps what feeds and harvest need, and nothing of what the entry said', () => {
    expect(stone).toMatchObject({
      kind: 'tombstone',
      type: 'case_study',
      clusterId: 'boston',
      sharedClusterIds: ['chicago'],
      themes: ['instructional_approaches'],
      visibility: 'public',
      version: 12,
      changedAt: now,
    });
    expect(stone.publishedAt).toBe(aSnapshot().publishedAt);
    expect(JSON.stringify(stone)).not.toMatch(/hour|Beispiel/);
  });

  it('tells readers kind, date and category, never who or why', () => {
    expect(publicTombstone(stone, true)).toEqual({
      id: stone.id,
      kind: 'superseded',
      category: 'superseded',
      at: now,
      supersededBy: 'ent_other',
    });
    expect(publicTombstone(stone, false)).not.toHaveProperty('supersededBy');
  });
});

describe('a snapshot', () => {
  it('remembers the widest audience that an entry ever had', () => {
    const as = (visibility: 'public' | 'network' | 'cluster', before?: Snapshot) =>
      snapshotOf(aLiveHead(), aCaseStudy({ visibility }), before);
    expect(as('network').widestVisibility).toBe('network');
    expect(as('cluster', as('network', as('public'))).widestVisibility).toBe('public');
    expect(as('public', as('cluster')).widestVisibility).toBe('public');
  });

  it('carries the version that orders every projection: the seq of the head', () => {
    expect(snapshotOf(aLiveHead({ seq: 31, publishedRevision: 3 }), aCaseStudy(), undefined)).toMatchObject({
      version: 31,
      revision: 3,
    });
  });

  it('knows the tier that its evidence supports, whatever it claims', () => {
    const content = { ...fullEntry('case_study'), evidence: { tier: 'none' as const } };
    expect(snapshotOf(aLiveHead(), content, undefined).supportedTier).toBe('practice_based');
  });
});
