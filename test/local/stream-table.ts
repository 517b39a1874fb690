import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { type DynamoDbOptions, startDynamoDb } from '#local/engines/dynamodb.ts';
import type { EventSourceMapping } from '#local/stream-poller.ts';

/** A running engine; each test makes a table of its own in it. */
export async function startStreamEngine(options: DynamoDbOptions = {}) {
  const engine = await startDynamoDb(options);
  const connection = {
    endpoint: engine.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const db = new DynamoDBClient(connection);
  const streams = new DynamoDBStreamsClient(connection);
  let tables = 0;
  return {
    streams,
    async createTable() {
      const TableName = `table-${++tables}`;
      const { TableDescription } = await db.send(
        new CreateTableCommand({
          TableName,
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          AttributeDefinitions: [
            { AttributeName: 'pk', AttributeType: 'S' },
            { AttributeName: 'sk', AttributeType: 'S' },
          ],
          StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
        }),
      );
      const put = (pk: string, sk = 'PUBLISHED', more: Record<string, AttributeValue> = {}) =>
        db.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: sk }, ...more } }));
      return {
        streamArn: TableDescription?.LatestStreamArn ?? '',
        put,
        /** Puts one after the other, so that their order is known. */
        putAll: async (pks: readonly string[]) => {
          for (const pk of pks) await put(pk);
        },
        putMany: (pks: readonly string[]) =>
          db.send(
            new BatchWriteItemCommand({
              RequestItems: {
                [TableName]: pks.map((pk) => ({ PutRequest: { Item: { pk: { S: pk }, sk: { S: 'PUBLISHED' } } } })),
              },
            }),
          ),
      };
    },
    async stop() {
      db.destroy();
      streams.destroy();
      await engine.stop();
    },
  };
}

export function aMapping(changes: Partial<EventSourceMapping> = {}): EventSourceMapping {
  return { batchSize: 100, maxBatchingWindowMs: 0, filters: [], maxRecordAgeMs: Number.POSITIVE_INFINITY, ...changes };
}

export const keyOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.['pk']?.S ?? '';
export const numberOf = (record: DynamoDBRecord | undefined) => record?.dynamodb?.SequenceNumber ?? '';
export const keys = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

export async function until(isTrue: () => boolean, withinMs = 5_000): Promise<void> {
  const endsAtMs = Date.now() + withinMs;
  while (!isTrue()) {
    if (Date.now() > endsAtMs) throw new Error(`still not true after ${withinMs} ms: ${isTrue}`);
    await sleep(10);
  }
}
