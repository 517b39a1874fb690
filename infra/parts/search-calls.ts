import type { Touches } from '#functions/catalog.ts';
import { indexNames } from '#shared/adapters/opensearch/index-names.ts';

interface Call {
  readonly action: 'ESHttpGet' | 'ESHttpPost' | 'ESHttpPut';
  /** Below the domain; `*` stands for any characters. */
  readonly paths: readonly string[];
}

const { read, targets } = indexNames();
// The indexes behind the aliases: their version and number are not known here.
const physical = `${read}-v*`;

const reading: readonly Call[] = [
  { action: 'ESHttpPost', paths: [`/${read}/_search`, `/${read}/_count`] },
  { action: 'ESHttpGet', paths: [`/_cluster/health/${read}`, `/${read}/_stats/store`, `/${read}/_mapping`] },
];
const writing: readonly Call[] = [
  // Which indexes are written, and by which definition they were made.
  { action: 'ESHttpGet', paths: [`/_alias/${targets}`, `/${targets}/_mapping`] },
  { action: 'ESHttpPost', paths: [`/${physical}/_bulk`, `/${physical}/_delete_by_query`, `/${targets}/_refresh`] },
  // Making the first index, and letting an old one take newer rows.
  { action: 'ESHttpPut', paths: [`/${physical}`] },
];

/** What `touches.search` lets a function ask of OpenSearch: the calls of the adapter, and no others. */
export const searchCalls: Readonly<Record<NonNullable<Touches['search']>, readonly Call[]>> = {
  read: reading,
  write: [...reading, ...writing],
};
