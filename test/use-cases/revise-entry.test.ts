import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { getEntry } from '#shared/use-cases/entries/get-entry.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import {
  author,
  claimed,
  drafted,
  handedInAndApproved,
  historyOf,
  lead,
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

const anyone = { kind: 'anonymous' } as const;
const withdrawal = { category: 'outdated', reason: 'The timetable has been given up since.' } as const;

describe('an entry that is revised', () => {
  it('stays readable as it is until the next revision is approved', async () => {
    const live = await published(s);
    const { tag } = await getEntry(s, anyone, live.id);
    const revised = await reviseEntry(s, lead, live.id, tagOf(live));
    expect(revised).toMatchObject({ publication: 'live', review: 'draft', revision: 2, title: aCaseStudy().title });
    const edited = await editDraft(
      s,
      author,
      live.id,
      { title: 'A title that readers do not see yet' },
      tagOf(revised),
    );
    const handedIn = await submitEntry(s, author, live.id, tagOf(edited));
    await claimEntry(s, reviewer, live.id, tagOf(handedIn));
    const read = await getEntry(s, anyone, live.id);
    expect([read.entry.title, read.tag]).toEqual([aCaseStudy().title, tag]);
  });

  it('begins one revision, also when two begin it at once', async () => {
    const live = await published(s);
    const outcomes = await Promise.all([author, lead].map((by) => refusalOf(reviseEntry(s, by, live.id, tagOf(live)))));
    expect(outcomes.toSorted()).toEqual(['done', 'stale']);
    expect((await historyOf(s, live.id)).filter(({ type }) => type === 'revise-entry')).toHaveLength(1);
  });

  it('is recalled while nobody has claimed it, and goes on from what was handed in', async () => {
    const handedIn = await submitted(s);
    const recalled = await reviseEntry(s, author, handedIn.id, tagOf(handedIn));
    expect(recalled).toMatchObject({ review: 'draft', revision: 2, title: aCaseStudy().title });
    expect((await s.entries.listQueue({ size: 10 })).items).toEqual([]);
    await handedInAndApproved(s, recalled);
    expect((await s.entries.published(handedIn.id))?.kind).toBe('snapshot');
  });

  it('is not recalled from under a reviewer, and a recall and a claim at once exclude each other', async () => {
    const taken = await claimed(s);
    expect(await refusalOf(reviseEntry(s, author, taken.id, tagOf(taken)))).toBe('illegal_transition');
    for (let round = 0; round < 5; round += 1) {
      const handedIn = await submitted(s);
      const outcomes = await Promise.all([
        refusalOf(reviseEntry(s, author, handedIn.id, tagOf(handedIn))),
        refusalOf(claimEntry(s, reviewer, handedIn.id, tagOf(handedIn))),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'stale']);
    }
  });

  it('is no draft already, and not withdrawn', async () => {
    const draft = await drafted(s);
    expect(await refusalOf(reviseEntry(s, author, draft.id, tagOf(draft)))).toBe('illegal_transition');
    const live = await published(s);
    const withdrawn = await withdrawEntry(s, author, live.id, withdrawal, tagOf(live));
    expect(await refusalOf(reviseEntry(s, author, live.id, tagOf(withdrawn)))).toBe('illegal_transition');
  });
});

describe('an entry that is withdrawn', () => {
  it('is gone for its readers at once: they are told when and of what kind, and not why or by whom', async () => {
    const live = await published(s);
    s.clock.set('2026-05-01T09:00:00.000Z');
    await withdrawEntry(s, author, live.id, withdrawal, tagOf(live));
    const gone = await getEntry(s, anyone, live.id).catch((error: unknown) => error);
    expect(gone).toMatchObject({
      code: 'entry_withdrawn',
      extra: { tombstone: { id: live.id, kind: 'withdrawn', category: 'outdated', at: '2026-05-01T09:00:00.000Z' } },
    });
    expect(JSON.stringify(gone)).not.toMatch(/timetable|author"/);
    expect((await historyOf(s, live.id)).at(-1)).toMatchObject({ type: 'withdraw-entry', ...withdrawal, by: 'author' });
  });

  it('stays unknown to those who could not read it', async () => {
    const live = await published(s, aCaseStudy({ visibility: 'cluster' }));
    await withdrawEntry(s, author, live.id, withdrawal, tagOf(live));
    expect(await refusalOf(getEntry(s, anyone, live.id))).toBe('entry_not_found');
    expect(await refusalOf(getEntry(s, lead, live.id))).toBe('entry_withdrawn');
  });

  it('takes an open revision with it', async () => {
    const live = await published(s);
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    const withdrawn = await withdrawEntry(s, author, live.id, withdrawal, tagOf(revised));
    expect(withdrawn).toMatchObject({ publication: 'withdrawn', review: 'none' });
    expect((await s.entries.load(live.id))?.draft).toBeUndefined();
  });

  it('leaves the queue where it had not been published, and was never there for readers', async () => {
    const handedIn = await submitted(s);
    await withdrawEntry(s, author, handedIn.id, withdrawal, tagOf(handedIn));
    expect((await s.entries.listQueue({ size: 10 })).items).toEqual([]);
    expect(await refusalOf(getEntry(s, author, handedIn.id))).toBe('entry_not_found');
  });

  it('was handed in once, is not withdrawn twice, and for a reason that says something', async () => {
    const draft = await drafted(s);
    expect(await refusalOf(withdrawEntry(s, author, draft.id, withdrawal, tagOf(draft)))).toBe('illegal_transition');
    const live = await published(s);
    expect(await refusalOf(withdrawEntry(s, author, live.id, { ...withdrawal, reason: 'Old.' }, tagOf(live)))).toBe(
      'rules_broken',
    );
    const withdrawn = await withdrawEntry(s, author, live.id, withdrawal, tagOf(live));
    expect(await refusalOf(withdrawEntry(s, author, live.id, withdrawal, tagOf(withdrawn)))).toBe('illegal_transition');
  });
});
