import { expect } from 'vitest';
import type { IndexedVersion, IndexWrite, SearchIndex } from '#shared/ports/search-index.ts';
import { aDocument, staff } from '#test/support/search-documents.ts';
import { ask, entry, filled, found, type Promises, stub, write } from './asking.ts';

const robots = (version: number, title = `Robots ${version}`) =>
  entry(aDocument({ id: 'one', version, title, facets: { theme: ['equity'] } }));
const boston = (version: number, name: string): IndexWrite => ({
  kind: 'directory',
  id: 'cluster-boston',
  version,
  entry: { kind: 'cluster', id: 'boston', name, version },
});
const titles = async (index: SearchIndex, q: string) => (await ask(index, { q })).hits.map(({ card }) => card.title);
const allVersions = async (index: SearchIndex): Promise<IndexedVersion[]> => {
  const versions: IndexedVersion[] = [];
  for await (const version of index.versions()) versions.push(version);
  return versions;
};

export const writePromises: Promises = {
  'a newer version replaces an older one, in words and in counts': async (index) => {
    expect(await write(index, [robots(1)])).toEqual(['written']);
    expect(
      await write(index, [
        entry(aDocument({ id: 'one', version: 2, title: 'Choirs', facets: { theme: ['assessment'] } })),
      ]),
    ).toEqual(['written']);
    expect(await titles(index, 'robots')).toEqual([]);
    const answer = await ask(index, { q: 'choirs', facets: ['theme'] });
    expect(answer).toMatchObject({ total: 1, facets: { theme: [{ value: 'assessment', count: 1 }] } });
  },

  'an older version never replaces a newer one': async (index) => {
    expect(await write(index, [robots(5)])).toEqual(['written']);
    expect(await write(index, [robots(4)])).toEqual(['superseded']);
    expect(await titles(index, 'robots')).toEqual(['Robots 5']);
  },

  'the same version may be written again': async (index) => {
    expect(await write(index, [robots(3, 'Robots')])).toEqual(['written']);
    expect(await write(index, [robots(3, 'Robots renamed')])).toEqual(['written']);
    expect(await titles(index, 'robots')).toEqual(['Robots renamed']);
  },

  'the newest of one batch wins, whatever the order, and results keep the order of the writes': async (index) => {
    expect(
      await write(index, [robots(2), entry(aDocument({ id: 'two', title: 'Choirs' })), robots(1), robots(3)]),
    ).toEqual(['written', 'written', 'superseded', 'written']);
    expect(await titles(index, 'robots')).toEqual(['Robots 3']);
    expect(await write(index, [])).toEqual([]);
  },

  'a tombstone takes the entry out of hits, totals and counts': async (index) => {
    await filled(index, { id: 'one', title: 'Robots', facets: { theme: ['equity'] } }, { id: 'two', title: 'Robots' });
    expect(await write(index, [stub('one', 2)])).toEqual(['written']);
    expect(await found(index, 'robots')).toEqual(['two']);
    expect(await ask(index, { facets: ['theme'] }, staff)).toMatchObject({ total: 1, facets: { theme: [] } });
  },

  'a tombstone stays dead after an older write': async (index) => {
    await write(index, [robots(1)]);
    await write(index, [stub('one', 5)]);
    expect(await write(index, [robots(4)])).toEqual(['superseded']);
    expect(await found(index, 'robots', staff)).toEqual([]);
  },

  'a tombstone that comes first keeps an older write out': async (index) => {
    expect(await write(index, [stub('one', 5)])).toEqual(['written']);
    expect(await write(index, [robots(4)])).toEqual(['superseded']);
    expect(await found(index, 'robots', staff)).toEqual([]);
  },

  'a newer write after a tombstone lives': async (index) => {
    await write(index, [robots(1)]);
    await write(index, [stub('one', 5)]);
    expect(await write(index, [robots(6)])).toEqual(['written']);
    expect(await titles(index, 'robots')).toEqual(['Robots 6']);
  },

  'an older tombstone does not kill a newer entry': async (index) => {
    await write(index, [robots(5)]);
    expect(await write(index, [stub('one', 4)])).toEqual(['superseded']);
    expect(await titles(index, 'robots')).toEqual(['Robots 5']);
  },

  'a document with an absurd field is rejected without hurting its neighbours': async (index) => {
    const absurd = entry(aDocument({ id: 'absurd', title: 'Robots', publishedAt: 'the day before yesterday' }));
    const results = await index.write([
      entry(aDocument({ id: 'left', title: 'Robots' })),
      absurd,
      entry(aDocument({ id: 'right', title: 'Robots' })),
    ]);
    await index.refresh();
    expect(results.map(({ outcome }) => outcome)).toEqual(['written', 'rejected', 'written']);
    expect(results[1]).toMatchObject({ reason: expect.stringMatching(/publishedAt/) });
    expect((await found(index, 'robots')).sort()).toEqual(['left', 'right']);
  },

  'the directory holds the newest name of each cluster and product': async (index) => {
    const sky: IndexWrite = {
      kind: 'directory',
      id: 'product-sky',
      version: 1,
      entry: { kind: 'product', id: 'sky', name: 'Tutoring Sky', version: 1 },
    };
    expect(await write(index, [boston(2, 'Greater Boston'), sky])).toEqual(['written', 'written']);
    expect(await write(index, [boston(1, 'Boston')])).toEqual(['superseded']);
    const held = (await index.directory()).toSorted((a, b) => a.id.localeCompare(b.id));
    expect(held).toEqual([
      { kind: 'cluster', id: 'boston', name: 'Greater Boston', version: 2 },
      { kind: 'product', id: 'sky', name: 'Tutoring Sky', version: 1 },
    ]);
    expect(await write(index, [boston(3, 'Boston again')])).toEqual(['written']);
    expect((await index.directory()).find(({ id }) => id === 'boston')?.name).toBe('Boston again');
  },

  'the directory is in no answer, no version and no status': async (index) => {
    await write(index, [boston(1, 'Boston'), robots(1)]);
    expect(await found(index, { q: 'boston' }, staff)).toEqual([]);
    expect((await ask(index, {}, staff)).total).toBe(1);
    expect((await allVersions(index)).map(({ id }) => id)).toEqual(['one']);
    expect((await index.status()).entries).toBe(1);
  },

  'versions list every entry and stub by id': async (index) => {
    await filled(index, { id: 'b', version: 2 }, { id: 'd', version: 4 }, { id: 'a', version: 1 });
    await write(index, [stub('c', 3), stub('d', 7)]);
    expect(await allVersions(index)).toEqual([
      { id: 'a', version: 1, isLive: true },
      { id: 'b', version: 2, isLive: true },
      { id: 'c', version: 3, isLive: false },
      { id: 'd', version: 7, isLive: false },
    ]);
  },

  'versions go past one page of the engine': async (index) => {
    const ids = Array.from({ length: 2_500 }, (_, at) => `entry-${String(at).padStart(5, '0')}`);
    await write(
      index,
      ids.map((id) => stub(id, 1)),
    );
    expect((await allVersions(index)).map(({ id }) => id)).toEqual(ids);
  },

  'old stubs are removed, younger ones and entries stay': async (index) => {
    await filled(index, { id: 'live', publishedAt: '2020-01-01T00:00:00.000Z' });
    await write(index, [
      stub('old', 1, '2026-01-01T00:00:00.000Z'),
      stub('older', 1, '2025-01-01T00:00:00.000Z'),
      stub('young', 1, '2026-02-01T00:00:00.000Z'),
    ]);
    expect(await index.removeStubs('2026-01-15T00:00:00.000Z')).toBe(2);
    await index.refresh();
    expect((await allVersions(index)).map(({ id }) => id)).toEqual(['live', 'young']);
    expect(await index.removeStubs('2026-01-15T00:00:00.000Z')).toBe(0);
  },

  'the status counts live entries': async (index) => {
    expect(await index.status()).toMatchObject({ state: 'ok', entries: 0 });
    await filled(index, { id: 'one' }, { id: 'two' });
    await write(index, [stub('one', 2), stub('three', 1)]);
    expect(await index.status()).toMatchObject({ state: 'ok', entries: 1, bytes: expect.any(Number) });
  },

  'an empty index answers with nothing': async (index) => {
    expect(await ask(index, { q: 'robots', facets: ['theme'] })).toEqual({
      total: 0,
      totalIsExact: true,
      hits: [],
      facets: { theme: [] },
    });
    expect(await index.directory()).toEqual([]);
    expect(await allVersions(index)).toEqual([]);
  },
};
