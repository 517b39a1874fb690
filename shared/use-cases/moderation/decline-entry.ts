import type { Caller } from '../../domain/caller.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import type { Services } from '../../ports/services.ts';
import { decide } from './decide.ts';

/** Turns a revision down; the reason stays on record, and what is published stays untouched. AP2, AP6. */
export const declineEntry = (
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  reason: string,
  tag: string | undefined,
): Promise<WorkingEntry> => decide(s, caller, id, tag, { action: 'decline', operation: 'declineEntry', reason });
