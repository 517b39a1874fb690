import { type Caller, isStaff } from '../../domain/caller.ts';
import type { Head } from '../../domain/entry/head.ts';
import { Refusal } from '../../domain/errors.ts';
import { signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { type EntryLine, lineOf, pageOf } from '../entry-line.ts';

export interface QueueRequest {
  readonly review?: 'submitted' | 'in_review' | undefined;
  readonly type?: string | undefined;
  readonly cluster?: string | undefined;
  readonly claimedBy?: string | undefined;
  readonly olderThanDays?: number | undefined;
  readonly size: number;
  readonly cursor?: string | undefined;
}

/** What waits for a reviewer, the longest waiting first. Staff only. AP9. */
export async function listQueue(
  s: Pick<Services, 'entries' | 'cursors' | 'clock'>,
  caller: Caller,
  { size, cursor, ...filter }: QueueRequest,
): Promise<{ items: EntryLine[]; cursor?: string }> {
  const reader = signedIn(caller);
  if (!isStaff(reader)) throw new Refusal('not_allowed', 'The queue is for network staff.');
  const now = s.clock.now();
  const is = (head: Head): boolean => {
    const line = lineOf(head, caller, now);
    return (
      (filter.review === undefined || head.review === filter.review) &&
      (filter.type === undefined || head.type === filter.type) &&
      (filter.cluster === undefined || head.clusterId === filter.cluster) &&
      (filter.claimedBy === undefined || line.claim?.by === filter.claimedBy) &&
      (filter.olderThanDays === undefined || (line.ageDays ?? 0) >= filter.olderThanDays)
    );
  };
  const query = JSON.stringify(['list-queue', filter]);
  return pageOf(
    s.cursors,
    query,
    size,
    cursor,
    (page) => s.entries.listQueue(page),
    is,
    (head) => lineOf(head, caller, now),
  );
}
