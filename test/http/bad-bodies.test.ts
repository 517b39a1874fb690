import { describe, expect, it } from 'vitest';
import { systemFields } from '#shared/domain/entry/content.ts';
import { maxRevisionBytes } from '#shared/domain/entry/rules.ts';
import { aCaseStudy, aProductReview } from '#test/support/an-entry.ts';
import { type Answer, runCommons } from '#test/support/running-commons.ts';
import { nothingWritten, ok, places, stepsIn } from './steps.ts';

const commons = await runCommons();
const { draft, claimed } = stepsIn(commons);
const author = commons.as('boston-contributor');
const staff = commons.as('staff');
const least = { type: 'case_study', clusterId: 'boston' } as const;
const entry = await draft(aCaseStudy());
const path = `/entries/${entry.body.id}`;

describe('a body that is no JSON', () => {
  nothingWritten(commons);

  it.each([
    ['cut short', '{"type": "case_study"'],
    ['words', 'title=Robots'],
    ['single quotes', "{'type': 'case_study'}"],
    ['endless brackets', '['.repeat(100_000)],
    ['bytes that are not UTF-8', Buffer.from('{"type":"case_study","clusterId":"boston","title":"caf\xe9"}', 'latin1')],
  ])('is refused: %s', async (_what, body) => {
    const created = await author('POST /entries', { body });
    expect(created).toMatchObject({
      status: 400,
      body: { code: 'malformed', errors: [{ pointer: '', rule: 'json' }] },
    });
    expect((await author(`PATCH ${path}`, { body, tag: entry.tag })).status).toBe(400);
  });

  it.each(['[]', '"case_study"', 'null', '7', 'true'])('is refused: %s instead of an object', async (body) => {
    expect((await author('POST /entries', { body })).status).toBe(400);
    expect((await author(`PATCH ${path}`, { body, tag: entry.tag })).status).toBe(400);
  });

  it('is refused when it is not there at all', async () => {
    expect(await author('POST /entries')).toMatchObject({ status: 400, body: { errors: [{ rule: 'required' }] } });
    expect(await author(`PATCH ${path}`, { tag: entry.tag })).toMatchObject({ status: 400 });
  });
});

describe('a body that is not as described', () => {
  nothingWritten(commons);

  it.each([
    ['a field nobody knows', { ...least, titel: 'x' }, '/titel unknown_field'],
    ['one with a slash and a tilde in its name', { ...least, 'a/b~c': 1 }, '/a~1b~0c unknown_field'],
    ['one inside an object', { ...least, place: { country: 'US', citty: 'x' } }, '/place/citty unknown_field'],
    ['one inside a list', { ...least, lessons: [{}, { statemnt: 'x' }] }, '/lessons/1/statemnt unknown_field'],
    [
      'one that means something to JavaScript',
      JSON.parse(JSON.stringify(least).replace('}', ',"__proto__":{}}')),
      '/__proto__ unknown_field',
    ],
    ['a number for a text', { ...least, title: 5 }, '/title type'],
    ['an object for a list', { ...least, lessons: {} }, '/lessons type'],
    ['a text for a list', { ...least, keywords: 'one' }, '/keywords type'],
    ['a text for a number', { ...aProductReview(), recommend: '7' }, '/recommend type'],
    ['a null for a text', { ...least, title: null }, '/title type'],
    ['a term that is not on the list', { ...least, outcome: 'great' }, '/outcome one_of'],
    ['a type that does not exist', { ...least, type: 'poem' }, '/type one_of'],
    ['no cluster', { type: 'case_study' }, '/clusterId required'],
    ['a number too large to keep', { ...least, costs: { annual: 1e20 } }, '/costs/annual number_range'],
    ['a number too small to keep', { ...least, costs: { annual: 1e-200 } }, '/costs/annual number_range'],
    [
      'nesting without end',
      `{"hands":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      `/hands${'/0'.repeat(19)} nesting`,
    ],
  ])('is refused with the place named: %s', async (_what, body, place) => {
    const refused = await author('POST /entries', { body });
    expect(refused).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(places(refused)).toContain(place);
    const checked = await author('POST /entries/check', { body });
    expect(checked.status).toBe(400);
  });

  it('names every broken place at once', async () => {
    const refused = await author(`PATCH ${path}?why=1`, {
      tag: entry.tag,
      body: { title: 5, place: { citty: 'x' }, outcome: 'great' },
    });
    expect(places(refused).sort()).toEqual([
      '/outcome one_of',
      '/place/citty unknown_field',
      '/query/why unknown_parameter',
      '/title type',
    ]);
  });

  it('is refused for actions that take none, or a reason', async () => {
    const submit = await author(`POST ${path}/submit`, { tag: entry.tag, body: { now: true } });
    expect([submit.status, ...places(submit)]).toEqual([400, '/now unknown_field']);
    const decline = await staff(`POST ${path}/decline`, { tag: entry.tag, body: { why: 'No.' } });
    expect([decline.status, ...places(decline).sort()]).toEqual([400, '/reason required', '/why unknown_field']);
    const withdraw = await author(`POST ${path}/withdraw`, {
      tag: entry.tag,
      body: { category: 'bored', reason: 'I do not like it any more.' },
    });
    expect([withdraw.status, ...places(withdraw)]).toEqual([400, '/category one_of']);
  });
});

describe('a body that breaks a rule', () => {
  nothingWritten(commons);

  it.each(systemFields)('is refused when it sends what the system writes: %s', async (field) => {
    const body = { ...least, [field]: 'mine' };
    const refused = await author('POST /entries', { body });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'read_only', errors: [{ pointer: `/${field}`, rule: 'read_only' }] },
    });
    expect(await author(`PATCH ${path}`, { tag: entry.tag, body: { [field]: null } })).toMatchObject({
      status: 422,
      body: { code: 'read_only' },
    });
  });

  it.each([
    ['a field of another type', { recommend: 7 }, '/recommend field_of_another_type'],
    ['another type', { type: 'policy' }, '/type type_fixed'],
    ['no cluster any more', { clusterId: null }, '/clusterId required'],
    ['a cluster where the author is nobody', { clusterId: 'chicago' }, '/clusterId home_cluster'],
    ['a key that was never given', { lessons: [{ key: 9 }] }, '/lessons/0/key key_given'],
    ['a key given twice', { lessons: [{ key: 1 }, { key: 1 }] }, '/lessons/1/key key_unique'],
  ])('is refused by edit-draft: %s', async (_what, body, place) => {
    const refused = await author(`PATCH ${path}`, { tag: entry.tag, body });
    expect([refused.status, ...places(refused)]).toEqual([422, place]);
  });
});

describe('a comment', () => {
  it('is refused on no field, without words, too long, or two levels deep', async () => {
    const { body: held } = await claimed(aCaseStudy());
    const comment = (body: object): Promise<Answer> => staff(`POST /entries/${held.id}/comments`, { body });
    const first = await ok(comment({ pointer: '', text: 'On the whole.' }));
    const second = await ok(comment({ pointer: '', text: 'And yet.', parentId: first.body.id }));
    const before = await commons.rows();
    expect(places(await comment({ pointer: '/nothing', text: 'x' }))).toEqual(['/pointer field_exists']);
    expect(places(await comment({ pointer: '/title', text: '   ' }))).toEqual(['/text length']);
    expect(places(await comment({ pointer: '/title', text: 'x'.repeat(2001) }))).toEqual(['/text length']);
    expect(places(await comment({ pointer: '', text: 'x', parentId: second.body.id }))).toEqual([
      '/parentId one_level',
    ]);
    expect(await comment({ pointer: '', text: 'x', parentId: 'com_none' })).toMatchObject({
      status: 404,
      body: { code: 'comment_not_found' },
    });
    expect(await commons.rows()).toEqual(before);
  });
});

describe('texts that no book holds', () => {
  it('are kept with whole characters', async () => {
    const created = await ok(
      author('POST /entries', {
        body: `{"type":"case_study","clusterId":"boston","title":"half \\ud83d and whole 😀"}`,
      }),
    );
    expect(created.body).toMatchObject({ title: 'half \uFFFD and whole 😀' });
  });

  it('are cut in lists, where a title of a hundred pages has no place', async () => {
    const created = await ok(author('POST /entries', { body: { ...least, title: '😀'.repeat(10_000) } }));
    const { items } = (await ok(author('GET /entries?mine=true&size=100'))).body;
    const line = items.find(({ id }) => id === created.body.id);
    expect([...String(line?.title)]).toHaveLength(140);
    expect(created.body.title).toHaveLength(20_000);
  });
});

describe('the size of a body', () => {
  nothingWritten(commons);
  const padded = (bytes: number): string => JSON.stringify(aCaseStudy()).padEnd(bytes, ' ');

  it('may be a million bytes and not one more', async () => {
    const most = padded(1_000_000 - Buffer.byteLength(padded(0)) + padded(0).length);
    expect(Buffer.byteLength(most)).toBe(1_000_000);
    expect((await author('POST /entries/check', { body: most })).status).toBe(200);
    expect(await author('POST /entries/check', { body: `${most} ` })).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
    expect((await author(`PATCH ${path}`, { tag: entry.tag, body: `${most} ` })).status).toBe(413);
  });
});

describe('the size of an entry', () => {
  it('may be 200 KB and not a byte more', async () => {
    const sized = (extra: number) => ({ ...least, problem: 'x'.repeat(maxRevisionBytes + extra) });
    const before = await commons.rows();
    const refused = await author('POST /entries', { body: sized(0) });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'entry_too_large', errors: [{ pointer: '', rule: 'size' }] },
    });
    expect(await commons.rows()).toEqual(before);
    const over = Number((refused.body.errors[0] as { given?: unknown } | undefined)?.given) - maxRevisionBytes;
    expect((await author('POST /entries', { body: sized(1 - over) })).status).toBe(422);
    const largest = await ok(author('POST /entries', { body: sized(-over) }));
    const grown = await author(`PATCH /entries/${largest.body.id}`, {
      tag: largest.tag,
      body: { title: 'And a title' },
    });
    expect(grown).toMatchObject({ status: 422, body: { code: 'entry_too_large' } });
    expect((await ok(author(`GET /entries/${largest.body.id}?view=working`))).tag).toBe(largest.tag);
  });
});

describe('the kind of a body', () => {
  nothingWritten(commons);
  const body = JSON.stringify(aCaseStudy());

  it.each([
    'text/plain',
    'application/xml',
    'application/merge-patch+json',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'application/json5',
  ])('is not %s where JSON is taken', async (type) => {
    const refused = await author('POST /entries/check', { body, headers: { 'content-type': type } });
    expect(refused).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
    expect(refused.headers.get('accept')).toBe('application/json');
  });

  it('is said: without a content type nothing is taken', async () => {
    expect((await author('POST /entries/check', { body, headers: { 'content-type': '' } })).status).toBe(415);
  });

  it('may name its charset, in any case', async () => {
    expect(
      (await author('POST /entries/check', { body, headers: { 'content-type': 'Application/JSON; charset=utf-8' } }))
        .status,
    ).toBe(200);
  });

  it('is a merge patch where a draft is changed', async () => {
    const refused = await author(`PATCH ${path}`, {
      tag: entry.tag,
      body: '{"title":"x"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(refused.status).toBe(415);
    expect(refused.headers.get('accept-patch')).toBe('application/merge-patch+json');
  });

  it.each(['gzip', 'br', 'deflate', 'GZIP'])('is never encoded as %s', async (encoding) => {
    const refused = await author('POST /entries/check', { body, headers: { 'content-encoding': encoding } });
    expect(refused.status).toBe(415);
    expect(refused.headers.get('accept-encoding')).toBe('identity');
  });
});
