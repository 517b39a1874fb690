import type { Caller } from '../../domain/caller.ts';
import type { EntryId, Head } from '../../domain/entry/head.ts';
import { snapshotOf } from '../../domain/entry/tombstone.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import { Refusal } from '../../domain/errors.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { loadFor, workingEntryFor } from '../entries/load-entry.ts';
import { factsOf, transition } from '../transition.ts';

/** What the published revision holds gives way to what the approved one holds. */
const withPublishedKey = (head: Head): { head: Head; freed: string[] } => {
  const { submittedReviewKey, publishedReviewKey, ...rest } = head;
  if (submittedReviewKey === undefined) return { head, freed: [] };
  const isReplaced = publishedReviewKey !== undefined && publishedReviewKey !== submittedReviewKey;
  return {
    head: { ...rest, submittedReviewKey, publishedReviewKey: submittedReviewKey },
    freed: isReplaced ? [publishedReviewKey] : [],
  };
};

/** Publishes exactly the revision that was reviewed. AP2, AP4, AP6. */
export async function approveEntry(
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  tag: string | undefined,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, 'approveEntry', record.head, tag);
  const reviewer = signedIn(caller);
  const moved = transition(s, record.head, 'approve', reviewer, await factsOf(s, record.head), {
    operation: 'approveEntry',
  });
  const content = await s.entries.revision(id, record.head.revision);
  if (content === undefined)
    throw new Refusal('stale', 'The revision under review is not there. Read the entry again.');

  const { head, freed } = withPublishedKey(moved.head);
  const published = snapshotOf(head, content, record.published);
  await s.entries.save({
    expectedSeq: record.head.seq,
    head,
    draft: 'remove',
    published,
    event: moved.event,
    ...(freed.length > 0 ? { freeReviewKeys: freed } : {}),
    authority,
    ...(reviewer.request === undefined ? {} : { request: reviewer.request }),
  });
  return workingEntryFor(s, caller, { head, published });
}
