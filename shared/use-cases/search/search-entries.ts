import type { Caller } from '../../domain/caller.ts';
import { freshnessOf } from '../../domain/entry/freshness.ts';
import { grantsOf } from '../../domain/permissions.ts';
import type { After, Filters, Hit, Ranges, SearchAnswer, Segment, Sort } from '../../domain/search.ts';
import { type FacetName, facetFields, facetsFor } from '../../domain/search-fields.ts';
import { hasWords, parseWords } from '../../domain/search-words.ts';
import { topics } from '../../domain/vocabulary/topics.ts';
import type { DirectoryEntry } from '../../ports/search-index.ts';
import type { Services } from '../../ports/services.ts';

export interface Asked {
  readonly q?: string | undefined;
  readonly filters: Filters;
  readonly ranges: Ranges;
  readonly sort?: Sort | undefined;
  readonly facets?: readonly FacetName[] | undefined;
  readonly size: number;
  readonly cursor?: string | undefined;
}

export interface FoundEntry {
  readonly id: string;
  readonly cluster: { readonly id: string; readonly name: string };
  readonly highlights: Hit['highlights'];
  readonly lessons: readonly { readonly ref: string; readonly kind?: string; readonly statement: readonly Segment[] }[];
  readonly [field: string]: unknown;
}
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}
export interface Found {
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly tookMs: number;
  readonly cursor?: string;
  readonly hits: readonly FoundEntry[];
  readonly facets: { readonly [F in FacetName]?: readonly FacetCount[] };
}

/** Words, filters and facet counts over what this caller may see. Throws `bad_cursor`, `unavailable`. */
export async function searchEntries(
  { search, cursors, clock }: Pick<Services, 'search' | 'cursors' | 'clock'>,
  caller: Caller,
  asked: Asked,
): Promise<Found> {
  const began = performance.now();
  const { q = '', filters, ranges, size, cursor } = asked;
  const words = parseWords(q);
  const sort = asked.sort ?? (hasWords(words) ? 'relevance' : 'newest');
  const facets = asked.facets ?? facetsFor(filters.type ?? []);
  const query = JSON.stringify(['search-entries', q, filters, ranges, sort]);
  const after = cursor === undefined ? undefined : (cursors.open(query, cursor) as After);
  const now = clock.now();
  // One more than asked, so that a last page that is exactly full ends without a cursor.
  const request = {
    words,
    filters,
    ranges,
    sort,
    facets,
    size: size + 1,
    now,
    ...(after === undefined ? {} : { after }),
  };
  const [answer, directory] = await Promise.all([search.search(request, grantsOf(caller)), search.directory()]);
  const shown = answer.hits.slice(0, size);
  const last = shown.at(-1);
  return {
    total: answer.total,
    totalIsExact: answer.totalIsExact,
    tookMs: Math.round(performance.now() - began),
    ...(answer.hits.length > size && last !== undefined ? { cursor: cursors.seal(query, last.position) } : {}),
    hits: shown.map((hit) => foundEntry(hit, directory, now)),
    facets: labelled(answer, filters, facets, directory),
  };
}

const nameIn = (directory: readonly DirectoryEntry[], kind: DirectoryEntry['kind'], id: string): string =>
  directory.find((entry) => entry.kind === kind && entry.id === id)?.name ?? id;

const foundEntry = (
  { id, score, card, highlights, lessons }: Hit,
  directory: readonly DirectoryEntry[],
  now: string,
): FoundEntry => {
  const { clusterId, confirmedAt, ...shown } = card;
  return {
    id,
    ...shown,
    cluster: { id: clusterId, name: nameIn(directory, 'cluster', clusterId) },
    freshness: freshnessOf(card.type, confirmedAt, now).state,
    score,
    highlights,
    lessons: lessons.map(({ key, ...lesson }) => ({ ref: `${id}#${key}`, ...lesson })),
  };
};

const topicLabels = new Map(topics.map((topic) => [topic.slug, topic.label]));
// Made at the first question that counts them: names of countries and languages take 12 ms to load.
const displayNames = new Map<'region' | 'language', Intl.DisplayNames>();
const displayName = (type: 'region' | 'language', code: string): string => {
  const names = displayNames.get(type) ?? new Intl.DisplayNames('en', { type });
  displayNames.set(type, names);
  return names.of(code) ?? code;
};

/** How the values of an open facet are called. Closed ones carry their labels in the field table. */
const openLabels: { readonly [F in FacetName]?: (value: string, directory: readonly DirectoryEntry[]) => string } = {
  cluster: (value, directory) => nameIn(directory, 'cluster', value),
  product: (value, directory) => nameIn(directory, 'product', value),
  topic: (value) => topicLabels.get(value) ?? value,
  country: (value) => displayName('region', value),
  language: (value) => displayName('language', value),
};

const labelOf = (name: FacetName, value: string, directory: readonly DirectoryEntry[]): string => {
  const field = facetFields.find((candidate) => candidate.name === name);
  const term =
    field !== undefined && 'terms' in field
      ? field.terms.terms.find((candidate) => candidate.value === value)
      : undefined;
  return term?.label ?? openLabels[name]?.(value, directory) ?? value;
};

/** Counts with labels; what was chosen stays in the list, also at zero. */
const labelled = (
  answer: SearchAnswer,
  filters: Filters,
  facets: readonly FacetName[],
  directory: readonly DirectoryEntry[],
): Found['facets'] =>
  Object.fromEntries(
    facets.map((name) => {
      const counts = answer.facets[name] ?? [];
      const chosen = filters[name] ?? [];
      const missing = chosen
        .filter((value) => !counts.some((count) => count.value === value))
        .map((value) => ({ value, count: 0 }));
      return [
        name,
        [...counts, ...missing].map(({ value, count }) => ({
          value,
          label: labelOf(name, value, directory),
          count,
          selected: chosen.includes(value),
        })),
      ];
    }),
  );
