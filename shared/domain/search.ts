import type { Card } from './search-document.ts';
import type { FacetName } from './search-fields.ts';
import type { Words } from './search-words.ts';

export const sorts = ['relevance', 'newest', 'evidence'] as const;
export type Sort = (typeof sorts)[number];

export type Filters = { readonly [F in FacetName]?: readonly string[] };
export interface Ranges {
  /** ISO dates (2025-09-30) or date-times, inclusive. */
  readonly publishedAfter?: string;
  readonly publishedBefore?: string;
  /** Year-months, inclusive; an entry matches when its period overlaps. */
  readonly periodAfter?: string;
  readonly periodBefore?: string;
  /** 0–10; only entries that recommend at least so much. */
  readonly minRecommend?: number;
}

/** Position after which a page continues: the sort key and id of the last hit. */
export type After = readonly [sortKey: number | string, id: string];

export interface SearchRequest {
  readonly words: Words;
  /** OR within one facet, AND between facets. */
  readonly filters: Filters;
  readonly ranges: Ranges;
  readonly sort: Sort;
  readonly facets: readonly FacetName[];
  /** 0–100; 0 asks for counts only. */
  readonly size: number;
  readonly after?: After;
  /** ISO 8601 UTC; what freshness is judged against. */
  readonly now: string;
}

/** A piece of text; `match` where it is what was searched for. Never HTML. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly position: After;
  readonly card: Card;
  /** Only fields with a match, at most one passage of about 200 characters for summary and body. */
  readonly highlights: { readonly [field in 'title' | 'summary' | 'body']?: readonly Segment[] };
  /** Lessons that match, best first, at most three. */
  readonly lessons: readonly { readonly key: number; readonly kind?: string; readonly statement: readonly Segment[] }[];
}

export interface SearchAnswer {
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly hits: readonly Hit[];
  /** Counts by value, most first, then by value; a facet's own choice does not narrow its own counts. */
  readonly facets: { readonly [F in FacetName]?: readonly { readonly value: string; readonly count: number }[] };
}
