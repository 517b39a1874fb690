import type { Words } from '#shared/domain/search-words.ts';
import { stopWords } from '#shared/domain/stop-words.ts';

/** FTS5 expressions of what was asked; each absent one asks for nothing. */
export interface Question {
  /** What a hit must hold. */
  readonly words?: string;
  /** The same words in titles, for ranking only. */
  readonly titles?: string;
  /** Neighbouring words as phrases, for ranking only. */
  readonly neighbours?: string;
  /** What a hit must not hold. */
  readonly without?: string;
  /** Ids of clusters, each of which a hit must have as its home. */
  readonly clusters: readonly string[];
}

// As many as the parser allows words; one word can hide thousands ("x-x-x-…").
const mostTokens = 64;

/** Letters and digits only, so that nothing of FTS5's syntax can be left. */
const tokensOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, mostTokens);
const phraseOf = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`;
const phrasesOf = (texts: readonly string[]): string[] =>
  texts
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0)
    .map(phraseOf);
const isStopWord = (token: string): boolean => stopWords.has(token.toLowerCase());
const anyOf = (phrases: readonly string[]): string => [...new Set(phrases)].join(' OR ');

/** Names of people are found by author: only. */
const inTexts = (expression: string): string => `(- author : (${expression}))`;

/** "state of the art" → "state of the art" as one phrase between two words that count, stop words inside it kept. */
const neighboursOf = (tokens: readonly string[]): string[] => {
  const counting = tokens.flatMap((token, at) => (isStopWord(token) ? [] : [at]));
  return counting.slice(1).map((at, before) => phraseOf(tokens.slice(counting[before], at + 1)));
};

/** "Rhode Island" → rhode-island, as ids are spelled. */
const clusterId = (value: string): string =>
  tokensOf(value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).join('-');

/** Puts words into FTS5's language: plain words are alternatives, everything else narrows. Never a syntax error. */
export const questionOf = (words: Words): Question => {
  const tokens = words.plain.flatMap(tokensOf).slice(0, mostTokens);
  const phrases = phrasesOf(words.phrases);
  const fielded = words.fielded
    .filter(({ field }) => field !== 'cluster')
    .flatMap(({ field, value }) => phrasesOf([value]).map((phrase) => ({ field, phrase })));
  const clusters = words.fielded.filter(({ field }) => field === 'cluster').map(({ value }) => clusterId(value));

  const counting = tokens.filter((token) => !isStopWord(token));
  // Stop words alone are searched as they are; beside anything else they ask for nothing.
  const isStopOnly = counting.length + phrases.length + fielded.length + clusters.length === 0;
  const plain = (isStopOnly ? tokens : counting).map((token) => phraseOf([token]));

  const must = [
    ...(plain.length === 0 ? [] : [inTexts(anyOf(plain))]),
    ...phrases.map(inTexts),
    ...fielded.map(({ field, phrase }) => `(${field} : ${phrase})`),
  ];
  const inTitle = [
    ...plain,
    ...phrases,
    ...fielded.filter(({ field }) => field === 'title').map(({ phrase }) => phrase),
  ];
  const neighbours = neighboursOf(tokens);
  const without = phrasesOf(words.without);
  return {
    clusters,
    ...(must.length === 0 ? {} : { words: must.join(' AND ') }),
    ...(inTitle.length === 0 ? {} : { titles: anyOf(inTitle) }),
    ...(neighbours.length === 0 ? {} : { neighbours: inTexts(anyOf(neighbours)) }),
    ...(without.length === 0 ? {} : { without: inTexts(anyOf(without)) }),
  };
};
