import type { Words } from '../../domain/search-words.ts';
import { stopWords } from '../../domain/stop-words.ts';

/** The words of a question as the clauses need them. */
export interface QueryWords extends Words {
  /** Neighbours among the plain words. */
  readonly pairs: readonly string[];
}

// Lucene refuses a query of more than 1 024 terms in all. A plain word becomes at most seven (catch-all, title, lessons,
// four in pairs), a word of a phrase two, of the others one: 64 × 7 + 128 × 2 + 128 + 64 = 896.
const mostTokens = { plain: 64, phrases: 128, without: 128, fielded: 64 };

// What the standard tokenizer takes for a token, never fewer: it may keep more together ("3.5"), and splits above 255.
const token = /[\p{Ideographic}\p{Script=Hiragana}]|[[\p{L}\p{M}\p{N}]--[\p{Ideographic}\p{Script=Hiragana}]]{1,100}/gv;

/** A function that passes texts on until so many tokens went through; the text that passes the limit is cut there. */
const upTo = (most: number) => {
  let left = most;
  return (text: string): string => {
    const tokens = [...text.matchAll(token)];
    const last = tokens.slice(0, left).at(-1);
    left -= Math.min(left, tokens.length);
    return last === undefined ? '' : text.slice(0, last.index + last[0].length);
  };
};
const isSaid = (text: string): boolean => text !== '';

// The tokenizer splits here too; done before, so that the parts of one word are neighbours like any others.
const dashes = /[-\u2010-\u2015/]+/;

const bare = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?:['\u2019]s)?[^\p{L}\p{N}]*$/gu, '');
const isStopWord = (word: string): boolean => stopWords.has(bare(word));

/**
 * What is asked without what only costs: stop words leave plain words (nDCG@10 .374 → .384 and .322 → .330), unless
 * there are no others; phrases keep theirs.
 */
export const queryWords = (words: Words): QueryWords => {
  const typed = words.plain.flatMap((word) => word.split(dashes));
  const telling = typed.filter((word) => !isStopWord(word));
  const plain = telling.map(upTo(mostTokens.plain)).filter(isSaid);
  const asked = plain.length > 0 ? plain : typed.map(upTo(mostTokens.plain)).filter(isSaid);
  const cutValue = upTo(mostTokens.fielded);
  return {
    plain: asked,
    pairs: asked.slice(1).map((word, at) => `${asked[at]} ${word}`),
    phrases: words.phrases.map(upTo(mostTokens.phrases)).filter(isSaid),
    without: words.without.map(upTo(mostTokens.without)).filter(isSaid),
    fielded: words.fielded
      .map(({ field, value }) => ({ field, value: cutValue(value) }))
      .filter(({ value }) => isSaid(value)),
  };
};
