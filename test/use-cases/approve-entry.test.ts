import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { getEntry } from '#shared/use-cases/entries/get-entry.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { declineEntry } from '#shared/use-cases/moderation/decline-entry.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import {
  author,
  claimed,
  handedInAndApproved,
  historyOf,
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

const hourMs = 3_600_000;
const typesOf = async (id: string) => (await historyOf(s, id)).map(({ type }) => type);

describe('an approval', () => {
  it('never overwrites a newer version: one that rests on what was recalled and handed in again is stale', async () => {
    const read = await submitted(s);
    const recalled = await reviseEntry(s, author, read.id, tagOf(read));
    const edited = await editDraft(s, author, read.id, { title: 'What the reviewer never read' }, tagOf(recalled));
    const again = await submitEntry(s, author, read.id, tagOf(edited));
    const taken = await claimEntry(s, reviewer, read.id, tagOf(again));
    expect(await refusalOf(approveEntry(s, reviewer, read.id, tagOf(read)))).toBe('stale');
    expect(await s.entries.published(read.id)).toBeUndefined();
    await approveEntry(s, reviewer, read.id, tagOf(taken));
    expect(await s.entries.published(read.id)).toMatchObject({
      revision: 2,
      content: { title: 'What the reviewer never read' },
    });
  });

  it('publishes the revision that was handed in, as it was stored then, and not the draft that it came from', async () => {
    // Blanks and a letter in two parts, which handing in puts right.
    const taken = await claimed(s, aCaseStudy({ title: '  The cafe\u0301 where teachers plan  ' }));
    const live = await approveEntry(s, reviewer, taken.id, tagOf(taken));
    const snapshot = await s.entries.published(taken.id);
    expect(snapshot).toMatchObject({ kind: 'snapshot', revision: 1, version: live.seq });
    expect(snapshot?.kind === 'snapshot' && snapshot.content).toEqual(await s.entries.revision(taken.id, 1));
    expect(snapshot).toMatchObject({ content: { title: 'The caf\u00e9 where teachers plan' } });
  });

  it('given twice at once by its reviewer counts once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const taken = await claimed(s);
      const outcomes = await Promise.all(
        [1, 2, 3].map(() => refusalOf(approveEntry(s, reviewer, taken.id, tagOf(taken)))),
      );
      expect(outcomes.toSorted()).toEqual(['done', 'stale', 'stale']);
      expect(await typesOf(taken.id)).toEqual(['create-draft', 'submit-entry', 'claim-entry', 'approve-entry']);
    }
  });

  it('and a decline at once: one of them counts', async () => {
    for (let round = 0; round < 5; round += 1) {
      const taken = await claimed(s);
      const outcomes = await Promise.all([
        refusalOf(approveEntry(s, reviewer, taken.id, tagOf(taken))),
        refusalOf(declineEntry(s, reviewer, taken.id, 'It is about a school that we cannot find.', tagOf(taken))),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'stale']);
      const isApproved = outcomes[0] === 'done';
      expect((await typesOf(taken.id)).at(-1)).toBe(isApproved ? 'approve-entry' : 'decline-entry');
      expect((await s.entries.published(taken.id)) !== undefined).toBe(isApproved);
    }
  });

  it('is for the reviewer who holds the claim', async () => {
    const taken = await claimed(s);
    expect(await refusalOf(approveEntry(s, otherReviewer, taken.id, tagOf(taken)))).toBe('not_allowed');
    expect(await refusalOf(approveEntry(s, author, taken.id, tagOf(taken)))).toBe('not_allowed');
    expect(await refusalOf(approveEntry(s, reviewer, taken.id, undefined))).toBe('tag_missing');
  });

  it('is lost with the claim, which lasts 48 hours: then another reviewer may take the entry over', async () => {
    const taken = await claimed(s);
    expect(await refusalOf(claimEntry(s, otherReviewer, taken.id, tagOf(taken)))).toBe('illegal_transition');
    s.clock.pass(48 * hourMs);
    expect(await refusalOf(approveEntry(s, reviewer, taken.id, tagOf(taken)))).toBe('illegal_transition');
    const takenOver = await claimEntry(s, otherReviewer, taken.id, tagOf(taken));
    expect(await refusalOf(approveEntry(s, reviewer, taken.id, tagOf(takenOver)))).toBe('not_allowed');
    expect(await refusalOf(approveEntry(s, otherReviewer, taken.id, tagOf(takenOver)))).toBe('done');
  });

  it('of two reviewers who claim at once goes to one of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const entry = await submitted(s);
      const outcomes = await Promise.all(
        [reviewer, otherReviewer].map((by) => refusalOf(claimEntry(s, by, entry.id, tagOf(entry)))),
      );
      expect(outcomes.toSorted()).toEqual(['done', 'stale']);
      expect((await s.entries.head(entry.id))?.claim?.by).toBe(outcomes[0] === 'done' ? 'reviewer' : 'other-reviewer');
    }
  });

  it('of a later revision keeps the day of the first publication, and what readers see moves on', async () => {
    const live = await published(s);
    const first = await s.entries.published(live.id);
    s.clock.pass(100 * hourMs);
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    const edited = await editDraft(
      s,
      author,
      live.id,
      { title: 'A title for the second revision', visibility: 'cluster' },
      tagOf(revised),
    );
    expect((await getEntry(s, author, live.id)).entry.title).toBe(aCaseStudy().title);
    await handedInAndApproved(s, edited);
    const second = await s.entries.published(live.id);
    expect(second).toMatchObject({
      publishedAt: first?.publishedAt,
      revision: 2,
      visibility: 'cluster',
      widestVisibility: 'public',
      content: { title: 'A title for the second revision' },
    });
    expect(second?.changedAt).not.toBe(first?.changedAt);
    expect(second?.version).toBeGreaterThan(first?.version ?? 0);
  });
});

describe('a declined entry', () => {
  const reason = 'It is about a school that we cannot find.';

  it('stays with its reason, and can be revised and handed in again', async () => {
    const taken = await claimed(s);
    const declined = await declineEntry(s, reviewer, taken.id, reason, tagOf(taken));
    expect(declined).toMatchObject({ review: 'declined', publication: 'none' });
    expect((await s.entries.load(taken.id))?.draft?.title).toBe(aCaseStudy().title);
    expect(await s.entries.revision(taken.id, 1)).toMatchObject({ title: aCaseStudy().title });

    const revised = await reviseEntry(s, author, taken.id, tagOf(declined));
    expect(revised).toMatchObject({ review: 'draft', revision: 2 });
    await handedInAndApproved(s, revised);
    expect((await historyOf(s, taken.id)).filter(({ type }) => type === 'decline-entry')).toMatchObject([
      { reason, by: 'reviewer', revision: 1 },
    ]);
  });

  it('leaves what is published as it is', async () => {
    const live = await published(s);
    const before = await s.entries.published(live.id);
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    const handedIn = await submitEntry(s, author, live.id, tagOf(revised));
    const taken = await claimEntry(s, reviewer, live.id, tagOf(handedIn));
    expect(await declineEntry(s, reviewer, live.id, reason, tagOf(taken))).toMatchObject({
      publication: 'live',
      review: 'declined',
    });
    expect(await s.entries.published(live.id)).toEqual(before);
  });

  it('is declined with a reason that says something', async () => {
    const taken = await claimed(s);
    expect(await refusalOf(declineEntry(s, reviewer, taken.id, 'No.', tagOf(taken)))).toBe('rules_broken');
    expect(await s.entries.head(taken.id)).toMatchObject({ review: 'in_review' });
  });
});
