import type { ProductReview } from './product-review.ts';

/** Case, accents and punctuation away; a name made of symbols alone stays what it is. */
const folded = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || value.trim();

/** Folded vendor and name: how the same product is recognised under other spellings. */
export const productNameKey = (vendor: string, name: string): { vendor: string; name: string } => ({
  vendor: folded(vendor),
  name: folded(name),
});

/**
 * One review per reviewer (account, else ORCID, else folded name and organisation), product and year of the period.
 * The reviewer goes in as a fingerprint: heads and keys hold no names.
 */
export const reviewKeyOf = (
  content: ProductReview,
  productId: string,
  fingerprint: (text: string) => string,
): string => {
  const [first] = content.contributors;
  const reviewer = first?.sub ?? first?.orcid ?? `${folded(first?.name ?? '')}|${folded(first?.organisation ?? '')}`;
  return `${productId}#${fingerprint(reviewer)}#${content.period.start.slice(0, 4)}`;
};
