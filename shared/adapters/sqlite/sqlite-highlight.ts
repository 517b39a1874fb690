import type { Hit, Segment } from '#shared/domain/search.ts';

// Private-use characters that texts are cleaned of (and of NUL, which ends a text for SQLite). FTS5 takes them for
// letters, so a gap is a word between two texts and no phrase runs from one into the next.
const textGap = '\uE000';
const lessonGap = '\uE001';
export const opening = '\uE002';
export const closing = '\uE003';

const clean = (text: string): string => text.replace(/[\0\uE000-\uE003]/g, ' ');
export const joinTexts = (texts: readonly string[]): string => texts.map(clean).join(` ${textGap} `);
export const joinLessons = (lessons: readonly (readonly string[])[]): string =>
  lessons.map(joinTexts).join(` ${lessonGap} `);

/** Takes apart what FTS5's highlight() answered. */
export const segmentsOf = (highlighted: string): Segment[] =>
  highlighted.split(opening).flatMap((part, at) => {
    const [first = '', rest = ''] = part.split(closing);
    const pieces =
      at === 0
        ? [{ text: part, match: false }]
        : [
            { text: first, match: true },
            { text: rest, match: false },
          ];
    return pieces.filter(({ text }) => text !== '');
  });

const textsOf = (highlighted: string): Segment[][] => highlighted.split(` ${textGap} `).map(segmentsOf);
const hasMatch = (segments: readonly Segment[]): boolean => segments.some(({ match }) => match);
const wordsIn = (segments: readonly Segment[]): Set<string> =>
  new Set(segments.filter(({ match }) => match).map(({ text }) => text.toLowerCase()));

/** All of it, or nothing where nothing matched. */
export const wholeOf = (highlighted: string): Segment[] | undefined => {
  const segments = segmentsOf(highlighted);
  return hasMatch(segments) ? segments : undefined;
};

// About three lines of a result.
const passageLength = 200;
// How far a passage may reach or shrink to end between words.
const slack = 40;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}
const marksOf = (segments: readonly Segment[]): Mark[] => {
  let start = 0;
  return segments.flatMap(({ text, match }) => {
    const mark = { start, end: start + text.length, word: text.toLowerCase() };
    start = mark.end;
    return match ? [mark] : [];
  });
};

/** The marks of the passage with most different words, then most words; the first of equals. */
const bestRun = (marks: readonly Mark[]): { worth: number; run: readonly Mark[] } => {
  let best: { worth: number; run: readonly Mark[] } = { worth: 0, run: [] };
  let beyond = 0;
  marks.forEach((first, at) => {
    while (beyond < marks.length && (beyond <= at || (marks[beyond] as Mark).end <= first.start + passageLength))
      beyond += 1;
    const run = marks.slice(at, beyond);
    // A passage holds fewer than 1 000 words, so different words always decide first.
    const worth = new Set(run.map(({ word }) => word)).size * 1_000 + run.length;
    if (worth > best.worth) best = { worth, run };
  });
  return best;
};

const sliced = (segments: readonly Segment[], from: number, to: number): Segment[] => {
  let start = 0;
  return segments.flatMap(({ text, match }) => {
    const piece = { text: text.slice(Math.max(0, from - start), Math.max(0, to - start)), match };
    start += text.length;
    return piece.text === '' ? [] : [piece];
  });
};

/** A place near `at` between two words; never inside a character. */
const between = (text: string, at: number): number => {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + slack).search(/\s/);
  const place = space < 0 ? at : at + space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place;
};

const cutOut = (segments: readonly Segment[], run: readonly Mark[]): Segment[] => {
  const text = segments.map((segment) => segment.text).join('');
  if (text.length <= passageLength + slack) return [...segments];
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const lead = Math.max(0, passageLength - (end - start)) / 2;
  const from = Math.min(start - lead, text.length - passageLength);
  // A lead that would end inside the match begins at the match.
  const first = Math.min(between(text, Math.floor(from)), start);
  const last = Math.max(between(text, Math.max(0, Math.floor(from)) + passageLength), end);
  return sliced(segments, first + (/\s/.test(text.charAt(first)) ? 1 : 0), last);
};

/** About 200 characters of the one text that holds the best match, or nothing where nothing matched. */
export const passageOf = (highlighted: string): Segment[] | undefined => {
  const best = textsOf(highlighted)
    .map((segments) => ({ segments, ...bestRun(marksOf(segments)) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a));
  return best.worth === 0 ? undefined : cutOut(best.segments, best.run);
};

// A result shows its entry first; more lessons would hide the next result.
const mostLessons = 3;

/** Lessons that match, best first: most different words found, then most of them in the statement. */
export const lessonsOf = (
  highlighted: string,
  keys: readonly { readonly key: number; readonly kind?: string }[],
): Hit['lessons'] =>
  highlighted
    .split(` ${lessonGap} `)
    .flatMap((lesson, at) => {
      const key = keys[at];
      const [statement = [], ...others] = textsOf(lesson);
      const found = wordsIn([...statement, ...others.flat()]).size;
      return key === undefined || found === 0
        ? []
        : [{ found, stated: wordsIn(statement).size, lesson: { ...key, statement } }];
    })
    .sort((a, b) => b.found - a.found || b.stated - a.stated)
    .slice(0, mostLessons)
    .map(({ lesson }) => lesson);
