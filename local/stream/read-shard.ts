import {
  type _Record,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoint } from './checkpoint.ts';
import { type Delivery, deliverBatch, type WaitingRecord } from './deliver-batch.ts';
import { creationTimeMs, sequenceNumber, toEventRecord } from './event-record.ts';
import { type Alarm, backoffMs } from './pause.ts';

export interface ShardSource {
  readonly streams: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly checkpoint: Checkpoint;
  readonly isWanted: (record: unknown) => boolean;
  readonly pollIntervalMs: number;
  /** Rings when somebody waits for the shard to be read at once. */
  readonly idle: Alarm;
  /** Called after every step that may let somebody stop waiting. */
  readonly onProgress: () => void;
}

/** A moment on both clocks: the monotonic one orders our own calls, the wall clock compares with the engine's times. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export interface ShardReader {
  /** Resolves true when the shard was read and delivered to its end, false when the poller stopped before. */
  readonly isFinished: Promise<boolean>;
  hasDeliveredAllBefore(moment: Moment): boolean;
  lagMs(): number;
}

// Lambda takes 6 MB per invocation; a batch ends there even when it is not full.
const maxPayloadBytes = 6 * 1024 * 1024;
// What one GetRecords returns at most (DynamoDB's own limit).
const readLimit = 1_000;
// An idle read costs dynoxide 1 ms, and 16 ms once its stream holds 30,000 records, since it never trims: so polling takes at most a tenth of the time.
const idleShare = 9;
const longestIdleMs = 1_000;

/** Reads one shard from its checkpoint on, in order, and delivers what passes the filters. */
export function startShardReader(delivery: Delivery, source: ShardSource): ShardReader {
  const { shardId, mapping, log, isStopping } = delivery;
  const { checkpoint, idle } = source;
  const waiting: WaitingRecord[] = [];
  const start = checkpoint.positionOf(shardId);
  let readTo = start && 'after' in start ? start.after : undefined;
  let iterator: string | undefined;
  let drainedAtMs = Number.NEGATIVE_INFINITY;
  let deliveredToMs = Number.NEGATIVE_INFINITY;
  let unreadableSinceMs: number | undefined;

  async function run(): Promise<boolean> {
    let windowEndsAtMs = 0;
    for (let failures = 0; !isStopping(); ) {
      const askedAtMs = performance.now();
      let records: _Record[];
      try {
        records = await readNext();
      } catch (error) {
        iterator = undefined; // it may have expired (15 minutes); the next one starts where this one stood
        unreadableSinceMs ??= Date.now();
        if (failures === 0) log(`shard ${shardId} cannot be read, trying on: ${String(error)}`);
        await idle.pause(backoffMs(++failures));
        continue;
      }
      if (failures > 0) log(`shard ${shardId} is read again`);
      failures = 0;
      unreadableSinceMs = undefined;
      const isClosed = iterator === undefined;
      const tookMs = performance.now() - askedAtMs;

      const wasEmpty = waiting.length === 0;
      accept(records);
      if (wasEmpty) windowEndsAtMs = Date.now() + mapping.maxBatchingWindowMs;
      while (
        waiting.length > 0 &&
        (isClosed || waiting.length >= mapping.batchSize || Date.now() >= windowEndsAtMs) &&
        !isStopping()
      ) {
        await deliverBatch(nextBatch(), delivery, onDone);
      }
      if (waiting.length > 0 && isStopping()) return false;
      if (records.length > 0 && waiting.length === 0) onDone(0);

      if (isClosed) {
        checkpoint.move(shardId, { isFinished: true });
        return true;
      }
      if (records.length > 0) continue; // there may be more
      if (waiting.length === 0) drainedAtMs = askedAtMs;
      source.onProgress();
      const untilWindowEndsMs =
        waiting.length > 0 ? Math.max(0, windowEndsAtMs - Date.now()) : Number.POSITIVE_INFINITY;
      await idle.pause(Math.min(Math.max(source.pollIntervalMs, idleShare * tookMs), longestIdleMs, untilWindowEndsMs));
    }
    return false;
  }

  async function readNext(): Promise<_Record[]> {
    iterator ??= await iteratorFrom(readTo);
    const page = await source.streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: readLimit }));
    iterator = page.NextShardIterator;
    return page.Records ?? [];
  }

  async function iteratorFrom(after: string | undefined): Promise<string> {
    if (after === undefined) return requestIterator('TRIM_HORIZON');
    if (await isStillThere(after)) return requestIterator('AFTER_SEQUENCE_NUMBER', after);
    log(
      `record ${after} of shard ${shardId}, where the checkpoint stands, is no longer in the stream; starting at TRIM_HORIZON`,
    );
    readTo = undefined;
    return requestIterator('TRIM_HORIZON');
  }

  /** dynoxide answers any sequence number with an iterator, and one that is too high with silence: so the record itself is asked for. */
  async function isStillThere(number: string): Promise<boolean> {
    try {
      const at = await requestIterator('AT_SEQUENCE_NUMBER', number);
      const { Records = [] } = await source.streams.send(new GetRecordsCommand({ ShardIterator: at, Limit: 1 }));
      return Records[0]?.dynamodb?.SequenceNumber === number;
    } catch (error) {
      if (error instanceof Error && goneErrors.has(error.name)) return false;
      throw error;
    }
  }

  async function requestIterator(
    type: 'TRIM_HORIZON' | 'AT_SEQUENCE_NUMBER' | 'AFTER_SEQUENCE_NUMBER',
    number?: string,
  ): Promise<string> {
    const answer = await source.streams.send(
      new GetShardIteratorCommand({
        StreamArn: source.streamArn,
        ShardId: shardId,
        ShardIteratorType: type,
        SequenceNumber: number,
      }),
    );
    if (!answer.ShardIterator) throw new Error(`the stream gave no iterator for shard ${shardId}`);
    return answer.ShardIterator;
  }

  function accept(records: readonly _Record[]): void {
    for (const record of records) {
      readTo = sequenceNumber(record);
      const event = toEventRecord(record, source.streamArn);
      if (source.isWanted(event))
        waiting.push({ sequenceNumber: readTo, createdAtMs: creationTimeMs(record), json: JSON.stringify(event) });
    }
  }

  function nextBatch(): WaitingRecord[] {
    let bytes = 0;
    const full = waiting.findIndex((record, index) => {
      bytes += Buffer.byteLength(record.json);
      return index === mapping.batchSize || (index > 0 && bytes > maxPayloadBytes);
    });
    return full < 0 ? [...waiting] : waiting.slice(0, full);
  }

  /** The first `count` waiting records are behind us; with none left, so are the filtered ones that were read after them. */
  function onDone(count: number): void {
    const last = waiting.splice(0, count).at(-1);
    const after = waiting.length === 0 ? readTo : last?.sequenceNumber;
    if (after !== undefined) checkpoint.move(shardId, { after });
    if (last) deliveredToMs = last.createdAtMs;
    source.onProgress();
  }

  return {
    isFinished: run(),
    hasDeliveredAllBefore: ({ monotonicMs, wallMs }) => drainedAtMs > monotonicMs || deliveredToMs > wallMs,
    lagMs: () =>
      Math.max(
        0,
        Date.now() -
          Math.min(waiting[0]?.createdAtMs ?? Number.POSITIVE_INFINITY, unreadableSinceMs ?? Number.POSITIVE_INFINITY),
      ),
  };
}

const goneErrors = new Set(['TrimmedDataAccessException', 'ResourceNotFoundException', 'ValidationException']);
