import { ensureIndex } from '#shared/adapters/opensearch/index-lifecycle.ts';
import { type OpenSearchOptions, openOpenSearchClient } from '#shared/adapters/opensearch/opensearch-client.ts';
import { openOpenSearchIndex } from '#shared/adapters/opensearch/opensearch-index.ts';
import type { SearchIndex } from '#shared/ports/search-index.ts';

export interface FreshIndex {
  readonly index: SearchIndex;
  readonly options: OpenSearchOptions;
  /** Asks the server itself, for what no port can say. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: Record<string, unknown> }>;
}

/** An empty index of its own on the server; closing it deletes all that was made under its prefix. */
export const freshIndex = async (endpoint: string): Promise<FreshIndex> => {
  const options: OpenSearchOptions = { endpoint, sign: 'none', prefix: `test-${crypto.randomUUID()}-` };
  // One node has no place for copies.
  await ensureIndex(openOpenSearchClient(options), 0);
  const ask: FreshIndex['ask'] = async (method, path, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${endpoint}/${path}`, {
      method,
      ...(body !== undefined && { headers, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const opened = openOpenSearchIndex(options);
  const close = async () => {
    await opened.close();
    await ask('DELETE', `${options.prefix}*`);
  };
  return { index: { ...opened, close }, options, ask };
};
