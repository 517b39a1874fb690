import type { Caller } from '../../domain/caller.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import type { Services } from '../../ports/services.ts';
import { decide } from './decide.ts';

/** Sends an entry back to its authors; needs a reason and at least one open comment. AP2, AP6, AP11. */
export const requestChanges = (
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  reason: string,
  tag: string | undefined,
): Promise<WorkingEntry> =>
  decide(s, caller, id, tag, { action: 'requestChanges', operation: 'requestChanges', reason });
