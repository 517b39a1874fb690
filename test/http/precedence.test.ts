import { describe, expect, it } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { type Answer, runCommons } from '#test/support/running-commons.ts';
import { stepsIn } from './steps.ts';

const commons = await runCommons();
const { act, published } = stepsIn(commons);
const author = commons.as('boston-contributor');
const staff = commons.as('staff');

/** Live for readers, and under review by `staff`, who may decline its next revision. */
const underReview = await act(
  staff,
  await act(author, await act(author, await published(aCaseStudy()), 'revise'), 'submit'),
  'claim',
);
/** Live, and nothing of it under review: there is nothing to decline. */
const atRest = await published(aCaseStudy({ visibility: 'public' }));
const forged = `${(await commons.tokenFor('staff')).slice(0, -5)}xxxxx`;

interface Request {
  readonly method: string;
  readonly id: string;
  readonly query: string;
  readonly token: string;
  readonly tag: string | undefined;
  readonly reason: string;
  readonly padding: number;
  readonly headers: Readonly<Record<string, string>>;
}
const flawless: Request = {
  method: 'POST',
  id: underReview.body.id,
  query: '',
  token: await commons.tokenFor('staff'),
  tag: underReview.tag,
  reason: 'It repeats word for word what another entry of this cluster says.',
  padding: 0,
  headers: {},
};

/** In the order of precedence: a request with several of these flaws is answered by the first. */
const flaws: readonly (readonly [status: number, code: string, flaw: Partial<Request>])[] = [
  [413, 'body_too_large', { padding: 1_000_001 }],
  [415, 'unsupported_media_type', { headers: { 'content-encoding': 'gzip' } }],
  [405, 'method_not_allowed', { method: 'PUT' }],
  [400, 'malformed', { query: '?colour=blue' }],
  [401, 'unauthenticated', { token: forged }],
  [404, 'entry_not_found', { id: 'ent_00000000000000000000000000' }],
  [403, 'not_allowed', { token: await commons.tokenFor('boston-member') }],
  [428, 'tag_missing', { tag: undefined }],
  [412, 'stale', { tag: '"w1"' }],
  [409, 'illegal_transition', { id: atRest.body.id, tag: atRest.tag }],
  [422, 'rules_broken', { reason: 'No.' }],
];

const decline = ({ method, id, query, token, tag, reason, padding, headers }: Request): Promise<Answer> =>
  commons.withToken(token)(`${method} /entries/${id}/decline${query}`, {
    tag,
    body: JSON.stringify({ reason }).padEnd(padding, ' '),
    headers,
  });

const pairs = flaws.flatMap((first, at) => flaws.slice(at + 1).map((second) => [first, second] as const));
// A missing tag cannot be an old one.
const isPossible = ([[first], [second]]: (typeof pairs)[number]): boolean => first !== 428 || second !== 412;

describe('a request that deserves one refusal', () => {
  it.each(flaws)('gets it: %i %s', async (status, code, flaw) => {
    expect(await decline({ ...flawless, ...flaw })).toMatchObject({ status, body: { code, status } });
  });
});

describe('a request that deserves two refusals gets the first', () => {
  it.each(
    pairs.filter(isPossible).map(([first, second]) => ({ first, second, name: `${first[0]} before ${second[0]}` })),
  )('$name', async ({ first: [status, code, flaw], second: [, , other] }) => {
    expect(await decline({ ...flawless, ...other, ...flaw })).toMatchObject({ status, body: { code } });
  });
});

describe('a request that deserves every refusal', () => {
  it('gets the first, and the next one once that is mended', async () => {
    const statuses: number[] = [];
    for (const at of flaws.keys()) {
      const left = flaws.slice(at).filter(([status], n) => n === 0 || status !== 412);
      let request = flawless;
      for (const [, , flaw] of left.toReversed()) request = { ...request, ...flaw };
      const { status } = await decline(request);
      statuses.push(status);
    }
    expect(statuses).toEqual(flaws.map(([status]) => status));
  });
});

describe('other forms of the same refusals', () => {
  it('say which methods there are', async () => {
    const refused = await decline({ ...flawless, method: 'DELETE' });
    expect(refused.headers.get('allow')).toBe('POST');
    expect((await staff(`PUT /entries/${atRest.body.id}`)).headers.get('allow')).toBe('GET, PATCH');
  });

  it('put the wrong kind of body before a broken one, and a broken one before the missing token', async () => {
    const visitor = commons.as('visitor');
    const path = `/entries/${underReview.body.id}/decline`;
    expect(
      (await visitor(`POST ${path}?colour=blue`, { body: '{', headers: { 'content-type': 'text/plain' } })).status,
    ).toBe(415);
    expect((await visitor(`POST ${path}`, { body: '{' })).status).toBe(400);
    expect((await visitor(`POST ${path}`, { body: { why: 'x' } })).status).toBe(400);
    expect((await visitor(`POST ${path}`, { body: { reason: 'x' }, key: 'two words' })).status).toBe(400);
    expect((await visitor(`POST ${path}`, { body: { reason: 'x' } })).status).toBe(401);
    expect((await visitor('GET /entries/nothing?view=working')).status).toBe(401);
    expect((await visitor('GET /moderation/queue?colour=blue')).status).toBe(400);
  });

  it('put who may do it before what it says: a broken draft of another cluster is refused for the cluster', async () => {
    const refused = await commons.as('chicago-contributor')('POST /entries', { body: { ...aCaseStudy(), id: 'mine' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });

  it('put the state before what the patch says', async () => {
    expect((await author(`PATCH /entries/${atRest.body.id}`, { tag: atRest.tag, body: { id: 'mine' } })).status).toBe(
      409,
    );
  });

  it('tell what is possible instead', async () => {
    const refused = await decline({ ...flawless, id: atRest.body.id, tag: atRest.tag });
    expect(refused.body.possible).toEqual(['withdraw-entry']);
  });
});

describe('a request without a flaw', () => {
  it('is done, so that each refusal above had its own reason', async () => {
    expect(await decline(flawless)).toMatchObject({ status: 200, body: { publication: 'live', review: 'declined' } });
  });
});
