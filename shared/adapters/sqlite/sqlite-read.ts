import type { DatabaseSync } from 'node:sqlite';
import type { Hit, Segment } from '#shared/domain/search.ts';
import type { Matches } from './sqlite-facets.ts';
import { closing, lessonsOf, opening, passageOf, wholeOf } from './sqlite-highlight.ts';
import type { Question } from './sqlite-match.ts';
import type { Ranked } from './sqlite-page.ts';
import { wordColumns } from './sqlite-schema.ts';

// Measured on judged questions: a small weight for titles helps, one above .3 costs; the same weight for neighbours,
// which FTS5 cannot weigh within one expression, hence the second pass.
const titleWeight = 0.2;
const neighbourWeight = 0.2;

// What stands beside a hit, by column of `words`.
const highlighted = {
  title: wholeOf,
  summary: passageOf,
  body: passageOf,
} as const satisfies { readonly [F in keyof Hit['highlights']]: (text: string) => readonly Segment[] | undefined };
const highlightOf = (column: (typeof wordColumns)[number]): string =>
  `highlight(words, ${wordColumns.indexOf(column)}, '${opening}', '${closing}') AS ${column}`;

/** Answers what reads the words of a question from the file. */
export const readerOf = (database: DatabaseSync) => {
  const scored = (table: 'words' | 'titles') => {
    // bm25() is smaller where it fits better.
    const statement = database.prepare(`SELECT rowid, -bm25(${table}) FROM ${table} WHERE ${table} MATCH ?`);
    statement.setReturnArrays(true);
    return (expression: string) => statement.all(expression) as unknown as [row: number, score: number][];
  };
  const inWords = scored('words');
  const inTitles = scored('titles');
  const rowsOf = database.prepare('SELECT rowid AS row FROM words WHERE words MATCH ?');
  const shownOf = database.prepare('SELECT shown FROM entry WHERE row = ?');
  const marksOf = database.prepare(
    `SELECT ${(['title', 'summary', 'body', 'lessons'] as const).map(highlightOf).join(', ')} FROM words WHERE words MATCH ? AND rowid = ?`,
  );

  /** Undefined when there is nothing to match. */
  const matchesOf = ({ words, titles, neighbours }: Question): Matches | undefined => {
    if (words === undefined) return undefined;
    const found = inWords(words);
    const scores = new Float64Array((found.at(-1)?.[0] ?? 0) + 1);
    for (const hit of found) scores[hit[0]] = hit[1];
    // Rows that did not match are added to as well, and never looked at.
    const add = (hits: readonly [row: number, score: number][], weight: number): void => {
      for (const hit of hits) scores[hit[0]] = (scores[hit[0]] ?? 0) + weight * hit[1];
    };
    if (titles !== undefined) add(inTitles(titles), titleWeight);
    if (neighbours !== undefined) add(inWords(neighbours), neighbourWeight);
    return { rows: found.map((hit) => hit[0]), scores };
  };

  const excludedBy = ({ without }: Question): ReadonlySet<number> =>
    new Set(without === undefined ? [] : rowsOf.all(without).map(({ row }) => Number(row)));

  // BigInt: node binds numbers as doubles, and FTS5 ignores `rowid = 9.0`: the marks would be another entry's.
  const hitOf = ({ row, score, position }: Ranked, { words }: Question): Hit => {
    const { card, lessons } = JSON.parse(String(shownOf.get(row)?.shown)) as {
      card: Hit['card'];
      lessons: { key: number; kind?: string }[];
    };
    const marks =
      words === undefined
        ? undefined
        : (marksOf.get(words, BigInt(row)) as
            | Readonly<Record<keyof typeof highlighted | 'lessons', string>>
            | undefined);
    const shown = Object.entries(highlighted).flatMap(([field, cut]) => {
      const segments = marks && cut(marks[field as keyof typeof highlighted]);
      return segments === undefined ? [] : [[field, segments]];
    });
    return {
      id: position[1],
      score,
      position,
      card,
      highlights: Object.fromEntries(shown),
      lessons: marks === undefined ? [] : lessonsOf(marks.lessons, lessons),
    };
  };

  return { matchesOf, excludedBy, hitOf };
};
