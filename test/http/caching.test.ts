import { describe, expect, it } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { eventually, runCommons } from '#test/support/running-commons.ts';
import { ok, stepsIn } from './steps.ts';

const commons = await runCommons();
const { act, published } = stepsIn(commons);
const visitor = commons.as('visitor');
const member = commons.as('boston-member');
const author = commons.as('boston-contributor');
const staff = commons.as('staff');
const entry = await published(aCaseStudy({ title: 'Fennimore and the planning hour' }));
// Until the search has taken it in, the same question has not yet the same answer.
await eventually(
  () => visitor('GET /search?q=fennimore'),
  ({ body }) => body.total === 1,
);
const path = `/entries/${entry.body.id}`;
const again = (tag: string | undefined) => ({ headers: { 'if-none-match': tag ?? '' } });

describe('what visitors read', () => {
  it('may be kept, asked for again, and is not sent twice', async () => {
    for (const call of [`GET ${path}`, 'GET /search?q=co-teaching', 'GET /search?sort=newest&size=3']) {
      const first = await ok(visitor(call));
      expect(first.tag, call).toMatch(/^"[^"]+"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      expect(first.headers.get('vary')).toContain('authorization');
      const second = await visitor(call, again(first.tag));
      expect(second).toMatchObject({ status: 304, text: '', tag: first.tag });
      expect(second.headers.get('cache-control')).toBe('no-cache');
      for (const tag of [`W/${first.tag}`, `"other", ${first.tag}`, '*'])
        expect((await visitor(call, again(tag))).status, tag).toBe(304);
      for (const tag of ['"other"', 'W/"other"', '']) expect((await visitor(call, again(tag))).status, tag).toBe(200);
    }
  });

  it('has another tag once it has changed', async () => {
    const before = await ok(visitor(`GET ${path}`));
    const revised = await act(author, entry, 'revise');
    expect((await visitor(`GET ${path}`, again(before.tag))).status).toBe(304);
    const edited = await ok(author(`PATCH ${path}`, { tag: revised.tag, body: { title: 'A title that tells more' } }));
    await act(staff, await act(staff, await act(author, edited, 'submit'), 'claim'), 'approve');
    const after = await visitor(`GET ${path}`, again(before.tag));
    expect(after).toMatchObject({ status: 200, body: { title: 'A title that tells more' } });
    expect(after.tag).not.toBe(before.tag);
  });
});

describe('what people read who are signed in', () => {
  it('is kept by nobody', async () => {
    for (const call of [`GET ${path}`, 'GET /search?q=co-teaching', 'GET /me', 'GET /clusters']) {
      expect((await ok(member(call))).headers.get('cache-control'), call).toBe('private, no-store');
    }
    expect((await ok(author(`GET ${path}?view=working`))).headers.get('cache-control')).toBe('private, no-store');
  });

  it('has another tag where it shows more, and one for the working view that changes take', async () => {
    const [reader, insider, working] = [
      await ok(visitor(`GET ${path}`)),
      await ok(author(`GET ${path}`)),
      await ok(author(`GET ${path}?view=working`)),
    ];
    expect(new Set([reader.tag, insider.tag, working.tag]).size).toBe(3);
    expect((await ok(member(`GET ${path}`))).tag).toBe(reader.tag);
    expect(working.tag).toBe(`"w${working.body.seq}"`);
    // The tag of what readers see is no tag of what is written.
    expect((await author(`POST ${path}/revise`, { tag: insider.tag })).status).toBe(412);
  });
});

describe('what is the same for everybody', () => {
  it.each(['GET /vocabularies', 'GET /openapi.json'])('may be kept for minutes: %s', async (call) => {
    for (const ask of [visitor, member])
      expect((await ok(ask(call))).headers.get('cache-control')).toBe('public, max-age=300');
  });
});

describe('every answer', () => {
  it.each(['GET /clusters', `GET ${path}`, 'GET /entries/nothing', 'GET /nothing', 'GET /search?colour=blue'])(
    'is guarded, and refusals are not kept: %s',
    async (call) => {
      const { status, headers } = await visitor(call);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      if (status >= 400) expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});
