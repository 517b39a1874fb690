import { type Caller, hasRole, rolesFrom } from '../../domain/caller.ts';
import type { Draft, DraftPatch } from '../../domain/entry/content.ts';
import type { EntryId, Head } from '../../domain/entry/head.ts';
import { brokenKeysOf, withKeys } from '../../domain/entry/keys.ts';
import { mergePatch } from '../../domain/entry/merge-patch.ts';
import { brokenShape, readOnlySent } from '../../domain/entry/rules.ts';
import { authorsOf, type WorkingEntry } from '../../domain/entry/views.ts';
import { Refusal, rulesBroken } from '../../domain/errors.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { factsOf, transition } from '../transition.ts';
import { expectSize } from './expect-size.ts';
import { listedTitle } from './listed-title.ts';
import { loadFor, workingContent, workingEntryFor } from './load-entry.ts';

/** A home changes only while the entry was never published, and by a contributor of both clusters. */
const expectMovable = (head: Head, content: Draft, caller: Caller): void => {
  if (content.clusterId === head.clusterId) return;
  const isAllowed =
    head.publishedAt === undefined &&
    hasRole(caller, content.clusterId, 'contributor') &&
    hasRole(caller, head.clusterId, 'contributor');
  if (isAllowed && head.provenance.externalId === undefined) return;
  throw rulesBroken([
    {
      pointer: '/clusterId',
      rule: 'home_cluster',
      message:
        'clusterId changes only before the first publication, by a contributor of both clusters, and not for imported entries',
      given: content.clusterId,
    },
  ]);
};

/** Changes a draft by merge patch. AP2, AP6. */
export async function editDraft(
  s: Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>,
  caller: Caller,
  id: EntryId,
  patch: DraftPatch,
  tag: string | undefined,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, 'editDraft', record.head, tag);
  const facts = await factsOf(s, record.head);
  const { head } = transition(s, record.head, 'edit', signedIn(caller), facts, { operation: 'editDraft' });

  const readOnly = readOnlySent(patch);
  if (readOnly.length > 0) throw new Refusal('read_only', 'Leave out what the system writes.', { errors: readOnly });
  const merged = mergePatch(await workingContent(s, record), patch) as Draft;
  if (merged.type !== head.type)
    throw rulesBroken([
      { pointer: '/type', rule: 'type_fixed', message: `type is ${head.type} and never changes`, given: merged.type },
    ]);
  if (typeof merged.clusterId !== 'string')
    throw rulesBroken([{ pointer: '/clusterId', rule: 'required', message: 'clusterId cannot be removed' }]);
  const broken = [...brokenShape(merged), ...brokenKeysOf(merged, head)];
  if (broken.length > 0) throw rulesBroken(broken);
  expectMovable(head, merged, caller);
  expectSize(merged);

  const { content, last } = withKeys(merged, head);
  const next: Head = {
    ...head,
    ...last,
    clusterId: content.clusterId,
    title: listedTitle(content),
    authors: authorsOf(content, head.createdBy),
  };
  const { sub } = signedIn(caller);
  const isMoving = content.clusterId !== head.clusterId;
  await s.entries.save({
    expectedSeq: record.head.seq,
    head: next,
    draft: content,
    authority,
    conditions: isMoving
      ? [{ kind: 'member', sub, clusterId: content.clusterId, roles: rolesFrom('contributor') }]
      : [],
  });
  return workingEntryFor(s, caller, { ...record, head: next, draft: content });
}
