import type { Caller, SignedIn } from '#shared/domain/caller.ts';
import type { DraftBody, EntryContent } from '#shared/domain/entry/content.ts';
import type { WorkingEntry } from '#shared/domain/entry/views.ts';
import { Refusal, type RefusalCode } from '#shared/domain/errors.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { aCaseStudy, contributorOf, leadOf, staff } from '#test/support/an-entry.ts';
import type { Row, Stores } from '#test/support/stores.ts';

export const author = contributorOf('boston', 'author');
const coAuthor = contributorOf('boston', 'co-author');
export const lead = leadOf('boston', 'lead');
export const reviewer = staff({ sub: 'reviewer' });
export const otherReviewer = staff({ sub: 'other-reviewer' });

const boston = {
  id: 'boston',
  name: 'Boston',
  country: 'US',
  place: { country: 'US', region: 'US-MA', locality: 'Boston' },
  point: { lat: 42.36, lon: -71.06 },
  context: { sector: 'district' },
  description: 'A harbour with schools around it.',
  partners: [],
  stage: 'active',
  endorsement: 'none',
  version: 1,
} as const;

/** Boston with the people above, and Chicago, where nobody is and a lead has to endorse. */
export const withCommons = async (stores: Stores): Promise<Stores> => {
  const { clusters } = stores;
  await clusters.putCluster(boston);
  await clusters.putCluster({ ...boston, id: 'chicago', name: 'Chicago', endorsement: 'required' });
  for (const person of [author, coAuthor, lead])
    await clusters.putMember('boston', person.sub, person.clusters.boston ?? 'member');
  for (const { sub } of [reviewer, otherReviewer]) await clusters.putStaff(sub);
  return stores;
};

/** The tag that a client holds who has read this entry. */
export const tagOf = (entry: { readonly seq: number }): string => `w${entry.seq}`;

/** A later moment, so that times tell one step from the next. */
const later = ({ clock }: Stores): void => clock.pass(60_000);

// An entry on its way. Each answers with the working entry as it is then.

export const drafted = async (
  s: Stores,
  content: EntryContent = aCaseStudy(),
  by: Caller = author,
): Promise<WorkingEntry> => {
  later(s);
  return (await createDraft(s, by, content as DraftBody)).entry;
};

export const submitted = async (s: Stores, content?: EntryContent, by: Caller = author): Promise<WorkingEntry> => {
  const draft = await drafted(s, content, by);
  later(s);
  return submitEntry(s, by, draft.id, tagOf(draft));
};

export const claimed = async (s: Stores, content?: EntryContent, by: SignedIn = reviewer): Promise<WorkingEntry> => {
  const entry = await submitted(s, content);
  later(s);
  return claimEntry(s, by, entry.id, tagOf(entry));
};

export const published = async (s: Stores, content?: EntryContent): Promise<WorkingEntry> => {
  const entry = await claimed(s, content);
  later(s);
  return approveEntry(s, reviewer, entry.id, tagOf(entry));
};

/** From a draft to what readers see, by author and reviewer. */
export const handedInAndApproved = async (s: Stores, draft: WorkingEntry): Promise<WorkingEntry> => {
  const handedIn = await submitEntry(s, author, draft.id, tagOf(draft));
  const taken = await claimEntry(s, reviewer, draft.id, tagOf(handedIn));
  return approveEntry(s, reviewer, draft.id, tagOf(taken));
};

/** What happened to an entry, by its events in their order. */
export const historyOf = async (s: Stores, id: string): Promise<Row[]> =>
  [...(await s.rows())]
    .filter(([key]) => key.startsWith(`ENTRY#${id} / EVENT#`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);

/** How something was refused, by code; `done` when it was not. */
export const refusalOf = async (doing: Promise<unknown>): Promise<RefusalCode | 'done'> => {
  try {
    await doing;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
