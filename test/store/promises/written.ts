import { expect } from 'vitest';
import { ulidIds } from '#shared/adapters/ulid-ids.ts';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import type { WorkingEntry } from '#shared/domain/entry/views.ts';
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
import { aCaseStudy, aProductReview } from '#test/support/an-entry.ts';
import type { Stores } from '#test/support/stores.ts';
import {
  author,
  claimed,
  drafted,
  published,
  reviewer,
  submitted,
  tagOf,
  withCommons,
} from '#test/use-cases/acting.ts';
import { aRequest, difference, type Promises } from '../changes.ts';

const reason = 'A reason that is long enough to be kept for ever.';
const withdrawal = { category: 'outdated', reason } as const;

/** Items by kind: the ids in their keys differ from run to run. */
const kindOf = (key: string): string =>
  key
    .replace(/^ENTRY#\S+ \/ /, '')
    .replace(/^(.+) \/ \1$/, '$1')
    .replace(/(EVENT|COMMENT)#.*/, '$1')
    .replace(/prd_\w+/, '<product>');

interface Case {
  /** The items that the action puts and removes, of the whole table; what is put as it was shows as nothing. */
  readonly put: readonly string[];
  readonly removed?: readonly string[];
  readonly before?: (s: Stores) => Promise<WorkingEntry>;
  readonly act: (s: Stores, id: string, tag: string) => Promise<unknown>;
}

const aReview = () => aProductReview();
const product = ['PRODUCT#<product> / PROFILE', 'PRODUCTNAME#planwise learning#planwise / ALIAS'];
const review = `REVIEW#<product>#${ulidIds().fingerprint('ida beispiel|harbor school')}#2024`;
const request = aRequest();

const withComment = async (s: Stores): Promise<WorkingEntry> => {
  const entry = await claimed(s);
  await addComment(s, reviewer, entry.id, { pointer: '/title', text: 'Say which teachers.' });
  return entry;
};
const revised = async (s: Stores, content = aReview()): Promise<WorkingEntry> => {
  const entry = await published(s, content);
  return reviseEntry(s, author, entry.id, tagOf(entry));
};

const actions: Record<string, Case> = {
  create: { put: ['DRAFT', 'EVENT', 'HEAD'], act: (s) => createDraft(s, author, aCaseStudy() as DraftBody) },
  'create with an external id and an idempotency key': {
    put: ['DRAFT', 'EVENT', 'EXTERNAL#boston#row-7', 'HEAD', 'REQUEST#author#submit-entry#key-1'],
    act: (s) => createDraft(s, { ...author, request }, aCaseStudy() as DraftBody, 'row-7'),
  },
  edit: {
    put: ['DRAFT', 'HEAD'],
    before: drafted,
    act: (s, id, tag) => editDraft(s, author, id, { title: 'Another title for it' }, tag),
  },
  submit: {
    put: ['EVENT', 'HEAD', 'REV#00001'],
    before: drafted,
    act: (s, id, tag) => submitEntry(s, author, id, tag),
  },
  'submit of a review of a new product': {
    put: ['EVENT', 'HEAD', ...product, 'REV#00001', review],
    before: (s) => drafted(s, aReview()),
    act: (s, id, tag) => submitEntry(s, author, id, tag),
  },
  'submit of a review of a known product': {
    put: ['EVENT', 'HEAD', 'REV#00001', review.replace('2024', '2025')],
    before: async (s) => {
      await submitted(s, aReview());
      return drafted(s, aProductReview({ period: { start: '2025-01' } }));
    },
    act: (s, id, tag) => submitEntry(s, author, id, tag),
  },
  'submit of a review that had another year': {
    put: ['EVENT', 'HEAD', 'REV#00002', review.replace('2024', '2025')],
    removed: [review],
    before: async (s) => {
      const entry = await submitted(s, aReview());
      const recalled = await reviseEntry(s, author, entry.id, tagOf(entry));
      return editDraft(s, author, entry.id, { period: { start: '2025-01' } }, tagOf(recalled));
    },
    act: (s, id, tag) => submitEntry(s, author, id, tag),
  },
  recall: { put: ['EVENT', 'HEAD'], before: submitted, act: (s, id, tag) => reviseEntry(s, author, id, tag) },
  claim: { put: ['EVENT', 'HEAD'], before: submitted, act: (s, id, tag) => claimEntry(s, reviewer, id, tag) },
  comment: {
    put: ['COMMENT'],
    before: claimed,
    act: (s, id) => addComment(s, reviewer, id, { pointer: '', text: 'Say which teachers.' }),
  },
  'resolve a comment': {
    put: ['COMMENT'],
    before: withComment,
    act: async (s, id) => resolveComment(s, author, id, (await s.entries.comments(id))[0]?.id ?? '', 'c1'),
  },
  'request changes': {
    put: ['EVENT', 'HEAD'],
    before: withComment,
    act: (s, id, tag) => requestChanges(s, reviewer, id, reason, tag),
  },
  decline: { put: ['EVENT', 'HEAD'], before: claimed, act: (s, id, tag) => declineEntry(s, reviewer, id, reason, tag) },
  'decline a review, which is still held': {
    put: ['EVENT', 'HEAD'],
    before: (s) => claimed(s, aReview()),
    act: (s, id, tag) => declineEntry(s, reviewer, id, reason, tag),
  },
  approve: {
    put: ['EVENT', 'HEAD', 'PUBLISHED'],
    removed: ['DRAFT'],
    before: claimed,
    act: (s, id, tag) => approveEntry(s, reviewer, id, tag),
  },
  'approve with an idempotency key': {
    put: ['EVENT', 'HEAD', 'PUBLISHED', 'REQUEST#reviewer#submit-entry#key-1'],
    removed: ['DRAFT'],
    before: claimed,
    act: (s, id, tag) => approveEntry(s, { ...reviewer, request }, id, tag),
  },
  'approve a review that had another year': {
    put: ['EVENT', 'HEAD', 'PUBLISHED'],
    removed: ['DRAFT', review],
    before: async (s) => {
      const entry = await revised(s);
      const edited = await editDraft(s, author, entry.id, { period: { start: '2025-01' } }, tagOf(entry));
      const handedIn = await submitEntry(s, author, entry.id, tagOf(edited));
      return claimEntry(s, reviewer, entry.id, tagOf(handedIn));
    },
    act: (s, id, tag) => approveEntry(s, reviewer, id, tag),
  },
  revise: { put: ['DRAFT', 'EVENT', 'HEAD'], before: published, act: (s, id, tag) => reviseEntry(s, author, id, tag) },
  withdraw: {
    put: ['EVENT', 'HEAD', 'PUBLISHED'],
    before: published,
    act: (s, id, tag) => withdrawEntry(s, author, id, withdrawal, tag),
  },
  'withdraw what was never published': {
    put: ['EVENT', 'HEAD'],
    removed: ['DRAFT'],
    before: submitted,
    act: (s, id, tag) => withdrawEntry(s, author, id, withdrawal, tag),
  },
  'withdraw a review with an open revision': {
    put: ['EVENT', 'HEAD', 'PUBLISHED'],
    removed: ['DRAFT', review],
    before: revised,
    act: (s, id, tag) => withdrawEntry(s, author, id, withdrawal, tag),
  },
};

const promiseOf =
  ({ put, removed = [], before, act }: Case) =>
  async (stores: Stores) => {
    await withCommons(stores);
    const entry = await before?.(stores);
    stores.clock.pass(60_000);
    const written = await difference(stores, () =>
      act(stores, entry?.id ?? '', entry === undefined ? '' : tagOf(entry)),
    );
    expect({ put: written.put.map(kindOf).toSorted(), removed: written.removed.map(kindOf).toSorted() }).toEqual({
      put: [...put].sort(),
      removed: [...removed].sort(),
    });
  };

export const writtenPromises: Promises = Object.fromEntries(
  Object.entries(actions).map(([name, action]) => [`${name}: writes its items and no others`, promiseOf(action)]),
);
