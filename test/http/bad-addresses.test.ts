import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { type Answer, type Ask, eventually, runCommons } from '#test/support/running-commons.ts';
import { nothingWritten, ok, places, stepsIn } from './steps.ts';

const commons = await runCommons();
const { draft, published } = stepsIn(commons);
const visitor = commons.as('visitor');
const author = commons.as('boston-contributor');
const staff = commons.as('staff');
for (const n of [1, 2, 3, 4, 5]) {
  await draft(aCaseStudy({ title: `A draft of a list, number ${n}` }));
  await published(aCaseStudy({ title: `Merrowby number ${n} of five` }));
}
await eventually(
  () => visitor('GET /search?q=merrowby'),
  ({ body }) => body.total === 5,
);

// Nothing in this file asks for a change that it may have.
nothingWritten(commons);

describe('a parameter', () => {
  it.each([
    ['that nobody knows', 'GET /search?colour=blue', '/query/colour unknown_parameter'],
    ['with another case', 'GET /search?Q=robots', '/query/Q unknown_parameter'],
    ['with a slash in its name', 'GET /search?a/b=1', '/query/a~1b unknown_parameter'],
    ['where there are none', 'GET /clusters?size=5', '/query/size unknown_parameter'],
    ['of another operation', 'GET /me?mine=true', '/query/mine unknown_parameter'],
    ['for a description', 'GET /openapi.json?v=2', '/query/v unknown_parameter'],
    ['given twice', 'GET /search?size=5&size=6', '/query/size repeated'],
    ['given twice alike', 'GET /search?q=a&q=a', '/query/q repeated'],
    ['no hits a page', 'GET /search?size=0', '/query/size range'],
    ['too many hits a page', 'GET /search?size=101', '/query/size range'],
    ['less than nothing', 'GET /search?size=-1', '/query/size range'],
    ['a size that is none', 'GET /search?size=many', '/query/size type'],
    ['a size without a value', 'GET /search?size=', '/query/size range'],
    ['half a hit', 'GET /search?size=1.5', '/query/size type'],
    ['an order nobody knows', 'GET /search?sort=colour', '/query/sort one_of'],
    ['a facet nobody knows', 'GET /search?facets=type&facets=colour', '/query/facets/1 one_of'],
    ['a term that is not on the list', 'GET /search?type=policy&type=poem', '/query/type/1 one_of'],
    ['a day that is none', 'GET /search?publishedAfter=2025-13-40', '/query/publishedAfter custom'],
    ['a month that is none', 'GET /search?periodBefore=2025-13', '/query/periodBefore invalid_format'],
    ['a recommendation beyond ten', 'GET /search?minRecommend=11', '/query/minRecommend range'],
    ['a view nobody knows', 'GET /entries/ent_x?view=everything', '/query/view one_of'],
    ['a state nobody knows', 'GET /entries?mine=true&review=lost', '/query/review one_of'],
    ['mine, but not quite', 'GET /entries?mine=maybe', '/query/mine one_of'],
    ['days before yesterday', 'GET /moderation/queue?olderThanDays=-1', '/query/olderThanDays range'],
    ['an empty id of one’s own', 'POST /entries?externalId=', '/query/externalId range'],
  ])('is refused by name: %s', async (_what, call, place) => {
    const refused = await staff(call, call.startsWith('POST') ? { body: { type: 'policy', clusterId: 'boston' } } : {});
    expect([refused.status, refused.body.code, ...places(refused)]).toEqual([400, 'malformed', place]);
  });

  it('is needed to list entries: whose, or of which cluster', async () => {
    expect(places(await author('GET /entries'))).toEqual(['/query/mine one_of']);
  });

  it('repeated where several can be chosen, means either', async () => {
    const one = await ok(visitor('GET /search?type=policy&size=1'));
    const other = await ok(visitor('GET /search?type=product_review&size=1'));
    const both = await ok(visitor('GET /search?type=policy&type=product_review&size=1'));
    expect(one.body.total).toBeGreaterThan(0);
    expect(both.body.total).toBe(one.body.total + other.body.total);
  });

  it.each([
    '"',
    '"unclosed',
    '-',
    ':',
    'title:',
    'AND OR NOT',
    '(((',
    '*',
    '\\',
    "'; DROP TABLE",
    'a"b"c',
    '%00',
    '\u{1F600}',
    'NEAR(a b)',
    '^',
    '{}',
    'title:"',
    '--',
    'x'.repeat(4000),
  ])('of plain words is never a mistake: %s', async (q) => {
    expect((await visitor(`GET /search?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });
});

describe('a cursor', () => {
  const cursorOf = async (ask: Ask, call: string): Promise<string> =>
    encodeURIComponent((await ok(ask(call))).body.cursor ?? '');
  const search = 'GET /search?q=merrowby&sort=newest&size=2';
  const list = 'GET /entries?mine=true&size=2';
  const isBad = (answer: Answer): void => expect(answer).toMatchObject({ status: 400, body: { code: 'bad_cursor' } });

  it('leads on only with the words, filters and order it came from', async () => {
    const cursor = await cursorOf(visitor, search);
    for (const other of [
      'q=merrowbee&sort=newest',
      'q=merrowby&sort=relevance',
      'q=merrowby',
      'sort=newest',
      'q=merrowby&sort=newest&type=policy',
      'q=merrowby&sort=newest&publishedAfter=2020-01-01',
    ]) {
      isBad(await visitor(`GET /search?${other}&size=2&cursor=${cursor}`));
    }
    // How much of it one wants to see at once, and counted, may change from page to page.
    expect(
      (await ok(visitor(`GET /search?q=merrowby&sort=newest&size=3&facets=type&cursor=${cursor}`))).body.hits,
    ).toHaveLength(3);
  });

  it('is of one list, and of one person’s where lists are personal', async () => {
    const mine = await cursorOf(author, list);
    const found = await cursorOf(visitor, search);
    isBad(await author(`${list}&cursor=${found}`));
    isBad(await visitor(`${search}&cursor=${mine}`));
    isBad(await commons.as('boston-contributor-2')(`${list}&cursor=${mine}`));
    isBad(await author(`${list}&review=draft&cursor=${mine}`));
    isBad(await staff(`GET /moderation/queue?size=2&cursor=${mine}`));
    isBad(await staff(`GET /moderation/queue?size=2&cursor=${found}`));
  });

  it('cannot be edited, shortened, lengthened or made up', async () => {
    const cursor = decodeURIComponent(await cursorOf(visitor, search));
    const bytes = Buffer.from(cursor, 'base64url');
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 3] = (flipped.at(-3) ?? 0) ^ 1;
    const made = Buffer.concat([Buffer.alloc(16), Buffer.from('["2030-01-01","ent_0"]')]);
    const edited = [
      flipped,
      bytes.subarray(0, -1),
      Buffer.concat([bytes, Buffer.from(' ')]),
      made,
      bytes.subarray(16),
      Buffer.alloc(0),
    ].map((one) => one.toString('base64url'));
    for (const bad of [...edited, `${cursor}=`, `${cursor}!`, ` ${cursor}`, 'null', '../..', 'x'.repeat(1999)]) {
      isBad(await visitor(`${search}&cursor=${encodeURIComponent(bad)}`));
      isBad(await author(`${list}&cursor=${encodeURIComponent(bad)}`));
    }
  });

  it('of an earlier page still leads to the same page', async () => {
    const second = `${search}&cursor=${await cursorOf(visitor, search)}`;
    const third = `${search}&cursor=${await cursorOf(visitor, second)}`;
    const shown = (await ok(visitor(second))).body.hits.map(({ id }) => id);
    const last = await ok(visitor(third));
    expect(last.body.hits).toHaveLength(1);
    expect(last.body).not.toHaveProperty('cursor');
    expect((await ok(visitor(second))).body.hits.map(({ id }) => id)).toEqual(shown);
  });

  it('shows each of my entries once', async () => {
    const all = (await ok(author('GET /entries?mine=true&size=100'))).body.items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const { body }: Answer = await ok(author(`GET /entries?mine=true&size=3${cursor}`));
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.cursor === undefined ? undefined : `&cursor=${encodeURIComponent(body.cursor)}`;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(paged.length);
  });
});

describe('an address with tricks in it', () => {
  /** What comes back for this very request line: no client has tidied it up. */
  const raw = async (target: string, method = 'GET'): Promise<{ status: number; head: string; text: string }> => {
    const { hostname, port } = new URL(commons.origin);
    const socket = connect(Number(port), hostname);
    socket.write(`${method} ${target} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
    let all = '';
    for await (const chunk of socket) all += String(chunk);
    const [head = '', text = ''] = all.split('\r\n\r\n');
    return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), text };
  };

  it.each([
    '/api/v1/entries/../clusters',
    '/api/v1/entries/%2e%2e/clusters',
    '/api/v1/entries/..%2fclusters',
    '/api/v1//clusters',
    '//api/v1/clusters',
    '/api/v1/./clusters',
    '/api/v1/clusters/..;/me',
    '/api/v1/entries/ent_1/../../me',
    '/api/v1/entries/%00',
    '/api/v1/entries/ent_1%00.json',
    '/api/v1/entries/%2500',
    '/api/v1/entries/%25zz',
    '/api/v1/entries/__proto__',
    '/api/v1/entries/constructor',
    '/api/v1/entries/HEAD',
    '/api/v1/entries/ent_1%23HEAD',
    '/api/v1/clusters/boston%23MEMBER%23persona-boston-lead',
    '/api/v1/clusters/..%2F..%2Fetc%2Fpasswd',
    '/api/v2/clusters',
    '/api/v1',
    '/api/v1/',
    '/api/v1/toString',
    '/apiv1/clusters',
    'http://elsewhere.example/api/v1/clusters',
  ])('leads nowhere: %s', async (target) => {
    const { status, text, head } = await raw(target);
    expect([404, 401], `${status} ${text}`).toContain(status);
    expect(text).not.toMatch(/\n\s+at |node_modules|"items"/);
    if (target.startsWith('/api/v1/')) expect(head).toContain('content-type: application/problem+json');
  });

  it.each(['/api/v1/entries/%zz', '/api/v1/entries/%', '/api/v1/entries/%c3%28'])('is refused: %s', async (target) => {
    const { status, text } = await raw(target);
    expect(status).toBe(400);
    expect(text).not.toMatch(/\n\s+at |node_modules/);
  });

  it('is found with and without nothing but its own letters', async () => {
    expect((await raw('/api/v1/clusters')).status).toBe(200);
    expect((await raw('/api/v1/%63lusters')).status).toBe(200);
    expect((await raw('/API/v1/clusters')).status).toBe(404);
    expect((await raw('/api/v1/clusters/')).status).toBe(404);
  });

  it('is one answer to one request, whatever a broken client sends', async () => {
    expect((await raw('/api/v1/clusters', 'BREW')).status).toBe(400);
    expect((await raw('*', 'OPTIONS')).status).not.toBe(200);
    expect((await raw(`/api/v1/search?q=${'x'.repeat(12_000)}`)).status).toBe(431);
  });
});
