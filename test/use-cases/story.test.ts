import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { getEntry, getWorkingEntry } from '#shared/use-cases/entries/get-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { addComment, resolveComment } from '#shared/use-cases/moderation/comments.ts';
import { requestChanges } from '#shared/use-cases/moderation/request-changes.ts';
import { aCaseStudy, aPolicy, aProductReview, without } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import { author, handedInAndApproved, historyOf, refusalOf, reviewer, tagOf, withCommons } from './acting.ts';

let s: Stores;
beforeEach(async () => {
  s = await withCommons(await openStores());
});
afterEach(() => s.close());

const anyone = { kind: 'anonymous' } as const;

describe('an entry', () => {
  it('goes from an unfinished draft through review to its readers, and its history tells each step', async () => {
    s.clock.set('2026-03-02T09:00:00.000Z');
    const { entry: draft, isNew } = await createDraft(s, author, { ...without(aCaseStudy(), '/results') } as DraftBody);
    expect(isNew).toBe(true);
    expect(draft).toMatchObject({
      view: 'working',
      publication: 'none',
      review: 'draft',
      revision: 1,
      seq: 1,
      createdBy: 'author',
      createdAt: '2026-03-02T09:00:00.000Z',
    });
    expect(draft.possibleActions).toEqual(expect.arrayContaining(['edit-draft', 'submit-entry']));
    await expect(submitEntry(s, author, draft.id, tagOf(draft))).rejects.toMatchObject({
      code: 'rules_broken',
      errors: [{ pointer: '/results' }],
    });

    const edited = await editDraft(s, author, draft.id, { results: aCaseStudy().results }, tagOf(draft));
    s.clock.set('2026-03-03T09:00:00.000Z');
    const handedIn = await submitEntry(s, author, draft.id, tagOf(edited));
    expect(handedIn).toMatchObject({ review: 'submitted', submittedAt: '2026-03-03T09:00:00.000Z' });

    s.clock.set('2026-03-04T09:00:00.000Z');
    const taken = await claimEntry(s, reviewer, draft.id, tagOf(handedIn));
    expect(taken).toMatchObject({ review: 'in_review', claim: { by: 'reviewer', until: '2026-03-06T09:00:00.000Z' } });
    expect(await refusalOf(getEntry(s, anyone, draft.id))).toBe('entry_not_found');

    s.clock.set('2026-03-05T09:00:00.000Z');
    const approved = await approveEntry(s, reviewer, draft.id, tagOf(taken));
    expect(approved).toMatchObject({
      publication: 'live',
      review: 'none',
      publishedRevision: 1,
      publishedAt: '2026-03-05T09:00:00.000Z',
      seq: 5,
    });
    const { entry: read, tag } = await getEntry(s, anyone, draft.id);
    expect(read).toMatchObject({
      title: aCaseStudy().title,
      results: aCaseStudy().results,
      publishedAt: '2026-03-05T09:00:00.000Z',
      revision: 1,
    });
    expect(tag).toMatch(/^p5-/);

    const history = await historyOf(s, draft.id);
    expect(history.map(({ type, by, seq, at }) => [type, by, seq, at])).toEqual([
      ['create-draft', 'author', 1, '2026-03-02T09:00:00.000Z'],
      ['submit-entry', 'author', 3, '2026-03-03T09:00:00.000Z'],
      ['claim-entry', 'reviewer', 4, '2026-03-04T09:00:00.000Z'],
      ['approve-entry', 'reviewer', 5, '2026-03-05T09:00:00.000Z'],
    ]);
    expect(history.at(-1)).toMatchObject({
      from: { publication: 'none', review: 'in_review' },
      to: { publication: 'live', review: 'none' },
      revision: 1,
      origin: 'live',
      clusterId: 'boston',
    });
  });

  it('comes back with a comment and a reason, is mended, and is published as it was mended', async () => {
    const { entry: draft } = await createDraft(s, author, aCaseStudy() as DraftBody);
    const handedIn = await submitEntry(s, author, draft.id, tagOf(draft));
    const taken = await claimEntry(s, reviewer, draft.id, tagOf(handedIn));
    const asking = () => requestChanges(s, reviewer, draft.id, 'The results give no number of pairs.', tagOf(taken));
    expect(await refusalOf(asking())).toBe('illegal_transition');
    const comment = await addComment(s, reviewer, draft.id, { pointer: '/results', text: 'How many pairs?' });
    const returned = await asking();
    expect(returned).toMatchObject({ review: 'changes_requested', revision: 1 });
    expect((await historyOf(s, draft.id)).at(-1)).toMatchObject({
      type: 'request-changes',
      reason: 'The results give no number of pairs.',
    });

    const results = 'Six of six pairs with the hour were still planning together in June.';
    const mended = await editDraft(s, author, draft.id, { results }, tagOf(returned));
    expect(mended).toMatchObject({ review: 'changes_requested', revision: 2 });
    await resolveComment(s, author, draft.id, comment.id, 'c1');
    await handedInAndApproved(s, mended);
    expect((await getEntry(s, anyone, draft.id)).entry).toMatchObject({ results, revision: 2 });
    expect([await s.entries.revision(draft.id, 1), await s.entries.revision(draft.id, 2)]).toMatchObject([
      { results: aCaseStudy().results },
      { results },
    ]);
  });

  it.each([aCaseStudy(), aPolicy(), aProductReview()])(
    'of the type $type reaches its readers whole',
    async (content) => {
      const { entry: draft } = await createDraft(s, author, content as DraftBody);
      await handedInAndApproved(s, draft);
      const { entry } = await getEntry(s, author, draft.id);
      const { lessons, contributors, ...rest } = content;
      expect(entry).toMatchObject(rest);
      expect(entry.lessons).toEqual(lessons.map((lesson, at) => ({ ...lesson, key: at + 1 })));
      expect(entry.contributors).toEqual(contributors.map((person, at) => ({ ...person, key: at + 1 })));
    },
  );

  it('is seen by nobody but its people while it is written', async () => {
    const { entry: draft } = await createDraft(s, author, aCaseStudy() as DraftBody);
    expect(await refusalOf(getWorkingEntry(s, { ...author, sub: 'co-author' }, draft.id))).toBe('entry_not_found');
    expect(await refusalOf(getWorkingEntry(s, anyone, draft.id))).toBe('unauthenticated');
    expect(await getWorkingEntry(s, reviewer, draft.id)).toMatchObject({ id: draft.id });
  });
});
