import { lengthOf } from '#shared/domain/entry/fields.ts';
import type { CorpusDocument, Said } from './document.ts';
import { cleanPlain, cutAtSentence, oneLine } from './words.ts';

/**
 * What stars say. They judge the product as a whole, so they are told as `recommend`, with 1 to 5 spread over 0 to 10 and
 * halves rounded up; no single rating is told. Who withholds two stars or more tells what is missing.
 */
const stars: Readonly<
  Record<number, { recommend: number; outcome: NonNullable<Said['outcome']>; tells: 'workedWell' | 'workedPoorly' }>
> = {
  1: { recommend: 0, outcome: 'did_not_work', tells: 'workedPoorly' },
  2: { recommend: 3, outcome: 'did_not_work', tells: 'workedPoorly' },
  3: { recommend: 5, outcome: 'worked_partly', tells: 'workedPoorly' },
  4: { recommend: 8, outcome: 'worked', tells: 'workedWell' },
  5: { recommend: 10, outcome: 'worked', tells: 'workedWell' },
};

// What a summary needs to be submitted, in code points: a shorter review has no summary, only itself.
const leastSummary = 40;

/** A review of a learning app from an app store: stars and a few words. */
export const appReview = (document: CorpusDocument): Said => {
  const { rating = 0, product = '', source = '' } = document;
  const judged = stars[rating];
  if (judged === undefined) throw new Error(`${document._id} has ${rating} stars; 1 to 5 are known`);
  const words = oneLine(document.text);
  return {
    type: 'product_review',
    // Hundreds of reviews are titled alike; their first words tell them apart.
    title: `${document.title}: ${cutAtSentence(words, 80)}`,
    summary: lengthOf(words) < leastSummary ? undefined : cutAtSentence(words, 600),
    product: { name: product, vendor: document.org },
    reviewerRole: `App reviewer (${source})`,
    outcome: judged.outcome,
    recommend: judged.recommend,
    [judged.tells]: cutAtSentence(cleanPlain(document.text), 1500),
    place: { country: 'IN' },
    contributors: [{ organisation: source }],
  };
};
