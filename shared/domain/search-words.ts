/** The fields that `field:value` may name. */
export const wordFields = ['title', 'cluster', 'product', 'author'] as const;
export type WordField = (typeof wordFields)[number];

/** What someone typed, taken apart. Never an error: what cannot be parsed is words. */
export interface Words {
  /** Plain words, in order, as typed: "co-teaching" is one. */
  readonly plain: readonly string[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly fielded: readonly { readonly field: WordField; readonly value: string }[];
}

export const noWords: Words = { plain: [], phrases: [], without: [], fielded: [] };
export const hasWords = (words: Words): boolean => words.plain.length + words.phrases.length + words.fielded.length > 0;

// A longer question adds cost, not meaning: engines cap clauses at 1 024, and each word becomes several.
const mostWords = 64;

const token = /(?<minus>-)?(?:(?<field>title|cluster|product|author):)?(?:"(?<quoted>[^"]*)"|(?<bare>\S+))/giu;
const hasLetters = (value: string): boolean => /[\p{L}\p{N}]/u.test(value);

/** `"exact phrase"`, `-without`, `field:value`; everything else is plain words. */
export const parseWords = (q: string): Words => {
  const words = {
    plain: [] as string[],
    phrases: [] as string[],
    without: [] as string[],
    fielded: [] as { field: WordField; value: string }[],
  };
  const clean = q
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F]/g, ' ')
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"');
  for (const { groups } of clean.matchAll(token)) {
    const value = (groups?.quoted ?? groups?.bare ?? '').replaceAll('"', ' ').trim();
    if (!hasLetters(value)) continue;
    if (groups?.minus !== undefined) words.without.push(value);
    else if (groups?.field !== undefined) words.fielded.push({ field: groups.field.toLowerCase() as WordField, value });
    else if (groups?.quoted !== undefined) words.phrases.push(value);
    else words.plain.push(value);
  }
  return {
    plain: words.plain.slice(0, mostWords),
    phrases: words.phrases.slice(0, mostWords),
    without: words.without.slice(0, mostWords),
    fielded: words.fielded.slice(0, mostWords),
  };
};
