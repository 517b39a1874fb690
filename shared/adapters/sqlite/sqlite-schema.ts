import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { facetNames, textFields } from '#shared/domain/search-fields.ts';

/** The columns of the words table: every searched text, and all lessons of an entry together. */
export const wordColumns = [...textFields.map(({ name }) => name), 'lessons'] as const;

// Porter folds English endings; remove_diacritics 2 folds accents, also those written as one code point of several.
const tokenize = "tokenize = 'porter unicode61 remove_diacritics 2'";

const schema = `
  CREATE TABLE entry (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
    stub_at TEXT,    -- of a stub: when it died; null while live
    attributes TEXT, -- of a live entry: what filters, counts and sorts
    shown TEXT       -- of a live entry: what a hit shows
  ) STRICT;
  CREATE TABLE directory (id TEXT PRIMARY KEY, version INTEGER NOT NULL, entry TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(${wordColumns.join(', ')}, ${tokenize});
  CREATE VIRTUAL TABLE titles USING fts5(title, content = '', contentless_delete = 1, ${tokenize});
`;

// Raise it when what is stored changes while schema and field names stay.
const projection = 1;
// 31 bits fit into user_version.
const schemaVersion =
  createHash('sha256').update(`${projection} ${schema} ${facetNames.join()}`).digest().readUInt32BE() >>> 1;

// Exclusive: what filters and counts is held in memory, so a second program would answer with stale counts; it is refused.
// WAL with NORMAL survives a crash of the program; after a power cut the last commits may be gone, and reconciling finds them.
// Reading through a map instead of a cache took a third off a query over 100 000 entries; 128 MB hold 25 000 entries whole.
const pragmas = `
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 2000;
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = ${128 * 2 ** 20};
`;

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version);

const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  try {
    database.exec(pragmas);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

// SQLITE_CORRUPT and SQLITE_NOTADB; any other error, such as a file in use, must never end in deleting it.
const brokenFile: ReadonlySet<unknown> = new Set([11, 26]);

/** Undefined when the file is of another schema, or broken. */
const openCurrent = (path: string): DatabaseSync | undefined => {
  try {
    const database = open(path);
    if (versionOf(database) === schemaVersion) return database;
    database.close();
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && brokenFile.has(error.errcode))) throw error;
  }
  return undefined;
};

const create = (path: string): DatabaseSync => {
  if (path !== ':memory:') for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  const database = open(path);
  database.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
  return database;
};

/**
 * Opens the file. One of another schema, or broken, is deleted and made anew, empty: the index can always be filled again.
 * Throws when another program has it open.
 */
export const openDatabase = (path: string): DatabaseSync => openCurrent(path) ?? create(path);
