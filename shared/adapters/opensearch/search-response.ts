import type { After, Hit, SearchAnswer, SearchRequest, Segment } from '../../domain/search.ts';
import type { Card } from '../../domain/search-document.ts';
import type { FacetName } from '../../domain/search-fields.ts';
import { matchEnd, matchStart } from './highlight-marks.ts';

type Highlighted = Readonly<Record<string, readonly string[]>>;

interface LessonHit {
  readonly _source: { readonly key: number; readonly kind?: string; readonly statement: string };
  readonly highlight?: Highlighted;
}
interface EntryHit {
  readonly _id: string;
  /** Null where the order is not by score. */
  readonly _score: number | null;
  readonly sort: After;
  readonly _source: { readonly card: Card };
  readonly highlight?: Highlighted;
  readonly inner_hits?: { readonly lessons: { readonly hits: { readonly hits: readonly LessonHit[] } } };
}
interface Counts {
  readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
}

/** What a `_search` of searchBody answers. */
export interface SearchResponse {
  readonly hits: {
    readonly total: { readonly value: number; readonly relation: 'eq' | 'gte' };
    readonly hits: readonly EntryHit[];
  };
  readonly aggregations?: { readonly [F in FacetName]?: Counts | { readonly values: Counts } };
}

export const answerOf = (
  { facets }: SearchRequest,
  { hits: { total, hits }, aggregations = {} }: SearchResponse,
): SearchAnswer => ({
  total: total.value,
  totalIsExact: total.relation === 'eq',
  hits: hits.map(hitOf),
  facets: Object.fromEntries(facets.map((name) => [name, countsOf(aggregations[name])])),
});

const countsOf = (counts: Counts | { readonly values: Counts } | undefined): { value: string; count: number }[] => {
  if (counts === undefined) return [];
  const { buckets } = 'values' in counts ? counts.values : counts;
  return buckets.map(({ key, doc_count }) => ({ value: key, count: doc_count }));
};

const hitOf = ({ _id, _score, sort, _source, highlight = {}, inner_hits }: EntryHit): Hit => ({
  id: _id,
  score: _score ?? 0,
  position: sort,
  card: _source.card,
  highlights: highlightsOf(highlight),
  lessons: (inner_hits?.lessons.hits.hits ?? []).map(lessonOf),
});

/** One passage a field: the query asks for no more. */
const highlightsOf = (highlight: Highlighted): Hit['highlights'] =>
  Object.fromEntries(
    (['title', 'summary', 'body'] as const).flatMap((name) => {
      const [passage] = highlight[`texts.${name}`] ?? [];
      return passage === undefined ? [] : [[name, segmentsOf(passage)]];
    }),
  );

const lessonOf = ({ _source: { key, kind, statement }, highlight }: LessonHit): Hit['lessons'][number] => ({
  key,
  ...(kind === undefined ? {} : { kind }),
  statement: segmentsOf(highlight?.['lessons.statement']?.[0] ?? statement),
});

const marked = new RegExp(`${matchStart}([^${matchEnd}]*)${matchEnd}`, 'u');

const segmentsOf = (passage: string): Segment[] =>
  passage
    .split(marked)
    // Splitting by a pattern with one group answers what lies between and what matched, in turn.
    .map((text, at) => ({ text, match: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
