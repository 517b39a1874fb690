import type { Caller } from '../caller.ts';
import { isStaff } from '../caller.ts';
import { canSeeWorking } from '../permissions.ts';
import { completenessOf } from './completeness.ts';
import type { Draft, EntryContent } from './content.ts';
import { supportedTier } from './evidence.ts';
import { freshnessOf } from './freshness.ts';
import type { EntryId, Gravestone, Head, Snapshot } from './head.ts';

type ShownContributor = { readonly organisation: string } & Partial<NonNullable<EntryContent['contributors']>[number]>;

/** Contributors as readers see them: accounts never, names only where the attribution shows them. */
const shownContributors = (content: EntryContent): readonly ShownContributor[] => {
  if (content.attribution === 'named') return content.contributors.map(({ sub: _sub, ...person }) => person);
  if (content.attribution === 'cluster_only') return [];
  return [...new Set(content.contributors.map((person) => person.organisation))].map((organisation) => ({
    organisation,
  }));
};

export interface PublishedEntry extends Omit<EntryContent, 'contributors'> {
  readonly id: EntryId;
  readonly view: 'published';
  readonly [field: string]: unknown;
}

/** The published snapshot for this caller, and its tag: the version plus what the caller's grants change about it. */
export const publishedView = (
  snapshot: Snapshot,
  caller: Caller,
  now: string,
): { entry: PublishedEntry; tag: string } => {
  const isInsider = canSeeWorking(caller, {
    clusterId: snapshot.clusterId,
    authors: authorsOf(snapshot.content, snapshot.createdBy),
  });
  const freshness = freshnessOf(snapshot.type, snapshot.confirmedAt, now);
  const { content, provenance } = snapshot;
  const entry = {
    ...content,
    contributors: isInsider ? content.contributors : shownContributors(content),
    id: snapshot.id,
    view: 'published' as const,
    revision: snapshot.revision,
    publication: 'live' as const,
    publishedAt: snapshot.publishedAt,
    changedAt: snapshot.changedAt,
    supportedTier: snapshot.supportedTier,
    completeness: snapshot.completeness,
    freshness,
    ...(snapshot.productId === undefined ? {} : { productId: snapshot.productId }),
    provenance: {
      source: provenance.source,
      ...(provenance.origin ? { origin: provenance.origin } : {}),
      ...(provenance.placeholders ? { placeholders: provenance.placeholders } : {}),
    },
  } as unknown as PublishedEntry;
  return { entry, tag: `p${snapshot.version}-${isInsider ? 'insider' : 'reader'}-${freshness.state}` };
};

/** What readers of a tombstone are told: kind, date, category; never the free text or the title. */
export const publicTombstone = ({ id, tombstone }: Gravestone, successorVisible: boolean): Record<string, unknown> => ({
  id,
  kind: tombstone.kind,
  category: tombstone.category,
  at: tombstone.at,
  ...(tombstone.supersededBy !== undefined && successorVisible ? { supersededBy: tombstone.supersededBy } : {}),
});

/** createdBy and the contributors with an account. */
export const authorsOf = (content: Draft | EntryContent, createdBy: string): string[] => [
  ...new Set([createdBy, ...(content.contributors ?? []).flatMap((person) => (person.sub ? [person.sub] : []))]),
];

export interface WorkingEntry {
  readonly id: EntryId;
  readonly view: 'working';
  readonly seq: number;
  readonly [field: string]: unknown;
}

/** What authors, leads and staff see. Moderators appear by role to the former, by account to staff. */
export const workingView = (
  head: Head,
  content: Draft,
  possibleActions: readonly string[],
  caller: Caller,
  now: string,
): WorkingEntry => {
  const {
    authors: _authors,
    lastLessonKey: _l,
    lastContributorKey: _c,
    submittedReviewKey: _s,
    publishedReviewKey: _p,
    submittedRevision: _r,
    confirmedAt,
    hands,
    claim,
    endorsement,
    title: _t,
    ...known
  } = head;
  const isClaimValid = claim !== undefined && claim.until > now;
  return {
    ...content,
    ...known,
    view: 'working',
    ...(isStaff(caller) ? { hands } : {}),
    ...(isClaimValid ? { claim: isStaff(caller) ? claim : { until: claim.until } } : {}),
    ...(endorsement === undefined ? {} : { endorsement: isStaff(caller) ? endorsement : { at: endorsement.at } }),
    completeness: completenessOf(content).score,
    supportedTier: supportedTier(content),
    ...(confirmedAt === undefined ? {} : { freshness: freshnessOf(head.type, confirmedAt, now) }),
    possibleActions,
  };
};

export const workingTag = (entry: { readonly seq: number }): string => `w${entry.seq}`;
