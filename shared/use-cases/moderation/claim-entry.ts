import type { Caller } from '../../domain/caller.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import type { Services } from '../../ports/services.ts';
import { decide } from './decide.ts';

/** Takes an entry up for review, or renews the own claim. AP2, AP6. */
export const claimEntry = (
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  tag: string | undefined,
): Promise<WorkingEntry> => decide(s, caller, id, tag, { action: 'claim', operation: 'claimEntry' });
