import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import * as services from '#functions/services.ts';
import { startCommons } from '#local/commons.ts';
import type { Secrets } from '#local/data-folder.ts';
import { readLaptopSettings } from '#shared/settings.ts';
import { type Answer, answerOf, expectDescribed } from '#test/http/described-answer.ts';
import { seededFolder } from '#test/http/seeded-folder.ts';

export type { Answer, Body } from '#test/http/described-answer.ts';

export interface Sending {
  /** Sent as JSON; a string or bytes are sent as they are. */
  readonly body?: unknown;
  /** If-Match, with its quotes: what an answer's `tag` says. */
  readonly tag?: string | undefined;
  /** Idempotency-Key. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `ask('POST /entries', { body })`: a call below /api/v1, spelled as in the contracts. */
export type Ask = (call: string, sending?: Sending) => Promise<Answer>;

type Row = Readonly<Record<string, unknown>>;

export interface RunningCommons {
  readonly origin: string;
  readonly dataDir: string;
  /** Keys of this laptop, so that tests can forge what others could not. */
  readonly secrets: Secrets;
  /** Asks with the token of a persona; `visitor` asks without one. */
  as(persona: string): Ask;
  /** Asks with these very words as the token. */
  withToken(token: string | undefined): Ask;
  tokenFor(persona: string): Promise<string>;
  /** Every item of the table as it is stored, by `pk / sk`. */
  rows(): Promise<Map<string, Row>>;
  /** The items of one entry whose sort key begins like this, in order. */
  itemsOf(entryId: string, prefix: string): Promise<Row[]>;
  /** Memberships behind the back of the tokens that were given out. */
  readonly clusters: ReturnType<typeof services.clusters>;
  stop(): Promise<void>;
}

const typeOf = (method: string): string => (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
const isRaw = (body: unknown): body is string | Buffer => typeof body === 'string' || Buffer.isBuffer(body);

/** The whole commons on engines of its own and a port of its own, seeded with the samples; ends with the test file. */
export const runCommons = async (): Promise<RunningCommons> => {
  const dataDir = await seededFolder();
  const settings = readLaptopSettings({ PORT: '0', DATA_DIR: dataDir });
  const deaths: Error[] = [];
  const { origin, stop } = await startCommons(settings, { onDeath: (error) => deaths.push(error) });
  const client = new DynamoDBClient({
    endpoint: process.env.DYNAMODB_ENDPOINT ?? '',
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const table = DynamoDBDocumentClient.from(client);

  const withToken =
    (token: string | undefined): Ask =>
    async (call, { body, tag, key, headers = {} } = {}) => {
      const [method = 'GET', path = '/'] = call.split(' ');
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': typeOf(method) }),
          ...(tag === undefined ? {} : { 'if-match': tag }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
      });
      const answer = await answerOf(response);
      expectDescribed(method, `/api/v1${path}`, answer);
      return answer;
    };

  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? newToken(origin, persona);
    tokens.set(persona, known);
    return known;
  };

  const commons: RunningCommons = {
    origin,
    dataDir,
    secrets: JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as Secrets,
    withToken,
    tokenFor,
    as: (persona) => async (call, sending) =>
      withToken(persona === 'visitor' ? undefined : await tokenFor(persona))(call, sending),
    rows: async () => {
      const rows = new Map<string, Row>();
      const pages = paginateScan({ client: table }, { TableName: process.env.TABLE_NAME, ConsistentRead: true });
      for await (const { Items = [] } of pages) for (const row of Items) rows.set(`${row.pk} / ${row.sk}`, row);
      return rows;
    },
    itemsOf: async (entryId, prefix) => {
      const items: Row[] = [];
      const query = {
        TableName: process.env.TABLE_NAME,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': `ENTRY#${entryId}`, ':sk': prefix },
      };
      for await (const { Items = [] } of paginateQuery({ client: table }, query)) items.push(...Items);
      return items;
    },
    clusters: services.clusters(),
    stop: async () => {
      client.destroy();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
      if (deaths.length > 0) throw deaths[0];
    },
  };
  afterAll(commons.stop);
  return commons;
};

const newToken = async (origin: string, persona: string): Promise<string> => {
  const response = await fetch(`${origin}/dev/token/${persona}`);
  if (!response.ok) throw new Error(`no token for ${persona}: ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
};

// Publishing reaches the index within a second on an idle machine; this one may be busy.
const patienceMs = 10_000;

/** Asks again until it holds: what the stream brings comes a moment later. Throws with the last answer when it never does. */
export const eventually = async (ask: () => Promise<Answer>, isSo: (answer: Answer) => boolean): Promise<Answer> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`not so after ${patienceMs} ms: ${answer.status} ${answer.text}`);
    await sleep(50);
  }
};
