import { expect } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import {
  aChange,
  aComment,
  anEvent,
  author,
  difference,
  type Promises,
  refusalOf,
  reviewer,
  snapshotOf,
  withPeople,
} from '../changes.ts';

const nothing = { put: [], removed: [] };
const title = (text: string) => ({ title: text });

export const racingPromises: Promises = {
  'a change made on a seq that has moved on is stale, and changes nothing': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange());
    await entries.save(aChange({ expectedSeq: 1, head: title('Second') }));
    const late = aChange({
      expectedSeq: 1,
      head: title('Third'),
      draft: { type: 'case_study', clusterId: 'boston' },
      revision: { number: 1, content: aCaseStudy() },
      published: snapshotOf(),
      event: anEvent('late'),
      holdReviewKey: 'late',
    });
    expect(await difference(stores, async () => expect(await refusalOf(entries.save(late))).toBe('stale'))).toEqual(
      nothing,
    );
    expect(await entries.head('ent_1')).toMatchObject({ seq: 2, title: 'Second' });
  },

  'an entry that is not there cannot be changed, and one that is there cannot be made again': async (stores) => {
    const { entries } = await withPeople(stores);
    expect(
      await difference(stores, async () =>
        expect(await refusalOf(entries.save(aChange({ expectedSeq: 1 })))).toBe('stale'),
      ),
    ).toEqual(nothing);
    await entries.save(aChange());
    const again = aChange({ head: title('Again'), draft: { type: 'case_study', clusterId: 'boston' } });
    expect(await difference(stores, async () => expect(await refusalOf(entries.save(again))).toBe('stale'))).toEqual(
      nothing,
    );
  },

  'of changes made on one seq exactly one wins, and the others change nothing': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange());
    for (let seq = 1; seq <= 8; seq += 1) {
      const rivals = ['a', 'b', 'c', 'd'].map((rival) =>
        aChange({
          expectedSeq: seq,
          head: title(`${rival}${seq}`),
          draft: { type: 'case_study', clusterId: 'boston', title: `${rival}${seq}` },
          event: anEvent(`${rival}${seq}`),
        }),
      );
      const outcomes = await Promise.all(rivals.map((rival) => refusalOf(entries.save(rival))));
      expect(outcomes.toSorted()).toEqual(['stale', 'stale', 'stale', 'written']);
      const winner = rivals[outcomes.indexOf('written')]?.head.title;
      const record = await entries.load('ent_1');
      expect([record?.head.seq, record?.head.title, record?.draft?.title]).toEqual([seq + 1, winner, winner]);
    }
    const events = [...(await stores.rows()).keys()].filter((key) => key.includes('EVENT#'));
    expect(events).toHaveLength(8);
  },

  'a revision that was handed in is never written again': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ revision: { number: 1, content: aCaseStudy() } }));
    const again = aChange({
      expectedSeq: 1,
      revision: { number: 1, content: aCaseStudy({ title: 'Another text for the same number' }) },
    });
    expect(await difference(stores, async () => expect(await refusalOf(entries.save(again))).toBe('stale'))).toEqual(
      nothing,
    );
  },

  'an event is never written again': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ event: anEvent('one') }));
    const again = aChange({ expectedSeq: 1, event: anEvent('one', { reason: 'Another story.' }) });
    expect(await difference(stores, async () => expect(await refusalOf(entries.save(again))).toBe('stale'))).toEqual(
      nothing,
    );
  },

  'of two answers to one version of a comment exactly one wins': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.addComment(aComment(), reviewer);
    const outcomes = await Promise.all([
      refusalOf(entries.changeComment(aComment({ version: 2, state: 'resolved', by: 'reviewer' }), reviewer)),
      refusalOf(entries.changeComment(aComment({ version: 2, state: 'resolved', by: 'author' }), author)),
    ]);
    expect(outcomes.toSorted()).toEqual(['stale', 'written']);
    expect(await entries.comments('ent_1')).toMatchObject([
      { version: 2, by: outcomes[0] === 'written' ? 'reviewer' : 'author' },
    ]);
  },

  'a comment is never overwritten by another with its id, and one that is not there cannot be changed': async (
    stores,
  ) => {
    const { entries } = await withPeople(stores);
    expect(await refusalOf(entries.changeComment(aComment({ version: 2 }), reviewer))).toBe('stale');
    await entries.addComment(aComment(), reviewer);
    const second = () => entries.addComment(aComment({ text: 'Another one.' }), reviewer);
    expect(await difference(stores, async () => expect(await refusalOf(second())).toBe('stale'))).toEqual(nothing);
  },
};
