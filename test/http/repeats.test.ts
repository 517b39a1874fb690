import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aCaseStudy, aProductReview } from '#test/support/an-entry.ts';
import { type Answer, type Ask, runCommons } from '#test/support/running-commons.ts';
import { ok, stepsIn } from './steps.ts';

const commons = await runCommons();
const { act, draft, submitted, claimed } = stepsIn(commons);
const author = commons.as('boston-contributor');
const colleague = commons.as('boston-contributor-2');
const lead = commons.as('boston-lead');
const staff = commons.as('staff');
const path = ({ body }: Answer): string => `/entries/${body.id}`;
const isReplay = ({ headers }: Answer): boolean => headers.get('idempotency-replayed') === 'true';

const eventsOf = async ({ body }: Answer) => (await commons.itemsOf(body.id, 'EVENT#')).map(({ type }) => type);

describe('a change names the version it was made on', () => {
  it('and is asked for it when it does not', async () => {
    const entry = await draft(aCaseStudy());
    const before = await commons.rows();
    for (const headers of [{}, { 'if-match': '' }]) {
      const refused = await author(`PATCH ${path(entry)}`, { body: { title: 'Another title of it' }, headers });
      expect(refused).toMatchObject({ status: 428, body: { code: 'tag_missing' } });
      expect((await author(`POST ${path(entry)}/submit`, { headers })).status).toBe(428);
    }
    expect(await commons.rows()).toEqual(before);
  });

  it.each([
    '"w0"',
    '"w2"',
    '"w01"',
    '"w1 "',
    '"W1"',
    '*',
    '"*"',
    '1',
    '"1"',
    '"p1"',
    '"c1"',
    '"w1", "w9"',
    '"w9", "w1"',
    '"w1""',
    'null',
    '"w1',
  ])('and is refused on another one: %s', async (tag) => {
    const entry = await draft(aCaseStudy());
    const refused = await author(`PATCH ${path(entry)}`, { tag, body: { title: 'Another title of it' } });
    expect(refused).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect((await ok(author(`GET ${path(entry)}?view=working`))).tag).toBe('"w1"');
  });

  it('which a proxy may have weakened on the way', async () => {
    const entry = await draft(aCaseStudy());
    expect(
      (await author(`PATCH ${path(entry)}`, { tag: `W/${entry.tag}`, body: { title: 'Another title of it' } })).status,
    ).toBe(200);
  });

  it('so that of two people who saved at once, one is told to read again', async () => {
    const entry = await draft(aCaseStudy());
    const edits = await Promise.all(
      [author, lead, author, lead].map((ask, n) =>
        ask(`PATCH ${path(entry)}`, { tag: entry.tag, body: { title: `The title of writer ${n}` } }),
      ),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const winner = edits.find(({ status }) => status === 200);
    expect((await ok(author(`GET ${path(entry)}?view=working`))).body).toMatchObject({
      title: winner?.body.title,
      seq: 2,
    });
  });

  it('so that what yesterday’s page shows is never approved, submitted or withdrawn', async () => {
    const entry = await draft(aCaseStudy());
    const held = await act(staff, await act(author, entry, 'submit'), 'claim');
    const before = await commons.rows();
    for (const action of ['approve', 'claim'])
      expect((await staff(`POST ${path(held)}/${action}`, { tag: entry.tag })).status).toBe(412);
    const reason = 'The programme has ended and its lessons no longer hold.';
    expect(
      (await author(`POST ${path(held)}/withdraw`, { tag: entry.tag, body: { category: 'error', reason } })).status,
    ).toBe(412);
    expect(await commons.rows()).toEqual(before);
  });

  it('and comments have versions of their own', async () => {
    const entry = await claimed(aCaseStudy());
    const comment = await ok(staff(`POST ${path(entry)}/comments`, { body: { pointer: '/title', text: 'Why?' } }));
    expect(comment.tag).toBe('"c1"');
    const resolve = `POST ${path(entry)}/comments/${comment.body.id}/resolve`;
    expect((await staff(resolve)).status).toBe(428);
    expect((await staff(resolve, { tag: '"c2"' })).status).toBe(412);
    expect((await staff(resolve, { tag: entry.tag })).status).toBe(412);
    expect(await staff(resolve, { tag: comment.tag })).toMatchObject({ status: 200, tag: '"c2"' });
    expect(await staff(resolve, { tag: '"c2"' })).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
  });
});

describe('the same key again', () => {
  it('answers a creation with what it made, once', async () => {
    const body = aCaseStudy({ title: 'Made once, asked for twice' });
    const first = await author('POST /entries', { body, key: 'create-1' });
    const again = await author('POST /entries', { body, key: 'create-1' });
    expect([first.status, isReplay(first)]).toEqual([201, false]);
    expect([again.status, isReplay(again)]).toEqual([201, true]);
    expect(again.body).toEqual(first.body);
    expect(again.tag).toBe(first.tag);
    expect(await eventsOf(first)).toEqual(['create-draft']);
  });

  it('answers an action after its tag has gone stale by it', async () => {
    const entry = await draft(aCaseStudy());
    const submit = (): Promise<Answer> => author(`POST ${path(entry)}/submit`, { tag: entry.tag, key: 'submit-1' });
    const first = await ok(submit());
    const again = await submit();
    expect(again).toMatchObject({ status: 200, body: { review: 'submitted', seq: 2 }, tag: first.tag });
    expect(isReplay(again)).toBe(true);
    expect(await eventsOf(entry)).toEqual(['create-draft', 'submit-entry']);
  });

  it('answers with the resource as it is by now, to whom may still see it', async () => {
    const created = await author('POST /entries', { body: aCaseStudy(), key: 'create-2' });
    await ok(author(`PATCH ${path(created)}`, { tag: created.tag, body: { title: 'What became of it since' } }));
    const again = await author('POST /entries', { body: aCaseStudy(), key: 'create-2' });
    expect(again).toMatchObject({ status: 201, tag: '"w2"', body: { title: 'What became of it since' } });
  });

  it('answers a comment with the comment', async () => {
    const entry = await claimed(aCaseStudy());
    const say = (): Promise<Answer> =>
      staff(`POST ${path(entry)}/comments`, { body: { pointer: '', text: 'Once.' }, key: 'say' });
    const [first, again] = [await say(), await say()];
    expect(again).toMatchObject({ status: 201, body: first.body, tag: '"c1"' });
    expect(await commons.itemsOf(entry.body.id, 'COMMENT#')).toHaveLength(1);
  });

  it('is refused for another body, address or query', async () => {
    const body = aCaseStudy();
    const entry = await ok(author('POST /entries', { body, key: 'same' }));
    const other = await draft(aCaseStudy());
    await ok(author(`POST ${path(entry)}/submit`, { tag: entry.tag, key: 'submit-2' }));
    const before = await commons.rows();
    for (const refused of [
      await author('POST /entries', { body: { ...body, title: 'But with another title' }, key: 'same' }),
      await author('POST /entries?externalId=mine', { body, key: 'same' }),
      await author(`POST ${path(other)}/submit`, { tag: other.tag, key: 'submit-2' }),
    ]) {
      expect(refused).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    }
    expect(await commons.rows()).toEqual(before);
  });

  it('of somebody else, or for another operation, is another key', async () => {
    const body = aCaseStudy();
    const mine = await ok(author('POST /entries', { body, key: 'shared' }));
    const theirs = await ok(colleague('POST /entries', { body, key: 'shared' }));
    expect(theirs.body.id).not.toBe(mine.body.id);
    expect(isReplay(theirs)).toBe(false);
    const submit = await ok(author(`POST ${path(mine)}/submit`, { tag: mine.tag, key: 'shared' }));
    expect(isReplay(submit)).toBe(false);
    expect((await colleague(`POST ${path(mine)}/submit`, { tag: mine.tag, key: 'shared' })).status).toBe(404);
  });

  it('of a refused request may be used again: refusals are not kept', async () => {
    const entry = await draft(aCaseStudy({ summary: 'Too short.' }));
    expect((await author(`POST ${path(entry)}/submit`, { tag: entry.tag, key: 'try' })).status).toBe(422);
    const mended = await ok(
      author(`PATCH ${path(entry)}`, { tag: entry.tag, body: { summary: aCaseStudy().summary } }),
    );
    expect(isReplay(await ok(author(`POST ${path(entry)}/submit`, { tag: mended.tag, key: 'try' })))).toBe(false);
  });

  it.each(['x'.repeat(201), 'two words', '', '\u00FC'])('is a key only when it is one: not "%s"', async (key) => {
    const before = await commons.rows();
    const refused = await author('POST /entries', { body: aCaseStudy(), headers: { 'idempotency-key': key } });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ rule: 'idempotency_key' }] } });
    expect(await commons.rows()).toEqual(before);
  });

  it('at the same moment has one effect, and all are told of it', async () => {
    // A millisecond apart, so that some come between another's look for the key and its effect.
    const atOnce = (ask: Ask, call: string, sending: object): Promise<Answer[]> =>
      Promise.all([0, 1, 2, 3, 4, 5].map((n) => sleep(n).then(() => ask(call, sending))));
    for (let round = 0; round < 5; round += 1) {
      const body = aProductReview({ period: { start: `20${10 + round}-01` } });
      const created = await atOnce(author, 'POST /entries', { body, key: `race-create-${round}` });
      const [entry] = created;
      if (entry === undefined) throw new Error('nothing was answered');
      expect(new Set(created.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(created.map(({ body: { id } }) => id)).size).toBe(1);
      for (const [ask, action] of [
        [author, 'submit'],
        [staff, 'claim'],
        [staff, 'approve'],
      ] as const) {
        const { tag } = await ok(ask(`GET ${path(entry)}?view=working`));
        const acted = await atOnce(ask, `POST ${path(entry)}/${action}`, { tag, key: `race-${action}-${round}` });
        expect([action, ...new Set(acted.map(({ status }) => status))]).toEqual([action, 200]);
        expect([action, acted.filter((answer) => !isReplay(answer)).length]).toEqual([action, 1]);
      }
      expect(await eventsOf(entry)).toEqual(['create-draft', 'submit-entry', 'claim-entry', 'approve-entry']);
    }
  });

  it('of a cluster’s own id leads to the one entry that carries it', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => author('POST /entries?externalId=row-1', { body: aCaseStudy() })),
    );
    expect(made.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    const again = await author('POST /entries?externalId=row-1', { body: aCaseStudy() });
    expect(again).toMatchObject({ status: 200, body: { id: made[0]?.body.id } });
    expect(await lead('POST /entries?externalId=row-1', { body: aCaseStudy() })).toMatchObject({
      status: 200,
      body: { id: made[0]?.body.id },
    });
    const elsewhere = await commons.as('chicago-contributor')('POST /entries?externalId=row-1', {
      body: aCaseStudy({ clusterId: 'chicago' }),
    });
    expect(elsewhere.status).toBe(201);
  });

  it('of a cluster’s own id shows a draft to nobody who may not see it', async () => {
    const secret = await ok(
      author('POST /entries?externalId=row-2', { body: aCaseStudy({ title: 'Nobody else has read this' }) }),
    );
    const peeked = await colleague('POST /entries?externalId=row-2', { body: aCaseStudy() });
    expect(peeked).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect(peeked.text).not.toContain('Nobody else');
    expect(peeked.text).not.toContain(secret.body.id);
  });
});

describe('two people at once', () => {
  it('claim an entry, and one of them holds it', async () => {
    const entry = await submitted(aCaseStudy());
    const claims = await Promise.all(
      [staff, commons.as('staff-2')].map((ask) => ask(`POST ${path(entry)}/claim`, { tag: entry.tag })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await eventsOf(entry)).filter((type) => type === 'claim-entry')).toHaveLength(1);
  });
});
