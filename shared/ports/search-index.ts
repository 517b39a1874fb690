import type { Grants } from '../domain/permissions.ts';
import type { SearchAnswer, SearchRequest } from '../domain/search.ts';
import type { SearchDocument } from '../domain/search-document.ts';

/** Names that results and facets need, kept in the index itself so that searching needs no table. */
export interface DirectoryEntry {
  readonly kind: 'cluster' | 'product';
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

export type IndexWrite =
  | { readonly kind: 'entry'; readonly id: string; readonly version: number; readonly document: SearchDocument }
  /** A tombstone stays in the index as a stub, because engines forget the versions of what they deleted. */
  | { readonly kind: 'stub'; readonly id: string; readonly version: number; readonly at: string }
  | { readonly kind: 'directory'; readonly id: string; readonly version: number; readonly entry: DirectoryEntry };

/** `superseded`: something newer is there already, which is success. `retry`: transient. `rejected`: never acceptable as it is. */
export type WriteResult =
  | { readonly outcome: 'written' | 'superseded' }
  | { readonly outcome: 'retry' | 'rejected'; readonly reason: string };

export interface IndexedVersion {
  readonly id: string;
  readonly version: number;
  readonly isLive: boolean;
}

export interface IndexStatus {
  readonly state: 'ok' | 'degraded';
  readonly detail?: string;
  /** Live entries. */
  readonly entries: number;
  readonly bytes: number;
}

/** The projection that is searched. Two engines, one promise: test/search-index/promises.ts. */
export interface SearchIndex {
  /** Makes the index where there is none; safe to repeat, and when two do it at once. Before the first write. */
  prepare(): Promise<void>;
  /** Only what the grants show is in hits, totals and counts. Throws Refusal `unavailable` when the engine cannot answer. */
  search(request: SearchRequest, grants: Grants): Promise<SearchAnswer>;
  /** One result per write, in order. An older version never replaces a newer one; the same version may be written again. */
  write(writes: readonly IndexWrite[]): Promise<WriteResult[]>;
  directory(): Promise<readonly DirectoryEntry[]>;
  /** Every entry and stub with its version, by id. For reconciling. */
  versions(): AsyncIterable<IndexedVersion>;
  /** Removes stubs whose `at` is before this time; answers how many. */
  removeStubs(before: string): Promise<number>;
  /** Makes everything written so far searchable. */
  refresh(): Promise<void>;
  status(): Promise<IndexStatus>;
  close(): Promise<void>;
}
