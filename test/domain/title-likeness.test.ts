import { expect, it } from 'vitest';
import { titleLikeness } from '#shared/domain/entry/title-likeness.ts';

it('titles of the same words are alike, whatever their case, accents and punctuation', () => {
  expect(titleLikeness('Café tutors: a first year', 'CAFE tutors, a first year!')).toBe(1);
});

it('likeness is the share of words that both have', () => {
  expect(titleLikeness('coaching cycles in schools', 'coaching cycles in two schools')).toBe(0.8);
  expect(titleLikeness('coaching cycles', 'bell schedules')).toBe(0);
});

it('titles without words are like nothing', () => {
  expect(titleLikeness('…', '…')).toBe(0);
});
