import type { Grants } from '#shared/domain/permissions.ts';
import type { SearchRequest } from '#shared/domain/search.ts';
import type { LessonDocument, SearchDocument } from '#shared/domain/search-document.ts';
import { type FacetName, facetNames } from '#shared/domain/search-fields.ts';
import { parseWords } from '#shared/domain/search-words.ts';

type Texts = { readonly [name in 'body' | 'product' | 'author']?: string | readonly string[] };
type Plain = Partial<Omit<SearchDocument, 'card' | 'texts' | 'lessons' | 'facets'>>;
export interface DocumentParts extends Plain, Texts {
  readonly title?: string;
  readonly summary?: string;
  /** A string is a lesson's statement. Keys count from 1. */
  readonly lessons?: readonly (string | Partial<LessonDocument>)[];
  readonly facets?: { readonly [F in FacetName]?: readonly string[] };
}

const list = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const lessonOf = (part: string | Partial<LessonDocument>, index: number): LessonDocument => ({
  key: index + 1,
  statement: 'Nothing learned.',
  detail: [],
  appliesWhen: [],
  notWhen: [],
  ...(typeof part === 'string' ? { statement: part } : part),
});

/** A public, live case study of Boston; what a test is about stands in its parts. */
export const aDocument = (parts: DocumentParts = {}): SearchDocument => {
  const {
    title = 'Untitled',
    summary = 'Nothing yet.',
    body,
    product,
    author,
    lessons = [],
    facets: given = {},
    ...plain
  } = parts;
  const nothing = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchDocument['facets'];
  const facets = { ...nothing, type: ['case_study'], cluster: ['boston'], ...given };
  const publishedAt = parts.publishedAt ?? '2026-03-01T12:00:00.000Z';
  const confirmedAt = parts.confirmedAt ?? publishedAt;
  return {
    id: 'entry-1',
    version: 1,
    visibility: 'public',
    audience: facets.cluster,
    evidenceRank: 0,
    publishedAt,
    confirmedAt,
    ...plain,
    card: {
      type: 'case_study',
      title,
      summary,
      clusterId: facets.cluster[0] ?? 'boston',
      themes: facets.theme,
      evidenceTier: 'none',
      publishedAt,
      confirmedAt,
    },
    texts: { title: [title], summary: [summary], body: list(body), product: list(product), author: list(author) },
    lessons: lessons.map(lessonOf),
    facets,
  };
};

/** Everything by relevance, without facets; `q` is what someone typed. */
export const aRequest = ({
  q = '',
  ...parts
}: Partial<SearchRequest> & { readonly q?: string } = {}): SearchRequest => ({
  words: parseWords(q),
  filters: {},
  ranges: {},
  sort: 'relevance',
  facets: [],
  size: 20,
  now: '2026-06-01T00:00:00.000Z',
  ...parts,
});

export const visitor: Grants = { everything: false, network: false, clusters: [] };
export const memberOf = (...clusters: readonly string[]): Grants => ({ everything: false, network: true, clusters });
export const staff: Grants = { everything: true, network: false, clusters: [] };
