import type { Caller, SignedIn } from '../domain/caller.ts';
import type { Head } from '../domain/entry/head.ts';
import { Refusal } from '../domain/errors.ts';
import type { CommonsEvent, EventOrigin } from '../domain/event.ts';
import { type Action, type Facts, possibleActions, step } from '../domain/lifecycle.ts';
import { operationName } from '../domain/operation-name.ts';
import { grantOn, type Operation } from '../domain/permissions.ts';
import type { Services } from '../ports/services.ts';

/** Which operation carries out which action; an action without one cannot be asked for yet. */
const operationOf: Partial<Record<Action, Operation>> = {
  edit: 'editDraft',
  submit: 'submitEntry',
  revise: 'reviseEntry',
  recall: 'reviseEntry',
  claim: 'claimEntry',
  approve: 'approveEntry',
  requestChanges: 'requestChanges',
  decline: 'declineEntry',
  withdraw: 'withdrawEntry',
};

/** What this caller may do now: possible in this state and allowed by the permission table. Operation ids. */
export const actionsFor = (head: Head, caller: Caller, facts: Facts, now: string): string[] => {
  const actor = caller.kind === 'signed_in' ? caller.sub : '';
  const operations = possibleActions(head, actor, facts, now).flatMap((action) => operationOf[action] ?? []);
  return [
    ...new Set(operations.filter((operation) => grantOn(caller, operation, head) !== undefined).map(operationName)),
  ];
};

/** The facts that transitions of this entry depend on. Comments are counted only where they decide something. */
export const factsOf = async (
  { entries, clusters }: Pick<Services, 'entries' | 'clusters'>,
  head: Head,
): Promise<Facts & { openComment?: string }> => {
  const [cluster, comments] = await Promise.all([
    clusters.cluster(head.clusterId),
    head.review === 'in_review' ? entries.comments(head.id) : Promise.resolve([]),
  ]);
  const open = comments.filter((comment) => comment.state === 'open' && comment.parentId === undefined);
  return {
    endorsementRequired: cluster?.endorsement === 'required',
    otherLeads: 0,
    openComments: open.length,
    ...(open[0] === undefined ? {} : { openComment: open[0].id }),
  };
};

const originOf = (head: Head): EventOrigin => head.provenance.origin ?? 'live';

interface Told {
  readonly operation: Operation;
  readonly reason?: string;
  readonly category?: string;
}

/** The next head and the event that tells of it, or 409 with what is possible. */
export const transition = (
  { clock, ids }: Pick<Services, 'clock' | 'ids'>,
  head: Head,
  action: Action,
  caller: SignedIn,
  facts: Facts,
  told: Told,
): { head: Head; event: CommonsEvent; now: string } => {
  const now = clock.now();
  const outcome = step(head, action, caller.sub, facts, now);
  if (!outcome.ok) {
    throw new Refusal('illegal_transition', outcome.why, { extra: { possible: actionsFor(head, caller, facts, now) } });
  }
  const next = outcome.head;
  const event: CommonsEvent = {
    eventId: ids.event(),
    type: operationName(told.operation),
    entryId: head.id,
    clusterId: head.clusterId,
    by: caller.sub,
    at: now,
    from: { publication: head.publication, review: head.review },
    to: { publication: next.publication, review: next.review },
    ...(told.reason === undefined ? {} : { reason: told.reason }),
    ...(told.category === undefined ? {} : { category: told.category }),
    revision: next.revision,
    seq: next.seq,
    origin: originOf(head),
  };
  return { head: next, event, now };
};
