import type { Draft } from './content.ts';

type Wish = readonly [pointer: string, weight: number, hint: string];

/** What makes an entry more useful beyond what submitting needs. Weights: what readers use to judge "would this work here?" count most. */
const wishesOfAll: readonly Wish[] = [
  ['/context/enrolmentBand', 3, 'Say how many learners are served: readers look for places of their size.'],
  ['/context/populations', 3, 'Say who is served in larger numbers.'],
  ['/context/sector', 2, 'Say what kind of organisation it was.'],
  ['/context/connectivity', 1, 'Say what devices and lines learners have.'],
  ['/place/locality', 1, 'Name the city or county.'],
  ['/place/locale', 2, 'Give the NCES locale: rural readers look for rural places.'],
  ['/costs', 3, 'Give the cost, even as an estimate.'],
  ['/evidence/findings', 3, 'Give what was measured.'],
  ['/topics', 2, 'Choose topics, so that it is found next to its peers.'],
  ['/methods', 1, 'Say how you worked.'],
  ['/subjects', 1, 'Say which subjects it belongs to.'],
  ['/links', 1, 'Link to materials.'],
];

const wishesOfType: Readonly<Record<Draft['type'], readonly Wish[]>> = {
  case_study: [
    ['/metrics', 3, 'Give numbers from before and after.'],
    ['/reach', 1, 'Say how many were part of it.'],
    ['/timeline', 1, 'Give the turns of the story.'],
    ['/gettingStarted', 2, 'Tell others how to begin.'],
    ['/sustaining', 2, 'Tell what keeps it alive.'],
    ['/conditionsForSuccess', 2, 'Tell what must be there first.'],
    ['/equityNote', 1, 'Tell who gained and who did not.'],
  ],
  policy: [
    ['/officialUrl', 3, 'Link to the official text.'],
    ['/citation', 1, 'Give the citation.'],
    ['/dateInForce', 2, 'Say since when it is in force.'],
    ['/complianceBurden', 2, 'Say what complying costs people.'],
  ],
  product_review: [
    ['/bestFor', 2, 'Say whom it suits.'],
    ['/notFor', 2, 'Say whom it does not suit.'],
    ['/indicators', 2, 'Say what is known of its quality.'],
    ['/privacyAgreement', 2, 'Say which privacy agreement was signed.'],
    ['/pricePaid', 2, 'Say what you paid.'],
    ['/learnersCount', 1, 'Say how many used it.'],
  ],
};

const valueAt = (content: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, part) => (at === null || typeof at !== 'object' ? undefined : (at as Record<string, unknown>)[part]),
      content,
    );

const isGiven = (value: unknown): boolean =>
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0) &&
  !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** 0–100, and what would make the entry more useful, the weightiest first. */
export const completenessOf = (content: Draft): { score: number; missing: { pointer: string; hint: string }[] } => {
  const wishes = [...wishesOfAll, ...wishesOfType[content.type]].filter(
    ([pointer]) => pointer !== '/place/locale' || content.place?.country === 'US',
  );
  const total = wishes.reduce((sum, [, weight]) => sum + weight, 0);
  const missing = wishes.filter(([pointer]) => !isGiven(valueAt(content, pointer)));
  const lost = missing.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    score: Math.round((100 * (total - lost)) / total),
    missing: [...missing].sort((a, b) => b[1] - a[1]).map(([pointer, , hint]) => ({ pointer, hint })),
  };
};
