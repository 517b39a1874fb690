import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProductReview } from '#shared/domain/entry/product-review.ts';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { declineEntry } from '#shared/use-cases/moderation/decline-entry.ts';
import { aCaseStudy, aProductReview } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import {
  author,
  claimed,
  drafted,
  handedInAndApproved,
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

const withdrawal = { category: 'error', reason: 'It was about another product altogether.' } as const;
const in2025 = (parts: Partial<ProductReview> = {}) => aProductReview({ period: { start: '2025-01' }, ...parts });
const by = (name: string) => ({
  contributors: [{ name, role: 'Teacher', organisation: 'Harbor School', contactable: false }],
});
const hand = (entry: Awaited<ReturnType<typeof drafted>>) => submitEntry(s, author, entry.id, tagOf(entry));
const headsProduct = async (id: string) => (await s.entries.head(id))?.productId;

describe('one review per reviewer, product and year', () => {
  it('is handed in; the second is told so and changes nothing', async () => {
    await submitted(s, aProductReview());
    const second = await drafted(s, aProductReview({ title: 'The same product once more' }));
    const before = await s.rows();
    expect(await refusalOf(hand(second))).toBe('duplicate_review');
    expect(await s.rows()).toEqual(before);
  });

  it('counts the same reviewer and the same product under other spellings', async () => {
    await submitted(s, aProductReview(by('Zoë Beispiel')));
    const second = await drafted(
      s,
      aProductReview({ ...by('ZOE  Beispiel'), product: { ...aProductReview().product, name: 'planWise!' } }),
    );
    expect(await refusalOf(hand(second))).toBe('duplicate_review');
  });

  it('leaves another year, another reviewer and another product free', async () => {
    const first = await submitted(s, aProductReview());
    const others = [
      await submitted(s, in2025()),
      await submitted(s, aProductReview(by('Somebody Else'))),
      await submitted(s, aProductReview({ product: { ...aProductReview().product, name: 'Planwise Junior' } })),
    ];
    const products = await Promise.all([first, ...others].map(({ id }) => headsProduct(id)));
    expect(new Set(products).size).toBe(2);
    expect(products[3]).not.toBe(products[0]);
  });

  it('is free again once the review is withdrawn, published or not', async () => {
    for (const make of [submitted, published]) {
      const first = await make(s, aProductReview());
      const second = await drafted(s, aProductReview());
      expect(await refusalOf(hand(second))).toBe('duplicate_review');
      await withdrawEntry(s, author, first.id, withdrawal, tagOf(first));
      const handedIn = await hand(second);
      await withdrawEntry(s, author, second.id, withdrawal, tagOf(handedIn));
    }
  });

  it('may be handed in again by the entry that holds it, after a recall, a decline and a publication', async () => {
    const handedIn = await submitted(s, aProductReview());
    const recalled = await reviseEntry(s, author, handedIn.id, tagOf(handedIn));
    const again = await hand(recalled);
    const taken = await claimEntry(s, reviewer, again.id, tagOf(again));
    const declined = await declineEntry(s, reviewer, again.id, 'The ratings and the words do not agree.', tagOf(taken));
    const live = await handedInAndApproved(s, await reviseEntry(s, author, again.id, tagOf(declined)));
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    expect(await refusalOf(hand(revised))).toBe('done');
    expect(await refusalOf(hand(await drafted(s, aProductReview())))).toBe('duplicate_review');
  });

  it('is held for what is published and for what is being reviewed, and freed by the approval for what is replaced', async () => {
    const live = await published(s, aProductReview());
    const revised = await reviseEntry(s, author, live.id, tagOf(live));
    const moved = await editDraft(s, author, live.id, { period: { start: '2025-01' } }, tagOf(revised));
    const handedIn = await hand(moved);
    const [of2024, of2025] = [await drafted(s, aProductReview()), await drafted(s, in2025())];
    expect([await refusalOf(hand(of2024)), await refusalOf(hand(of2025))]).toEqual([
      'duplicate_review',
      'duplicate_review',
    ]);
    await handedInAndApproved(s, await reviseEntry(s, author, live.id, tagOf(handedIn)));
    expect([await refusalOf(hand(of2025)), await refusalOf(hand(of2024))]).toEqual(['duplicate_review', 'done']);
  });

  it('goes to one of several that are handed in at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const drafts = [
        await drafted(s, aProductReview(by(`Reviewer ${round}`))),
        await drafted(s, aProductReview(by(`Reviewer ${round}`))),
      ];
      expect((await Promise.all(drafts.map((draft) => refusalOf(hand(draft))))).toSorted()).toEqual([
        'done',
        'duplicate_review',
      ]);
    }
  });
});

describe('a product that nobody has named yet', () => {
  it('is made once, also by several reviews at once that name it in their own spelling', async () => {
    for (let round = 0; round < 4; round += 1) {
      const spellings = [`Tutor ${round}`, `TUTOR  ${round}`, `tutor-${round}`];
      const drafts = [];
      for (const name of spellings)
        drafts.push(
          await drafted(
            s,
            aProductReview({ ...by(`Reviewer of ${name}`), product: { ...aProductReview().product, name } }),
          ),
        );
      // Three folded names of reviewers would be one: each has an account of their own.
      const handedIn = await Promise.all(drafts.map((draft, at) => editAndHand(draft, `account-${round}-${at}`)));
      expect(new Set(await Promise.all(handedIn.map(({ id }) => headsProduct(id)))).size).toBe(1);
    }
    const products = [...(await s.rows()).keys()].filter((key) => key.startsWith('PRODUCT#'));
    expect(products).toHaveLength(4);
  });

  const editAndHand = async (draft: Awaited<ReturnType<typeof drafted>>, sub: string) => {
    const [first] = aProductReview().contributors;
    const edited = await editDraft(s, author, draft.id, { contributors: [{ ...first, sub }] }, tagOf(draft));
    return hand(edited);
  };
});

describe('handing in', () => {
  it('tells every broken rule at once and writes nothing', async () => {
    const draft = await drafted(
      s,
      aCaseStudy({
        title: 'Short',
        topics: ['no-such-topic'],
        relations: [{ type: 'supports', target: 'ent_nowhere' }],
      }),
    );
    const before = await s.rows();
    const refused = await hand(draft).catch((error: { errors: { pointer: string }[] }) =>
      error.errors.map(({ pointer }) => pointer),
    );
    expect(refused).toEqual(expect.arrayContaining(['/title', '/topics/0', '/relations/0/target']));
    expect(await s.rows()).toEqual(before);
  });

  it('sets what waits into the queue, the longest waiting first', async () => {
    const [first, second] = [await submitted(s), await submitted(s)];
    const third = await claimed(s);
    expect((await s.entries.listQueue({ size: 10 })).items.map(({ id }) => id)).toEqual([
      first.id,
      second.id,
      third.id,
    ]);
    await reviseEntry(s, author, first.id, tagOf(first)).then(hand);
    s.clock.pass(60_000);
    expect((await s.entries.listQueue({ size: 10 })).items.map(({ id }) => id)).toEqual([
      second.id,
      third.id,
      first.id,
    ]);
  });
});
