import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { addComment, resolveComment } from '#shared/use-cases/moderation/comments.ts';
import { declineEntry } from '#shared/use-cases/moderation/decline-entry.ts';
import { requestChanges } from '#shared/use-cases/moderation/request-changes.ts';
import { aCaller, aCaseStudy, contributorOf, staff } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import {
  author,
  claimed,
  drafted,
  lead,
  otherReviewer,
  published,
  refusalOf,
  reviewer,
  submitted,
  tagOf,
  withCommons,
} from './acting.ts';

let s: Stores;
beforeEach(async () => {
  s = await withCommons(await openStores());
});
afterEach(() => s.close());

const reason = 'A reason that is long enough to be kept for ever.';
const withdrawal = { category: 'outdated', reason } as const;

/** Refused, and nothing in the whole table has changed. */
const expectRefused = async (act: () => Promise<unknown>): Promise<void> => {
  const before = await s.rows();
  expect(await refusalOf(act())).toBe('not_allowed');
  expect(await s.rows()).toEqual(before);
};

describe('a token that claims more than the table grants', () => {
  it('lets a former contributor write nothing of their own, in no state', async () => {
    const draft = await drafted(s);
    const handedIn = await submitted(s);
    const live = await published(s);
    const taken = await claimed(s);
    const comment = await addComment(s, reviewer, taken.id, { pointer: '', text: 'Say which teachers.' });
    await s.clusters.removeMember('boston', author.sub);

    await expectRefused(() => createDraft(s, author, aCaseStudy() as DraftBody));
    await expectRefused(() => createDraft(s, author, aCaseStudy() as DraftBody, 'row-7'));
    await expectRefused(() => editDraft(s, author, draft.id, { title: 'A title by a stranger' }, tagOf(draft)));
    await expectRefused(() => submitEntry(s, author, draft.id, tagOf(draft)));
    await expectRefused(() => reviseEntry(s, author, handedIn.id, tagOf(handedIn)));
    await expectRefused(() => reviseEntry(s, author, live.id, tagOf(live)));
    await expectRefused(() => withdrawEntry(s, author, live.id, withdrawal, tagOf(live)));
    await expectRefused(() => addComment(s, author, taken.id, { pointer: '', text: 'I would like to answer.' }));
    await expectRefused(() => resolveComment(s, author, taken.id, comment.id, 'c1'));
  });

  it('lets former staff decide nothing', async () => {
    const handedIn = await submitted(s);
    const taken = await claimed(s);
    await addComment(s, reviewer, taken.id, { pointer: '', text: 'Say which teachers.' });
    const live = await published(s);
    await s.clusters.removeStaff(reviewer.sub);

    await expectRefused(() => claimEntry(s, reviewer, handedIn.id, tagOf(handedIn)));
    await expectRefused(() => approveEntry(s, reviewer, taken.id, tagOf(taken)));
    await expectRefused(() => declineEntry(s, reviewer, taken.id, reason, tagOf(taken)));
    await expectRefused(() => requestChanges(s, reviewer, taken.id, reason, tagOf(taken)));
    await expectRefused(() => addComment(s, reviewer, taken.id, { pointer: '', text: 'One more thing.' }));
    await expectRefused(() => withdrawEntry(s, reviewer, live.id, withdrawal, tagOf(live)));
  });

  it('makes nobody a lead, staff or contributor who is none', async () => {
    const draft = await drafted(s);
    const handedIn = await submitted(s);
    await expectRefused(() =>
      editDraft(
        s,
        aCaller({ sub: 'co-author', clusters: { boston: 'lead' } }),
        draft.id,
        { title: 'Not by a lead at all' },
        tagOf(draft),
      ),
    );
    await expectRefused(() => claimEntry(s, staff({ sub: 'lead' }), handedIn.id, tagOf(handedIn)));
    await expectRefused(() => createDraft(s, contributorOf('boston', 'stranger'), aCaseStudy() as DraftBody));
    await expectRefused(() =>
      createDraft(s, contributorOf('chicago', author.sub), { ...aCaseStudy(), clusterId: 'chicago' } as DraftBody),
    );
  });
});

describe('someone who is removed in the middle of writing', () => {
  it('is refused at the next write; what was written stays, and others go on with it', async () => {
    const draft = await drafted(s);
    const edited = await editDraft(s, author, draft.id, { title: 'The last words of this author' }, tagOf(draft));
    await s.clusters.removeMember('boston', author.sub);
    await expectRefused(() => editDraft(s, author, draft.id, { title: 'One word too many' }, tagOf(edited)));
    expect(await submitEntry(s, lead, draft.id, tagOf(edited))).toMatchObject({
      review: 'submitted',
      title: 'The last words of this author',
    });
  });

  it('or only lowered in role is refused in the same way, and goes on once the role is back', async () => {
    const draft = await drafted(s);
    await s.clusters.putMember('boston', author.sub, 'member');
    await expectRefused(() => editDraft(s, author, draft.id, { title: 'By a mere member' }, tagOf(draft)));
    await s.clusters.putMember('boston', author.sub, 'lead');
    expect(await refusalOf(editDraft(s, author, draft.id, { title: 'By a lead, even' }, tagOf(draft)))).toBe('done');
  });

  it('at the very moment of a write either wrote before or is refused, never half', async () => {
    for (let round = 0; round < 6; round += 1) {
      await s.clusters.putMember('boston', author.sub, 'contributor');
      const draft = await drafted(s);
      const [outcome] = await Promise.all([
        refusalOf(submitEntry(s, author, draft.id, tagOf(draft))),
        s.clusters.removeMember('boston', author.sub),
      ]);
      expect(['done', 'not_allowed']).toContain(outcome);
      const isSubmitted = outcome === 'done';
      expect((await s.entries.head(draft.id))?.review).toBe(isSubmitted ? 'submitted' : 'draft');
      expect((await s.entries.revision(draft.id, 1)) !== undefined).toBe(isSubmitted);
    }
  });
});

describe('nobody moderates their own work', () => {
  it('not as author who is also staff, and not as staff with a hand in it', async () => {
    await s.clusters.putStaff(author.sub);
    const authorAndStaff = { ...author, isStaff: true };
    const handedIn = await submitted(s);
    await expectRefused(() => claimEntry(s, authorAndStaff, handedIn.id, tagOf(handedIn)));
  });

  it('not as a contributor whose account the entry names', async () => {
    const [first] = aCaseStudy().contributors;
    const handedIn = await submitted(
      s,
      aCaseStudy({ contributors: [{ ...(first as NonNullable<typeof first>), sub: reviewer.sub }] }),
    );
    await expectRefused(() => claimEntry(s, reviewer, handedIn.id, tagOf(handedIn)));
    expect(await refusalOf(claimEntry(s, otherReviewer, handedIn.id, tagOf(handedIn)))).toBe('done');
  });
});

describe('an entry of a cluster that endorses', () => {
  it('waits for the endorsement, also when the cluster begins to require it at that moment', async () => {
    await s.clusters.putMember('chicago', author.sub, 'contributor');
    const ofChicago = contributorOf('chicago', author.sub);
    const handedIn = await submitted(s, aCaseStudy({ clusterId: 'chicago' }), ofChicago);
    expect(await refusalOf(claimEntry(s, reviewer, handedIn.id, tagOf(handedIn)))).toBe('illegal_transition');

    const boston = await s.clusters.cluster('boston');
    const waiting = await submitted(s);
    // Between the reading and the writing of the claim.
    const slow: Stores = {
      ...s,
      entries: {
        ...s.entries,
        save: async (change) => {
          await s.clusters.putCluster({
            ...(boston as NonNullable<typeof boston>),
            endorsement: 'required',
            version: 2,
          });
          return s.entries.save(change);
        },
      },
    };
    const before = await s.entries.head(waiting.id);
    expect(await refusalOf(claimEntry(slow, reviewer, waiting.id, tagOf(waiting)))).toBe('illegal_transition');
    expect(await s.entries.head(waiting.id)).toEqual(before);
  });
});
