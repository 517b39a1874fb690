import type { IdempotentRequest, Role } from '../domain/caller.ts';
import type { Draft, EntryContent } from '../domain/entry/content.ts';
import type { Comment, EntryId, Head, Published } from '../domain/entry/head.ts';
import type { CommonsEvent } from '../domain/event.ts';
import type { Page, PageRequest } from './page.ts';

/** By what right someone writes. The store proves in the same transaction that it still holds. */
export type Authority =
  | { readonly kind: 'staff'; readonly sub: string }
  | { readonly kind: 'member'; readonly sub: string; readonly clusterId: string; readonly roles: readonly Role[] };

/** A fact that a transition relied on, repeated as a condition of the transaction. */
export type Condition =
  | { readonly kind: 'comment_open'; readonly commentId: string }
  | { readonly kind: 'member'; readonly clusterId: string; readonly sub: string; readonly roles: readonly Role[] }
  | { readonly kind: 'endorsement'; readonly clusterId: string; readonly is: 'none' | 'required' };

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly category: string;
  readonly aliases: readonly { readonly name: string; readonly vendor: string }[];
  readonly version: number;
}

/** One change of one entry: everything that one transaction writes. */
export interface EntryChange {
  /** The seq that was read, or `absent` when the entry is new. */
  readonly expectedSeq: number | 'absent';
  readonly head: Head;
  readonly draft?: Draft | 'remove';
  readonly revision?: { readonly number: number; readonly content: EntryContent };
  readonly published?: Published;
  readonly event?: CommonsEvent;
  readonly externalId?: string;
  readonly newProduct?: Product;
  readonly holdReviewKey?: string;
  readonly freeReviewKeys?: readonly string[];
  readonly conditions?: readonly Condition[];
  readonly authority: Authority;
  readonly request?: IdempotentRequest;
}

/** `external_id_taken` and `product_named` ask the use case to read again: somebody else was first. */
export type Saved = 'saved' | 'external_id_taken' | 'product_named';

export interface PublishedVersion {
  readonly id: EntryId;
  readonly version: number;
  readonly kind: Published['kind'];
  readonly changedAt: string;
}

export interface EntryRecord {
  readonly head: Head;
  readonly draft?: Draft;
  readonly published?: Published;
}

/** The one truth about entries. Reads are strongly consistent; lists by index may lag by moments. */
export interface EntryStore {
  /** AP1: the head alone. */
  head(id: EntryId): Promise<Head | undefined>;
  /** AP2: head, content being written, and what readers see. */
  load(id: EntryId): Promise<EntryRecord | undefined>;
  /** AP3: what readers see. */
  published(id: EntryId): Promise<Published | undefined>;
  /** AP4: a revision that was handed in. */
  revision(id: EntryId, number: number): Promise<EntryContent | undefined>;
  /** AP5: the entry that a cluster brought under this id. */
  byExternalId(clusterId: string, externalId: string): Promise<EntryId | undefined>;
  /**
   * AP6: one transaction. Throws Refusal `stale` when the head moved, `not_allowed` when the authority no longer holds,
   * `duplicate_review`, `illegal_transition` when a fact changed, `unavailable` after 5 conflicts, RequestReplayed.
   */
  save(change: EntryChange): Promise<Saved>;
  /** AP7, AP8, AP9: heads, the last touched first; the queue by waiting time. */
  listByAuthor(sub: string, page: PageRequest): Promise<Page<Head>>;
  listByCluster(clusterId: string, page: PageRequest): Promise<Page<Head>>;
  listQueue(page: PageRequest): Promise<Page<Head>>;
  /** AP10: the product that carries this folded vendor and name. */
  productNamed(vendor: string, name: string): Promise<Product | undefined>;
  /** AP11: comments of an entry in the order they were made. */
  comments(id: EntryId): Promise<Comment[]>;
  /** AP12. Throws Refusal `not_allowed`, RequestReplayed. */
  addComment(comment: Comment, authority: Authority, request?: IdempotentRequest): Promise<void>;
  /** AP13: replaces a comment of this version. Throws Refusal `stale`, `not_allowed`, RequestReplayed. */
  changeComment(comment: Comment, authority: Authority, request?: IdempotentRequest): Promise<void>;
  /** AP14: id and version of everything that readers see or saw, for jobs; may lag by moments. */
  publishedVersions(): AsyncIterable<PublishedVersion>;
}
