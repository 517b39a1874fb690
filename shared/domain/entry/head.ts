import type {
  attributions,
  eventOrigins,
  provenanceSources,
  publications,
  reviews,
  tombstoneCategories,
  tombstoneKinds,
  visibilities,
} from '../vocabulary/entry.ts';
import type { TermOf } from '../vocabulary/vocabulary.ts';
import type { EntryContent, EntryType } from './content.ts';
import type { EvidenceTier } from './evidence.ts';

export type EntryId = string;
export type Publication = TermOf<typeof publications>;
export type Review = TermOf<typeof reviews>;
export type Visibility = TermOf<typeof visibilities>;
export type Attribution = TermOf<typeof attributions>;

export interface State {
  readonly publication: Publication;
  readonly review: Review;
}

export interface Claim {
  readonly by: string;
  /** ISO 8601 UTC; the claim is void after it (48 h, computed when read). */
  readonly until: string;
}

export interface Provenance {
  readonly source: TermOf<typeof provenanceSources>;
  readonly batchId?: string;
  readonly externalId?: string;
  readonly origin?: TermOf<typeof eventOrigins>;
  /** JSON Pointers of fields that were filled neutrally because the source lacks them; left out of index and aggregates. */
  readonly placeholders?: readonly string[];
}

/** The head of an entry: state and what lists need; at most 4 KB, no counters, no prose. */
export interface Head extends State {
  readonly id: EntryId;
  readonly type: EntryType;
  readonly clusterId: string;
  readonly title: string;
  /** Number that the working content has or will get. */
  readonly revision: number;
  /** The last revision that was handed in; its REV item exists. */
  readonly submittedRevision?: number;
  readonly publishedRevision?: number;
  /** Grows with every write of the head. */
  readonly seq: number;
  readonly createdBy: string;
  /** createdBy and the contributors with an account: barred from moderating, allowed to edit while contributors here. */
  readonly authors: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt?: string;
  readonly publishedAt?: string;
  readonly changedAt?: string;
  /** Who edited, corrected or endorsed since the published revision. */
  readonly hands: readonly string[];
  readonly claim?: Claim;
  readonly endorsement?: { readonly by: string; readonly at: string };
  readonly confirmedAt?: string;
  readonly provenance: Provenance;
  /** Keys given so far; never reused, whatever is deleted or moved. */
  readonly lastLessonKey: number;
  readonly lastContributorKey: number;
  /** Product reviews: what the submitted and the published revision hold of the one-review-per-year rule. */
  readonly productId?: string;
  readonly submittedReviewKey?: string;
  readonly publishedReviewKey?: string;
}

export interface Tombstone {
  readonly kind: TermOf<typeof tombstoneKinds>;
  readonly category: TermOf<typeof tombstoneCategories>;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly supersededBy?: EntryId;
}

interface PublishedFacts {
  readonly id: EntryId;
  readonly type: EntryType;
  readonly clusterId: string;
  readonly sharedClusterIds: readonly string[];
  readonly visibility: Visibility;
  /** The widest audience this entry ever had: those who lost sight are told that it is gone, and no more. */
  readonly widestVisibility: Visibility;
  readonly themes: readonly string[];
  /** External version of every projection: the head's seq when this was written. */
  readonly version: number;
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** What readers see: the reviewed revision as it was approved. */
export interface Snapshot extends PublishedFacts {
  readonly kind: 'snapshot';
  readonly revision: number;
  readonly content: EntryContent;
  readonly supportedTier: EvidenceTier;
  readonly completeness: number;
  readonly confirmedAt: string;
  readonly createdBy: string;
  readonly productId?: string;
  readonly provenance: Provenance;
}

/** What readers see of an entry that is no longer shown. */
export interface Gravestone extends PublishedFacts {
  readonly kind: 'tombstone';
  readonly tombstone: Tombstone;
}

export type Published = Snapshot | Gravestone;

export interface Comment {
  readonly id: string;
  readonly entryId: EntryId;
  readonly pointer: string;
  readonly text: string;
  readonly parentId?: string;
  readonly by: string;
  /** Said as network staff, not as an author or lead. */
  readonly byStaff: boolean;
  readonly at: string;
  readonly state: 'open' | 'resolved';
  readonly version: number;
}
