import { describe, expect, it } from 'vitest';
import { anonymous, type Caller } from '#shared/domain/caller.ts';
import type { Head } from '#shared/domain/entry/head.ts';
import { Refusal } from '#shared/domain/errors.ts';
import { grantOn, type Operation, permissions, refusalOn } from '#shared/domain/permissions.ts';
import { allow, expectTag, permit } from '#shared/domain/permit.ts';
import { aCaller, aHead, contributorOf, leadOf, memberOf, staff } from '#test/support/an-entry.ts';
import { readOracle } from './read-oracle.ts';

const claimedBy = (by: string): Partial<Head> => ({ claim: { by, until: '2025-09-11T00:00:00.000Z' } });
const someoneElses = claimedBy('another reviewer');

/** Each column of the oracle: who asks, and what about the entry makes them so. */
const people: Readonly<Record<string, readonly [Caller, Partial<Head>]>> = {
  visitor: [anonymous, someoneElses],
  outsider: [aCaller({ sub: 'outsider' }), someoneElses],
  member: [memberOf('boston'), someoneElses],
  contributor: [contributorOf('boston'), someoneElses],
  lead: [leadOf('boston'), someoneElses],
  author: [contributorOf('boston', 'author'), someoneElses],
  'co-author': [contributorOf('boston', 'co-author'), { authors: ['author', 'co-author'], ...someoneElses }],
  'was an author': [memberOf('boston', 'author'), someoneElses],
  'moved away': [contributorOf('chicago', 'author'), someoneElses],
  'contributor elsewhere': [contributorOf('chicago'), someoneElses],
  'lead elsewhere': [leadOf('chicago'), someoneElses],
  staff: [staff(), someoneElses],
  holder: [staff(), claimedBy('staff')],
  'staff hand': [staff(), { hands: ['author', 'staff'], ...claimedBy('staff') }],
  'staff author': [staff({ sub: 'author', clusters: { boston: 'contributor' } }), claimedBy('author')],
};
const oracle = readOracle('permissions-oracle.tsv');
const rows = oracle.map((row) => ({ operation: row['operation'] as Operation, row }));
const inReview = (said: Partial<Head>): Head => aHead({ review: 'in_review', submittedRevision: 1, ...said });

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};

describe('the permission table against its oracle', () => {
  it('has an expectation for every operation, and every person', () => {
    expect(Object.keys(permissions).sort()).toEqual(rows.map(({ operation }) => operation).sort());
    expect(Object.keys(oracle[0] ?? {}).slice(1)).toEqual(Object.keys(people));
  });

  it.each(rows)('$operation is for those it should be for, and for nobody else', ({ operation, row }) => {
    const found = Object.entries(people).map(([name, [caller, said]]) => [
      name,
      grantOn(caller, operation, inReview(said)) === undefined ? '-' : 'y',
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(row).slice(1)));
  });
});

describe('nobody moderates their own', () => {
  const judging: Operation[] = ['claimEntry', 'approveEntry', 'requestChanges', 'declineEntry'];
  const own: [why: string, said: Partial<Head>][] = [
    ['who created it', { createdBy: 'staff', authors: ['staff'] }],
    ['who is named as a contributor with an account', { authors: ['author', 'staff'] }],
    ['who edited, corrected or endorsed it', { hands: ['staff'] }],
  ];

  it.each(own)('not staff %s, even while they hold the claim', (_why, said) => {
    const head = inReview({ hands: [], ...said, ...claimedBy('staff') });
    for (const operation of judging) {
      expect(grantOn(staff(), operation, head)).toBeUndefined();
      expect(refusalOn(staff(), operation, head)).toContain('Nobody moderates their own');
    }
  });

  it('but whose hand is in an older, published revision only may judge the next one', () => {
    expect(grantOn(staff(), 'claimEntry', inReview({ hands: [] }))).toBe('staff');
  });

  it('and their own work stays theirs to edit and withdraw as staff', () => {
    const head = inReview({ hands: ['staff'] });
    expect(
      ['editDraft', 'withdrawEntry', 'addComment'].map((operation) => grantOn(staff(), operation as Operation, head)),
    ).toEqual(['staff', 'staff', 'staff']);
  });
});

describe('the claim', () => {
  it('binds decisions to its holder, and says so to other staff', () => {
    const head = inReview(someoneElses);
    expect(grantOn(staff(), 'approveEntry', head)).toBeUndefined();
    expect(refusalOn(staff(), 'approveEntry', head)).toContain('holds the claim');
  });

  it('of a lead or an author is worth nothing: they are not staff', () => {
    expect(grantOn(leadOf('boston', 'lead'), 'approveEntry', inReview(claimedBy('lead')))).toBeUndefined();
  });
});

describe('asking for a permission', () => {
  const head = inReview({ seq: 7, ...someoneElses });

  it('is refused with 403 before the tag is looked at, then without a tag, then with an old one', () => {
    expect(codeOf(() => permit(memberOf('boston'), 'editDraft', head, undefined))).toBe('not_allowed');
    expect(codeOf(() => permit(leadOf('boston'), 'editDraft', head, undefined))).toBe('tag_missing');
    expect(codeOf(() => permit(leadOf('boston'), 'editDraft', head, 'w6'))).toBe('stale');
    expect(codeOf(() => permit(leadOf('boston'), 'editDraft', head, 'w7'))).toBe('allowed');
  });

  it('takes no tag of another view or in another spelling for the right one', () => {
    expect(['w07', 'p7', 'W7', '*', '', 'w7 '].map((tag) => codeOf(() => expectTag(tag, 'w7')))).toEqual(
      Array(6).fill('stale'),
    );
  });

  it('names the tag that would do', () => {
    expect(() => expectTag('w6', 'w7')).toThrow('"w7"');
  });

  it('asks a visitor to sign in where everyone may read but nobody unknown may write', () => {
    expect(codeOf(() => allow(anonymous, 'getEntry', head))).toBe('unauthenticated');
  });

  it('answers with the right that the store proves again', () => {
    expect(allow(contributorOf('boston', 'author'), 'editDraft', head)).toEqual({
      kind: 'member',
      sub: 'author',
      clusterId: 'boston',
      roles: ['contributor', 'lead'],
    });
    expect(allow(leadOf('boston', 'l'), 'editDraft', head)).toEqual({
      kind: 'member',
      sub: 'l',
      clusterId: 'boston',
      roles: ['lead'],
    });
    expect(allow(staff(), 'editDraft', head)).toEqual({ kind: 'staff', sub: 'staff' });
  });

  it('lets staff who also contribute there act as authors, not as staff', () => {
    const both = staff({ sub: 'author', clusters: { boston: 'contributor' } });
    expect(allow(both, 'editDraft', head)).toMatchObject({ kind: 'member', clusterId: 'boston' });
  });
});

it('a cluster named like a part of the language gives nobody a role', () => {
  for (const clusterId of ['constructor', '__proto__', 'toString']) {
    expect(grantOn(aCaller({ sub: 'author' }), 'editDraft', aHead({ clusterId }))).toBeUndefined();
  }
});
