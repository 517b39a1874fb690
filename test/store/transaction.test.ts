import { afterEach, describe, expect, it } from 'vitest';
import { dynamoEntryStore } from '#shared/adapters/dynamodb/entry-store.ts';
import { openTable } from '#shared/adapters/dynamodb/table.ts';
import type { EntryChange, EntryStore } from '#shared/ports/entry-store.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { testClock } from '#test/support/stores.ts';
import { aChange, aComment, anEvent, aRequest, author, reviewer, snapshotOf } from './changes.ts';
import { type Asked, type AskedWrite, type Told, tableThat } from './stand-in.ts';

let close = async () => {};
afterEach(() => close());

/** The entry store on a table that answers as told. */
const storeThat = async (
  telling: (asked: Asked, count: number) => Told,
): Promise<{ entries: EntryStore; asked: Asked[] }> => {
  const standIn = await tableThat(telling);
  close = standIn.close;
  return { entries: dynamoEntryStore(standIn.table, testClock()), asked: standIn.asked };
};

/** A change that writes and checks everything that a change can. */
const whole: EntryChange = aChange({
  draft: { type: 'case_study', clusterId: 'boston' },
  revision: { number: 1, content: aCaseStudy() },
  published: snapshotOf(),
  event: anEvent('01EVENT'),
  externalId: 'row-7',
  newProduct: { id: 'prd_1', name: 'Reader', vendor: 'Robots', category: 'assessment', aliases: [], version: 1 },
  holdReviewKey: 'prd_1#author#2025',
  freeReviewKeys: ['prd_1#author#2024'],
  conditions: [
    { kind: 'comment_open', commentId: 'com_1' },
    { kind: 'endorsement', clusterId: 'boston', is: 'none' },
  ],
  request: aRequest(),
});

const outcome = (save: Promise<unknown>): Promise<unknown> =>
  save.catch((error: Error & { code?: string }) => error.code ?? error.name);
const refusing =
  (isMeant: (write: AskedWrite) => boolean) =>
  (asked: Asked): Told => ({
    reasons: asked.writes.map((write) => (isMeant(write) ? 'ConditionalCheckFailed' : 'None')),
  });

// Each item that a change writes or checks under a condition, and what it means when that condition does not hold.
const meanings: readonly [what: string, isMeant: (write: AskedWrite) => boolean, meaning: string][] = [
  ['the head', ({ sk }) => sk === 'HEAD', 'stale'],
  ['the revision', ({ sk }) => sk === 'REV#00001', 'stale'],
  ['the event', ({ sk }) => sk === 'EVENT#01EVENT', 'stale'],
  ['the membership', ({ sk }) => sk === 'MEMBER#author', 'not_allowed'],
  ['the external id', ({ sk }) => sk.startsWith('EXTERNAL#'), 'external_id_taken'],
  ['the product’s name', ({ sk }) => sk === 'ALIAS', 'product_named'],
  ['the held review', ({ sk }) => sk === 'REVIEW#prd_1#author#2025', 'duplicate_review'],
  ['the comment', ({ sk }) => sk === 'COMMENT#com_1', 'illegal_transition'],
  ['the cluster', ({ sk }) => sk === 'CLUSTER#boston', 'illegal_transition'],
  ['the request', ({ sk }) => sk.startsWith('REQUEST#'), 'RequestReplayed'],
];

describe('a transaction that is cancelled by a condition', () => {
  it.each(meanings)('on %s says what that means, and is not tried again', async (_what, isMeant, meaning) => {
    const { entries, asked } = await storeThat(refusing(isMeant));
    expect(await outcome(entries.save(whole))).toBe(meaning);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.writes.filter(isMeant)).toHaveLength(1);
  });

  it('on the staff item says that the right is gone', async () => {
    const { entries } = await storeThat(refusing(({ pk, sk }) => pk === 'NETWORK' && sk === 'STAFF#reviewer'));
    expect(await outcome(entries.save(aChange({ authority: reviewer })))).toBe('not_allowed');
  });

  it('on several at once says the most telling', async () => {
    const order = [
      'RequestReplayed',
      'not_allowed',
      'external_id_taken',
      'stale',
      'product_named',
      'duplicate_review',
      'illegal_transition',
    ];
    for (const [index, expected] of order.entries()) {
      const broken = meanings.filter(([, , meaning]) => order.indexOf(meaning) >= index).map(([, isMeant]) => isMeant);
      const { entries } = await storeThat(refusing((write) => broken.some((isMeant) => isMeant(write))));
      expect(await outcome(entries.save(whole))).toBe(expected);
      await close();
    }
  });

  it('on a comment says what it means there', async () => {
    const { entries } = await storeThat(refusing(({ sk }) => sk === 'COMMENT#com_1'));
    expect(await outcome(entries.changeComment(aComment({ version: 2 }), author))).toBe('stale');
  });
});

const onOneItem: readonly [what: string, told: Told][] = [
  ['meets another transaction', { reasons: ['None', 'TransactionConflict'] }],
  ['is throttled on one item', { reasons: ['ThrottlingError', 'None'] }],
  ['goes beyond the throughput on one item', { reasons: ['None', 'ProvisionedThroughputExceeded'] }],
];
const asAWhole: readonly [what: string, told: Told][] = [
  ['is still being carried out', { status: 400, type: 'TransactionInProgressException' }],
  ['is throttled', { status: 400, type: 'ThrottlingException' }],
  ['exceeds the throughput of the table', { status: 400, type: 'ProvisionedThroughputExceededException' }],
  ['exceeds the requests of the account', { status: 400, type: 'RequestLimitExceeded' }],
  ['meets an error of the service', { status: 500, type: 'InternalServerError' }],
];

describe('a transaction that', () => {
  it.each([...onOneItem, ...asAWhole])(
    '%s is tried again, as the same request, until it is written',
    async (_what, told) => {
      const { entries, asked } = await storeThat((_asked, count) => (count <= 2 ? told : 'ok'));
      expect(await outcome(entries.save(whole))).toBe('saved');
      expect(asked).toHaveLength(3);
      expect(new Set(asked.map(({ token }) => token)).size).toBe(1);
    },
  );

  it.each(onOneItem)('%s again and again is given up as unavailable after five times', async (_what, told) => {
    const { entries, asked } = await storeThat(() => told);
    await expect(entries.save(whole)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'unavailable',
      cause: { name: 'TransactionCanceledException' },
    });
    expect(asked).toHaveLength(5);
  });

  it('fails again and again as a whole is given up as unavailable, before the function that waits for it ends', async () => {
    const giveUp = async (told: Told) => {
      const standIn = await tableThat(() => told);
      const beganMs = performance.now();
      const said = await outcome(dynamoEntryStore(standIn.table, testClock()).save(whole));
      await standIn.close();
      return { said, seconds: (performance.now() - beganMs) / 1000, times: standIn.asked.length };
    };
    // All at once: each takes seconds, because the client itself makes pauses.
    const ends = await Promise.all(asAWhole.map(([, told]) => giveUp(told)));
    expect(ends.map(({ said }) => said)).toEqual(asAWhole.map(() => 'unavailable'));
    expect(Math.max(...ends.map(({ times }) => times))).toBeLessThanOrEqual(5);
    // The functions of the API end after ten.
    expect(Math.max(...ends.map(({ seconds }) => seconds))).toBeLessThan(8);
  });

  it.each([
    ['cannot be understood', { status: 400, type: 'ValidationException' }],
    ['holds an item that is too large', { reasons: ['ValidationError', 'None'] }],
    ['may not be sent at all', { status: 400, type: 'AccessDeniedException' }],
  ] as const)('%s is an error of ours: not tried again, not told as a refusal', async (_what, told) => {
    const { entries, asked } = await storeThat(() => told);
    await expect(entries.save(whole)).rejects.toMatchObject({ name: expect.stringMatching(/Exception$/) });
    expect(asked).toHaveLength(1);
  });

  it('meets its own twin while that is being written turns out to be a replay, not a stale change', async () => {
    const { entries } = await storeThat(({ writes }, count) => ({
      reasons: writes.map(({ sk }) => {
        if (sk === 'HEAD') return 'ConditionalCheckFailed';
        if (!sk.startsWith('REQUEST#')) return 'None';
        return count === 1 ? 'TransactionConflict' : 'ConditionalCheckFailed';
      }),
    }));
    expect(await outcome(entries.save(whole))).toBe('RequestReplayed');
  });

  it('meets conflicts beside a broken condition to the end says what that condition means', async () => {
    const { entries, asked } = await storeThat(({ writes }) => ({
      reasons: writes.map(({ sk }) =>
        sk === 'HEAD' ? 'ConditionalCheckFailed' : sk.startsWith('REQUEST#') ? 'TransactionConflict' : 'None',
      ),
    }));
    expect(await outcome(entries.save(whole))).toBe('stale');
    expect(asked).toHaveLength(5);
  });
});

describe('a store that is away', () => {
  it('is unavailable, to readers and writers alike', async () => {
    const table = openTable({ name: 'commons', endpoint: 'http://127.0.0.1:9' });
    const entries = dynamoEntryStore(table, testClock());
    const asked = [
      () => entries.load('ent_1'),
      () => entries.published('ent_1'),
      () => entries.comments('ent_1'),
      () => entries.save(whole),
    ];
    for (const ask of asked) expect(await outcome(ask())).toBe('unavailable');
  });
});
