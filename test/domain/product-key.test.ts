import { expect, it } from 'vitest';
import { productNameKey, reviewKeyOf } from '#shared/domain/entry/product-key.ts';
import { aProductReview } from '#test/support/an-entry.ts';

const by = (person: { name?: string; organisation?: string; orcid?: string; sub?: string }, start = '2024-09') =>
  reviewKeyOf(
    aProductReview({
      period: { start },
      contributors: [
        { name: 'Ida Beispiel', role: 'Coach', organisation: 'Harbor School', contactable: false, ...person },
      ],
    }),
    'prd_1',
    String,
  );

it('a product is known again by folded vendor and name', () => {
  expect(productNameKey('PLANWISE  Learning, Inc.', 'Plan–Wisé')).toEqual(
    productNameKey('Planwise Learning Inc', 'plan wise'),
  );
  expect(productNameKey('Planwise', 'Plan')).not.toEqual(productNameKey('Plan', 'Planwise'));
});

it('a reviewer is known by their account, else their ORCID iD, else folded name and organisation', () => {
  expect(by({ sub: 'account-1', orcid: '0000-0002-1825-0097' })).toBe(by({ sub: 'account-1', name: 'Another Name' }));
  expect(by({ orcid: '0000-0002-1825-0097' })).toBe(by({ orcid: '0000-0002-1825-0097', name: 'I. Beispiel' }));
  expect(by({ name: 'IDA  Beispiel', organisation: 'harbor school' })).toBe(by({}));
  expect(by({ organisation: 'Another School' })).not.toBe(by({}));
});

it('a review holds product, reviewer and the year in which the period began', () => {
  expect(by({}, '2024-12')).toBe(by({}, '2024-01'));
  expect(by({}, '2025-01')).not.toBe(by({}, '2024-12'));
  expect(reviewKeyOf(aProductReview(), 'prd_1', String)).not.toBe(reviewKeyOf(aProductReview(), 'prd_2', String));
});

it('only the first contributor counts as the reviewer', () => {
  const review = aProductReview();
  const [first] = review.contributors;
  expect(reviewKeyOf({ ...review, contributors: first === undefined ? [] : [first] }, 'prd_1', String)).toBe(
    reviewKeyOf(review, 'prd_1', String),
  );
});

it('spells no name', () => {
  expect(reviewKeyOf(aProductReview(), 'prd_1', () => 'fingerprint')).toBe('prd_1#fingerprint#2024');
});
