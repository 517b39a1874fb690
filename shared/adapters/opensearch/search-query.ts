import type { Grants } from '../../domain/permissions.ts';
import type { SearchRequest } from '../../domain/search.ts';
import type { FacetName } from '../../domain/search-fields.ts';
import type { WordField } from '../../domain/search-words.ts';
import { matchEnd, matchStart } from './highlight-marks.ts';
import { type QueryWords, queryWords } from './query-words.ts';

type Clause = Readonly<Record<string, unknown>>;
type Body = Readonly<Record<string, unknown>>;
interface Bool {
  readonly must: readonly Clause[];
  readonly should: readonly Clause[];
  readonly must_not: readonly Clause[];
  readonly filter: readonly Clause[];
}

/** The body of one `_search`. The numbers are configuration B of docs/relevance.md unless they say otherwise. */
export const searchBody = (request: SearchRequest, grants: Grants): Body => {
  const words = queryWords(request.words);
  return page(
    request,
    words,
    counting(
      request,
      highlighted(words, favouring(request, words, visibleTo(grants, filteredBy(request, matching(words))))),
    ),
  );
};

// Words

const anyOf = (field: string, words: readonly string[], more: Clause = {}): Clause[] =>
  words.length === 0 ? [] : [{ match: { [field]: { query: words.join(' '), ...more } } }];
const exactly =
  (field: string) =>
  (phrase: string): Clause => ({ match_phrase: { [field]: phrase } });

/** One plain word is enough, and each more counts: asking for a share of them cost up to .26 nDCG@10. */
const matching = (words: QueryWords): Bool => ({
  must: [
    ...anyOf('everything', words.plain),
    ...words.phrases.map(exactly('everything')),
    ...words.fielded.filter(isText).map(inText),
  ],
  should: [...titleHolds(words), ...words.pairs.flatMap(sideBySide), ...lessonHolds(words)],
  must_not: words.without.map(exactly('everything')),
  filter: words.fielded.filter(isCluster).map(inCluster),
});

// Less than a third of what the words weigh elsewhere: weighing the title threefold cost .04 on both judged sets.
const titleHolds = ({ plain }: QueryWords): Clause[] => anyOf('texts.title', plain, { boost: 0.3 });

// Next to each other, and within eight words of each other: a tenth each. With the stop list and the title, .374 → .402
// and .322 → .333.
const sideBySide = (pair: string): Clause[] =>
  [0, 8].map((slop) => ({ match_phrase: { everything: { query: pair, slop, boost: 0.1 } } }));

/** Which lessons to show. It adds nothing to the score: what lessons say is in the catch-all. */
const lessonHolds = (words: QueryWords): Clause[] => {
  const said = saidIn('lessons.everything', words);
  if (said.length === 0) return [];
  // Three tell whether to open the entry.
  const shown = {
    size: 3,
    _source: ['lessons.key', 'lessons.kind', 'lessons.statement'],
    highlight: marking({ 'lessons.statement': whole }, words),
  };
  return [{ nested: { path: 'lessons', score_mode: 'none', query: { bool: { should: said } }, inner_hits: shown } }];
};

const saidIn = (field: string, { plain, phrases }: QueryWords): Clause[] => [
  ...anyOf(field, plain),
  ...phrases.map(exactly(field)),
];

type Fielded = QueryWords['fielded'][number];
const textOf: Readonly<Record<WordField, string | undefined>> = {
  title: 'texts.title',
  product: 'texts.product',
  author: 'texts.author',
  cluster: undefined,
};
const isText = ({ field }: Fielded): boolean => textOf[field] !== undefined;
const inText = ({ field, value }: Fielded): Clause => exactly(textOf[field] ?? '')(value);
const isCluster = ({ field }: Fielded): boolean => field === 'cluster';
/** "Rhode Island" is rhode-island. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const inCluster = ({ value }: Fielded): Clause => ({ term: { 'facets.cluster': slugOf(value) } });

// Filters

const chosen = ({ filters }: SearchRequest): [FacetName, readonly string[]][] =>
  (Object.entries(filters) as [FacetName, readonly string[]][]).filter(([, values]) => values.length > 0);
const inFacet = ([name, values]: [FacetName, readonly string[]]): Clause => ({ terms: { [`facets.${name}`]: values } });
const isCountedBy =
  ({ facets }: SearchRequest) =>
  ([name]: [FacetName, readonly string[]]): boolean =>
    facets.includes(name);

const range = (field: string, limits: Readonly<Record<string, string | number | undefined>>): Clause[] => {
  const given = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  return given.length === 0 ? [] : [{ range: { [field]: Object.fromEntries(given) } }];
};

/** Ranges, and the choices whose facets are not counted: those that are counted wait for `counting`. */
const filteredBy = (request: SearchRequest, bool: Bool): Bool => {
  const { publishedAfter, publishedBefore, periodAfter, periodBefore, minRecommend } = request.ranges;
  return {
    ...bool,
    filter: [
      ...bool.filter,
      ...chosen(request)
        .filter((choice) => !isCountedBy(request)(choice))
        .map(inFacet),
      // A bare day as the upper limit is taken to its last millisecond by the engine.
      ...range('publishedAt', { gte: publishedAfter, lte: publishedBefore }),
      ...range('periodEnd', { gte: periodAfter }),
      ...range('periodStart', { lte: periodBefore }),
      ...range('recommend', { gte: minRecommend }),
    ],
  };
};

/** Only live entries, and of them what the grants show: inside the query, so that nothing hidden is ever counted. */
const visibleTo = (grants: Grants, bool: Bool): Bool => ({
  ...bool,
  filter: [
    { term: { kind: 'entry' } },
    ...bool.filter,
    ...(grants.everything ? [] : [{ bool: { should: sights(grants) } }]),
  ],
});

const sights = ({ network, clusters }: Grants): Clause[] => [
  { terms: { visibility: network ? ['public', 'network'] : ['public'] } },
  ...(clusters.length === 0
    ? []
    : [{ bool: { filter: [{ term: { visibility: 'cluster' } }, { terms: { audience: clusters } }] } }]),
];

// Order

const isRanked = ({ sort }: SearchRequest, { plain, phrases, fielded }: QueryWords): boolean =>
  sort === 'relevance' && plain.length + phrases.length + fielded.filter(isText).length > 0;

/** Among answers that match about as well, those with better evidence and those confirmed lately come first. */
const favouring = (request: SearchRequest, words: QueryWords, bool: Bool): Body => {
  const query = { bool: Object.fromEntries(Object.entries(bool).filter(([, clauses]) => clauses.length > 0)) };
  if (!isRanked(request, words)) return { query };
  return {
    query: {
      function_score: {
        query,
        functions: [{ weight: 1 }, evidence, freshness(request.now)],
        score_mode: 'sum',
        boost_mode: 'multiply',
      },
    },
  };
};

// Chosen, not measured: no judged set has tiers or dates. Ten percent between none and the strongest tier, and five
// between new and long unconfirmed, are less than one word more or less, so that they settle only what is nearly even.
const evidence: Clause = { field_value_factor: { field: 'evidenceRank', factor: 0.02 } };
const freshness = (now: string): Clause => ({
  // Nothing is due in its first year. From a day, not an instant: scores must not move while someone pages.
  exp: { confirmedAt: { origin: now.slice(0, 10), offset: '365d', scale: '365d', decay: 0.5 } },
  weight: 0.05,
});

const page = (request: SearchRequest, words: QueryWords, body: Body): Body => ({
  ...body,
  // The id last, so that a position is one place and no hit is met twice.
  sort: [{ [sortField(request, words)]: 'desc' }, { id: 'asc' }],
  ...(request.after && { search_after: request.after }),
  size: request.size,
  track_total_hits: true,
  _source: ['card'],
});
const sortField = (request: SearchRequest, words: QueryWords): string => {
  if (request.sort === 'evidence') return 'evidenceRank';
  return isRanked(request, words) ? '_score' : 'publishedAt';
};

// Counts

// More values than any facet is expected to have: products come closest.
const mostValues = 1_000;

/**
 * A facet counts as if its own choice were not made. So choices of counted facets narrow the hits after counting, and
 * each count is narrowed by the choices of the others. Without such choices counts are plain.
 */
const counting = (request: SearchRequest, body: Body): Body => {
  if (request.facets.length === 0) return body;
  const choices = chosen(request).filter(isCountedBy(request));
  const counted = (name: FacetName): Clause => {
    const values = {
      terms: { field: `facets.${name}`, size: mostValues, order: [{ _count: 'desc' }, { _key: 'asc' }] },
    };
    const others = choices.filter(([other]) => other !== name).map(inFacet);
    return others.length === 0 ? values : { filter: { bool: { filter: others } }, aggs: { values } };
  };
  return {
    ...body,
    ...(choices.length > 0 && { post_filter: { bool: { filter: choices.map(inFacet) } } }),
    aggs: Object.fromEntries(request.facets.map((name) => [name, counted(name)])),
  };
};

// Highlights

const whole = { number_of_fragments: 0 };
const passage = { number_of_fragments: 1, fragment_size: 200 };
const shownTexts = { 'texts.title': whole, 'texts.summary': passage, 'texts.body': passage };

/** Marks in each field what was said of it, and nothing that only a filter or another field asked for. */
const marking = (forms: Readonly<Record<string, Body>>, words: QueryWords) => {
  const fields = Object.entries(forms).flatMap(([field, form]) => {
    const said = [...saidIn(field, words), ...words.fielded.filter((one) => textOf[one.field] === field).map(inText)];
    return said.length === 0 ? [] : [[field, { ...form, highlight_query: { bool: { should: said } } }]];
  });
  return { type: 'unified', pre_tags: [matchStart], post_tags: [matchEnd], fields: Object.fromEntries(fields) };
};

const highlighted = (words: QueryWords, body: Body): Body => {
  const highlight = marking(shownTexts, words);
  return Object.keys(highlight.fields).length === 0 ? body : { ...body, highlight };
};
