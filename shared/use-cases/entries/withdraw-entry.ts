import type { Caller } from '../../domain/caller.ts';
import type { EntryId, Tombstone } from '../../domain/entry/head.ts';
import { gravestoneOf } from '../../domain/entry/tombstone.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import { expectReason } from '../../domain/reason.ts';
import type { Services } from '../../ports/services.ts';
import { factsOf, transition } from '../transition.ts';
import { loadFor, workingEntryFor } from './load-entry.ts';

/** Takes an entry back for good; what readers saw gives way to a tombstone. AP2, AP6. */
export async function withdrawEntry(
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  { category, reason }: { category: Tombstone['category']; reason: string },
  tag: string | undefined,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, 'withdrawEntry', record.head, tag);
  const author = signedIn(caller);
  const moved = transition(s, record.head, 'withdraw', author, await factsOf(s, record.head), {
    operation: 'withdrawEntry',
    reason,
    category,
  });
  expectReason(reason);

  const { submittedReviewKey, publishedReviewKey, ...head } = moved.head;
  const freed = [...new Set([submittedReviewKey, publishedReviewKey].filter((key) => key !== undefined))];
  const tombstone: Tombstone = { kind: 'withdrawn', category, reason, by: author.sub, at: moved.now };
  const published = record.published === undefined ? undefined : gravestoneOf(record.published, tombstone, head.seq);
  await s.entries.save({
    expectedSeq: record.head.seq,
    head,
    draft: 'remove',
    ...(published === undefined ? {} : { published }),
    event: moved.event,
    ...(freed.length > 0 ? { freeReviewKeys: freed } : {}),
    authority,
    ...(author.request === undefined ? {} : { request: author.request }),
  });
  return workingEntryFor(s, caller, { head, ...(published === undefined ? {} : { published }) });
}
