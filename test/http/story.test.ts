import { describe, expect, it } from 'vitest';
import { aCaseStudy, aPolicy, aProductReview } from '#test/support/an-entry.ts';
import { type Answer, eventually, runCommons } from '#test/support/running-commons.ts';
import { ok, stepsIn } from './steps.ts';

const commons = await runCommons();
const { act, published } = stepsIn(commons);
const visitor = commons.as('visitor');
const author = commons.as('boston-contributor');
const staff = commons.as('staff');

const searched = (query: string, ask = visitor): Promise<Answer> => ask(`GET /search?${query}`);
const found = (query: string, count: number): Promise<Answer> =>
  eventually(
    () => searched(query),
    ({ body }) => body.total === count,
  );
const titleOf = ({ body }: Answer): unknown => body.title;

/** Each with words of its own that stand nowhere else, so that searching for them finds this entry or nothing. */
const stories = [
  { what: 'a case study', make: aCaseStudy, first: 'quillfern', then: 'brambleon', theme: 'assessment' },
  { what: 'a policy', make: aPolicy, first: 'ostrelby', then: 'wickenlow', theme: 'systems_change' },
  { what: 'a product review', make: aProductReview, first: 'tamberlune', then: 'garrowick', theme: 'equity' },
] as const;

describe.each(stories)('the life of $what', ({ make, first, then, theme }) => {
  const content = make({
    clusterId: 'boston',
    visibility: 'public',
    title: `What a ${first} taught our schools`,
    themes: [theme],
  });
  const { title, lessons, ...unfinished } = content;
  const reason = 'The summary does not say what came out of it in the end.';
  let entry: Answer;
  const working = (): string => `GET /entries/${entry.body.id}?view=working`;
  const readers = (): string => `GET /entries/${entry.body.id}`;

  it('begins as a draft that only its people can see', async () => {
    entry = await author('POST /entries', { body: unfinished });
    expect(entry).toMatchObject({ status: 201, tag: '"w1"' });
    expect(entry.body).toMatchObject({
      publication: 'none',
      review: 'draft',
      revision: 1,
      seq: 1,
      clusterId: 'boston',
    });
    expect((await visitor(readers())).status).toBe(404);
    expect((await visitor(working())).status).toBe(401);
    expect((await commons.as('boston-member')(working())).status).toBe(404);
  });

  it('is told what is missing by the check and by submitting, in the same words', async () => {
    const checked = await ok(author('POST /entries/check', { body: unfinished }));
    expect(checked.body.errors.map(({ pointer }) => pointer)).toEqual(['/title', '/lessons']);
    const refused = await author(`POST /entries/${entry.body.id}/submit`, { tag: entry.tag });
    expect(refused).toMatchObject({ status: 422, body: { code: 'rules_broken', errors: checked.body.errors } });
  });

  it('is finished by merge patches, which add, replace and remove', async () => {
    entry = await ok(
      author(`PATCH /entries/${entry.body.id}`, { tag: entry.tag, body: { title, lessons, keywords: ['one', 'two'] } }),
    );
    expect(entry.body).toMatchObject({ title, keywords: ['one', 'two'], lessons: [{ key: 1 }] });
    entry = await ok(
      author(`PATCH /entries/${entry.body.id}`, {
        tag: entry.tag,
        body: { keywords: null, place: { locality: 'Elsewhere' } },
      }),
    );
    expect(entry.body).not.toHaveProperty('keywords');
    expect(entry.body).toMatchObject({ seq: 3, place: { ...content.place, locality: 'Elsewhere' } });
    expect((await ok(author('POST /entries/check', { body: content }))).body.errors).toEqual([]);
  });

  it('waits in the queue once submitted, and is claimed by one reviewer', async () => {
    entry = await act(author, entry, 'submit');
    expect(entry.body).toMatchObject({ review: 'submitted', submittedAt: expect.any(String) });
    const { body } = await ok(staff('GET /moderation/queue?size=100&cluster=boston&review=submitted'));
    expect(body.items.map(({ id }) => id)).toContain(entry.body.id);
    entry = await act(staff, entry, 'claim');
    const second = await commons.as('staff-2')(`POST /entries/${entry.body.id}/claim`, { tag: entry.tag });
    expect(second).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
    expect((await commons.as('staff-2')(`POST /entries/${entry.body.id}/approve`, { tag: entry.tag })).status).toBe(
      403,
    );
  });

  it('is sent back with a comment, which its author reads by role, answers and resolves', async () => {
    const early = await staff(`POST /entries/${entry.body.id}/request-changes`, { tag: entry.tag, body: { reason } });
    expect(early).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
    const said = await ok(
      staff(`POST /entries/${entry.body.id}/comments`, { body: { pointer: '/summary', text: 'What came out?' } }),
    );
    expect(said).toMatchObject({ status: 201, body: { byRole: 'staff', by: 'persona-staff', state: 'open' } });
    entry = await act(staff, entry, 'request-changes', { reason });
    expect(entry.body).toMatchObject({ review: 'changes_requested' });
    expect(entry.body).not.toHaveProperty('claim');

    const answered = await ok(
      author(`POST /entries/${entry.body.id}/comments`, {
        body: { pointer: '/summary', text: 'Added.', parentId: said.body.id },
      }),
    );
    const resolved = await ok(
      author(`POST /entries/${entry.body.id}/comments/${said.body.id}/resolve`, { tag: said.tag }),
    );
    expect(resolved.body).toMatchObject({ state: 'resolved', version: 2 });
    const { items } = (await ok(author(`GET /entries/${entry.body.id}/comments`))).body;
    expect(items).toMatchObject([
      { id: said.body.id, byRole: 'staff', state: 'resolved' },
      { id: answered.body.id, byRole: 'author', parentId: said.body.id },
    ]);
    expect(JSON.stringify(items)).not.toContain('persona-staff');
  });

  it('is improved, submitted again and approved, and readers find it', async () => {
    entry = await ok(
      author(`PATCH /entries/${entry.body.id}`, {
        tag: entry.tag,
        body: { summary: `${content.summary} In the end it worked.` },
      }),
    );
    expect(entry.body).toMatchObject({ revision: 2, review: 'changes_requested' });
    entry = await act(author, entry, 'submit');
    entry = await act(staff, entry, 'claim');
    entry = await act(staff, entry, 'approve');
    expect(entry.body).toMatchObject({ publication: 'live', review: 'none', publishedRevision: 2 });
    const read = await ok(visitor(readers()));
    expect(read.body).toMatchObject({
      view: 'published',
      title,
      revision: 2,
      summary: `${content.summary} In the end it worked.`,
    });
  });

  it('is found by its words, with the words marked', async () => {
    const { body } = await found(`q=${first}`, 1);
    expect(body.hits).toMatchObject([
      { id: entry.body.id, title, type: content.type, cluster: { id: 'boston', name: 'Boston' } },
    ]);
    const marked = body.hits[0]?.highlights.title ?? [];
    expect(marked.filter(({ match }) => match).map(({ text }) => text.toLowerCase())).toEqual([first]);
    expect(marked.map(({ text }) => text).join('')).toBe(title);
  });

  it('is found and counted by its facets', async () => {
    const { body } = await ok(searched(`q=${first}&type=${content.type}&cluster=boston&theme=${theme}`));
    expect(body.hits.map(({ id }) => id)).toEqual([entry.body.id]);
    expect(body.facets.theme).toContainEqual(expect.objectContaining({ value: theme, count: 1, selected: true }));
    const other = await ok(searched(`q=${first}&cluster=chicago`));
    expect(other.body).toMatchObject({ total: 0, hits: [] });
    expect(other.body.facets.cluster).toContainEqual(
      expect.objectContaining({ value: 'boston', count: 1, selected: false }),
    );
  });

  it('stays as it was for readers and searchers while its next revision is written and reviewed', async () => {
    entry = await act(author, entry, 'revise');
    entry = await ok(
      author(`PATCH /entries/${entry.body.id}`, {
        tag: entry.tag,
        body: { title: `What a ${then} taught our schools` },
      }),
    );
    entry = await act(author, entry, 'submit');
    entry = await act(staff, entry, 'claim');
    expect(entry.body).toMatchObject({ publication: 'live', review: 'in_review', revision: 3, publishedRevision: 2 });
    expect(titleOf(await ok(visitor(readers())))).toBe(title);
    expect((await ok(searched(`q=${first}`))).body.total).toBe(1);
    expect((await ok(searched(`q=${then}`))).body.total).toBe(0);

    entry = await act(staff, entry, 'approve');
    expect(titleOf(await ok(visitor(readers())))).toBe(`What a ${then} taught our schools`);
    await found(`q=${then}`, 1);
    expect((await ok(searched(`q=${first}`))).body.total).toBe(0);
  });

  it('leaves a tombstone without words when it is withdrawn, and is found no more', async () => {
    const why = 'The programme has ended and its lessons no longer hold.';
    entry = await act(author, entry, 'withdraw', { category: 'outdated', reason: why });
    const gone = await visitor(readers());
    expect(gone).toMatchObject({
      status: 410,
      body: { code: 'entry_withdrawn', tombstone: { id: entry.body.id, kind: 'withdrawn', category: 'outdated' } },
    });
    for (const word of [then, first, why, 'persona-']) expect(gone.text).not.toContain(word);
    await found(`q=${then}`, 0);
    expect((await ok(author(working()))).body).toMatchObject({
      publication: 'withdrawn',
      review: 'none',
      possibleActions: [],
    });
    expect((await author(`POST /entries/${entry.body.id}/revise`, { tag: entry.tag })).status).toBe(409);
  });
});

describe('paging through search', () => {
  it('shows everything once and in order, and ends without a cursor that leads nowhere', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await published(
        aCaseStudy({ clusterId: 'boston', visibility: 'public', title: `Lanterwick number ${n} of six` }),
      );
    }
    const all = (await found('q=lanterwick&sort=newest', 6)).body.hits.map(({ id }) => id);
    const paged: string[] = [];
    let next: string | undefined = '/search?q=lanterwick&sort=newest&size=3&facets=type';
    for (let pages = 1; next !== undefined; pages += 1) {
      const { body, headers }: Answer = await ok(visitor(`GET ${next}`));
      paged.push(...body.hits.map(({ id }) => id));
      expect(body.total).toBe(6);
      expect(body.cursor === undefined).toBe(pages === 2);
      const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(pages === 2);
      next = link?.replace('/api/v1', '');
    }
    expect(paged).toEqual(all);
  });
});
