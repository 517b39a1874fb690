import { DescribeStreamCommand, type DynamoDBStreamsClient, type Shard } from '@aws-sdk/client-dynamodb-streams';
import { openCheckpoint } from './stream/checkpoint.ts';
import { compileFilters, type EventSourceMapping, type StreamHandler } from './stream/event-source-mapping.ts';
import { createAlarm } from './stream/pause.ts';
import { type Moment, type ShardReader, startShardReader } from './stream/read-shard.ts';

export type { EventSourceMapping } from './stream/event-source-mapping.ts';

export interface StreamPoller {
  /** Lets the running invocation end, writes the checkpoint and ends. What was not delivered comes again with the next poller. */
  stop(): Promise<void>;
  /**
   * Resolves when everything written before the call has been delivered or given up; rejects when the poller stops before.
   * Takes an empty answer for the end of a shard, which is true of the emulators and not always of DynamoDB itself.
   */
  caughtUp(): Promise<void>;
  /** Age of the oldest record that was read and is not delivered, or how long the stream has been unreadable; 0 when neither. */
  lagMs(): number;
}

export interface StreamPollerOptions {
  readonly streams: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly mapping: EventSourceMapping;
  readonly handler: StreamHandler;
  /** Without a file every start reads the stream from TRIM_HORIZON. */
  readonly checkpointFile?: string;
  /** Pause after a read that found nothing. */
  readonly pollIntervalMs?: number;
  readonly functionName?: string;
  /** Longer invocations count as failed. */
  readonly timeoutMs?: number;
  readonly log?: (line: string) => void;
}

// A closed shard is followed at once; this only finds shards that appear otherwise.
const lineageEveryMs = 10_000;
const lineageRetryMs = 1_000;

/**
 * Gives a stream handler what a Lambda event source mapping gives it, on any endpoint that speaks DynamoDB Streams:
 * every record at least once and in order, parents before their child shards, failures retried.
 * Rejects when the filters are wrong or the stream cannot be described; later failures of the engine are waited out.
 */
export async function pollStream(options: StreamPollerOptions): Promise<StreamPoller> {
  const {
    streams,
    streamArn,
    mapping,
    handler,
    functionName = 'stream-handler',
    timeoutMs = 60_000,
    pollIntervalMs = 100,
    log = console.error,
  } = options;
  if (!(Number.isInteger(mapping.batchSize) && mapping.batchSize >= 1 && mapping.batchSize <= 10_000))
    throw new Error(`batchSize is ${mapping.batchSize}; Lambda takes 1 to 10,000`);
  const isWanted = compileFilters(mapping.filters);
  const idle = createAlarm();
  const retries = createAlarm();
  const lineage = createAlarm();
  const checkpoint = await openCheckpoint(options.checkpointFile, streamArn, log);
  const readers = new Map<string, ShardReader>();
  const waiters = new Set<{ since: Moment; resolve: () => void; reject: (error: Error) => void }>();
  let isStopping = false;
  let shardsFinished = 0;
  let lineageKnownAt = -1; // the value of shardsFinished that the known lineage takes into account

  async function followLineage(): Promise<void> {
    const takenIntoAccount = shardsFinished;
    const shards = await listShards(streams, streamArn);
    if (isStopping) return;
    const shardIds = new Set(shards.map((shard) => shard.ShardId ?? ''));
    checkpoint.keepOnly(shardIds);
    const isFinished = (shardId: string) => ({ isFinished: false, ...checkpoint.positionOf(shardId) }).isFinished;
    for (const { ShardId: shardId = '', ParentShardId: parentId = '' } of shards) {
      const isParentBehindUs = !shardIds.has(parentId) || isFinished(parentId);
      if (isParentBehindUs && !isFinished(shardId) && !readers.has(shardId)) startReader(shardId);
    }
    lineageKnownAt = takenIntoAccount;
    settleWaiters();
  }

  function startReader(shardId: string): void {
    const reader = startShardReader(
      { shardId, mapping, handler, functionName, timeoutMs, retries, isStopping: () => isStopping, log },
      { streams, streamArn, checkpoint, isWanted, pollIntervalMs, idle, onProgress: settleWaiters },
    );
    readers.set(shardId, reader);
    void reader.isFinished.then((isFinished) => {
      if (!isFinished) return;
      readers.delete(shardId);
      shardsFinished++;
      lineage.ring();
    });
  }

  async function keepFollowing(): Promise<void> {
    while (!isStopping) {
      if (lineageKnownAt === shardsFinished) await lineage.pause(lineageEveryMs);
      if (isStopping) return;
      try {
        await followLineage();
      } catch (error) {
        log(`the shards of ${streamArn} cannot be listed, trying on: ${String(error)}`);
        await lineage.pause(lineageRetryMs);
      }
    }
  }

  function settleWaiters(): void {
    if (lineageKnownAt !== shardsFinished) return;
    for (const waiter of waiters) {
      if (![...readers.values()].every((reader) => reader.hasDeliveredAllBefore(waiter.since))) continue;
      waiters.delete(waiter);
      waiter.resolve();
    }
  }

  await followLineage();
  const following = keepFollowing();

  return {
    async stop() {
      isStopping = true;
      for (const alarm of [idle, retries, lineage]) alarm.ring();
      await Promise.all([following, ...[...readers.values()].map((reader) => reader.isFinished)]);
      await checkpoint.flush();
      for (const waiter of waiters) waiter.reject(new Error('the stream poller stopped before it caught up'));
      waiters.clear();
    },
    caughtUp: () =>
      new Promise((resolve, reject) => {
        if (isStopping) return reject(new Error('the stream poller has stopped'));
        waiters.add({ since: { monotonicMs: performance.now(), wallMs: Date.now() }, resolve, reject });
        settleWaiters();
        idle.ring();
      }),
    lagMs: () => Math.max(0, ...[...readers.values()].map((reader) => reader.lagMs())),
  };
}

async function listShards(streams: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const { StreamDescription: stream } = await streams.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: after }),
    );
    // dynoxide answers for a dropped table's stream with the stream of the table that has its name now.
    if (!streamArn.endsWith(`/${stream?.StreamLabel}`))
      throw new Error(`there is no stream ${streamArn} any more; the table's stream is ${stream?.StreamLabel}`);
    shards.push(...(stream?.Shards ?? []));
    after = stream?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
}
