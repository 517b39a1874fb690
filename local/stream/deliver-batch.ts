import type { DynamoDBStreamEvent } from 'aws-lambda';
import { lambdaContext, withinTimeout } from '../lambda-context.ts';
import type { EventSourceMapping, StreamHandler } from './event-source-mapping.ts';
import { type Alarm, backoffMs } from './pause.ts';

/** A record that waits for delivery; kept as the JSON of an invocation, so that each attempt gets its own copy. */
export interface WaitingRecord {
  readonly sequenceNumber: string;
  readonly createdAtMs: number;
  readonly json: string;
}

export interface Delivery {
  readonly shardId: string;
  readonly mapping: EventSourceMapping;
  readonly handler: StreamHandler;
  readonly functionName: string;
  readonly timeoutMs: number;
  readonly retries: Alarm;
  readonly isStopping: () => boolean;
  readonly log: (line: string) => void;
}

interface Attempt {
  readonly records: readonly WaitingRecord[];
  readonly failures: number;
}

/**
 * Delivers the records in order and reports each leading run that is behind us, delivered or given up, to `onDone`.
 * Returns when none is left or the poller stops; what was not reported by then is still owed.
 *
 * A thrown error halves the batch until the record that fails is alone; a reported failure sends everything from the
 * lowest reported record on again. The rules: docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
export async function deliverBatch(
  batch: readonly WaitingRecord[],
  to: Delivery,
  onDone: (count: number) => void,
): Promise<void> {
  const attempts: Attempt[] = [{ records: batch, failures: 0 }];
  for (let attempt = attempts.shift(); attempt && !to.isStopping(); attempt = attempts.shift()) {
    const expired = await giveUpExpired(attempt.records, to);
    if (expired > 0) onDone(expired);
    const records = attempt.records.slice(expired);
    if (records.length === 0) continue;

    const outcome = await invoke(records, to);
    if (outcome.delivered > 0) onDone(outcome.delivered);
    const rest = records.slice(outcome.delivered);
    if (rest.length === 0) continue;

    if (outcome.isFunctionError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      attempts.unshift({ records: rest.slice(0, middle), failures: 0 }, { records: rest.slice(middle), failures: 0 });
      await pauseAfter(1, rest, outcome.reason, to);
    } else {
      const failures = outcome.delivered > 0 ? 1 : attempt.failures + 1;
      attempts.unshift({ records: rest, failures });
      await pauseAfter(failures, rest, outcome.reason, to);
    }
  }
}

interface Outcome {
  readonly delivered: number;
  readonly isFunctionError: boolean;
  readonly reason: string;
}

async function invoke(records: readonly WaitingRecord[], to: Delivery): Promise<Outcome> {
  try {
    const event = JSON.parse(`{"Records":[${records.map((record) => record.json).join(',')}]}`) as DynamoDBStreamEvent;
    const answer = await withinTimeout(to.handler(event, lambdaContext(to.functionName, to.timeoutMs)), to.timeoutMs);
    const reported = answer?.batchItemFailures ?? [];
    if (reported.length === 0) return { delivered: records.length, isFunctionError: false, reason: '' };
    const indexes = new Map(records.map((record, index) => [record.sequenceNumber, index]));
    const lowest = Math.min(...reported.map(({ itemIdentifier }) => indexes.get(itemIdentifier) ?? -1));
    if (lowest < 0) return functionError('it reported a failure with an identifier that is not in the batch');
    return { delivered: lowest, isFunctionError: false, reason: `it reported ${reported.length} failed` };
  } catch (error) {
    return functionError(String(error));
  }
}

function functionError(reason: string): Outcome {
  return { delivered: 0, isFunctionError: true, reason };
}

async function pauseAfter(
  failures: number,
  rest: readonly WaitingRecord[],
  reason: string,
  to: Delivery,
): Promise<void> {
  const waitMs = backoffMs(failures);
  to.log(
    `${to.functionName} failed at ${rest[0]?.sequenceNumber} (${rest.length} records wait): ${reason}; again in ${Math.round(waitMs)} ms`,
  );
  if (!to.isStopping()) await to.retries.pause(waitMs);
}

/** How many leading records are too old to be sent at all. Times ascend within a shard, so the first young one ends the run. */
async function giveUpExpired(records: readonly WaitingRecord[], to: Delivery): Promise<number> {
  const bornBeforeMs = Date.now() - to.mapping.maxRecordAgeMs;
  const firstYoung = records.findIndex((record) => record.createdAtMs >= bornBeforeMs);
  const expired = firstYoung < 0 ? records : records.slice(0, firstYoung);
  const [first, last] = [expired.at(0), expired.at(-1)];
  if (!first || !last) return 0;
  to.log(
    `${expired.length} records from ${first.sequenceNumber} to ${last.sequenceNumber} are older than ${to.mapping.maxRecordAgeMs} ms and are given up`,
  );
  try {
    await to.mapping.onFailure?.({
      reason: 'RecordAgeExceeded',
      shardId: to.shardId,
      firstSequenceNumber: first.sequenceNumber,
      lastSequenceNumber: last.sequenceNumber,
      size: expired.length,
    });
  } catch (error) {
    to.log(`the records given up could not be reported: ${String(error)}`); // as in AWS, a lost report does not hold the stream
  }
  return expired.length;
}
