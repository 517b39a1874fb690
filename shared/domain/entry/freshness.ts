import type { freshnessStates } from '../vocabulary/entry.ts';
import type { TermOf } from '../vocabulary/vocabulary.ts';
import type { EntryType } from './content.ts';

export interface Freshness {
  readonly confirmBy: string;
  readonly confirmedAt: string;
  readonly state: TermOf<typeof freshnessStates>;
}

// Policies and products change within a school year; the story of a case study ages more slowly.
const monthsUntilDue: Readonly<Record<EntryType, number>> = { case_study: 24, policy: 12, product_review: 12 };
// One season to answer the reminder before readers are warned.
const monthsOfGrace = 3;

export const monthsAfter = (iso: string, months: number): string => {
  const at = new Date(iso);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, lastDay));
  return at.toISOString();
};

/** Computed when read: `due` once the term has passed, `unconfirmed` three months later. */
export const freshnessOf = (type: EntryType, confirmedAt: string, now: string): Freshness => {
  const confirmBy = monthsAfter(confirmedAt, monthsUntilDue[type]);
  const state = now < confirmBy ? 'current' : now < monthsAfter(confirmBy, monthsOfGrace) ? 'due' : 'unconfirmed';
  return { confirmBy, confirmedAt, state };
};
