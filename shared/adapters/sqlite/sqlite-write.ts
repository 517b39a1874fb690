import type { DatabaseSync } from 'node:sqlite';
import type { LessonDocument, SearchDocument } from '#shared/domain/search-document.ts';
import { textFields } from '#shared/domain/search-fields.ts';
import type { IndexWrite, WriteResult } from '#shared/ports/search-index.ts';
import { type Attributes, attributesOf } from './sqlite-attributes.ts';
import type { AttributeTable } from './sqlite-facets.ts';
import { joinLessons, joinTexts } from './sqlite-highlight.ts';
import { wordColumns } from './sqlite-schema.ts';

/** What is kept of a document; made before anything is written, so that an absurd one is rejected and hurts no other. */
interface Content {
  readonly attributes: Attributes;
  readonly shown: string;
  /** In the order of the columns of `words`. */
  readonly texts: readonly string[];
}
/** Brings memory up to date once the file is. */
type Remember = (table: AttributeTable) => void;

const lessonTexts = ({ statement, detail, appliesWhen, notWhen }: LessonDocument): string[] => [
  statement,
  ...detail,
  ...appliesWhen,
  ...notWhen,
];

const contentOf = (document: SearchDocument): Content => ({
  attributes: attributesOf(document),
  shown: JSON.stringify({ card: document.card, lessons: document.lessons.map(({ key, kind }) => ({ key, kind })) }),
  texts: [
    ...textFields.map(({ name }) => joinTexts(document.texts[name])),
    joinLessons(document.lessons.map(lessonTexts)),
  ],
});

// The engine's own errors, and use after close.
const engineErrors: ReadonlySet<unknown> = new Set(['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE']);
export const isEngineError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && engineErrors.has(error.code);

const written: WriteResult = { outcome: 'written' };
const superseded: WriteResult = { outcome: 'superseded' };

/** Answers the function that takes a batch of writes: one transaction, one result each, in order. */
export const writerOf = (
  database: DatabaseSync,
  table: AttributeTable,
): ((writes: readonly IndexWrite[]) => WriteResult[]) => {
  const held = database.prepare('SELECT row, version, attributes IS NOT NULL AS isLive FROM entry WHERE id = ?');
  const putEntry = database.prepare(`
    INSERT INTO entry (id, version, stub_at, attributes, shown) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, stub_at = excluded.stub_at, attributes = excluded.attributes, shown = excluded.shown
    RETURNING row`);
  const putWords = database.prepare(
    `INSERT INTO words (rowid, ${wordColumns.join(', ')}) VALUES (?, ${wordColumns.map(() => '?').join(', ')})`,
  );
  const dropWords = database.prepare('DELETE FROM words WHERE rowid = ?');
  const putTitle = database.prepare('INSERT INTO titles (rowid, title) VALUES (?, ?)');
  const dropTitle = database.prepare('DELETE FROM titles WHERE rowid = ?');
  const putName = database.prepare(`
    INSERT INTO directory (id, version, entry) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, entry = excluded.entry WHERE excluded.version >= directory.version`);

  const replace = (
    id: string,
    version: number,
    stubAt: string | null,
    content: Content | undefined,
  ): Remember | undefined => {
    const old = held.get(id);
    if (old !== undefined && Number(old.version) > version) return undefined;
    if (old?.isLive === 1) for (const drop of [dropWords, dropTitle]) drop.run(BigInt(Number(old.row)));
    const attributes = content === undefined ? null : JSON.stringify(content.attributes);
    const row = Number(putEntry.get(id, version, stubAt, attributes, content?.shown ?? null)?.row);
    if (content === undefined) return (memory) => memory.remove(row);
    putWords.run(row, ...content.texts);
    putTitle.run(row, content.texts[wordColumns.indexOf('title')] ?? '');
    return (memory) => memory.put(row, id, content.attributes);
  };

  const contentOrReason = (write: IndexWrite): Content | undefined | string => {
    try {
      if (!Number.isSafeInteger(write.version)) return `version is ${write.version}; it must be an integer`;
      return write.kind === 'entry' ? contentOf(write.document) : undefined;
    } catch (error) {
      return String(error);
    }
  };

  const apply = (write: IndexWrite, remember: Remember[]): WriteResult => {
    const content = contentOrReason(write);
    if (typeof content === 'string') return { outcome: 'rejected', reason: content };
    if (write.kind === 'directory') {
      const { changes } = putName.run(write.id, write.version, JSON.stringify(write.entry));
      return Number(changes) > 0 ? written : superseded;
    }
    const change = replace(write.id, write.version, write.kind === 'stub' ? write.at : null, content);
    if (change === undefined) return superseded;
    remember.push(change);
    return written;
  };

  return (writes) => {
    const remember: Remember[] = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      const results = writes.map((write) => apply(write, remember));
      database.exec('COMMIT');
      for (const change of remember) change(table);
      return results;
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
      // Busy, full or unreadable: nothing of the batch was written.
      if (isEngineError(error)) return writes.map(() => ({ outcome: 'retry', reason: error.message }));
      throw error;
    }
  };
};
