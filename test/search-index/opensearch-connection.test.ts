import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOpenSearchIndex } from '#shared/adapters/opensearch/opensearch-index.ts';
import { aDocument, aRequest, visitor } from '#test/support/search-documents.ts';

const empty = { hits: { total: { value: 0, relation: 'eq' }, hits: [] } };
const answer = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
type Answering = (request: IncomingMessage, response: ServerResponse, count: number) => void;

let server: Server | undefined;
/** A search server that behaves as told. */
const serverThat = async (answering: Answering): Promise<string> => {
  let count = 0;
  const started = createServer((request, response) => {
    count += 1;
    answering(request, response, count);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
};

afterEach(async () => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

const open = (endpoint: string, requestTimeoutMs = 2_000) =>
  openOpenSearchIndex({ endpoint, sign: 'none', requestTimeoutMs });
const write = { kind: 'entry', id: 'a', version: 1, document: aDocument({ id: 'a' }) } as const;

describe('a search engine that is in trouble', () => {
  it.each([
    ['is too busy', 429, { error: { type: 'rejected_execution_exception', reason: 'queue is full' } }],
    ['breaks', 500, { error: { type: 'null_pointer_exception' } }],
    ['is behind a gateway that speaks HTML', 502, '<html>Bad gateway</html>'],
    ['lacks a shard', 503, { error: { type: 'search_phase_execution_exception', reason: 'all shards failed' } }],
  ])('is unavailable when it %s, and writes are to be retried', async (_what, status, body) => {
    const index = open(await serverThat((_request, response) => answer(response, status, body)));
    await expect(index.search(aRequest(), visitor)).rejects.toMatchObject({ name: 'Refusal', code: 'unavailable' });
    await expect(index.directory()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await index.write([write])).toEqual([
      { outcome: 'retry', reason: expect.stringContaining(`answered ${status} to GET`) },
    ]);
    expect(await index.status()).toEqual({
      state: 'degraded',
      detail: expect.stringContaining(String(status)),
      entries: 0,
      bytes: 0,
    });
  });

  it('is unavailable when it takes too long', async () => {
    const index = open(await serverThat(() => {}), 100);
    await expect(index.search(aRequest(), visitor)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await index.write([write])).toMatchObject([
      { outcome: 'retry', reason: expect.stringContaining('did not answer') },
    ]);
  });

  it('is unavailable when it begins an answer and never ends it', async () => {
    const index = open(await serverThat((_request, response) => void response.writeHead(200).write('{"hits":')), 100);
    await expect(index.search(aRequest(), visitor)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is unavailable when nobody listens', async () => {
    await expect(open('http://127.0.0.1:9').search(aRequest(), visitor)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('that cannot read a question shows our mistake, not its own', async () => {
    const index = open(
      await serverThat((_request, response) =>
        answer(response, 400, { error: { type: 'parsing_exception', reason: 'unknown query [foo]' } }),
      ),
    );
    await expect(index.search(aRequest(), visitor)).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('unknown query [foo]'),
    });
  });

  it('is asked once more after a reset connection, and no more', async () => {
    const endpoint = await serverThat((request, response, count) =>
      count === 1 ? void request.socket.destroy() : answer(response, 200, empty),
    );
    expect((await open(endpoint).search(aRequest(), visitor)).total).toBe(0);
  });

  it('that resets every connection is unavailable after the second', async () => {
    let asked = 0;
    const endpoint = await serverThat((request, _response, count) => {
      asked = count;
      request.socket.destroy();
    });
    await expect(open(endpoint).search(aRequest(), visitor)).rejects.toMatchObject({ code: 'unavailable' });
    expect(asked).toBe(2);
  });

  it('a bulk that fails on the way leaves its writes and the later ones to be retried', async () => {
    const paths: string[] = [];
    const endpoint = await serverThat((request, response) => {
      paths.push(request.url ?? '');
      request.resume().on('end', () => {
        if (request.url?.startsWith('/_alias')) return answer(response, 200, { 'entries-v1-1': {} });
        return paths.length === 2
          ? answer(response, 200, { items: Array.from({ length: 9 }, () => ({ index: { status: 201 } })) })
          : answer(response, 429, 'Too many requests');
      });
    });
    const long = 'x'.repeat(100_000);
    const writes = Array.from({ length: 27 }, (_, at) => ({
      ...write,
      id: `e${at}`,
      document: aDocument({ id: `e${at}`, body: long }),
    }));
    const results = await open(endpoint).write(writes);
    expect(results.map(({ outcome }) => outcome)).toEqual([...Array(9).fill('written'), ...Array(18).fill('retry')]);
    expect(paths).toHaveLength(3);
  });
});

describe('requests to a domain', () => {
  it('are signed for the service es with the credentials of the environment', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret');
    vi.stubEnv('AWS_SESSION_TOKEN', 'of-this-session');
    let seen: IncomingMessage['headers'] = {};
    const endpoint = await serverThat((request, response) => {
      seen = request.headers;
      answer(response, 200, empty);
    });
    await openOpenSearchIndex({ endpoint, sign: 'aws', region: 'us-east-1' }).search(
      aRequest({ q: 'robots' }),
      visitor,
    );
    expect(seen.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/es\/aws4_request, /,
    );
    expect(seen).toMatchObject({ 'x-amz-security-token': 'of-this-session', 'content-type': 'application/json' });
  });

  it('cannot be opened without a region', () => {
    expect(() => openOpenSearchIndex({ endpoint: 'https://search.example.org', sign: 'aws' })).toThrow(/need a region/);
  });
});
