import type { EntryContent } from '#shared/domain/entry/content.ts';
import { aCaseStudy, aPolicy, aProductReview, withValue } from '#test/support/an-entry.ts';

/** Everything an entry of this type can hold, so that nothing that may stand in it goes untried. */
export const fullEntry = (type: EntryContent['type']): EntryContent => {
  const more: Record<string, unknown> = {
    '/sharedClusterIds': ['chicago'],
    '/lessons/0/key': 1,
    '/costs/oneTime': 900,
    '/costs/perLearner': 50,
    '/evidence/studyRef': '10.1000/182',
    '/evidence/logicModel': 'Who plans together teaches together.',
    '/evidence/findings/0/effectSize': 0.2,
    '/evidence/findings/0/significant': false,
    '/evidence/tier': 'none',
    '/conflictOfInterest/statement': 'None of us gains from it.',
    '/contributors/0/key': 1,
    '/contributors/0/orcid': '0000-0002-1825-0097',
    '/contributors/0/sub': 'account-1',
    '/relations': [{ type: 'supports', target: 'ent_other' }],
    ...(type === 'product_review'
      ? {
          '/ratings': {
            engagement: 4,
            pedagogy: 3,
            support: 5,
            easeOfUse: 4,
            featureFit: 3,
            contentQuality: 3,
            reliability: 4,
            accessibility: 2,
            privacy: 3,
            value: 2,
          },
          '/indicators': {
            safe: 'third_party_validated',
            evidence_based: 'unknown',
            inclusive: 'problem_found',
            usable: 'reviewer_observed',
            interoperable: 'vendor_claim',
          },
        }
      : {}),
  };
  const made = { case_study: aCaseStudy, policy: aPolicy, product_review: aProductReview }[type]();
  return Object.entries(more).reduce<object>(
    (content, [pointer, value]) => withValue(content, pointer, value),
    made,
  ) as EntryContent;
};
