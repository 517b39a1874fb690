import { isPlainProse, plainText } from '#shared/domain/entry/prose.ts';

// A sentence that ends in the first quarter of the room would cost more words than a broken sentence.
const leastShare = 1 / 4;

/** At most `max` characters: whole sentences where they fill at least a quarter of it, else whole words and "…". */
export const cutAtSentence = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const ends = [...text.slice(0, max + 1).matchAll(/[.!?]["'”’)\]]*(?=\s)|(?=\n)/g)].map(
    (end) => end.index + end[0].length,
  );
  const sentenceEnd = ends.findLast((end) => end <= max) ?? 0;
  if (sentenceEnd >= max * leastShare) return text.slice(0, sentenceEnd).trimEnd();
  const wordEnd = text.slice(0, max).search(/\s\S*$/);
  const words =
    wordEnd > max * leastShare
      ? text.slice(0, wordEnd).trimEnd()
      : text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${words}…`;
};

/** The parts one after the other, only as many as it takes to reach `min`, cut to `max`; undefined where nothing is said. */
export const ownWords = (parts: readonly (string | undefined)[], min: number, max: number): string | undefined => {
  let words = '';
  for (const part of parts) {
    if (words.length >= min) break;
    words = `${words} ${part ?? ''}`.trim();
  }
  return words === '' ? undefined : cutAtSentence(words, max);
};

const tag = /<!--[\s\S]*?-->|<\/?[a-z][a-z0-9]*\b[^<>]*>/gi;

/** CommonMark without raw HTML: tags go, and a "<" that would still open one is escaped. */
export const cleanMarkdown = (markdown: string): string => {
  const text = markdown.replaceAll('\r\n', '\n').replace(tag, ' ').trim();
  return !/<|!\[/.test(text) || isPlainProse(text) ? text : text.replaceAll(/<|!(?=\[)/g, (sign) => `\\${sign}`);
};

/** Plain text as CommonMark: indentation goes, because it would turn lines into code. */
export const cleanPlain = (text: string): string =>
  cleanMarkdown(text.replace(/^[^\S\n]+/gm, '').replace(/\n{3,}/g, '\n\n'));

/** Plain text on one line. */
export const oneLine = (text: string): string => text.replace(tag, ' ').replace(/\s+/g, ' ').trim();

// Only beginnings are taken from long documents, and parsing all of them is most of the time this takes.
const longestBeginning = 4000;

/** The beginning of a CommonMark text as plain words on one line. */
export const plainWords = (markdown: string): string => oneLine(plainText(markdown.slice(0, longestBeginning)));

/** A title of at least ten characters: one that is too short stands behind the name of where it belongs. */
export const titleOf = (title: string, belongsTo: string): string =>
  cutAtSentence(oneLine(title.length < 10 ? `${belongsTo}: ${title}` : title), 140);

/** A text in parts of at most `max` characters, broken between paragraphs, and inside a longer paragraph between sentences. */
export const inParts = (text: string, max: number): string[] => {
  const pieces = text.split(/\n{2,}/).flatMap((paragraph) => {
    const cuts: string[] = [];
    let rest = paragraph;
    while (rest.length > max) {
      const piece = cutAtSentence(rest, max).replace(/…$/, '');
      cuts.push(piece);
      rest = rest.slice(piece.length).trimStart();
    }
    return [...cuts, rest];
  });
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.pop();
    const joined = last === undefined ? piece : `${last}\n\n${piece}`;
    if (last !== undefined && joined.length > max) parts.push(last, piece);
    else parts.push(joined);
  }
  return parts;
};
