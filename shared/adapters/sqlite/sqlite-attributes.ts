import type { Visibility } from '#shared/domain/entry/head.ts';
import type { Grants } from '#shared/domain/permissions.ts';
import type { Ranges } from '#shared/domain/search.ts';
import type { SearchDocument } from '#shared/domain/search-document.ts';
import { type FacetName, facetNames } from '#shared/domain/search-fields.ts';

/** Who may see an entry. */
export interface Audience {
  readonly visibility: Visibility;
  readonly clusters: readonly string[];
}

/** What of a document filters, counts and sorts; one row of the file holds it as JSON, and memory holds all of it. */
export interface Attributes {
  readonly audience: Audience;
  /** Only facets with a value. */
  readonly facets: { readonly [F in FacetName]?: readonly string[] };
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly evidenceRank: number;
  /** Year and month as one number, 202509; a period without an end is under way. */
  readonly periodStart: number;
  readonly periodEnd: number;
  /** -1: did not say. */
  readonly recommend: number;
}

// Years have four digits, so that this is later than every month, and fits where months fit.
const underWay = 999_999;

const must = (isRight: boolean, field: string, given: unknown, expected: string): void => {
  if (!isRight) throw new TypeError(`${field} is ${JSON.stringify(given)}; it must be ${expected}`);
};

/** The number by which months compare: 2025-09 → 202509. */
const monthOf = (field: string, value: string): number => {
  must(/^\d{4}-\d{2}$/.test(value), field, value, 'a year and month like 2025-09');
  return Number(value.replace('-', ''));
};

/** Throws TypeError naming the field when the document cannot be sorted or filtered by it. */
export const attributesOf = (document: SearchDocument): Attributes => {
  const publishedAt = Date.parse(document.publishedAt);
  must(!Number.isNaN(publishedAt), 'publishedAt', document.publishedAt, 'a date-time like 2026-03-01T12:00:00.000Z');
  must(Number.isSafeInteger(document.evidenceRank), 'evidenceRank', document.evidenceRank, 'an integer');
  const { periodStart, periodEnd, recommend = -1 } = document;
  must(Number.isFinite(recommend), 'recommend', recommend, 'a number');
  const given = facetNames.filter((name) => document.facets[name].length > 0);
  return {
    audience: {
      visibility: document.visibility,
      clusters: document.visibility === 'cluster' ? document.audience.toSorted() : [],
    },
    facets: Object.fromEntries(given.map((name) => [name, [...new Set(document.facets[name])]])),
    publishedAt,
    evidenceRank: document.evidenceRank,
    // An unknown start never overlaps anything: it begins after every month and ended before it.
    periodStart: periodStart === undefined ? underWay : monthOf('periodStart', periodStart),
    periodEnd: periodEnd !== undefined ? monthOf('periodEnd', periodEnd) : periodStart === undefined ? -1 : underWay,
    recommend,
  };
};

/** The same rule as canRead, for grants. */
export const canSee = (grants: Grants, { visibility, clusters }: Audience): boolean => {
  if (grants.everything || visibility === 'public') return true;
  return visibility === 'network' ? grants.network : clusters.some((cluster) => grants.clusters.includes(cluster));
};

const dayMs = 86_400_000;
const lastMsOf = (time: string): number => Date.parse(time) + (time.length === '2026-03-01'.length ? dayMs - 1 : 0);

/** Whether attributes lie within the ranges; all are inclusive, and periods overlap. */
export const withinOf = (ranges: Ranges): ((attributes: Omit<Attributes, 'audience' | 'facets'>) => boolean) => {
  const { publishedAfter, publishedBefore, periodAfter, periodBefore, minRecommend = -1 } = ranges;
  const earliest = publishedAfter === undefined ? -Infinity : Date.parse(publishedAfter);
  const latest = publishedBefore === undefined ? Infinity : lastMsOf(publishedBefore);
  const first = periodAfter === undefined ? -1 : monthOf('periodAfter', periodAfter);
  const last = periodBefore === undefined ? underWay : monthOf('periodBefore', periodBefore);
  return ({ publishedAt, periodStart, periodEnd, recommend }) =>
    publishedAt >= earliest &&
    publishedAt <= latest &&
    periodStart <= last &&
    periodEnd >= first &&
    recommend >= minRecommend;
};
