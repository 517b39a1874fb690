import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { pollStream, type StreamPollerOptions } from '#local/stream-poller.ts';
import { type ScriptedShard, scriptStream } from '#test/local/scripted-stream.ts';
import { aMapping, keyOf, until } from '#test/local/stream-table.ts';

const afterwards: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of afterwards.splice(0).reverse()) await undo();
});

async function aStream(...shards: ScriptedShard[]) {
  const stream = await scriptStream(shards);
  afterwards.push(stream.stop);
  const lines: string[] = [];
  async function poll(changes: Partial<StreamPollerOptions> = {}) {
    const delivered: string[] = [];
    const poller = await pollStream({
      streams: stream.streams,
      streamArn: stream.streamArn,
      mapping: aMapping(),
      handler: async ({ Records }) => void delivered.push(...Records.map(keyOf)),
      pollIntervalMs: 20,
      log: (line) => lines.push(line),
      ...changes,
    });
    afterwards.push(poller.stop);
    return { poller, delivered };
  }
  return { ...stream, poll, lines };
}

async function aCheckpointFile() {
  const folder = await mkdtemp(join(tmpdir(), 'stream-lineage-'));
  afterwards.push(() => rm(folder, { recursive: true }));
  return join(folder, 'checkpoint.json');
}

const child = { id: 'child', parentId: 'parent', numbers: [10, 11] };
const parent = { id: 'parent', numbers: [1, 2, 3], isClosed: true };

test('a parent is delivered to its end before its children are begun, in whatever order they are listed', async () => {
  const { poll } = await aStream(
    { id: 'grandchild', parentId: 'child', numbers: [20] },
    { ...child, isClosed: true },
    parent,
  );
  const { poller, delivered } = await poll({ mapping: aMapping({ batchSize: 2 }) });
  await poller.caughtUp();
  expect(delivered).toEqual(['parent 1', 'parent 2', 'parent 3', 'child 10', 'child 11', 'grandchild 20']);
});

test('children wait while a record of their parent fails', async () => {
  const { poll } = await aStream(parent, child);
  const delivered: string[] = [];
  let isBroken = true;
  const { poller } = await poll({
    handler: async ({ Records }) => {
      if (isBroken) throw new Error('down');
      delivered.push(...Records.map(keyOf));
    },
  });
  await sleep(300);
  expect(delivered).toEqual([]);
  isBroken = false;
  await poller.caughtUp();
  expect(delivered).toEqual(['parent 1', 'parent 2', 'parent 3', 'child 10', 'child 11']);
});

test('when a shard closes, its child is followed at once', async () => {
  const { poll, script } = await aStream({ ...parent, isClosed: false });
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  script.shards = [parent, child];
  await poller.caughtUp();
  expect(delivered).toEqual(['parent 1', 'parent 2', 'parent 3', 'child 10', 'child 11']);
});

test('a restart does not read finished shards again, nor lose the child', async () => {
  const checkpointFile = await aCheckpointFile();
  const { poll, script } = await aStream(parent, { ...child, numbers: [10] });
  const first = await poll({ checkpointFile });
  await first.poller.caughtUp();
  await first.poller.stop();
  script.shards = [parent, child];
  const second = await poll({ checkpointFile });
  await second.poller.caughtUp();
  expect(second.delivered).toEqual(['child 11']);
});

test('a stop while the last records of a closed shard fail still owes them', async () => {
  const checkpointFile = await aCheckpointFile();
  const { poll } = await aStream(parent, child);
  const first = await poll({ checkpointFile, handler: () => Promise.reject(new Error('down')) });
  await sleep(100);
  await first.poller.stop();
  const second = await poll({ checkpointFile });
  await second.poller.caughtUp();
  expect(second.delivered).toEqual(['parent 1', 'parent 2', 'parent 3', 'child 10', 'child 11']);
});

test('caughtUp waits for the child of a closed shard while the shards cannot be listed', async () => {
  const { poll, script, lines } = await aStream({ ...parent, isClosed: false });
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  script.broken = ['DescribeStream'];
  script.shards = [parent, child];
  await until(() => lines.some((line) => line.includes('cannot be listed')));
  const waiting = poller.caughtUp();
  script.broken = [];
  await waiting;
  expect(delivered).toEqual(['parent 1', 'parent 2', 'parent 3', 'child 10', 'child 11']);
});

test('a child whose parent is no longer listed is read', async () => {
  const { poll } = await aStream(child);
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  expect(delivered).toEqual(['child 10', 'child 11']);
});

test('shards beyond the first page of the description are read', async () => {
  const { poll, script } = await aStream(...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, numbers: [1] })));
  script.shardsPerDescription = 2;
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  expect(delivered.toSorted()).toEqual(['a 1', 'b 1', 'c 1', 'd 1', 'e 1']);
});

test('a trimmed checkpoint starts at the oldest record that is left, and says so', async () => {
  const checkpointFile = await aCheckpointFile();
  const { poll, script, lines } = await aStream({ id: 'shard', numbers: [1, 2, 3] });
  const first = await poll({ checkpointFile });
  await first.poller.caughtUp();
  await first.poller.stop();
  script.shards = [{ id: 'shard', numbers: [1, 2, 3, 4, 5, 6], trimmedBelow: 5 }];
  const second = await poll({ checkpointFile });
  await second.poller.caughtUp();
  expect(second.delivered).toEqual(['shard 5', 'shard 6']);
  expect(lines.join('\n')).toMatch(/record 0*3 of shard shard.* starting at TRIM_HORIZON/);
});

test('an expired iterator is renewed where it stood', async () => {
  const { poll, script } = await aStream({ id: 'shard', numbers: [1, 2] });
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  script.expireIterators();
  script.shards = [{ id: 'shard', numbers: [1, 2, 3] }];
  await poller.caughtUp();
  expect(delivered).toEqual(['shard 1', 'shard 2', 'shard 3']);
});

test('an empty page is not the end of a shard', async () => {
  const { poll, script } = await aStream({ id: 'shard', numbers: [1, 2, 3], isClosed: true });
  script.emptyPagesFirst = 2;
  script.recordsPerRead = 1;
  const { delivered } = await poll();
  await until(() => delivered.length === 3);
  expect(delivered).toEqual(['shard 1', 'shard 2', 'shard 3']);
});

test('an outage of the engine is waited out, told once, and shows as lag', async () => {
  const { poll, script, lines } = await aStream({ id: 'shard', numbers: [1] });
  const { poller, delivered } = await poll();
  await poller.caughtUp();
  script.broken = ['GetRecords', 'GetShardIterator'];
  await until(() => poller.lagMs() > 400);
  script.shards = [{ id: 'shard', numbers: [1, 2] }];
  script.broken = [];
  await poller.caughtUp();
  expect(delivered).toEqual(['shard 1', 'shard 2']);
  expect(poller.lagMs()).toBe(0);
  expect(lines).toEqual([expect.stringContaining('cannot be read, trying on'), 'shard shard is read again']);
});

test('an idle stream is asked at the poll interval and not more often', async () => {
  const { poll, script } = await aStream({ id: 'shard', numbers: [] });
  await poll({ pollIntervalMs: 100 });
  await sleep(1_050);
  expect(script.reads).toBeGreaterThan(5);
  expect(script.reads).toBeLessThanOrEqual(12);
});
