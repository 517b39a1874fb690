import { Refusal } from '../../domain/errors.ts';
import type { DirectoryEntry, IndexedVersion, IndexStatus, SearchIndex } from '../../ports/search-index.ts';
import { ensureIndex, mismatchOf } from './index-lifecycle.ts';
import { targetsOf, writeToTargets } from './index-write.ts';
import {
  EngineError,
  type EngineRequest,
  type OpenSearchClient,
  type OpenSearchOptions,
  openOpenSearchClient,
} from './opensearch-client.ts';
import { searchBody } from './search-query.ts';
import { answerOf, type SearchResponse } from './search-response.ts';

/**
 * The search index on an OpenSearch server or domain. Opening sends nothing: whether there is an index is the business
 * of `prepare`. Without one, searches are `unavailable` and writes are to be retried.
 */
export const openOpenSearchIndex = (options: OpenSearchOptions): SearchIndex => {
  const client = openOpenSearchClient(options);
  const { names } = client;
  return {
    prepare: () => ensureIndex(client, options.replicas ?? 0),
    async search(request, grants) {
      return answerOf(request, await read<SearchResponse>(client, searchOf(names.read, searchBody(request, grants))));
    },
    write: (writes) => writeToTargets(client, writes),
    async directory() {
      const entries: DirectoryEntry[] = [];
      const rows = rowsOf<{ directory: DirectoryEntry }>(client, { term: { kind: 'directory' } }, 'directory');
      for await (const { _source } of rows) entries.push(_source.directory);
      return entries;
    },
    versions: () => versionsOf(client),
    removeStubs: (before) => removeStubs(client, before),
    async refresh() {
      await read(client, { method: 'POST', path: `/${names.targets}/_refresh` });
    },
    status: () => statusOf(client),
    close: async () => {},
  };
};

/** Half an answer is none: a facet that counts only some of the entries would look like the truth. */
const searchOf = (index: string, body: Readonly<Record<string, unknown>>): EngineRequest => ({
  method: 'POST',
  path: `/${index}/_search?allow_partial_search_results=false`,
  body,
});

/** Sends, and turns what may go better later into the refusal that callers know. */
const read = async <T>(client: OpenSearchClient, request: EngineRequest): Promise<T> => {
  try {
    return await client.send<T>(request);
  } catch (error) {
    const isAway = error instanceof EngineError && (error.isTransient || error.status === 404);
    if (!isAway) throw error;
    throw new Refusal('unavailable', 'The search does not answer just now.', { cause: error });
  }
};

interface Row<S> {
  readonly _id: string;
  readonly _version: number;
  readonly _source: S;
  readonly sort: readonly [id: string];
}

const rowsPerPage = 1_000;

/** Every row that matches, by id. An id never changes its place, so that this needs no frozen view of the index. */
async function* rowsOf<S>(
  client: OpenSearchClient,
  query: Readonly<Record<string, unknown>>,
  field: keyof S & string,
): AsyncGenerator<Row<S>> {
  let after: readonly [id: string] | undefined;
  do {
    const body = {
      query,
      _source: [field],
      version: true,
      sort: [{ id: 'asc' }],
      size: rowsPerPage,
      ...(after && { search_after: after }),
    };
    const { hits } = await read<{ hits: { hits: readonly Row<S>[] } }>(client, searchOf(client.names.read, body));
    yield* hits.hits;
    after = hits.hits.length < rowsPerPage ? undefined : hits.hits.at(-1)?.sort;
  } while (after !== undefined);
}

async function* versionsOf(client: OpenSearchClient): AsyncGenerator<IndexedVersion> {
  const rows = rowsOf<{ kind: string }>(client, { terms: { kind: ['entry', 'stub'] } }, 'kind');
  for await (const { _id, _version, _source } of rows)
    yield { id: _id, version: _version, isLive: _source.kind === 'entry' };
}

const removeStubs = async (client: OpenSearchClient, before: string): Promise<number> => {
  const query = { bool: { filter: [{ term: { kind: 'stub' } }, { range: { at: { lt: before } } }] } };
  const removed: number[] = [];
  for (const target of await targetsOf(client)) {
    // A stub that is written again meanwhile is a conflict, and stays.
    const path = `/${target}/_delete_by_query?conflicts=proceed&refresh=true`;
    removed.push((await read<{ deleted: number }>(client, { method: 'POST', path, body: { query } })).deleted);
  }
  return Math.max(0, ...removed);
};

/** Never throws: that the engine does not answer is a status too. */
const statusOf = async (client: OpenSearchClient): Promise<IndexStatus> => {
  const { read: index } = client.names;
  try {
    const [health, counted, stats, mismatch] = await Promise.all([
      client.send<{ status: string }>({ method: 'GET', path: `/_cluster/health/${index}?timeout=1s` }),
      client.send<{ count: number }>({
        method: 'POST',
        path: `/${index}/_count`,
        body: { query: { term: { kind: 'entry' } } },
      }),
      client.send<{ _all: { primaries: { store: { size_in_bytes: number } } } }>({
        method: 'GET',
        path: `/${index}/_stats/store`,
      }),
      mismatchOf(client),
    ]);
    // Yellow lacks copies, which is no less found; red lacks entries.
    const isWhole = health.status !== 'red' && mismatch === undefined;
    const detail = mismatch ?? (health.status === 'green' ? undefined : `The index is ${health.status}.`);
    return {
      state: isWhole ? 'ok' : 'degraded',
      ...(detail && { detail }),
      entries: counted.count,
      bytes: stats._all.primaries.store.size_in_bytes,
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { state: 'degraded', detail: error.message, entries: 0, bytes: 0 };
  }
};
