import type { Caller } from '../../domain/caller.ts';
import type { Draft } from '../../domain/entry/content.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import { type WorkingEntry, workingView } from '../../domain/entry/views.ts';
import { entryNotFound } from '../../domain/errors.ts';
import { canSeePublished, canSeeWorking } from '../../domain/permissions.ts';
import type { EntryRecord } from '../../ports/entry-store.ts';
import type { Services } from '../../ports/services.ts';
import { actionsFor, factsOf } from '../transition.ts';

/** The entry for someone who wants to act on it: 404 unless they can see it in one view or the other. AP2. */
export const loadFor = async (
  { entries }: Pick<Services, 'entries'>,
  caller: Caller,
  id: EntryId,
): Promise<EntryRecord> => {
  const record = await entries.load(id);
  if (record === undefined) throw entryNotFound();
  const isVisible =
    canSeeWorking(caller, record.head) || (record.published !== undefined && canSeePublished(caller, record.published));
  if (!isVisible) throw entryNotFound();
  return record;
};

/** What is being written; once nothing is, what is published, or was handed in last. */
export const workingContent = async (
  { entries }: Pick<Services, 'entries'>,
  { head, draft, published }: EntryRecord,
): Promise<Draft> => {
  if (draft !== undefined) return draft;
  if (published?.kind === 'snapshot') return published.content as Draft;
  const revision =
    head.submittedRevision === undefined ? undefined : await entries.revision(head.id, head.submittedRevision);
  return (revision as Draft | undefined) ?? { type: head.type, clusterId: head.clusterId };
};

/** The working view for this caller, with what they may do next. */
export const workingEntryFor = async (
  s: Pick<Services, 'entries' | 'clusters' | 'clock'>,
  caller: Caller,
  record: EntryRecord,
): Promise<WorkingEntry> => {
  const now = s.clock.now();
  const [content, facts] = await Promise.all([workingContent(s, record), factsOf(s, record.head)]);
  return workingView(record.head, content, actionsFor(record.head, caller, facts, now), caller, now);
};
