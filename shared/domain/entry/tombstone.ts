import { completenessOf } from './completeness.ts';
import type { Draft, EntryContent } from './content.ts';
import { supportedTier } from './evidence.ts';
import type { Gravestone, Head, Published, Snapshot, Tombstone, Visibility } from './head.ts';

const width: Readonly<Record<Visibility, number>> = { cluster: 0, network: 1, public: 2 };
const widest = (...all: (Visibility | undefined)[]): Visibility =>
  all.filter((one) => one !== undefined).reduce((a, b) => (width[b] > width[a] ? b : a));

/** What readers see once `head` is live with this content. `before` is what they saw until now. */
export const snapshotOf = (head: Head, content: EntryContent, before: Published | undefined): Snapshot => ({
  kind: 'snapshot',
  id: head.id,
  type: head.type,
  clusterId: content.clusterId,
  sharedClusterIds: content.sharedClusterIds ?? [],
  visibility: content.visibility,
  widestVisibility: widest(content.visibility, before?.widestVisibility),
  themes: content.themes,
  version: head.seq,
  publishedAt: head.publishedAt ?? head.updatedAt,
  changedAt: head.changedAt ?? head.updatedAt,
  revision: head.publishedRevision ?? head.revision,
  content,
  supportedTier: supportedTier(content as Draft),
  completeness: completenessOf(content as Draft).score,
  confirmedAt: head.confirmedAt ?? head.updatedAt,
  createdBy: head.createdBy,
  ...(head.productId === undefined ? {} : { productId: head.productId }),
  provenance: head.provenance,
});

/** What remains once an entry is no longer shown: enough for feeds and harvest, nothing of what it said. */
export const gravestoneOf = (before: Published, tombstone: Tombstone, version: number): Gravestone => ({
  kind: 'tombstone',
  id: before.id,
  type: before.type,
  clusterId: before.clusterId,
  sharedClusterIds: before.sharedClusterIds,
  visibility: before.visibility,
  widestVisibility: before.widestVisibility,
  themes: before.themes,
  version,
  publishedAt: before.publishedAt,
  changedAt: tombstone.at,
  tombstone,
});
