import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { catalog } from '#functions/catalog.ts';
import * as services from '#functions/services.ts';
import { apiGateway, type GatewayRoute } from '#local/api-gateway.ts';
import { laptopSecrets, openDataFolder, resetDataFolder } from '#local/data-folder.ts';
import { deadLetterFile } from '#local/dead-letter-file.ts';
import { devAnswers } from '#local/dev-answers.ts';
import { startDynamoDb } from '#local/engines/dynamodb.ts';
import { startOpenSearch } from '#local/engines/opensearch.ts';
import { seed } from '#local/seed/seed.ts';
import { clientId, localSignIn } from '#local/sign-in.ts';
import { pollStream, type StreamPollerOptions } from '#local/stream-poller.ts';
import { createTable } from '#shared/adapters/dynamodb/create-table.ts';
import { openSqliteIndex } from '#shared/adapters/sqlite/sqlite-index.ts';
import { callOf, type OperationSpec } from '#shared/contracts/contract.ts';
import { forgetSettings, type LaptopSettings } from '#shared/settings.ts';
import { reconcileSearchIndex } from '#shared/use-cases/streams/reconcile-search-index.ts';

export interface Commons {
  readonly origin: string;
  readonly store: string;
  readonly search: string;
  stop(): Promise<void>;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const tableName = 'cluster-commons';
// The stream of DynamoDB keeps records for 24 hours; here as there a failing record is tried until then.
const recordAgeMs = 24 * 3600 * 1000;

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is in use. End what listens there, or choose another: PORT=8090 npm start`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** The handler of a catalog row. */
const handlerOf = async <H>(module: string): Promise<H> => {
  // A plain variable: bundlers and test runners rewrite imports of composed strings, and cannot follow these.
  const address = `#functions/${module}.ts`;
  return ((await import(address)) as { handler: H }).handler;
};

/** Routes from the catalog, as infra makes them: one per operation, and the fallback for everything else below /api. */
const routesOf = async (): Promise<GatewayRoute[]> => {
  const rows = catalog.flatMap((row) => (row.trigger.kind === 'api' ? [{ ...row, trigger: row.trigger }] : []));
  const routes = await Promise.all(
    rows.map(async ({ module, trigger }) => {
      const handler = await handlerOf<GatewayRoute['handler']>(module);
      const specs = Object.values(trigger.contract.operations) as OperationSpec[];
      return [
        ...specs.map((spec) => ({ ...callOf(spec), handler })),
        ...(trigger.isFallback ? [{ method: 'ANY', path: '/api/{proxy+}', handler }] : []),
      ];
    }),
  );
  return routes.flat();
};

const streamRow = () => {
  const row = catalog.find(({ trigger }) => trigger.kind === 'stream');
  if (row?.trigger.kind !== 'stream') throw new Error('The catalog has no stream consumer.');
  return { ...row, trigger: row.trigger };
};

interface StartOptions {
  /** Called when an engine ends by itself. */
  readonly onDeath: (error: Error) => void;
  /** Ends what has been started so far, and rejects. */
  readonly signal?: AbortSignal;
  /** Removes what an earlier run kept in the data folder first. */
  readonly isAnew?: boolean;
}

/** Store, search, stream, identity and API in this process and its engines. Rejects with one clear sentence. */
export const startCommons = async (
  settings: LaptopSettings,
  { onDeath, signal, isAnew = false }: StartOptions,
): Promise<Commons> => {
  const folder = openDataFolder(settings.DATA_DIR);
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse())
      await close().catch((error: unknown) => console.error(`While stopping: ${String(error)}`));
  };
  const unwanted = new Promise<never>((_resolve, reject) => {
    const stopped = (): void => reject(new Error('stopped before it was ready'));
    if (signal?.aborted) stopped();
    signal?.addEventListener('abort', stopped);
  });
  unwanted.catch(() => {});
  /** Waits no longer than somebody wants the result. An engine that is still starting then ends with this process. */
  const wanted = <T>(work: Promise<T>): Promise<T> => Promise.race([work, unwanted]);

  try {
    // The port first: a taken one must not cost the start of engines.
    let answer: Answering = async (_request, response) => void response.writeHead(503, { 'retry-after': '2' }).end();
    const server = createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
    });
    const port = await listen(server, settings.PORT);
    const origin = `http://127.0.0.1:${port}`;
    closers.push(async () => {
      server.close();
      server.closeAllConnections();
    });

    // Only now: with the port, another commons would still be at work on what is removed here.
    if (isAnew) await resetDataFolder(folder);

    const store = await wanted(openStore(settings, folder.store, onDeath));
    closers.push(store.stop);
    const searchEngine = await wanted(openSearch(settings, folder, onDeath));
    closers.push(searchEngine.stop);

    const secrets = await laptopSecrets(folder);
    Object.assign(process.env, {
      POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
      POWERTOOLS_METRICS_DISABLED: 'true',
      TABLE_NAME: tableName,
      DYNAMODB_ENDPOINT: store.endpoint,
      ...(searchEngine.endpoint === undefined ? {} : { OPENSEARCH_URL: searchEngine.endpoint }),
      OIDC_ISSUER: `${origin}/identity`,
      OIDC_JWKS_URL: `${origin}/identity/jwks`,
      OIDC_CLIENT_ID: clientId,
      CURSOR_SECRET: secrets.cursorSecret,
    });
    forgetSettings();
    services.provide({ deadLetters: deadLetterFile(folder.deadLetters) });
    if (settings.SEARCH_ENGINE === 'sqlite') services.provide({ search: await openSqliteIndex(folder.search) });
    const search = services.search();
    await search.prepare();
    closers.push(() => search.close());

    const client = new DynamoDBClient({
      endpoint: store.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const streamArn = await wanted(createTable(client, tableName)).catch((error: unknown) => {
      if (settings.DYNAMODB_ENDPOINT === undefined || signal?.aborted) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`no DynamoDB answers at DYNAMODB_ENDPOINT=${settings.DYNAMODB_ENDPOINT}: ${why}`);
    });
    const all = {
      entries: services.entries(),
      clusters: services.clusters(),
      clock: services.clock(),
      ids: services.ids(),
      search,
    };
    await wanted(seed(all));
    // Whatever the stream forgot while nothing ran here is repaired before anyone searches.
    await wanted(reconcileSearchIndex(all));

    const { trigger, module, timeoutSeconds } = streamRow();
    const handler = await handlerOf<StreamPollerOptions['handler']>(module);
    const streams = new DynamoDBStreamsClient({
      endpoint: store.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const poller = await pollStream({
      streams,
      streamArn,
      handler,
      functionName: 'index-entries',
      timeoutMs: timeoutSeconds * 1000,
      checkpointFile: folder.checkpoint,
      mapping: {
        batchSize: trigger.batchSize,
        maxBatchingWindowMs: 0,
        filters: trigger.filters as never,
        maxRecordAgeMs: recordAgeMs,
      },
    });
    closers.push(() => poller.stop());

    const signIn = await localSignIn(origin, secrets, all);
    const gateway = apiGateway(await routesOf());
    const dev = devAnswers(origin, signIn);
    answer = async (request, response) => {
      const path = request.url ?? '/';
      if (path.startsWith('/identity')) await signIn.handle(request, response);
      else if (path.startsWith('/api')) await gateway(request, response);
      else await dev(request, response);
    };
    return { origin, store: store.name, search: settings.SEARCH_ENGINE, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const openStore = async (settings: LaptopSettings, dataDir: string, onDeath: (error: Error) => void) => {
  if (settings.DYNAMODB_ENDPOINT !== undefined)
    return { endpoint: settings.DYNAMODB_ENDPOINT, name: settings.DYNAMODB_ENDPOINT, stop: async () => {} };
  mkdirSync(dataDir, { recursive: true });
  return startDynamoDb({
    dataDir,
    onDeath,
    ...(settings.DYNAMODB_EMULATOR === undefined ? {} : { emulator: settings.DYNAMODB_EMULATOR }),
  });
};

const openSearch = async (
  settings: LaptopSettings,
  folder: { readonly openSearch: string },
  onDeath: (error: Error) => void,
): Promise<{ endpoint?: string; stop: () => Promise<void> }> => {
  if (settings.SEARCH_ENGINE === 'sqlite') return { stop: async () => {} };
  if (settings.OPENSEARCH_URL !== undefined) return { endpoint: settings.OPENSEARCH_URL, stop: async () => {} };
  return startOpenSearch({ dataDir: folder.openSearch, onDeath });
};
