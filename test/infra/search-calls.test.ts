import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchCalls } from '#infra/parts/search-calls.ts';
import { ensureIndex } from '#shared/adapters/opensearch/index-lifecycle.ts';
import { openOpenSearchClient } from '#shared/adapters/opensearch/opensearch-client.ts';
import { openOpenSearchIndex } from '#shared/adapters/opensearch/opensearch-index.ts';

// An engine that answers each call just far enough for the adapter to make its next one, and takes note.
const asked: string[] = [];
let isEmpty = false;
const anIndex = { 'entries-v1-1': { aliases: {}, mappings: { _meta: { version: 0 } } } };
const anAnswer = {
  hits: { total: { value: 0 }, hits: [] },
  items: [{ index: { status: 201 } }],
  status: 'green',
  count: 0,
  deleted: 0,
  _all: { primaries: { store: { size_in_bytes: 0 } } },
};
const engine: Server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/\?.*/, '');
  asked.push(`${request.method} ${path}`);
  const isAboutIndexes = request.method === 'GET' && /\/_(alias|mapping)/.test(path);
  response.statusCode = isAboutIndexes && isEmpty ? 404 : 200;
  response.end(JSON.stringify(isAboutIndexes && !isEmpty ? anIndex : anAnswer));
});
let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
});
afterAll(() => void engine.close());

const askedDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  asked.length = 0;
  await work();
  return [...new Set(asked)];
};

/** As the domain's policy reads a path: `*` is any characters. */
const isLetIn = (access: 'read' | 'write', call: string): boolean => {
  const [method = '', path = ''] = call.split(' ');
  return searchCalls[access].some(
    ({ action, paths }) =>
      action.toUpperCase() === `ESHTTP${method}` &&
      paths.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path)),
  );
};

const reading = () => {
  const index = openOpenSearchIndex({ endpoint, sign: 'none' });
  return async () => {
    await index
      .search({ size: 1, facets: [], filters: {}, ranges: {}, sort: 'relevance' } as never, {} as never)
      .catch(() => undefined);
    await index.directory();
    await index.status();
  };
};
const writing = () => {
  const options = { endpoint, sign: 'none' } as const;
  const index = openOpenSearchIndex(options);
  return async () => {
    isEmpty = true;
    await ensureIndex(openOpenSearchClient(options), 0);
    isEmpty = false;
    await ensureIndex(openOpenSearchClient(options), 0);
    await index.write([{ kind: 'stub', id: 'ent_1', version: 1, at: '2026-01-01T00:00:00Z' }]);
    for await (const _version of index.versions());
    await index.removeStubs('2026-01-01T00:00:00Z');
    await index.refresh();
  };
};

test('whoever reads may make every call that reading takes', async () => {
  const calls = await askedDuring(reading());
  expect(calls).toEqual(
    expect.arrayContaining(['POST /entries/_search', 'POST /entries/_count', 'GET /_cluster/health/entries']),
  );
  expect(calls.filter((call) => !isLetIn('read', call))).toEqual([]);
});

test('whoever writes may make every call that writing, reconciling and making the index take', async () => {
  const calls = await askedDuring(writing());
  expect(calls).toEqual(
    expect.arrayContaining([
      'PUT /entries-v1-1',
      'POST /entries-v1-1-only/_bulk',
      'POST /entries-v1-1/_delete_by_query',
    ]),
  );
  expect(calls.filter((call) => !isLetIn('write', call))).toEqual([]);
});

test('whoever reads can change nothing, and nobody can delete an index or ask for all of them', async () => {
  const changes = (await askedDuring(writing())).filter((call) => /^PUT|_bulk|_delete_by_query|_refresh/.test(call));
  expect(changes.length).toBeGreaterThan(4);
  expect(changes.filter((call) => isLetIn('read', call))).toEqual([]);
  for (const call of [
    'DELETE /entries-v1-1',
    'POST /_bulk',
    'POST /_search',
    'POST /*/_delete_by_query',
    'PUT /_cluster/settings',
  ])
    expect([call, isLetIn('write', call)]).toEqual([call, false]);
});
