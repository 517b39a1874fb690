import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closing, opening, passageOf, segmentsOf } from '#shared/adapters/sqlite/sqlite-highlight.ts';
import { openSqliteIndex } from '#shared/adapters/sqlite/sqlite-index.ts';
import { ask, filled, found, stub, textOf, write } from './promises/asking.ts';
import { searchIndexPromises } from './promises.ts';

searchIndexPromises({ engine: 'sqlite', open: () => openSqliteIndex(':memory:'), deviations: {} });

describe('words on sqlite', () => {
  it('stop words by themselves find what holds them', async () => {
    const index = await openSqliteIndex(':memory:');
    await filled(index, { id: 'one', body: 'The state of the art.' }, { id: 'other', body: 'Art only.' });
    expect(await found(index, 'the of')).toEqual(['one']);
    await index.close();
  });

  it('nothing that someone types is an error, and a title is shown as it is', async () => {
    const index = await openSqliteIndex(':memory:');
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ab "-:*^(){}+~\'\u0000\uD800\uE000éé') }),
    );
    let version = 0;
    const property = fc.asyncProperty(typed, typed, async (title, q) => {
      version += 1;
      await filled(index, {
        id: 'one',
        version,
        title: `${title.toWellFormed().replace(/[\0\uE000-\uE003]/g, '')} robots`,
      });
      const { hits } = await ask(index, { q: `${q} robots` });
      for (const { card, highlights } of hits) if (highlights.title) expect(textOf(highlights.title)).toBe(card.title);
    });
    await fc.assert(property, { numRuns: 300 });
    await index.close();
  });
});

describe('passages', () => {
  const piece = fc.tuple(fc.string({ unit: fc.constantFrom(...'abcdé🎓  '), maxLength: 90 }), fc.boolean());

  it('are well-formed pieces of the text with a match, of about 200 characters', () => {
    const property = fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const highlighted = `${opening}first${closing} ${pieces.map(([text, match]) => (match && text.trim() !== '' ? `${opening}${text.trim()}${closing} ` : text)).join('')}`;
      const text = textOf(segmentsOf(highlighted));
      const segments = passageOf(highlighted);
      const passage = textOf(segments);
      expect(text).toContain(passage);
      expect(passage.isWellFormed()).toBe(true);
      expect(segments?.some(({ match }) => match)).toBe(true);
      expect(passage.length).toBeLessThanOrEqual(200 + 2 * 40);
      expect(passage.length).toBeGreaterThanOrEqual(Math.min(text.length, 200 - 2 * 40));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('are nothing where nothing matched', () => {
    expect(passageOf('No match here.')).toBeUndefined();
    expect(passageOf('')).toBeUndefined();
  });
});

describe('the file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = () => join(folder, 'search.db');

  it('holds everything when it is opened again', async () => {
    const first = await openSqliteIndex(path());
    await filled(
      first,
      { id: 'one', title: 'Robots', facets: { theme: ['equity'] } },
      { id: 'hidden', title: 'Robots', visibility: 'network' },
      { id: 'dead', title: 'Robots' },
    );
    await write(first, [
      stub('dead', 2),
      {
        kind: 'directory',
        id: 'boston',
        version: 1,
        entry: { kind: 'cluster', id: 'boston', name: 'Boston', version: 1 },
      },
    ]);
    await first.close();
    const second = await openSqliteIndex(path());
    expect(await ask(second, { q: 'robots', facets: ['theme'] })).toMatchObject({
      total: 1,
      hits: [{ id: 'one' }],
      facets: { theme: [{ value: 'equity', count: 1 }] },
    });
    expect(await second.directory()).toHaveLength(1);
    expect(await write(second, [stub('dead', 1)])).toEqual(['superseded']);
    await second.close();
  });

  it('is made anew, empty, where its schema is another', async () => {
    const first = await openSqliteIndex(path());
    await filled(first, { id: 'one' });
    await first.close();
    const file = new DatabaseSync(path());
    file.exec('PRAGMA user_version = 1');
    file.close();
    const second = await openSqliteIndex(path());
    expect((await second.status()).entries).toBe(0);
    await filled(second, { id: 'one' });
    await second.close();
  });

  it('is made anew where it is broken', async () => {
    writeFileSync(path(), 'This is no database, and long enough to be read as the header of one.'.repeat(20));
    const index = await openSqliteIndex(path());
    await filled(index, { id: 'one' });
    await index.close();
    expect(readdirSync(folder)).toContain('search.db');
  });

  it('is open in one program at a time', async () => {
    const first = await openSqliteIndex(path());
    await filled(first, { id: 'one' });
    await expect(openSqliteIndex(path())).rejects.toThrow(/locked/);
    expect(await found(first, {})).toEqual(['one']);
    await first.close();
  });

  it('that is closed answers unavailable, and asks for writes again later', async () => {
    const index = await openSqliteIndex(path());
    await index.close();
    await expect(ask(index, { q: 'robots' })).rejects.toMatchObject({ code: 'unavailable' });
    expect(await index.write([stub('one', 1)])).toMatchObject([{ outcome: 'retry' }]);
  });

  it('that cannot take a batch keeps nothing of it, in file or memory', async () => {
    const index = await openSqliteIndex(path());
    await filled(index, { id: 'one', title: 'Robots' });
    // A statement that fails in the middle: an id that no column takes.
    const results = await index.write([
      stub('one', 2),
      { kind: 'stub', id: null as unknown as string, version: 1, at: '' },
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['retry', 'retry']);
    expect(await found(index, 'robots')).toEqual(['one']);
    await index.close();
  });
});
