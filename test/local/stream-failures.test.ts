import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Answer, failing, usePolledTable } from '#test/local/polled-table.ts';
import { aMapping, keyOf, keys, numberOf } from '#test/local/stream-table.ts';

const polled = usePolledTable();

test('the lowest reported number counts: everything from it on comes again, also what had succeeded', async () => {
  await polled.table.putAll(keys('E', 6));
  let calls = 0;
  const { poller, batches } = await polled.poll((records) =>
    ++calls === 1 ? failing(records[4], records[2]) : undefined,
  );
  await poller.caughtUp();
  expect(batches).toEqual([keys('E', 6), ['E3', 'E4', 'E5', 'E6']]);
});

test.each([
  ['null', null],
  ['an empty object', {}],
  ['a null list', { batchItemFailures: null }],
  ['an empty list', { batchItemFailures: [] }],
])('%s is success', async (_, answer) => {
  await polled.table.putAll(keys('E', 3));
  const { poller, batches } = await polled.poll(() => answer as unknown as Answer);
  await poller.caughtUp();
  expect(batches).toEqual([keys('E', 3)]);
});

test.each([
  ['an empty identifier', ''],
  ['a null identifier', null],
  ['an unknown identifier', '4711'],
  ['a misspelt key', undefined],
])('%s means the whole batch failed', async (_, itemIdentifier) => {
  await polled.table.putAll(keys('E', 4));
  let calls = 0;
  const { poller, batches } = await polled.poll((records) =>
    ++calls === 1
      ? {
          batchItemFailures: [{ itemIdentifier: numberOf(records[2]) }, { itemIdentifier: itemIdentifier as string }],
        }
      : undefined,
  );
  await poller.caughtUp();
  expect(batches).toEqual([keys('E', 4), ['E1', 'E2'], ['E3', 'E4']]);
});

test('a thrown error halves the batch until the poisoned record is alone; it holds back what follows until its age ends it', async () => {
  const failures: unknown[] = [];
  const delivered: string[] = [];
  await polled.table.putAll([...keys('E', 4), 'POISON']);
  await sleep(2_100); // times have seconds: what follows outlives the poisoned record by two
  await polled.table.putAll(keys('F', 3));
  const { poller, batches } = await polled.poll(
    (records) => {
      if (records.some((record) => keyOf(record) === 'POISON')) throw new Error('cannot read this');
      delivered.push(...records.map(keyOf));
    },
    { mapping: aMapping({ maxRecordAgeMs: 4_000, onFailure: async (failure) => void failures.push(failure) }) },
  );
  await poller.caughtUp();
  expect(delivered).toEqual([...keys('E', 4), ...keys('F', 3)]);
  expect(batches.slice(0, 5)).toEqual([
    [...keys('E', 4), 'POISON', ...keys('F', 3)],
    keys('E', 4),
    ['POISON', ...keys('F', 3)],
    ['POISON', 'F1'],
    ['POISON'],
  ]);
  expect(batches.slice(-2)).toEqual([['F1'], ['F2', 'F3']]);
  expect(batches.slice(4, -2).length).toBeGreaterThan(2);
  expect(failures).toEqual([
    {
      reason: 'RecordAgeExceeded',
      shardId: expect.stringMatching(/^shardId-/),
      firstSequenceNumber: '5',
      lastSequenceNumber: '5',
      size: 1,
    },
  ]);
});

test('with a failing record nothing behind it overtakes', async () => {
  await polled.table.putAll(keys('E', 3));
  let calls = 0;
  const { poller, batches } = await polled.poll((records) => (++calls <= 3 ? failing(records[0]) : undefined), {
    mapping: aMapping({ batchSize: 2 }),
  });
  await polled.table.put('E4');
  await poller.caughtUp();
  expect(batches.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ['E1', 'E2']));
  expect(batches.slice(4).flat()).toEqual(['E3', 'E4']);
});

test('a record that recovers is not given up, and retries wait longer each time', async () => {
  await polled.table.put('E1');
  const atMs: number[] = [];
  const { poller } = await polled.poll(() => {
    if (atMs.push(Date.now()) < 5) throw new Error('not yet');
  });
  await poller.caughtUp();
  const gapsMs = atMs.slice(1).map((at, index) => at - (atMs[index] ?? 0));
  expect(gapsMs).toHaveLength(4);
  for (const [index, gapMs] of gapsMs.entries()) expect(gapMs).toBeGreaterThanOrEqual(50 * 2 ** index - 5);
  expect(gapsMs[3]).toBeLessThan(1_500);
});

test('records already too old are given up untried, as metadata; younger ones are delivered', async () => {
  const failures: unknown[] = [];
  await polled.table.putAll(keys('OLD', 3));
  await sleep(3_100); // times have seconds
  await polled.table.put('YOUNG');
  const { poller, batches } = await polled.poll(undefined, {
    mapping: aMapping({ maxRecordAgeMs: 2_000, onFailure: async (failure) => void failures.push(failure) }),
  });
  await poller.caughtUp();
  expect(batches).toEqual([['YOUNG']]);
  expect(failures).toEqual([
    {
      reason: 'RecordAgeExceeded',
      shardId: expect.any(String),
      firstSequenceNumber: '1',
      lastSequenceNumber: '3',
      size: 3,
    },
  ]);
});

test('a failing onFailure does not hold the stream', async () => {
  await polled.table.put('OLD');
  await sleep(2_100);
  await polled.table.put('YOUNG');
  const onFailure = () => Promise.reject(new Error('queue is down'));
  const { poller, batches } = await polled.poll(undefined, { mapping: aMapping({ maxRecordAgeMs: 1_500, onFailure }) });
  await poller.caughtUp();
  expect(batches).toEqual([['YOUNG']]);
  expect(polled.lines.join('\n')).toContain('queue is down');
});

test('a function that never answers counts as failed after its timeout', async () => {
  await polled.table.put('E1');
  let calls = 0;
  const { poller, batches } = await polled.poll(() => (++calls === 1 ? new Promise<undefined>(() => {}) : undefined), {
    timeoutMs: 200,
  });
  await poller.caughtUp();
  expect(batches).toEqual([['E1'], ['E1']]);
  expect(polled.lines.join('\n')).toContain('did not answer within 0.2 s');
});

test('lag is zero when all is delivered and grows while a record waits', async () => {
  let isBroken = true;
  const { poller } = await polled.poll(() => {
    if (isBroken) throw new Error('down');
  });
  await poller.caughtUp();
  expect(poller.lagMs()).toBe(0);
  await polled.table.put('E1');
  await sleep(1_500);
  expect(poller.lagMs()).toBeGreaterThan(1_000);
  isBroken = false;
  await poller.caughtUp();
  expect(poller.lagMs()).toBe(0);
});
