import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf, monthsAfter } from '#shared/domain/entry/freshness.ts';

const at = (day: string, time = '10:30:00.000'): string => `${day}T${time}Z`;

describe('months after a date', () => {
  it.each([
    ['2025-03-15', 12, '2026-03-15'],
    ['2025-03-15', 24, '2027-03-15'],
    ['2025-11-15', 3, '2026-02-15'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s and %i months is %s, at the same time of day', (from, months, to) => {
    expect(monthsAfter(at(from), months)).toBe(at(to));
  });

  it('never skip a month, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (from, months) => {
          const to = new Date(monthsAfter(from.toISOString(), months));
          const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
          expect(monthOf(to)).toBe(monthOf(from) + months);
        },
      ),
    );
  });
});

describe('freshness', () => {
  const stateOf = (type: 'case_study' | 'policy' | 'product_review', now: string): string =>
    freshnessOf(type, at('2024-01-31'), now).state;

  it.each(['policy', 'product_review'] as const)(
    'of a %s is due after 12 months, unconfirmed 3 months later',
    (type) => {
      expect(stateOf(type, at('2024-01-31'))).toBe('current');
      expect(stateOf(type, at('2025-01-31', '10:29:59.999'))).toBe('current');
      expect(stateOf(type, at('2025-01-31'))).toBe('due');
      expect(stateOf(type, at('2025-04-30', '10:29:59.999'))).toBe('due');
      expect(stateOf(type, at('2025-04-30'))).toBe('unconfirmed');
      expect(stateOf(type, at('2031-01-01'))).toBe('unconfirmed');
    },
  );

  it('of a case study is due after 24 months, unconfirmed 3 months later', () => {
    expect(stateOf('case_study', at('2026-01-31', '10:29:59.999'))).toBe('current');
    expect(stateOf('case_study', at('2026-01-31'))).toBe('due');
    expect(stateOf('case_study', at('2026-04-30'))).toBe('unconfirmed');
  });

  it('says by when, and since when', () => {
    expect(freshnessOf('policy', at('2024-02-29'), at('2024-03-01'))).toEqual({
      confirmBy: at('2025-02-28'),
      confirmedAt: at('2024-02-29'),
      state: 'current',
    });
  });

  it('only ever grows older with time', () => {
    const order = ['current', 'due', 'unconfirmed'];
    const when = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(
        fc.constantFrom('case_study' as const, 'policy' as const),
        when,
        when,
        when,
        (type, confirmed, one, other) => {
          const [earlier, later] = [one, other].sort() as [string, string];
          const [first, second] = [earlier, later].map((now) =>
            order.indexOf(freshnessOf(type, confirmed, now).state),
          ) as [number, number];
          expect(first).toBeLessThanOrEqual(second);
        },
      ),
    );
  });
});
