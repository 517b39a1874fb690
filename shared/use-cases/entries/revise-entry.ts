import type { Caller } from '../../domain/caller.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { factsOf, transition } from '../transition.ts';
import { loadFor, workingContent, workingEntryFor } from './load-entry.ts';

/** Begins the next revision from what is published or was declined, or recalls what nobody has claimed yet. AP2, AP6. */
export async function reviseEntry(
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  tag: string | undefined,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, 'reviseEntry', record.head, tag);
  const author = signedIn(caller);
  const action = record.head.review === 'submitted' ? 'recall' : 'revise';
  const { head, event } = transition(s, record.head, action, author, await factsOf(s, record.head), {
    operation: 'reviseEntry',
  });
  const draft = await workingContent(s, record);
  await s.entries.save({
    expectedSeq: record.head.seq,
    head,
    draft,
    event,
    authority,
    ...(author.request === undefined ? {} : { request: author.request }),
  });
  return workingEntryFor(s, caller, { ...record, head, draft });
}
