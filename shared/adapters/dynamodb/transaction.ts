import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactGetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '../../domain/errors.ts';
import type { Key } from './keys.ts';
import type { Table } from './table.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One part of a transaction, and what it means when its condition does not hold. */
export interface Part<Broken extends string> {
  readonly write: Write;
  readonly broken: Broken;
}

// A conflict means that another transaction touches the same item this moment; five tries outlast any of ours.
const mostTries = 5;
const pauseMs = (attempt: number): number => Math.random() * 25 * 2 ** (attempt - 1);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isCancelled = (error: unknown): error is TransactionCanceledException =>
  error instanceof TransactionCanceledException;
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const meetsOthers = (error: unknown): boolean =>
  isCancelled(error) && (error.CancellationReasons ?? []).some(({ Code }) => passing.has(Code ?? ''));

const brokenBy = <Broken extends string>(error: unknown, parts: readonly Part<Broken>[]): ReadonlySet<Broken> => {
  const reasons = isCancelled(error) ? (error.CancellationReasons ?? []) : [];
  return new Set(
    parts.filter((_part, at) => reasons[at]?.Code === 'ConditionalCheckFailed').map(({ broken }) => broken),
  );
};

/**
 * Writes all parts or none. Answers which conditions did not hold (none = written). Conflicts are tried again, up to
 * five times with jitter, then `unavailable`.
 */
export const transact = async <Broken extends string>(
  { client }: Table,
  parts: readonly Part<Broken>[],
): Promise<ReadonlySet<Broken>> => {
  // Tells the engine that a repeated request is the same one: a lost answer is never written twice.
  const token = crypto.randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(
        new TransactWriteCommand({ TransactItems: parts.map((part) => part.write), ClientRequestToken: token }),
      );
      return new Set();
    } catch (error) {
      const broken = brokenBy(error, parts);
      const isOver = !meetsOthers(error) || attempt >= mostTries;
      // Beside a conflict a broken condition is not the last word: what is being written may be this very request, a moment earlier.
      if (broken.size > 0 && isOver) return broken;
      if (!meetsOthers(error)) throw error;
      if (isOver)
        throw new Refusal('unavailable', 'Many changes meet on this entry at this moment. Try again.', {
          cause: error,
        });
      await pause(pauseMs(attempt));
    }
  }
};

/**
 * Items as they stood at one moment, in the order of the keys. Read one by one, a head could come from after a change
 * and its draft from before, and what was acknowledged in between would be written over.
 */
export const readTogether = async (
  { name, client }: Table,
  keys: readonly Key[],
): Promise<(Record<string, unknown> | undefined)[]> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await client.send(
        new TransactGetCommand({ TransactItems: keys.map((Key) => ({ Get: { TableName: name, Key: { ...Key } } })) }),
      );
      return keys.map((_key, at) => answer.Responses?.[at]?.Item);
    } catch (error) {
      if (!meetsOthers(error)) throw error;
      if (attempt >= mostTries)
        throw new Refusal('unavailable', 'Many changes meet on this entry at this moment. Try again.', {
          cause: error,
        });
      await pause(pauseMs(attempt));
    }
  }
};
