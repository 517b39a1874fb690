import { describe, expect, it } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { type Answer, type Ask, eventually, runCommons } from '#test/support/running-commons.ts';
import { ok, stepsIn } from './steps.ts';

const commons = await runCommons();
const { act, draft, submitted, claimed, published, withdrawn } = stepsIn(commons);

const word = 'hollowmere';
/** One theme each, so that a theme's count tells who counted what. */
const kinds = {
  public: { visibility: 'public', themes: ['assessment'] },
  network: { visibility: 'network', themes: ['equity'] },
  cluster: { visibility: 'cluster', themes: ['systems_change'] },
  shared: { visibility: 'cluster', themes: ['family_engagement'], sharedClusterIds: ['chicago'] },
} as const;
type Kind = keyof typeof kinds;
const everyKind = Object.keys(kinds) as Kind[];
const live = {} as Record<Kind, Answer>;
for (const kind of everyKind) {
  const parts = {
    ...kinds[kind],
    themes: [...kinds[kind].themes],
    sharedClusterIds: kind === 'shared' ? ['chicago'] : [],
  };
  live[kind] = await published(aCaseStudy({ ...parts, title: `A ${word} that is ${kind}` }));
}
const unseen = {
  draft: await draft(aCaseStudy({ title: `A ${word} in the drawer`, visibility: 'public' })),
  submitted: await submitted(aCaseStudy({ title: `A ${word} on its way`, visibility: 'public' })),
  claimed: await claimed(aCaseStudy({ title: `A ${word} on the desk`, visibility: 'public' })),
};
await eventually(
  () => commons.as('staff')(`GET /search?q=${word}`),
  ({ body }) => body.total === everyKind.length,
);

/** The columns of the table of who may see what. */
const sees: readonly (readonly [persona: string, kinds: readonly Kind[]])[] = [
  ['visitor', ['public']],
  ['outsider', ['public']],
  ['pittsburgh-member', ['public', 'network']],
  ['pittsburgh-lead', ['public', 'network']],
  ['chicago-member', ['public', 'network', 'shared']],
  ['boston-member', everyKind],
  ['boston-contributor-2', everyKind],
  ['boston-contributor', everyKind],
  ['boston-lead', everyKind],
  ['staff', everyKind],
];
const isInsider = (persona: string): boolean => ['boston-contributor', 'boston-lead', 'staff'].includes(persona);
const readers = sees.map(([persona]) => persona).filter((persona) => !isInsider(persona));

describe.each(sees)('what a %s sees of what is published', (persona, visible) => {
  const ask = commons.as(persona);

  it('is what the table says, and the rest does not exist', async () => {
    for (const kind of everyKind) {
      const { status, body } = await ask(`GET /entries/${live[kind].body.id}`);
      expect([kind, status, body.code]).toEqual(
        visible.includes(kind) ? [kind, 200, undefined] : [kind, 404, 'entry_not_found'],
      );
    }
  });

  it('is what is found, in hits, totals and counts', async () => {
    const { body } = await ok(ask(`GET /search?q=${word}`));
    expect(body.total).toBe(visible.length);
    expect(new Set(body.hits.map(({ id }) => id))).toEqual(new Set(visible.map((kind) => live[kind].body.id)));
    const themes = new Set(body.facets.theme?.map(({ value }) => value));
    expect(themes).toEqual(new Set(visible.map((kind) => kinds[kind].themes[0])));
    for (const kind of everyKind) {
      const filtered = await ok(ask(`GET /search?q=${word}&theme=${kinds[kind].themes[0]}`));
      expect([kind, filtered.body.total]).toEqual([kind, visible.includes(kind) ? 1 : 0]);
    }
  });

  it('is what is counted of each cluster', async () => {
    const counts = new Map(
      (await ok(ask('GET /search?size=1&facets=cluster'))).body.facets.cluster?.map(({ value, count }) => [
        value,
        count,
      ]),
    );
    const { items } = (await ok(ask('GET /clusters'))).body;
    expect(items.map(({ id, entries }) => [id, entries])).toEqual(items.map(({ id }) => [id, counts.get(id) ?? 0]));
    expect((await ok(ask('GET /search?cluster=boston&size=1'))).body.total).toBe(counts.get('boston'));
    expect((await ok(ask('GET /clusters/boston'))).body.entries).toBe(counts.get('boston'));
  });
});

it('counts grow with what one may see', async () => {
  const boston = async (persona: string): Promise<number> =>
    Number((await ok(commons.as(persona)('GET /clusters/boston'))).body.entries);
  const [visitor, network, own] = await Promise.all(['visitor', 'pittsburgh-member', 'boston-member'].map(boston));
  expect(network).toBeGreaterThan(visitor ?? Infinity);
  expect(own).toBeGreaterThan(network ?? Infinity);
});

describe('what is being written', () => {
  it.each(['draft', 'submitted', 'claimed'] as const)('does not exist for anybody else: %s', async (state) => {
    const path = `/entries/${unseen[state].body.id}`;
    for (const persona of readers) {
      const ask = commons.as(persona);
      expect([persona, (await ask(`GET ${path}`)).status]).toEqual([persona, 404]);
      if (persona === 'visitor') continue;
      for (const call of [
        `GET ${path}?view=working`,
        `GET ${path}/comments`,
        `POST ${path}/submit`,
        `POST ${path}/approve`,
      ]) {
        expect([persona, call, (await ask(call, { tag: unseen[state].tag })).status]).toEqual([persona, call, 404]);
      }
    }
    for (const persona of ['boston-contributor', 'boston-lead', 'staff']) {
      expect((await commons.as(persona)(`GET ${path}?view=working`)).status).toBe(200);
      // Nothing of it is published, for its own people neither.
      expect((await commons.as(persona)(`GET ${path}`)).status).toBe(404);
    }
  });

  it('is not for those who can read what is published: they may see, but not do that', async () => {
    const path = `/entries/${live.public.body.id}`;
    const reason = 'I would rather that nobody read this any more.';
    const calls: [string, object?][] = [
      [`GET ${path}?view=working`],
      [`GET ${path}/comments`],
      [`POST ${path}/comments`, { pointer: '', text: 'Hm.' }],
      [`PATCH ${path}`, { title: 'A title by somebody else' }],
      [`POST ${path}/submit`],
      [`POST ${path}/revise`],
      [`POST ${path}/withdraw`, { category: 'error', reason }],
      [`POST ${path}/claim`],
      [`POST ${path}/approve`],
      [`POST ${path}/decline`, { reason }],
      ['GET /moderation/queue'],
      ['GET /entries?cluster=boston'],
    ];
    const before = await commons.rows();
    for (const persona of readers) {
      for (const [call, body] of calls) {
        const answer = await commons.as(persona)(call, {
          tag: live.public.tag,
          ...(body === undefined ? {} : { body }),
        });
        expect([persona, call, answer.status]).toEqual([persona, call, persona === 'visitor' ? 401 : 403]);
      }
    }
    expect(await commons.rows()).toEqual(before);
  });

  it('is judged by nobody who wrote it, staff or not', async () => {
    const own = await submitted(aCaseStudy({ title: 'Written by one of the staff' }), 'staff-author');
    const refused = await commons.as('staff-author')(`POST /entries/${own.body.id}/claim`, { tag: own.tag });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await act(commons.as('staff'), own, 'claim')).body).toMatchObject({ review: 'in_review' });
  });

  it('is listed for its author, its lead, and staff once it waits for them', async () => {
    const ids = async (ask: Ask, call: string): Promise<string[]> =>
      (await ok(ask(call))).body.items.map(({ id }) => id);
    const { draft: drawer, submitted: onItsWay, claimed: onTheDesk } = unseen;
    const all = [drawer.body.id, onItsWay.body.id, onTheDesk.body.id];
    expect(await ids(commons.as('boston-contributor'), 'GET /entries?mine=true&size=100')).toEqual(
      expect.arrayContaining(all),
    );
    expect(await ids(commons.as('boston-lead'), 'GET /entries?cluster=boston&size=100')).toEqual(
      expect.arrayContaining(all),
    );
    const forStaff = await ids(commons.as('staff'), 'GET /entries?cluster=boston&size=100');
    expect(forStaff).toEqual(expect.arrayContaining(all.slice(1)));
    expect(forStaff).not.toContain(drawer.body.id);
    expect(await ids(commons.as('boston-contributor-2'), 'GET /entries?mine=true&size=100')).not.toEqual(
      expect.arrayContaining([drawer.body.id]),
    );
  });
});

describe('what is no longer shown', () => {
  it('is gone for those who could read it, and was never there for the others', async () => {
    const entry = await withdrawn(aCaseStudy({ visibility: 'cluster', title: `A ${word}less tale` }));
    for (const [persona, status] of [
      ['visitor', 404],
      ['outsider', 404],
      ['pittsburgh-member', 404],
      ['boston-member', 410],
      ['staff', 410],
    ] as const) {
      const answer = await commons.as(persona)(`GET /entries/${entry.body.id}`);
      expect([persona, answer.status]).toEqual([persona, status]);
      expect(answer.text).not.toMatch(/tale|programme ended/);
    }
  });

  it('is not there for those who lost sight of it', async () => {
    const mark = 'narrowdeane';
    const open = await published(aCaseStudy({ title: `The ${mark} for everybody` }));
    const visitor = commons.as('visitor');
    await eventually(
      () => visitor(`GET /search?q=${mark}`),
      ({ body }) => body.total === 1,
    );
    const author = commons.as('boston-contributor');
    const revised = await act(author, open, 'revise');
    const narrowed = await ok(
      author(`PATCH /entries/${open.body.id}`, { tag: revised.tag, body: { visibility: 'cluster' } }),
    );
    const handedIn = await act(author, narrowed, 'submit');
    expect((await visitor(`GET /entries/${open.body.id}`)).status).toBe(200);
    await act(commons.as('staff'), await act(commons.as('staff'), handedIn, 'claim'), 'approve');
    expect((await visitor(`GET /entries/${open.body.id}`)).status).toBe(404);
    await eventually(
      () => visitor(`GET /search?q=${mark}`),
      ({ body }) => body.total === 0,
    );
    expect((await commons.as('boston-member')(`GET /entries/${open.body.id}`)).status).toBe(200);
  });
});
