import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { pollStream, type StreamPoller, type StreamPollerOptions } from '#local/stream-poller.ts';
import { aMapping, keyOf, numberOf, startStreamEngine } from '#test/local/stream-table.ts';

export type Answer = DynamoDBBatchResponse | undefined;
type Engine = Awaited<ReturnType<typeof startStreamEngine>>;

/**
 * For the file that calls it: one engine, and for each test a fresh table, checkpoint file and log. Pollers made with
 * `poll` are stopped at the end of their test.
 */
export function usePolledTable() {
  const pollers: StreamPoller[] = [];
  let engine: Engine | undefined;
  let folder = '';

  const polled = {
    table: undefined as unknown as Awaited<ReturnType<Engine['createTable']>>,
    checkpointFile: '',
    lines: [] as string[],

    async renewTable(): Promise<void> {
      if (engine) polled.table = await engine.createTable();
    },

    /** A poller whose batches are kept, by the keys of their records; `answer` is what the function does with each. */
    async poll(
      answer: (records: DynamoDBRecord[]) => Answer | Promise<Answer> = () => undefined,
      changes: Partial<StreamPollerOptions> = {},
    ) {
      if (!engine) throw new Error('the engine has not started');
      const batches: string[][] = [];
      const poller = await pollStream({
        streams: engine.streams,
        streamArn: polled.table.streamArn,
        mapping: aMapping(),
        handler: async ({ Records }) => {
          batches.push(Records.map(keyOf));
          return answer(Records);
        },
        pollIntervalMs: 20,
        log: (line) => polled.lines.push(line),
        ...changes,
      });
      pollers.push(poller);
      return { poller, batches };
    },
  };

  beforeAll(async () => {
    engine = await startStreamEngine();
  });
  afterAll(() => engine?.stop());
  beforeEach(async () => {
    await polled.renewTable();
    folder = await mkdtemp(join(tmpdir(), 'stream-poller-'));
    polled.checkpointFile = join(folder, 'checkpoint.json');
    polled.lines = [];
  });
  afterEach(async () => {
    for (const poller of pollers.splice(0)) await poller.stop();
    await rm(folder, { recursive: true });
  });
  return polled;
}

export const failing = (...records: (DynamoDBRecord | undefined)[]): DynamoDBBatchResponse => ({
  batchItemFailures: records.map((record) => ({ itemIdentifier: numberOf(record) })),
});
