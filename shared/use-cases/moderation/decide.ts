import type { Caller } from '../../domain/caller.ts';
import type { EntryId } from '../../domain/entry/head.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import type { Action, Facts } from '../../domain/lifecycle.ts';
import type { Operation } from '../../domain/permissions.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import { expectReason } from '../../domain/reason.ts';
import type { Condition } from '../../ports/entry-store.ts';
import type { Services } from '../../ports/services.ts';
import { loadFor, workingEntryFor } from '../entries/load-entry.ts';
import { factsOf, transition } from '../transition.ts';

interface Decision {
  readonly action: Action;
  readonly operation: Operation;
  readonly reason?: string;
}

const conditionsOf = (action: Action, clusterId: string, facts: Facts & { openComment?: string }): Condition[] => {
  if (action === 'claim')
    return [{ kind: 'endorsement', clusterId, is: facts.endorsementRequired ? 'required' : 'none' }];
  if (action === 'requestChanges' && facts.openComment !== undefined)
    return [{ kind: 'comment_open', commentId: facts.openComment }];
  return [];
};

/** A decision that moves the head and nothing else: claim, request changes, decline. The facts it rests on are conditions. */
export async function decide(
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  tag: string | undefined,
  { action, operation, reason }: Decision,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, operation, record.head, tag);
  const actor = signedIn(caller);
  const facts = await factsOf(s, record.head);
  const { head, event } = transition(s, record.head, action, actor, facts, {
    operation,
    ...(reason === undefined ? {} : { reason }),
  });
  if (reason !== undefined) expectReason(reason);
  await s.entries.save({
    expectedSeq: record.head.seq,
    head,
    event,
    conditions: conditionsOf(action, head.clusterId, facts),
    authority,
    ...(actor.request === undefined ? {} : { request: actor.request }),
  });
  return workingEntryFor(s, caller, { ...record, head });
}
