import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/domain/entry/content.ts';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import {
  author,
  drafted,
  handedInAndApproved,
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

type Lesson = NonNullable<Draft['lessons']>[number];
const [lesson] = aCaseStudy().lessons;
const saying = (statement: string, key?: number): Lesson => ({
  ...lesson,
  statement,
  ...(key === undefined ? {} : { key }),
});
const lessonsOf = (entry: object) =>
  (entry as { lessons: Lesson[] }).lessons.map(({ key, statement }) => `${key} ${statement}`);

describe('a draft that is edited', () => {
  it('changes by the fields that were sent; null takes one out', async () => {
    const draft = await drafted(s);
    const edited = await editDraft(
      s,
      author,
      draft.id,
      { title: 'Another title for it', costs: null, place: { locality: null } },
      tagOf(draft),
    );
    expect(edited).toMatchObject({ title: 'Another title for it', summary: aCaseStudy().summary, seq: 2, revision: 1 });
    expect(edited).not.toHaveProperty('costs');
    expect(edited.place).toEqual({ country: 'US', region: 'US-MA', locale: '11' });
    expect((await s.entries.load(draft.id))?.draft).toMatchObject({ title: 'Another title for it' });
  });

  it('is not overwritten by whoever read an older one', async () => {
    const draft = await drafted(s);
    await editDraft(s, author, draft.id, { title: 'Written by the author first' }, tagOf(draft));
    expect(
      await refusalOf(editDraft(s, lead, draft.id, { title: 'Written by the lead, too late' }, tagOf(draft))),
    ).toBe('stale');
    expect(await refusalOf(editDraft(s, lead, draft.id, { title: 'Written without a tag at all' }, undefined))).toBe(
      'tag_missing',
    );
    expect((await s.entries.load(draft.id))?.draft?.title).toBe('Written by the author first');
  });

  it('by two at once takes one change whole, and none in parts', async () => {
    let entry = await drafted(s);
    for (let round = 0; round < 6; round += 1) {
      const rivals = [author, lead].map((caller) =>
        editDraft(
          s,
          caller,
          entry.id,
          { title: `Title ${round} by ${caller.sub}`, summary: `${caller.sub} `.repeat(10) },
          tagOf(entry),
        ),
      );
      const [first, second] = await Promise.allSettled(rivals);
      const [won, lost] = first?.status === 'fulfilled' ? [first, second] : [second, first];
      expect(lost).toMatchObject({ reason: { code: 'stale' } });
      if (won?.status !== 'fulfilled') throw new Error('neither was saved');
      entry = won.value;
      expect((await s.entries.load(entry.id))?.draft).toMatchObject({ title: entry.title, summary: entry.summary });
    }
  });

  it('gives each lesson its key once, and never again, whatever is deleted, moved or published in between', async () => {
    const draft = await drafted(
      s,
      aCaseStudy({
        lessons: [saying('The first lesson of this draft.'), saying('The second lesson of this draft.')] as never,
      }),
    );
    expect(lessonsOf(draft)).toEqual(['1 The first lesson of this draft.', '2 The second lesson of this draft.']);

    const moved = await editDraft(
      s,
      author,
      draft.id,
      { lessons: [saying('A newcomer, put at the top.'), saying('The second, said better now.', 2)] },
      tagOf(draft),
    );
    expect(lessonsOf(moved)).toEqual(['3 A newcomer, put at the top.', '2 The second, said better now.']);

    const emptied = await editDraft(
      s,
      author,
      draft.id,
      { lessons: [saying('The second, said better now.', 2)] },
      tagOf(moved),
    );
    const live = await handedInAndApproved(s, emptied);
    const revised = await reviseEntry(s, author, draft.id, tagOf(live));
    const grown = await editDraft(
      s,
      author,
      draft.id,
      { lessons: [saying('The second, said better now.', 2), saying('A newcomer after publication.')] },
      tagOf(revised),
    );
    expect(lessonsOf(grown)).toEqual(['2 The second, said better now.', '4 A newcomer after publication.']);
    expect(
      await refusalOf(
        editDraft(s, author, draft.id, { lessons: [saying('A key that was never given.', 9)] }, tagOf(grown)),
      ),
    ).toBe('rules_broken');
    expect(
      await refusalOf(
        editDraft(
          s,
          author,
          draft.id,
          { lessons: [saying('The same key twice.', 2), saying('The same key twice, again.', 2)] },
          tagOf(grown),
        ),
      ),
    ).toBe('rules_broken');
  });

  it('belongs to whoever has a hand in it from then on: staff that edits it cannot review it', async () => {
    const draft = await drafted(s);
    const mended = await editDraft(s, reviewer, draft.id, { title: 'A title that staff mended' }, tagOf(draft));
    const handedIn = await submitEntry(s, author, draft.id, tagOf(mended));
    expect(await refusalOf(claimEntry(s, reviewer, draft.id, tagOf(handedIn)))).toBe('not_allowed');
    expect(await refusalOf(claimEntry(s, otherReviewer, draft.id, tagOf(handedIn)))).toBe('done');
  });

  it('is written by nobody once it is handed in or published', async () => {
    for (const entry of [await submitted(s), await published(s, aCaseStudy({ title: 'Another entry of the same' }))]) {
      expect(
        await refusalOf(editDraft(s, author, entry.id, { title: 'A title that comes too late' }, tagOf(entry))),
      ).toBe('illegal_transition');
    }
  });

  it('keeps its type, and what the system writes', async () => {
    const draft = await drafted(s);
    expect(await refusalOf(editDraft(s, author, draft.id, { type: 'policy' }, tagOf(draft)))).toBe('rules_broken');
    expect(await refusalOf(editDraft(s, author, draft.id, { publication: 'live' }, tagOf(draft)))).toBe('read_only');
    expect(
      await refusalOf(editDraft(s, author, draft.id, { jurisdiction: 'A field of another type' }, tagOf(draft))),
    ).toBe('rules_broken');
  });

  it('does not move to a cluster where only the token, and not the table, makes its author a contributor', async () => {
    const claims = {
      ...author,
      clusters: { boston: 'contributor', chicago: 'contributor', atlantis: 'lead' },
    } as const;
    const draft = await drafted(s);
    for (const clusterId of ['chicago', 'atlantis']) {
      expect(await refusalOf(editDraft(s, claims, draft.id, { clusterId }, tagOf(draft)))).toBe('not_allowed');
    }
    expect((await s.entries.head(draft.id))?.clusterId).toBe('boston');
  });

  it('moves to another cluster only by a contributor of both, and only before it is published', async () => {
    await s.clusters.putMember('chicago', author.sub, 'contributor');
    const ofBoth = { ...author, clusters: { boston: 'contributor', chicago: 'contributor' } } as const;
    const draft = await drafted(s);
    expect(await refusalOf(editDraft(s, author, draft.id, { clusterId: 'chicago' }, tagOf(draft)))).toBe(
      'rules_broken',
    );
    expect(await editDraft(s, ofBoth, draft.id, { clusterId: 'chicago' }, tagOf(draft))).toMatchObject({
      clusterId: 'chicago',
    });
    const live = await published(s, aCaseStudy({ title: 'Another entry of the same' }));
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    expect(await refusalOf(editDraft(s, ofBoth, live.id, { clusterId: 'chicago' }, tagOf(revised)))).toBe(
      'rules_broken',
    );
  });
});
