import { type Caller, hasRole, rolesFrom, type SignedIn } from '../../domain/caller.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Draft, DraftBody } from '../../domain/entry/content.ts';
import type { Head, Provenance } from '../../domain/entry/head.ts';
import { brokenKeysOf, noKeys, withKeys } from '../../domain/entry/keys.ts';
import { brokenShape, readOnlySent } from '../../domain/entry/rules.ts';
import { authorsOf, type WorkingEntry } from '../../domain/entry/views.ts';
import { Refusal, rulesBroken } from '../../domain/errors.ts';
import { canSeeWorking } from '../../domain/permissions.ts';
import { signedIn } from '../../domain/permit.ts';
import type { Services } from '../../ports/services.ts';
import { expectSize } from './expect-size.ts';
import { listedTitle } from './listed-title.ts';
import { workingEntryFor } from './load-entry.ts';

type Needs = Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>;

/** Where a draft came from, when the caller's token says so; everyone else writes on the web or by the API. */
const provenanceOf = (caller: SignedIn, body: DraftBody, externalId: string | undefined): Provenance => {
  const external = externalId === undefined ? {} : { externalId };
  if (caller.origin === 'sample') return { source: 'sample', origin: 'sample', ...external };
  if (caller.origin === undefined) return { source: externalId === undefined ? 'web' : 'api', ...external };
  const placeholders = (body.provenance as { placeholders?: string[] } | undefined)?.placeholders ?? [];
  return { source: 'corpus', origin: 'corpus', placeholders, ...external };
};

const isPlaceholdersOnly = (provenance: unknown): boolean =>
  typeof provenance === 'object' &&
  provenance !== null &&
  Object.keys(provenance).every((key) => key === 'placeholders') &&
  Array.isArray((provenance as { placeholders?: unknown }).placeholders) &&
  (provenance as { placeholders: unknown[] }).placeholders.every(
    (pointer) => typeof pointer === 'string' && pointer.startsWith('/'),
  );

/** What a new draft starts with where its author says nothing. */
const startingPoint = (cluster: Cluster): Partial<Draft> => ({
  visibility: 'network',
  place: cluster.place,
  context: cluster.context,
  evidence: { tier: 'none' },
  licence: 'CC-BY-4.0',
  language: 'en',
});

/** Begins an entry. The same externalId of the same cluster answers with the existing one. AP5, AP6. */
export async function createDraft(
  s: Needs,
  caller: Caller,
  body: DraftBody,
  externalId?: string,
): Promise<{ entry: WorkingEntry; isNew: boolean }> {
  const author = signedIn(caller);
  if (!hasRole(caller, body.clusterId, 'contributor')) {
    throw new Refusal('not_allowed', `Entries of ${body.clusterId} are begun by its contributors and leads.`);
  }
  const mayBringPlaceholders = author.origin === 'corpus' && isPlaceholdersOnly(body.provenance);
  const readOnly = readOnlySent(body, mayBringPlaceholders ? ['provenance'] : []);
  if (readOnly.length > 0) throw new Refusal('read_only', 'Leave out what the system writes.', { errors: readOnly });

  const existing = externalId === undefined ? undefined : await existingEntry(s, caller, body.clusterId, externalId);
  if (existing !== undefined) return { entry: existing, isNew: false };

  const cluster = await s.clusters.cluster(body.clusterId);
  if (cluster === undefined) throw new Refusal('not_allowed', `There is no cluster ${body.clusterId}.`);
  const { provenance: _sent, ...given } = body;
  const draft = { ...startingPoint(cluster), ...given } as Draft;
  const broken = [...brokenShape(draft), ...brokenKeysOf(draft, noKeys)];
  if (broken.length > 0) throw rulesBroken(broken);
  expectSize(draft);

  const { content, last } = withKeys(draft, noKeys);
  const now = s.clock.now();
  const head: Head = {
    id: s.ids.entry(),
    type: content.type,
    clusterId: content.clusterId,
    title: listedTitle(content),
    publication: 'none',
    review: 'draft',
    revision: 1,
    seq: 1,
    createdBy: author.sub,
    authors: authorsOf(content, author.sub),
    createdAt: now,
    updatedAt: now,
    hands: [author.sub],
    provenance: provenanceOf(author, body, externalId),
    ...last,
  };
  const saved = await s.entries.save({
    expectedSeq: 'absent',
    head,
    draft: content,
    event: {
      eventId: s.ids.event(),
      type: 'create-draft',
      entryId: head.id,
      clusterId: head.clusterId,
      by: author.sub,
      at: now,
      to: { publication: 'none', review: 'draft' },
      revision: 1,
      seq: 1,
      origin: head.provenance.origin ?? 'live',
    },
    ...(externalId === undefined ? {} : { externalId }),
    authority: { kind: 'member', sub: author.sub, clusterId: head.clusterId, roles: rolesFrom('contributor') },
    ...(author.request === undefined ? {} : { request: author.request }),
  });
  if (saved === 'external_id_taken') {
    const winner = await existingEntry(s, caller, body.clusterId, externalId ?? '');
    if (winner === undefined)
      throw new Refusal('unavailable', 'Somebody else brought this externalId a moment ago. Try again.');
    return { entry: winner, isNew: false };
  }
  return { entry: await workingEntryFor(s, caller, { head, draft: content }), isNew: true };
}

const existingEntry = async (
  s: Needs,
  caller: Caller,
  clusterId: string,
  externalId: string,
): Promise<WorkingEntry | undefined> => {
  const id = await s.entries.byExternalId(clusterId, externalId);
  const record = id === undefined ? undefined : await s.entries.load(id);
  if (record === undefined) return undefined;
  // A draft is for its authors and leads, whoever else of the cluster comes with the same id.
  if (!canSeeWorking(caller, record.head))
    throw new Refusal('not_allowed', `Somebody else of ${clusterId} has brought ${externalId} already.`);
  return workingEntryFor(s, caller, record);
};
