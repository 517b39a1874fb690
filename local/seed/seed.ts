import type { SignedIn } from '#shared/domain/caller.ts';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import type { Services } from '#shared/ports/services.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { addComment } from '#shared/use-cases/moderation/comments.ts';
import { declineEntry } from '#shared/use-cases/moderation/decline-entry.ts';
import { requestChanges } from '#shared/use-cases/moderation/request-changes.ts';
import { sampleClusters } from './clusters.ts';
import { type Persona, personas } from './personas.ts';
import { sampleEntries } from './sample-entries.ts';
import type { SampleEntry } from './sample-entry.ts';

type Needs = Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>;

const callerOf = ({ sub, name, isStaff, clusters }: Persona): SignedIn => ({
  kind: 'signed_in',
  sub,
  name,
  isStaff,
  clusters,
  origin: 'sample',
});
const callerNamed = (id: string): SignedIn => {
  const persona = personas.find((one) => one.id === id);
  if (persona === undefined) throw new Error(`No persona ${id}`);
  return callerOf(persona);
};

const hourMs = 3_600_000;
const after = (iso: string, hours: number): string => new Date(Date.parse(iso) + hours * hourMs).toISOString();

/**
 * The people to sign in as, then the sample clusters. People come first and a cluster that is there is left alone: ended
 * anywhere in between, the next start takes it up, and nothing that somebody changed since is written over.
 */
const seedNetwork = async ({ clusters }: Pick<Services, 'clusters'>): Promise<void> => {
  const known = new Set((await clusters.clusters()).map(({ id }) => id));
  const missing = sampleClusters.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  for (const { sub, name, email, isStaff, clusters: roles } of personas) {
    await clusters.putPerson({ sub, name, email });
    if (isStaff) await clusters.putStaff(sub);
    for (const [clusterId, role] of Object.entries(roles)) await clusters.putMember(clusterId, sub, role);
  }
  // Samples of a cluster that asks for endorsement come in before its rule does: nobody is there to endorse them.
  for (const cluster of missing) await clusters.putCluster({ ...cluster, endorsement: 'none', version: 1 });
};

/** Walks one sample to its state by the use cases themselves, at the times at which it would have happened. */
const seedEntry = async (s: Needs, sample: SampleEntry, idOf: ReadonlyMap<string, string>): Promise<string> => {
  const at = (hours: number): Needs => ({ ...s, clock: { now: () => after(sample.at, hours) } });
  const author = callerNamed(sample.by);
  const staff = callerNamed('staff');
  const relations = sample.content.relations?.map((relation) => ({
    ...relation,
    target: idOf.get(relation.target ?? '') ?? relation.target,
  }));
  const body = { ...sample.content, ...(relations === undefined ? {} : { relations }) } as DraftBody;
  const { entry } = await createDraft(at(-1), author, body, `sample:${sample.handle}`);
  const { id } = entry;
  let tag = `w${entry.seq}`;
  const then = async (step: Promise<{ seq: number }>): Promise<void> => {
    tag = `w${(await step).seq}`;
  };
  if (sample.state === 'draft') return id;
  if (entry.review === 'draft') await then(submitEntry(at(0), author, id, tag));
  if (sample.state === 'submitted') return id;
  await then(claimEntry(at(20), staff, id, tag));
  if (sample.state === 'live') await then(approveEntry(at(24), staff, id, tag));
  if (sample.state === 'declined') await then(declineEntry(at(24), staff, id, sample.reason, tag));
  if (sample.state === 'changes_requested') {
    for (const comment of sample.comments) await addComment(at(23), staff, id, comment);
    await then(requestChanges(at(24), staff, id, sample.reason, tag));
  }
  return id;
};

/**
 * Fills an empty commons with the samples. What is there already is left alone, also when somebody changed it; a sample
 * whose seeding was interrupted is taken up where it stopped. Answers how many were made.
 */
export const seed = async (s: Needs): Promise<number> => {
  await seedNetwork(s);
  const waiting = new Set(sampleEntries);
  const idOf = new Map<string, string>();
  let made = 0;
  while (waiting.size > 0) {
    const ready = [...waiting].filter((sample) =>
      (sample.content.relations ?? []).every(({ target }) => idOf.has(target ?? '')),
    );
    if (ready.length === 0)
      throw new Error(`Samples point at each other in a circle: ${[...waiting].map((one) => one.handle).join(', ')}`);
    for (const sample of ready) {
      waiting.delete(sample);
      const known = await s.entries.byExternalId(sample.content.clusterId, `sample:${sample.handle}`);
      const head = known === undefined ? undefined : await s.entries.head(known);
      const isInterrupted =
        head !== undefined &&
        head.review !== 'none' &&
        head.review !== sample.state &&
        Date.parse(head.updatedAt) <= Date.parse(after(sample.at, 24)) &&
        head.provenance.source === 'sample';
      if (head !== undefined && !isInterrupted) idOf.set(sample.handle, head.id);
      else {
        idOf.set(sample.handle, await seedEntry(s, sample, idOf));
        made += 1;
      }
    }
  }
  for (const { id, endorsement } of sampleClusters) {
    const stored = await s.clusters.cluster(id);
    if (stored?.version === 1 && stored.endorsement !== endorsement)
      await s.clusters.putCluster({ ...stored, endorsement, version: 2 });
  }
  return made;
};
