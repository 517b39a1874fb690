import type { Caller } from '../../domain/caller.ts';
import type { EntryId, Published } from '../../domain/entry/head.ts';
import { type PublishedEntry, publicTombstone, publishedView, type WorkingEntry } from '../../domain/entry/views.ts';
import { entryNotFound, Refusal } from '../../domain/errors.ts';
import { canRead, canSeeWorking } from '../../domain/permissions.ts';
import { signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { loadFor, workingEntryFor } from './load-entry.ts';

/** What readers see. Throws `entry_withdrawn` (410) with the public tombstone. AP3. */
export async function getEntry(
  { entries, clock }: Pick<Services, 'entries' | 'clock'>,
  caller: Caller,
  id: EntryId,
): Promise<{ entry: PublishedEntry; tag: string }> {
  const published = await entries.published(id);
  if (published === undefined || !canRead(caller, published)) throw entryNotFound();
  if (published.kind === 'snapshot') return publishedView(published, caller, clock.now());
  const successor = published.tombstone.supersededBy;
  const isVisible = successor !== undefined && isLiveFor(caller, await entries.published(successor));
  throw new Refusal('entry_withdrawn', 'This entry is no longer shown.', {
    extra: { tombstone: publicTombstone(published, isVisible) },
  });
}

const isLiveFor = (caller: Caller, published: Published | undefined): boolean =>
  published?.kind === 'snapshot' && canRead(caller, published);

/** What is being written. 401 for visitors, 403 for those who can read the entry but not its working view. AP2. */
export async function getWorkingEntry(
  s: Pick<Services, 'entries' | 'clusters' | 'clock'>,
  caller: Caller,
  id: EntryId,
): Promise<WorkingEntry> {
  signedIn(caller);
  const record = await loadFor(s, caller, id);
  if (!canSeeWorking(caller, record.head))
    throw new Refusal(
      'not_allowed',
      'The working view is for the authors, the leads of the cluster and network staff.',
    );
  return workingEntryFor(s, caller, record);
}
