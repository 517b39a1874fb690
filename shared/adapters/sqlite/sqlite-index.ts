import { Refusal } from '#shared/domain/errors.ts';
import type { Grants } from '#shared/domain/permissions.ts';
import type { SearchAnswer, SearchRequest } from '#shared/domain/search.ts';
import type { DirectoryEntry, IndexedVersion, SearchIndex } from '#shared/ports/search-index.ts';
import type { Attributes } from './sqlite-attributes.ts';
import { attributeTable } from './sqlite-facets.ts';
import { questionOf } from './sqlite-match.ts';
import { readerOf } from './sqlite-read.ts';
import { openDatabase } from './sqlite-schema.ts';
import { isEngineError, writerOf } from './sqlite-write.ts';

// Rows of one step when all versions are listed: the file stays open to writes in between.
const versionsPerStep = 1_000;

/**
 * Opens the embedded search index: a file, made where it is missing and made anew (empty) where its schema is another, or ':memory:'.
 * One program at a time has it open; a second one is refused with an error.
 */
export const openSqliteIndex = async (path: string): Promise<SearchIndex> => {
  const database = openDatabase(path);
  const table = attributeTable();
  for (const { row, id, attributes } of database
    .prepare('SELECT row, id, attributes FROM entry WHERE attributes IS NOT NULL')
    .iterate()) {
    table.put(Number(row), String(id), JSON.parse(String(attributes)) as Attributes);
  }
  const reader = readerOf(database);
  const write = writerOf(database, table);
  const names = database.prepare('SELECT entry FROM directory ORDER BY id');
  const versionsAfter = database.prepare(
    'SELECT id, version, attributes IS NOT NULL AS isLive FROM entry WHERE id > ? ORDER BY id LIMIT ?',
  );
  const dropStubs = database.prepare('DELETE FROM entry WHERE stub_at < ?');
  const size = database.prepare(
    'SELECT (SELECT count(*) FROM entry WHERE attributes IS NOT NULL) AS entries, page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
  );

  const search = (request: SearchRequest, grants: Grants): SearchAnswer => {
    const question = questionOf(request.words);
    const matches = reader.matchesOf(question);
    // Without words nothing fits better than anything else.
    const sort = request.sort === 'relevance' && matches === undefined ? 'newest' : request.sort;
    const { total, page, facets } = table.select(request, grants, {
      matches,
      excluded: reader.excludedBy(question),
      clusters: question.clusters,
      sort,
    });
    return { total, totalIsExact: true, hits: page.map((ranked) => reader.hitOf(ranked, question)), facets };
  };

  async function* versions(): AsyncGenerator<IndexedVersion> {
    for (let last: string | undefined = ''; last !== undefined; ) {
      const rows: IndexedVersion[] = versionsAfter
        .all(last, versionsPerStep)
        .map(({ id, version, isLive }) => ({ id: String(id), version: Number(version), isLive: isLive === 1 }));
      yield* rows;
      last = rows.at(-1)?.id;
    }
  }

  return {
    // Opening the file has made what is needed.
    prepare: async () => {},
    search: async (request, grants) => {
      try {
        return search(request, grants);
      } catch (cause) {
        throw isEngineError(cause)
          ? new Refusal('unavailable', 'The search index cannot be read at the moment.', { cause })
          : cause;
      }
    },
    write: async (writes) => write(writes),
    directory: async () => names.all().map(({ entry }) => JSON.parse(String(entry)) as DirectoryEntry),
    versions,
    removeStubs: async (before) => Number(dropStubs.run(before).changes),
    refresh: async () => {},
    status: async () => {
      const { entries, bytes } = size.get() ?? {};
      return { state: 'ok', entries: Number(entries), bytes: Number(bytes) };
    },
    close: async () => database.close(),
  };
};
