import * as z from 'zod';
import {
  decisions,
  indicatorFindings,
  indicators,
  privacyAgreements,
  productCategories,
  ratingItems,
  standards,
  useDurations,
} from '../vocabulary/product.ts';
import { envelope, envelopeOfPractice, prosePart } from './envelope.ts';
import { about, across, amount, count, httpsUrl, termList, text } from './fields.ts';

const product = z.strictObject({
  name: text(1, 120).meta(about('Product', 'As the vendor calls it.')),
  vendor: text(1, 120).meta(about('Vendor', 'Who makes it.')),
  url: httpsUrl.optional().meta(about('Address', 'https only.')),
  category: z.enum(productCategories.values).meta(about('Category', 'What it is for.')),
});

const rating = z.union([z.int().min(1).max(5), z.literal('na')], 'is not a whole number from 1 to 5, or na');
const shapeOf = <const K extends string, S extends z.ZodType>(keys: readonly [K, ...K[]], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as { [key in K]: S };

const ratings = across(z.strictObject(shapeOf(ratingItems.values, rating.optional())), (items) => {
  const rated = Object.values(items).filter((value) => typeof value === 'number').length;
  return rated >= 3
    ? []
    : [{ path: [], rule: 'three_rated', message: `hold ${rated} rated item(s); at least 3 are needed`, given: rated }];
});

export const productReview = z.strictObject({
  type: z.literal('product_review').meta(about('Type', 'A product review.')),
  ...envelope,
  ...envelopeOfPractice,
  product: product.meta(about('Product', 'What is reviewed.', 'product')),
  reviewerRole: text(1, 120).meta(about('Your role', 'As a user of it.', 'product')),
  useDuration: z.enum(useDurations.values).meta(about('Used for', 'How long.', 'product')),
  decision: z.enum(decisions.values).meta(about('Decision', 'What your place decided.', 'product')),
  decisionReason: prosePart(20, 800, 'Why', 'The reason for that decision.'),
  ratings: ratings.meta(about('Ratings', '1 to 5, or not applicable; at least three rated.', 'product')),
  recommend: z
    .int()
    .min(0)
    .max(10)
    .meta(about('Would you recommend it?', '0 to 10.', 'product')),
  workedWell: prosePart(20, 1500, 'Worked well', 'What was good.'),
  workedPoorly: prosePart(20, 1500, 'Worked poorly', 'What was not.'),
  versionReviewed: text(1, 60)
    .optional()
    .meta(about('Version', 'The one you used.', 'product')),
  learnersCount: count.optional().meta(about('Learners', 'How many used it.', 'product')),
  bestFor: text(1, 400)
    .optional()
    .meta(about('Best for', 'Whom it suits.', 'product')),
  notFor: text(1, 400)
    .optional()
    .meta(about('Not for', 'Whom it does not suit.', 'product')),
  indicators: z
    .strictObject(shapeOf(indicators.values, z.enum(indicatorFindings.values).optional()))
    .optional()
    .meta(about('Quality indicators', 'EdTech Quality: what is known, and from whom.', 'product')),
  standards: termList(standards.values, 0, 6)
    .optional()
    .meta(about('Standards', 'That it really speaks.', 'product')),
  privacyAgreement: z
    .enum(privacyAgreements.values)
    .optional()
    .meta(about('Privacy agreement', 'Signed with the vendor.', 'product')),
  pricePaid: z
    .strictObject({
      amount: amount.meta(about('Amount', 'What was paid.')),
      unit: text(1, 60).meta(about('Unit', 'Per learner, per site …')),
      year: z.int().min(1990).max(2100).meta(about('Year', 'When.')),
      procurement: text(1, 160).meta(about('Procurement', 'How it was bought.')),
    })
    .optional()
    .meta(about('Price paid', 'What it cost you.', 'product')),
});
export type ProductReview = z.infer<typeof productReview>;
