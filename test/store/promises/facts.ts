import { expect } from 'vitest';
import {
  aChange,
  aCluster,
  aComment,
  anEvent,
  difference,
  type Promises,
  refusalOf,
  reviewer,
  withPeople,
} from '../changes.ts';

const nothing = { put: [], removed: [] };
const needsComment = aChange({
  expectedSeq: 1,
  event: anEvent('asked'),
  authority: reviewer,
  conditions: [{ kind: 'comment_open', commentId: 'com_1' }],
});
const endorsement = (is: 'none' | 'required', { clusterId = 'boston', expectedSeq = 1 } = {}) =>
  aChange({
    expectedSeq,
    event: anEvent(`claimed-${expectedSeq}`),
    authority: reviewer,
    conditions: [{ kind: 'endorsement', clusterId, is }],
  });

export const factPromises: Promises = {
  'what rests on an open comment is written only while that comment is open': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange());
    expect(
      await difference(stores, async () =>
        expect(await refusalOf(entries.save(needsComment))).toBe('illegal_transition'),
      ),
    ).toEqual(nothing);
    await entries.addComment(aComment({ state: 'resolved' }), reviewer);
    expect(
      await difference(stores, async () =>
        expect(await refusalOf(entries.save(needsComment))).toBe('illegal_transition'),
      ),
    ).toEqual(nothing);
    await entries.changeComment(aComment({ version: 2 }), reviewer);
    expect(await entries.save(needsComment)).toBe('saved');
  },

  'an open comment of another entry does not count': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange());
    await entries.addComment(aComment({ entryId: 'ent_2' }), reviewer);
    expect(await refusalOf(entries.save(needsComment))).toBe('illegal_transition');
  },

  'what rests on whether a cluster endorses is written only while that is so': async (stores) => {
    const { entries, clusters } = await withPeople(stores);
    await entries.save(aChange());
    await clusters.putCluster(aCluster({ endorsement: 'required', version: 2 }));
    expect(
      await difference(stores, async () =>
        expect(await refusalOf(entries.save(endorsement('none')))).toBe('illegal_transition'),
      ),
    ).toEqual(nothing);
    expect(await entries.save(endorsement('required'))).toBe('saved');
    expect(await refusalOf(entries.save(endorsement('none', { clusterId: 'nowhere', expectedSeq: 2 })))).toBe(
      'illegal_transition',
    );
  },

  'a stale seq is told before a fact that has changed is': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange());
    expect(await refusalOf(entries.save({ ...needsComment, expectedSeq: 4 }))).toBe('stale');
  },
};
