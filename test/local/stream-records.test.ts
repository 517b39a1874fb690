import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { usePolledTable } from '#test/local/polled-table.ts';
import { aMapping, keyOf, keys, until } from '#test/local/stream-table.ts';

const polled = usePolledTable();

test('records have the form that Lambda gives them', async () => {
  const received: DynamoDBRecord[] = [];
  await polled.table.put('ENTRY#1', 'PUBLISHED', {
    n: { N: '7' },
    bytes: { B: new Uint8Array([1, 2, 255]) },
    deep: { L: [{ M: { inner: { BS: [new Uint8Array([9])] } } }, { NULL: true }] },
    tags: { SS: ['a', 'b'] },
  });
  const { poller } = await polled.poll((records) => void received.push(...records));
  await poller.caughtUp();

  expect(received).toEqual([
    {
      eventID: expect.any(String),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      eventSourceARN: polled.table.streamArn,
      awsRegion: expect.any(String),
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: 'ENTRY#1' }, sk: { S: 'PUBLISHED' } },
        NewImage: {
          pk: { S: 'ENTRY#1' },
          sk: { S: 'PUBLISHED' },
          n: { N: '7' },
          bytes: { B: 'AQL/' },
          deep: { L: [{ M: { inner: { BS: ['CQ=='] } } }, { NULL: true }] },
          tags: { SS: ['a', 'b'] },
        },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        SizeBytes: expect.any(Number),
        StreamViewType: 'NEW_IMAGE',
      },
    },
  ]);
  const createdAt = received[0]?.dynamodb?.ApproximateCreationDateTime ?? 0;
  expect(Math.abs(Date.now() / 1000 - createdAt)).toBeLessThan(10);
});

test('records come in order and in batches of at most batchSize', async () => {
  const written = keys('E', 60);
  const { poller, batches } = await polled.poll(undefined, { mapping: aMapping({ batchSize: 7 }) });
  await polled.table.putAll(written);
  await poller.caughtUp();
  expect(batches.flat()).toEqual(written);
  expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(7);
});

test('more records than one read returns all arrive', async () => {
  const written = keys('E', 1_200);
  for (let from = 0; from < written.length; from += 25) await polled.table.putMany(written.slice(from, from + 25));
  const { poller, batches } = await polled.poll(undefined, { mapping: aMapping({ batchSize: 1_000 }) });
  await poller.caughtUp();
  expect(new Set(batches.flat())).toEqual(new Set(written));
  expect(batches.flat()).toHaveLength(written.length);
});

test('a batch that is not full waits for its window, a full one does not', async () => {
  const { poller, batches } = await polled.poll(undefined, {
    mapping: aMapping({ batchSize: 3, maxBatchingWindowMs: 1_500 }),
  });
  const startedAtMs = Date.now();
  await polled.table.putAll(keys('E', 3));
  await until(() => batches.length === 1);
  expect(Date.now() - startedAtMs).toBeLessThan(1_000);
  await polled.table.put('E4');
  const writtenAtMs = Date.now();
  await polled.table.put('E5');
  await until(() => batches.length === 2);
  expect(Date.now() - writtenAtMs).toBeGreaterThan(1_300);
  expect(batches).toEqual([
    ['E1', 'E2', 'E3'],
    ['E4', 'E5'],
  ]);
  await poller.caughtUp();
});

test('a batch ends at the 6 MB that Lambda takes', async () => {
  const sizes: number[] = [];
  for (const key of keys('BIG', 20)) await polled.table.put(key, 'PUBLISHED', { text: { S: 'x'.repeat(380_000) } });
  const { poller } = await polled.poll((records) => void sizes.push(JSON.stringify({ Records: records }).length));
  await poller.caughtUp();
  expect(sizes.length).toBe(2);
  expect(Math.max(...sizes)).toBeLessThan(6.01 * 1024 * 1024);
});

test('a record changed by the function comes unchanged in the next attempt', async () => {
  const seen: string[] = [];
  await polled.table.put('E1');
  const { poller } = await polled.poll(([record]) => {
    seen.push(record ? keyOf(record) : '');
    if (record?.dynamodb) delete record.dynamodb.Keys;
    if (seen.length === 1) throw new Error('once');
  });
  await poller.caughtUp();
  expect(seen).toEqual(['E1', 'E1']);
});

test('a published record is delivered well within a second', async () => {
  const arrivals = new Map<string, number>();
  const delaysMs: number[] = [];
  const { poller } = await polled.poll(
    (records) => {
      for (const record of records) arrivals.set(keyOf(record), performance.now());
    },
    { pollIntervalMs: 100 },
  );
  for (const key of keys('E', 20)) {
    const writtenAtMs = performance.now();
    await polled.table.put(key);
    await until(() => arrivals.has(key));
    delaysMs.push((arrivals.get(key) ?? Number.POSITIVE_INFINITY) - writtenAtMs);
  }
  delaysMs.sort((a, b) => a - b);
  expect(delaysMs[18]).toBeLessThan(1_000);
  await poller.stop();
});
