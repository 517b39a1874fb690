import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { indexDefinition, indexVersion } from '#shared/adapters/opensearch/index-definition.ts';
import { ensureIndex } from '#shared/adapters/opensearch/index-lifecycle.ts';
import { indexNames } from '#shared/adapters/opensearch/index-names.ts';
import { openOpenSearchClient } from '#shared/adapters/opensearch/opensearch-client.ts';
import type { IndexWrite } from '#shared/ports/search-index.ts';
import { type FreshIndex, freshIndex } from '#test/support/opensearch-index.ts';
import { aDocument, aRequest, visitor } from '#test/support/search-documents.ts';

const endpoint = inject('opensearchUrl');

const robots = (id: string, version = 1): IndexWrite => ({
  kind: 'entry',
  id,
  version,
  document: aDocument({ id, version, title: 'Robots' }),
});
const outcomes = async (fresh: FreshIndex, ...writes: IndexWrite[]) =>
  (await fresh.index.write(writes)).map(({ outcome }) => outcome);

describe.skipIf(endpoint === '')('the indexes behind the aliases', () => {
  let fresh: FreshIndex;
  let first: string;
  let second: string;
  let names: ReturnType<typeof indexNames>;

  beforeEach(async () => {
    fresh = await freshIndex(endpoint);
    names = indexNames(fresh.options.prefix);
    first = names.physical(indexVersion, 1);
    second = names.physical(indexVersion, 2);
  });
  afterEach(() => fresh.index.close());

  const addSecondTarget = (mappings: object = {}) =>
    fresh.ask('PUT', second, {
      aliases: { [names.targets]: {}, [names.only(second)]: {} },
      ...indexDefinition(0),
      ...mappings,
    });
  const held = async (index: string) => {
    await fresh.ask('POST', `${index}/_refresh`);
    return (await fresh.ask('GET', `${index}/_count`)).body.count;
  };
  const pause = (index: string, isPaused: boolean) =>
    fresh.ask('PUT', `${index}/_settings`, { 'index.blocks.write': isPaused });

  it('a write reaches every target, a new one at once', async () => {
    expect(await outcomes(fresh, robots('a'))).toEqual(['written']);
    await addSecondTarget();
    expect(await outcomes(fresh, robots('b'))).toEqual(['written']);
    expect([await held(first), await held(second)]).toEqual([2, 1]);
  });

  it('a write that one target did not take is to be retried, and then is done', async () => {
    await addSecondTarget();
    await pause(second, true);
    expect(await outcomes(fresh, robots('a'))).toEqual(['retry']);
    await pause(second, false);
    expect(await outcomes(fresh, robots('a'))).toEqual(['written']);
    expect(await outcomes(fresh, robots('a', 0))).toEqual(['superseded']);
    expect([await held(first), await held(second)]).toEqual([1, 1]);
  });

  it('what only one target refuses for good waits for the other first', async () => {
    const texts = { properties: { kind: { type: 'keyword' }, id: { type: 'keyword' } }, dynamic: 'strict' };
    await addSecondTarget({ mappings: texts });
    await pause(first, true);
    expect(await outcomes(fresh, robots('a'))).toEqual(['retry']);
    await pause(first, false);
    expect(await outcomes(fresh, robots('a'))).toEqual(['rejected']);
    expect(await held(first)).toBe(1);
  });

  it('a missing index is to be retried, and no write makes one', async () => {
    await fresh.ask('DELETE', first);
    expect(await fresh.index.write([robots('a')])).toEqual([
      { outcome: 'retry', reason: expect.stringContaining(names.targets) },
    ]);
    expect((await fresh.ask('GET', first)).status).toBe(404);
    await expect(fresh.index.search(aRequest(), visitor)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await fresh.index.status()).toMatchObject({ state: 'degraded', detail: expect.any(String) });
  });

  it('an index that goes between looking and writing is not made anew', async () => {
    // A target whose own alias is gone is what a bulk meets when the index goes after the alias was resolved.
    await fresh.ask('POST', '_aliases', { actions: [{ remove: { index: first, alias: names.only(first) } }] });
    expect(await fresh.index.write([robots('a')])).toEqual([
      { outcome: 'retry', reason: expect.stringContaining('require_alias') },
    ]);
    expect((await fresh.ask('GET', names.only(first))).status).toBe(404);
    expect(await held(first)).toBe(0);
  });

  it('more than one bulk can hold goes in several, in order', async () => {
    const long = 'A garden robot came first. '.repeat(4_000);
    const writes = Array.from({ length: 30 }, (_, at): IndexWrite => {
      const id = `entry-${at % 10}`;
      return { kind: 'entry', id, version: at, document: aDocument({ id, version: at, body: long }) };
    });
    expect(await outcomes(fresh, ...writes)).toEqual(writes.map(() => 'written'));
    expect(await outcomes(fresh, ...writes)).toEqual(
      writes.map(({ version }) => (version >= 20 ? 'written' : 'superseded')),
    );
  });

  it('two that start at once make one index, and starting again changes nothing', async () => {
    await fresh.ask('DELETE', first);
    const client = openOpenSearchClient(fresh.options);
    await Promise.all(Array.from({ length: 4 }, () => ensureIndex(client, 0)));
    expect(await outcomes(fresh, robots('a'))).toEqual(['written']);
    await ensureIndex(client, 0);
    const { body } = await fresh.ask('GET', `_alias/${names.read},${names.targets}`);
    expect(Object.keys(body)).toEqual([first]);
    expect(await held(first)).toBe(1);
  });

  it('an index that lost its aliases is not taken for a served one', async () => {
    await fresh.ask('POST', '_aliases', {
      actions: [names.read, names.targets].map((alias) => ({ remove: { index: first, alias } })),
    });
    await expect(ensureIndex(openOpenSearchClient(fresh.options), 0)).rejects.toThrow(/Give it back its aliases/);
  });

  it('an index of an older definition goes on serving, takes newer rows and says so', async () => {
    await fresh.ask('DELETE', first);
    const { settings, mappings } = indexDefinition(0);
    const { recommend: _added, ...properties } = mappings.properties;
    const older = names.physical(0, 1);
    const aliases = { [names.read]: {}, [names.targets]: {}, [names.only(older)]: {} };
    await fresh.ask('PUT', older, { aliases, settings, mappings: { ...mappings, _meta: { version: 0 }, properties } });
    const newer: IndexWrite = {
      kind: 'entry',
      id: 'a',
      version: 1,
      document: aDocument({ id: 'a', title: 'Robots', recommend: 9 }),
    };
    expect(await outcomes(fresh, newer)).toEqual(['rejected']);

    await ensureIndex(openOpenSearchClient(fresh.options), 0);
    expect(await outcomes(fresh, newer)).toEqual(['written']);
    await fresh.index.refresh();
    expect((await fresh.index.search(aRequest({ q: 'robots' }), visitor)).total).toBe(1);
    expect(await fresh.index.status()).toMatchObject({
      state: 'degraded',
      entries: 1,
      detail: expect.stringContaining('was made by version 0'),
    });
  });

  it('the heaviest question that words can make stays under the limit of the engine', async () => {
    const heavy = [
      '\u6F22'.repeat(3_000),
      `${'\u6F22 '.repeat(1_000)}`,
      `${'"\u6F22\u5B57 school of" '.repeat(500)}`,
      `-"${'\u6F22'.repeat(500)}"`,
      `title:"${'a b '.repeat(500)}"`,
    ].join(' ');
    expect((await fresh.index.search(aRequest({ q: heavy }), visitor)).total).toBe(0);
  });
});
