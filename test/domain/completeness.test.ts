import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf } from '#shared/domain/entry/completeness.ts';
import { type Draft, type EntryType, fieldsOfType } from '#shared/domain/entry/content.ts';
import { aCaseStudy, anyEntry, without, withValue } from '#test/support/an-entry.ts';
import { fullEntry } from './full-entry.ts';

const types: readonly EntryType[] = ['case_study', 'policy', 'product_review'];
const bare = (type: EntryType): Draft => ({ type, clusterId: 'boston', place: { country: 'US' } });
const wishesOf = (type: EntryType): string[] => completenessOf(bare(type)).missing.map(({ pointer }) => pointer);
const whole = {
  case_study: fullEntry('case_study'),
  policy: fullEntry('policy'),
  product_review: fullEntry('product_review'),
};
const valueAt = (content: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], content);

/** The bare draft with these wishes granted, as a complete entry holds them. */
const granted = (type: EntryType, pointers: readonly string[]): Draft =>
  pointers.reduce<Draft>((draft, pointer) => {
    const [, parent = ''] = pointer.split('/');
    const holder = (draft as Record<string, unknown>)[parent] ?? {};
    const isNested = pointer !== `/${parent}`;
    const held = isNested ? withValue(draft, `/${parent}`, holder) : draft;
    return withValue(held, pointer, valueAt(whole[type], pointer));
  }, bare(type));

describe.each(types)('the completeness of a %s', (type) => {
  it('is 0 with nothing, 100 with everything, and then wishes nothing more', () => {
    expect(completenessOf(bare(type)).score).toBe(0);
    expect(completenessOf({ type, clusterId: 'boston' }).score).toBe(0);
    expect(completenessOf(fullEntry(type))).toEqual({ score: 100, missing: [] });
  });

  it('wishes only for what such an entry can hold, and says why', () => {
    for (const { pointer, hint } of completenessOf(bare(type)).missing) {
      expect(fieldsOfType(type)).toContain(pointer.split('/')[1]);
      expect(hint).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names what is missing, and only that', () => {
    for (const pointer of wishesOf(type)) {
      const { score, missing } = completenessOf(without(fullEntry(type), pointer));
      expect(missing.map((wish) => wish.pointer)).toEqual([pointer]);
      expect(score).toBeLessThan(100);
    }
  });

  it('never falls when a wished field is added', () => {
    fc.assert(
      fc.property(fc.subarray(wishesOf(type)), fc.constantFrom(...wishesOf(type)), (present, added) => {
        const [before, after] = [granted(type, present), granted(type, [...present, added])].map(
          (draft) => completenessOf(draft).score,
        ) as [number, number];
        if (present.includes(added)) expect(after).toBe(before);
        else expect(after).toBeGreaterThan(before);
      }),
    );
  });

  it('does not count empty lists, objects and texts as given', () => {
    for (const empty of ['', [], {}]) {
      expect(completenessOf(withValue(fullEntry(type), '/links', empty)).missing.map(({ pointer }) => pointer)).toEqual(
        ['/links'],
      );
    }
  });
});

it('the weightiest wishes come first', () => {
  expect(
    completenessOf(bare('case_study'))
      .missing.slice(0, 2)
      .map(({ pointer }) => pointer),
  ).toEqual(['/context/enrolmentBand', '/context/populations']);
});

it('a place outside the United States is not asked for a locale it cannot have', () => {
  const abroad = aCaseStudy({ place: { country: 'CA', locality: 'Toronto' } });
  expect(completenessOf(abroad)).toEqual({ score: 100, missing: [] });
});

it('what submitting needs is no wish', () => {
  expect(anyEntry().map((entry) => completenessOf(entry).score)).toEqual([100, 100, 100]);
});
