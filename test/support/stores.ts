import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import {
  type DynamoDbEmulator,
  type DynamoDbEngine,
  DynamoDbUnavailable,
  startDynamoDb,
} from '#local/engines/dynamodb.ts';
import { dynamoClusterStore } from '#shared/adapters/dynamodb/cluster-store.ts';
import { createTable } from '#shared/adapters/dynamodb/create-table.ts';
import { dynamoEntryStore } from '#shared/adapters/dynamodb/entry-store.ts';
import { dynamoRequestStore } from '#shared/adapters/dynamodb/request-store.ts';
import { openTable, type Table } from '#shared/adapters/dynamodb/table.ts';
import { ulidIds } from '#shared/adapters/ulid-ids.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ClusterStore } from '#shared/ports/cluster-store.ts';
import type { EntryStore } from '#shared/ports/entry-store.ts';
import type { Ids } from '#shared/ports/ids.ts';
import type { RequestStore } from '#shared/ports/request-store.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface TestClock extends Clock {
  /** ISO 8601 UTC with milliseconds. */
  set(now: string): void;
  pass(ms: number): void;
}

export interface Stores {
  readonly entries: EntryStore;
  readonly clusters: ClusterStore;
  readonly requests: RequestStore;
  /** The table and its document client, for what no port shows. */
  readonly table: Table;
  /** The plain client of the same engine. */
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  readonly streamArn: string;
  readonly clock: TestClock;
  readonly ids: Ids;
  /** Every item of the table as it is stored, by `pk / sk`. */
  rows(): Promise<Map<string, Row>>;
  close(): Promise<void>;
}

// One emulator per test file and kind: a start costs up to seconds, a table costs milliseconds.
const engines = new Map<DynamoDbEmulator | 'any', Promise<DynamoDbEngine>>();
const engineOf = (emulator: DynamoDbEmulator | 'any'): Promise<DynamoDbEngine> => {
  const engine = engines.get(emulator) ?? startDynamoDb(emulator === 'any' ? {} : { emulator });
  engines.set(emulator, engine);
  return engine;
};
afterAll(async () => {
  for (const engine of engines.values())
    await engine.then(
      ({ stop }) => stop(),
      () => undefined,
    );
});

/** Why this emulator cannot run on this machine; undefined when it can. With CI=true it must: then this rejects. */
export const missing = async (emulator: DynamoDbEmulator): Promise<string | undefined> => {
  try {
    await engineOf(emulator);
    return undefined;
  } catch (error) {
    if (!(error instanceof DynamoDbUnavailable) || process.env.CI === 'true') throw error;
    return error.message;
  }
};

/** A clock that stands still until it is moved. */
export const testClock = (start = '2026-03-02T09:00:00.000Z'): TestClock => {
  let now = start;
  return {
    now: () => now,
    set: (next) => {
      now = next;
    },
    pass: (ms) => {
      now = new Date(Date.parse(now) + ms).toISOString();
    },
  };
};

/** Ids as long as real ones, that count: they sort by birth and can be read in a failure. */
const testIds = (): Ids => {
  let count = 0;
  const next = () => {
    count += 1;
    return `01TEST${String(count).padStart(20, '0')}`;
  };
  return {
    entry: () => `ent_${next()}`,
    event: next,
    comment: () => `com_${next()}`,
    product: () => `prd_${next()}`,
    fingerprint: ulidIds().fingerprint,
  };
};

/**
 * The stores on a fresh, empty table of an emulator in memory, which ends with the test file. Without a name: the
 * emulator that this machine uses anyway.
 */
export const openStores = async (emulator: DynamoDbEmulator | 'any' = 'any'): Promise<Stores> => {
  const { endpoint } = await engineOf(emulator);
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const table = openTable({ name: `commons-${crypto.randomUUID()}`, endpoint });
  const streamArn = await createTable(client, table.name);
  const clock = testClock();
  return {
    entries: dynamoEntryStore(table, clock),
    clusters: dynamoClusterStore(table),
    requests: dynamoRequestStore(table, clock),
    table,
    client,
    endpoint,
    streamArn,
    clock,
    ids: testIds(),
    rows: async () => {
      const rows = new Map<string, Row>();
      for await (const { Items = [] } of paginateScan(
        { client: table.client },
        { TableName: table.name, ConsistentRead: true },
      )) {
        for (const row of Items) rows.set(`${row.pk} / ${row.sk}`, row);
      }
      return rows;
    },
    close: async () => {
      client.destroy();
      table.client.destroy();
    },
  };
};
