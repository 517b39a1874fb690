import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Head } from '#shared/domain/entry/head.ts';
import { type Action, type Facts, possibleActions, states, step } from '#shared/domain/lifecycle.ts';
import { aHead } from '#test/support/an-entry.ts';
import { actions } from './lifecycle-situations.ts';

// The reviewer stands twice, so that many a claim is followed by its holder's decision.
const actors = ['author', 'reviewer', 'reviewer', 'second reviewer'];

interface Move {
  readonly actor: string;
  readonly hoursLater: number;
  readonly facts: Facts;
  /** Chooses the action: `onward` among what is possible and not the end, `any` among all there are. */
  readonly choice: number;
  readonly among: 'onward' | 'any';
}
const facts: fc.Arbitrary<Facts> = fc.record({
  endorsementRequired: fc.boolean(),
  otherLeads: fc.nat(2),
  openComments: fc.nat(2),
  target: fc.constant({ id: 'ent_other', publication: 'live' as const }),
});
const move: fc.Arbitrary<Move> = fc.record({
  actor: fc.constantFrom(...actors),
  hoursLater: fc.constantFrom(0, 1, 47, 48, 100),
  facts,
  choice: fc.noBias(fc.nat()),
  among: fc.oneof(
    { weight: 9, arbitrary: fc.constant('onward' as const) },
    { weight: 1, arbitrary: fc.constant('any' as const) },
  ),
});
const history = fc.array(move, { maxLength: 100, size: 'max' });

/** Left to chance these would end most histories at once. */
const ends: readonly Action[] = ['delete', 'withdraw', 'supersede', 'redact'];

interface Step {
  readonly before: Head;
  readonly action: Action;
  readonly head: Head;
}
const hoursAfter = (iso: string, hours: number): string => new Date(Date.parse(iso) + hours * 3_600_000).toISOString();

/** Lives one entry through these moves; refused ones are left out, and a deleted entry has no further history. */
const lived = (moves: readonly Move[]): Step[] => {
  const steps: Step[] = [];
  let head = aHead();
  let now = head.createdAt;
  for (const { actor, hoursLater, facts: given, choice, among } of moves) {
    now = hoursAfter(now, hoursLater);
    const offered =
      among === 'any' ? actions : possibleActions(head, actor, given, now).filter((one) => !ends.includes(one));
    const action = offered[choice % offered.length];
    const outcome = action === undefined ? undefined : step(head, action, actor, given, now);
    if (action === undefined || !outcome?.ok) continue;
    steps.push({ before: head, action, head: outcome.head });
    if (action === 'delete') break;
    head = outcome.head;
  }
  return steps;
};

/** Holds for every step of every history. */
const always = (holds: (step: Step, earlier: readonly Step[]) => void) =>
  fc.assert(
    fc.property(history, (moves) => {
      const steps = lived(moves);
      for (const [at, one] of steps.entries()) holds(one, steps.slice(0, at));
    }),
    { numRuns: 150 },
  );

const isTerminal = ({ publication }: Head): boolean => publication === 'withdrawn' || publication === 'superseded';

it('every step raises seq by one and never leaves the nineteen states', () => {
  always(({ before, head }) => {
    expect(head.seq).toBe(before.seq + 1);
    expect(states).toContainEqual({ publication: head.publication, review: head.review });
  });
});

it('the date of first publication never changes once it is set, and is set exactly when something is published', () => {
  always(({ before, head }) => {
    if (before.publishedAt !== undefined) expect(head.publishedAt).toBe(before.publishedAt);
    expect(head.publishedAt === undefined).toBe(head.publishedRevision === undefined);
    if (head.publication === 'live' || head.publication === 'hidden') expect(head.publishedRevision).toBeDefined();
  });
});

it('an entry is claimed exactly while it is in review', () => {
  always(({ head }) => expect(head.claim !== undefined).toBe(head.review === 'in_review'));
});

it('no number is given to two submissions, and only what was submitted last is published', () => {
  const isSubmission = ({ action }: Step): boolean => action === 'submit' || action === 'acceptCorrection';
  always((one, earlier) => {
    if (isSubmission(one)) {
      expect(earlier.filter(isSubmission).map((other) => other.head.submittedRevision)).not.toContain(
        one.head.submittedRevision,
      );
    }
    if (one.action === 'approve') expect(one.head.publishedRevision).toBe(one.before.submittedRevision);
  });
});

it('what was handed in is never written on: editing begins another number', () => {
  always(({ action, head }) => {
    if (action === 'edit') expect(head.revision).not.toBe(head.submittedRevision);
  });
});

it('revision numbers never fall', () => {
  always(({ before, head }) => expect(head.revision).toBeGreaterThanOrEqual(before.revision));
});

it('no entry is stuck: unless it is gone for good, it can always be deleted or withdrawn', () => {
  always(({ head, action }) => {
    if (isTerminal(head) || action === 'delete') return;
    const given: Facts = { endorsementRequired: true, otherLeads: 0, openComments: 0 };
    const possible = possibleActions(head, 'author', given, head.updatedAt);
    expect(possible.filter((one) => one === 'delete' || one === 'withdraw')).toHaveLength(1);
  });
});

it('no review is stuck: two days on, everyone who waits for staff can be taken up or sent back by them', () => {
  always(({ head, action }) => {
    if (action === 'delete' || (head.review !== 'submitted' && head.review !== 'in_review')) return;
    const given: Facts = { endorsementRequired: true, otherLeads: 0, openComments: 0 };
    const possible = possibleActions(head, 'second reviewer', given, hoursAfter(head.updatedAt, 48));
    expect(possible.filter((one) => one === 'claim' || one === 'endorse')).not.toEqual([]);
  });
});

it('what is gone stays gone', () => {
  always(({ before, action, head }) => {
    if (!isTerminal(before)) return;
    expect(action).toBe('redact');
    expect(head.publication).toBe(before.publication);
  });
});

it('endorsement belongs to one submission: it is never older than what was handed in', () => {
  always(({ head }) => {
    if (head.endorsement !== undefined && head.review === 'submitted')
      expect(head.endorsement.at >= (head.submittedAt ?? '')).toBe(true);
  });
});

it('the histories tried reach every state and every action', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(history, (moves) => {
      for (const { head, action } of lived(moves)) reached.add(`${head.publication}/${head.review}`).add(action);
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(
    [...states.map(({ publication, review }) => `${publication}/${review}`), ...actions].filter(
      (one) => !reached.has(one),
    ),
  ).toEqual([]);
});
