import { expect } from 'vitest';
import { RequestReplayed } from '#shared/ports/request-store.ts';
import {
  aChange,
  aComment,
  anEvent,
  aRequest,
  author,
  difference,
  type Promises,
  refusalOf,
  reviewer,
  withPeople,
} from '../changes.ts';

const nothing = { put: [], removed: [] };
const dayMs = 24 * 3600 * 1000;
const asked = { operation: 'submit-entry', key: 'key-1' };

export const replayPromises: Promises = {
  'the record of a request is written with the change that it asked for': async (stores) => {
    const { entries, requests } = await withPeople(stores);
    expect(await requests.find('author', asked)).toBeUndefined();
    await entries.save(aChange({ request: aRequest() }));
    expect(await requests.find('author', asked)).toEqual({
      bodyHash: 'abc',
      status: 200,
      resource: { entryId: 'ent_1' },
    });
  },

  'a request that was carried out is not carried out again, not even on the seq that is there now': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ request: aRequest() }));
    for (const expectedSeq of ['absent', 1] as const) {
      const again = aChange({ expectedSeq, head: { title: 'Again' }, event: anEvent('again'), request: aRequest() });
      expect(await difference(stores, () => expect(entries.save(again)).rejects.toThrow(RequestReplayed))).toEqual(
        nothing,
      );
    }
  },

  'of one request sent twice at once exactly one is carried out, and the other is a replay': async (stores) => {
    const { entries } = await withPeople(stores);
    for (let round = 0; round < 5; round += 1) {
      const twice = [`ent_${round}a`, `ent_${round}b`].map((id) =>
        entries.save(aChange({ head: { id }, request: aRequest({ key: `key-${round}` }) })),
      );
      const [first, second] = await Promise.allSettled(twice);
      const [won, lost] = first?.status === 'fulfilled' ? [first, second] : [second, first];
      expect(won).toMatchObject({ status: 'fulfilled', value: 'saved' });
      expect(lost).toMatchObject({ status: 'rejected', reason: { name: 'RequestReplayed' } });
    }
    expect([...(await stores.rows()).keys()].filter((key) => key.endsWith(' / HEAD'))).toHaveLength(5);
  },

  'a change that was refused leaves no record, so that it can be tried again': async (stores) => {
    const { entries, requests } = await withPeople(stores);
    expect(await refusalOf(entries.save(aChange({ expectedSeq: 3, request: aRequest() })))).toBe('stale');
    expect(await requests.find('author', asked)).toBeUndefined();
    expect(await entries.save(aChange({ request: aRequest() }))).toBe('saved');
  },

  'the same key of another person, or for another operation, is another request': async (stores) => {
    const { entries, requests } = await withPeople(stores);
    await entries.save(aChange({ request: aRequest() }));
    await entries.save(aChange({ expectedSeq: 1, request: aRequest({ operation: 'revise-entry' }) }));
    await entries.save(aChange({ expectedSeq: 2, request: aRequest(), authority: reviewer }));
    expect(await requests.find('reviewer', asked)).toMatchObject({ resource: { entryId: 'ent_1' } });
    expect(await requests.find('stranger', asked)).toBeUndefined();
  },

  'a comment is not made or changed twice by one request': async (stores) => {
    const { entries, requests } = await withPeople(stores);
    await entries.addComment(aComment(), reviewer, aRequest({ status: 201 }));
    expect(await requests.find('reviewer', asked)).toEqual({
      bodyHash: 'abc',
      status: 201,
      resource: { entryId: 'ent_1', commentId: 'com_1' },
    });
    const again = () =>
      expect(entries.addComment(aComment({ id: 'com_2' }), reviewer, aRequest())).rejects.toThrow(RequestReplayed);
    expect(await difference(stores, again)).toEqual(nothing);
    await entries.changeComment(aComment({ version: 2, state: 'resolved' }), author, aRequest());
    const resolveAgain = () =>
      expect(entries.changeComment(aComment({ version: 3, state: 'open' }), author, aRequest())).rejects.toThrow(
        RequestReplayed,
      );
    expect(await difference(stores, resolveAgain)).toEqual(nothing);
  },

  'a record counts for 24 hours, and is overwritten afterwards whether the engine has removed it or not': async (
    stores,
  ) => {
    const { entries, requests, clock } = await withPeople(stores);
    await entries.save(aChange({ request: aRequest() }));
    clock.pass(dayMs - 1000);
    expect(await requests.find('author', asked)).toBeDefined();
    await expect(entries.save(aChange({ expectedSeq: 1, request: aRequest() }))).rejects.toThrow(RequestReplayed);
    clock.pass(2000);
    expect(await requests.find('author', asked)).toBeUndefined();
    expect(await entries.save(aChange({ expectedSeq: 1, request: aRequest({ bodyHash: 'def' }) }))).toBe('saved');
    expect(await requests.find('author', asked)).toMatchObject({ bodyHash: 'def' });
  },

  'at every moment a record either answers or may be overwritten, never neither': async (stores) => {
    const { entries, requests, clock } = await withPeople(stores);
    await entries.save(aChange({ request: aRequest() }));
    clock.pass(dayMs - 400);
    const seen: string[] = [];
    // In steps below a second, since the engine's own expiry counts in whole seconds.
    for (let step = 0; step < 8; step += 1, clock.pass(200)) {
      const answers = (await requests.find('author', asked)) !== undefined;
      const saved = await entries.save(aChange({ expectedSeq: 1, request: aRequest() })).then(
        () => 'overwritten',
        (error: Error) => error.name,
      );
      seen.push(`${answers ? 'answers' : 'silent'}, ${saved}`);
      if (saved === 'overwritten') break;
    }
    expect([...new Set(seen)]).toEqual(['answers, RequestReplayed', 'silent, overwritten']);
  },
};
