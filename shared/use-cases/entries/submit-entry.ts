import type { Caller } from '../../domain/caller.ts';
import type { EntryContent } from '../../domain/entry/content.ts';
import type { EntryId, Head } from '../../domain/entry/head.ts';
import { reviewKeyOf } from '../../domain/entry/product-key.ts';
import { checkContent } from '../../domain/entry/rules.ts';
import type { WorkingEntry } from '../../domain/entry/views.ts';
import { rulesBroken } from '../../domain/errors.ts';
import { permit, signedIn } from '../../domain/permit.ts';
import type { EntryChange, Product } from '../../ports/entry-store.ts';
import type { Services } from '../../ports/services.ts';
import { factsOf, transition } from '../transition.ts';
import { expectSize } from './expect-size.ts';
import { expectKnownTargets } from './known-targets.ts';
import { loadFor, workingContent, workingEntryFor } from './load-entry.ts';

type Needs = Pick<Services, 'entries' | 'clusters' | 'clock' | 'ids'>;

/** Hands a draft to review. Throws `rules_broken` with every broken rule at once. AP2, AP6, AP10. */
export async function submitEntry(
  s: Needs,
  caller: Caller,
  id: EntryId,
  tag: string | undefined,
): Promise<WorkingEntry> {
  const record = await loadFor(s, caller, id);
  const authority = permit(caller, 'submitEntry', record.head, tag);
  const author = signedIn(caller);
  const { head, event } = transition(s, record.head, 'submit', author, await factsOf(s, record.head), {
    operation: 'submitEntry',
  });

  const draft = await workingContent(s, record);
  const { errors, content } = checkContent(draft, id);
  const unknownTargets = await expectKnownTargets(s, caller, draft);
  if (content === undefined || errors.length + unknownTargets.length > 0)
    throw rulesBroken([...errors, ...unknownTargets]);
  expectSize(draft);

  const save = async (): Promise<Head> => {
    const held = await heldByReview(s, record.head, content);
    const next = { ...head, ...held.head };
    const saved = await s.entries.save({
      expectedSeq: record.head.seq,
      head: next,
      revision: { number: head.revision, content },
      event,
      ...held.change,
      authority,
      ...(author.request === undefined ? {} : { request: author.request }),
    });
    return saved === 'product_named' ? save() : next;
  };
  return workingEntryFor(s, caller, { ...record, head: await save(), draft });
}

/** A review holds its product, reviewer and year from submit on; a product nobody has named yet is made here. */
const heldByReview = async (
  s: Needs,
  before: Head,
  content: EntryContent,
): Promise<{ head: Partial<Head>; change: Pick<EntryChange, 'newProduct' | 'holdReviewKey' | 'freeReviewKeys'> }> => {
  if (content.type !== 'product_review') return { head: {}, change: {} };
  const known = await s.entries.productNamed(content.product.vendor, content.product.name);
  const { name, vendor, category } = content.product;
  const product: Product = known ?? { id: s.ids.product(), name, vendor, category, aliases: [], version: 1 };
  const key = reviewKeyOf(content, product.id, s.ids.fingerprint);
  const freed = before.submittedReviewKey;
  return {
    head: { productId: product.id, submittedReviewKey: key },
    change: {
      ...(known === undefined ? { newProduct: product } : {}),
      ...(key === before.submittedReviewKey || key === before.publishedReviewKey ? {} : { holdReviewKey: key }),
      ...(freed === undefined || freed === key || freed === before.publishedReviewKey
        ? {}
        : { freeReviewKeys: [freed] }),
    },
  };
};
