import { facetFields, textFields } from '../../domain/search-fields.ts';

/** Goes up with every change below that an index in use cannot take; a rebuild then fills a new index beside it. */
export const indexVersion = 1;

const textAnalysis = {
  analyzer: {
    // As Lucene's own English, but without its stop list: phrases need every word, so stop words leave the question
    // instead (query-words.ts). And with accents folded, which Lucene's does not.
    prose: {
      type: 'custom',
      char_filter: ['apart'],
      tokenizer: 'standard',
      filter: ['possessive', 'lowercase', 'asciifolding', 'stem'],
    },
  },
  // The standard tokenizer keeps "note:this" and "snake_case" as one word each; nobody looks for those.
  char_filter: { apart: { type: 'mapping', mappings: ['\\u003A => \\u0020', '\\u005F => \\u0020'] } },
  filter: {
    possessive: { type: 'stemmer', language: 'possessive_english' },
    stem: { type: 'stemmer', language: 'english' },
  },
};

// Divergence from randomness in place of BM25 for the catch-all: nDCG@10 .402 → .409 and .338 → .347 on the two judged
// sets (docs/relevance.md).
const similarity = { divergence: { type: 'DFR', basic_model: 'ine', after_effect: 'b', normalization: 'h2' } };

const prose = { type: 'text', analyzer: 'prose' };
const keyword = { type: 'keyword' };
const unsearched = { type: 'object', enabled: false };
const month = { type: 'date', format: 'strict_year_month' };
const moment = { type: 'date', format: 'strict_date_optional_time' };

/** Plain words do not look at people; `author:` does. */
const isInCatchAll = (name: string): boolean => name !== 'author';

const texts = Object.fromEntries(
  textFields.map(({ name }) => [name, isInCatchAll(name) ? { ...prose, copy_to: 'everything' } : prose]),
);
const facets = Object.fromEntries(facetFields.map(({ name }) => [name, keyword]));

// A lesson is found by all it says, and shown by its statement; its entry is found by it too.
const ofLesson = { ...prose, copy_to: ['everything', 'lessons.everything'] };
const lessons = {
  type: 'nested',
  properties: {
    key: { type: 'integer', index: false },
    kind: keyword,
    statement: ofLesson,
    detail: ofLesson,
    appliesWhen: ofLesson,
    notWhen: ofLesson,
    everything: prose,
  },
};

const mappings = {
  // A field that is not here is a mistake, and refused.
  dynamic: 'strict',
  _meta: { version: indexVersion },
  properties: {
    /** `entry`, `stub` (a tombstone) or `directory` (a name that results show). */
    kind: keyword,
    id: keyword,
    visibility: keyword,
    audience: keyword,
    everything: { ...prose, similarity: 'divergence' },
    texts: { properties: texts },
    lessons,
    facets: { properties: facets },
    publishedAt: moment,
    confirmedAt: moment,
    periodStart: month,
    periodEnd: month,
    recommend: { type: 'byte' },
    evidenceRank: { type: 'byte' },
    card: unsearched,
    directory: unsearched,
    /** When a stub was made. */
    at: moment,
  },
};

/** The body that makes an index. `replicas` follows the number of nodes: 0 for one, 2 where standby zones ask for it. */
export const indexDefinition = (replicas: number) => ({
  settings: {
    // One shard holds far more than the network will write, and keeps counts exact and scores comparable.
    number_of_shards: 1,
    number_of_replicas: replicas,
    // Said, so that an index at rest still refreshes: else the first search after half a minute of silence waits for it.
    refresh_interval: '1s',
    similarity,
    analysis: textAnalysis,
  },
  mappings,
});
