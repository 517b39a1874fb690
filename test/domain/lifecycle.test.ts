import { describe, expect, it } from 'vitest';
import type { Head } from '#shared/domain/entry/head.ts';
import { type Action, type Facts, noFacts, possibleActions, states, step } from '#shared/domain/lifecycle.ts';
import { aHead, aLiveHead } from '#test/support/an-entry.ts';
import { actions, disagreements, expected, me, now, situations } from './lifecycle-situations.ts';
import { readOracle } from './read-oracle.ts';

const oracle = readOracle('lifecycle-oracle.tsv');

/** The head after an action that must be possible. */
const headAfter = (head: Head, action: Action, facts: Partial<Facts> = {}, actor = me, at = now): Head => {
  const outcome = step(head, action, actor, { ...noFacts, ...facts }, at);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.head;
};
const whyNot = (head: Head, action: Action, facts: Partial<Facts> = {}, actor = me): string => {
  const outcome = step(head, action, actor, { ...noFacts, ...facts }, now);
  return outcome.ok ? 'it is possible' : outcome.why;
};
const submittedHead = (said: Partial<Head> = {}): Head => aHead({ review: 'submitted', submittedRevision: 1, ...said });
const claimOf = (by: string) => ({ by, until: '2025-09-11T00:00:00.000Z' });
const inReview = (said: Partial<Head> = {}): Head =>
  submittedHead({ review: 'in_review', claim: claimOf(me), ...said });

describe('the lifecycle against its oracle', () => {
  it('knows nineteen states', () => {
    expect(new Set(states.map(({ publication, review }) => `${publication}/${review}`)).size).toBe(19);
  });

  it('does in every state, situation and action what the oracle says', () => {
    expect(disagreements(oracle).slice(0, 20)).toEqual([]);
  });

  it('offers as possible exactly what the oracle allows', () => {
    for (const situation of situations) {
      const allowed = actions.filter((action) => expected(oracle, action, situation) !== '-');
      expect(possibleActions(situation.head, me, situation.facts, now)).toEqual(allowed);
    }
  });

  it('is compared in every cell: a wrong one anywhere is noticed', () => {
    const columns = ['none', 'draft', 'submitted', 'in_review', 'changes_requested', 'declined'];
    for (const [at, row] of oracle.entries()) {
      for (const review of columns.filter((column) => row[column] !== '.')) {
        const touched = situations.filter(
          ({ head }) => head.review === review && row['publication']?.split(' ').includes(head.publication),
        );
        if (touched.length === 0) continue; // a published column of an unpublished row: no such state
        const planted = oracle.with(at, { ...row, [review]: row[review] === '-' ? 'draft' : '-' });
        expect(
          disagreements(planted, touched, [row['action'] as Action]),
          `${row['action']} ${row['when']} ${review}`,
        ).not.toEqual([]);
      }
    }
  });

  it('has no action that the oracle does not know, and none too many', () => {
    expect(new Set(oracle.map((row) => row['action']))).toEqual(new Set(actions));
  });
});

describe('a refusal', () => {
  it('says why and what is possible instead', () => {
    const outcome = step(submittedHead(), 'approve', me, noFacts, now);
    expect(outcome).toEqual({
      ok: false,
      why: 'approve is not possible while publication is none and review is submitted.',
      possible: ['recall', 'claim', 'withdraw', 'redact'],
    });
  });

  it('of approving a hidden entry says to unhide it first', () => {
    expect(whyNot(inReview({ publication: 'hidden' }), 'approve')).toMatch(/^unhide_first/);
  });

  it('tells an expired claim from the claim of another', () => {
    expect(whyNot(inReview({ claim: { by: me, until: now } }), 'decline')).toContain('expired');
    expect(whyNot(inReview({ claim: claimOf('another') }), 'decline')).toContain('Another reviewer');
  });

  it('changes nothing of the head it was asked about', () => {
    const head = Object.freeze(submittedHead());
    step(head, 'claim', me, noFacts, now);
    expect(head).toEqual(submittedHead());
  });
});

describe('what a transition writes', () => {
  it('gives a claim 48 hours, and renews it for its holder', () => {
    const claimed = headAfter(submittedHead(), 'claim');
    expect(claimed.claim).toEqual({ by: me, until: '2025-09-12T12:00:00.000Z' });
    expect(headAfter(claimed, 'claim', {}, me, '2025-09-11T12:00:00.000Z').claim?.until).toBe(
      '2025-09-13T12:00:00.000Z',
    );
  });

  it('passes an expired claim to whoever claims next', () => {
    expect(headAfter(inReview({ claim: { by: 'another', until: now } }), 'claim').claim?.by).toBe(me);
  });

  it('lets any staff release a claim, the endorsement stays', () => {
    const endorsement = { by: 'lead', at: now };
    const released = headAfter(inReview({ claim: claimOf('another'), endorsement }), 'release');
    expect(released).not.toHaveProperty('claim');
    expect(released.endorsement).toEqual(endorsement);
  });

  it('publishes exactly the revision that was reviewed', () => {
    const approved = headAfter(inReview({ revision: 3, submittedRevision: 3, hands: ['author', 'lead'] }), 'approve');
    expect(approved).toMatchObject({
      publishedRevision: 3,
      publishedAt: now,
      changedAt: now,
      confirmedAt: now,
      hands: [],
    });
    expect(approved).not.toHaveProperty('claim');
  });

  it('keeps the date of the first publication', () => {
    const publishedAt = '2024-01-01T00:00:00.000Z';
    expect(headAfter(inReview({ publication: 'live', publishedAt }), 'approve')).toMatchObject({
      publishedAt,
      changedAt: now,
    });
  });

  it('begins a new revision once one was handed in, and only then', () => {
    expect(headAfter(aHead({ revision: 1 }), 'edit').revision).toBe(1);
    expect(headAfter(aHead({ revision: 1 }), 'submit').submittedRevision).toBe(1);
    expect(headAfter(submittedHead(), 'recall').revision).toBe(2);
    expect(headAfter(submittedHead({ review: 'changes_requested' }), 'edit').revision).toBe(2);
    expect(headAfter(submittedHead({ review: 'changes_requested' }), 'submit').submittedRevision).toBe(2);
    expect(headAfter(aLiveHead(), 'revise').revision).toBe(2);
    expect(headAfter(aLiveHead(), 'acceptCorrection')).toMatchObject({ revision: 2, submittedRevision: 2 });
  });

  it('asks for endorsement anew when a revision is handed in again', () => {
    const endorsed = submittedHead({ review: 'changes_requested', endorsement: { by: 'lead', at: now } });
    expect(headAfter(endorsed, 'submit')).not.toHaveProperty('endorsement');
    expect(whyNot(headAfter(endorsed, 'submit'), 'claim', { endorsementRequired: true })).toContain('endorse');
  });

  it('remembers whoever edited, revised, endorsed or corrected, once each', () => {
    expect(headAfter(aHead({ hands: ['author'] }), 'edit', {}, 'lead').hands).toEqual(['author', 'lead']);
    expect(headAfter(aHead({ hands: ['author'] }), 'edit', {}, 'author').hands).toEqual(['author']);
    expect(headAfter(aLiveHead(), 'revise', {}, 'author').hands).toEqual(['author']);
    expect(headAfter(submittedHead({ hands: [] }), 'endorse', { endorsementRequired: true }, 'lead').hands).toEqual([
      'lead',
    ]);
    expect(headAfter(aLiveHead(), 'acceptCorrection', {}, 'lead').hands).toEqual(['lead']);
  });

  it('leaves what is published untouched when a revision of it is declined or discarded', () => {
    const live = aLiveHead({ review: 'in_review', revision: 2, submittedRevision: 2, claim: claimOf(me) });
    const published = {
      publication: 'live',
      publishedRevision: 1,
      publishedAt: live.publishedAt,
      changedAt: live.changedAt,
    };
    const declined = headAfter(live, 'decline');
    expect(declined).toMatchObject(published);
    expect(headAfter(declined, 'discard')).toMatchObject({ ...published, review: 'none' });
  });

  it('closes an open review with its claim and endorsement when the entry goes', () => {
    const live = aLiveHead({ review: 'in_review', claim: claimOf('another'), endorsement: { by: 'lead', at: now } });
    const gone = [
      headAfter(live, 'withdraw'),
      headAfter(live, 'supersede', { target: { id: 'ent_other', publication: 'live' } }),
    ];
    for (const head of gone) {
      expect(head).toMatchObject({ review: 'none', changedAt: now });
      expect(head).not.toHaveProperty('claim');
      expect(head).not.toHaveProperty('endorsement');
    }
  });

  it('gives no date of change to what readers never saw', () => {
    expect(headAfter(submittedHead(), 'withdraw')).not.toHaveProperty('changedAt');
  });

  it('renews freshness when its authors confirm', () => {
    expect(headAfter(aLiveHead(), 'confirm')).toMatchObject({ confirmedAt: now, changedAt: now });
  });
});
