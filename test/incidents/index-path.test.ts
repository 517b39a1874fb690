import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { provide } from '#functions/services.ts';
import { handler } from '#functions/streams/index-entries.ts';
import { openSqliteIndex } from '#shared/adapters/sqlite/sqlite-index.ts';
import type { Snapshot } from '#shared/domain/entry/head.ts';
import type { DeadLetter } from '#shared/ports/dead-letters.ts';
import type { IndexWrite, SearchIndex } from '#shared/ports/search-index.ts';
import { getEntry } from '#shared/use-cases/entries/get-entry.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';
import { reconcileSearchIndex } from '#shared/use-cases/streams/reconcile-search-index.ts';
import { aCaseStudy, aSnapshot } from '#test/support/an-entry.ts';
import { freshIndex } from '#test/support/opensearch-index.ts';
import { aDocument, aRequest, visitor } from '#test/support/search-documents.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import { author, published, refusalOf, tagOf, withCommons } from '#test/use-cases/acting.ts';

/** What went wrong in systems like this one, so that it cannot here. Each test carries the name of what happened. */

const found = async (index: SearchIndex, q: string): Promise<string[]> => {
  await index.refresh();
  return (await index.search(aRequest({ q }), visitor)).hits.map(({ id }) => id);
};

const recordOf = (item: object, sequenceNumber: string): DynamoDBRecord => {
  const image = marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue>;
  return {
    eventName: 'MODIFY',
    dynamodb: {
      Keys: { pk: image.pk ?? {}, sk: image.sk ?? {} } as never,
      NewImage: image,
      SequenceNumber: sequenceNumber,
    },
  };
};
const itemOf = (snapshot: Snapshot): object => ({
  ...snapshot,
  pk: `ENTRY#${snapshot.id}`,
  sk: 'PUBLISHED',
  schemaVersion: 1,
});
const streamOf = (...items: object[]): DynamoDBStreamEvent => ({
  Records: items.map((item, at) => recordOf(item, String(at + 1))),
});

describe('the stream handler', () => {
  let index: SearchIndex;
  let parked: DeadLetter[] = [];
  const intoIndex = (search: SearchIndex): void =>
    provide({
      search,
      deadLetters: {
        park: async (letter) => {
          parked.push(letter);
        },
      },
    });

  beforeAll(async () => {
    index = await openSqliteIndex(':memory:');
    intoIndex(index);
  });
  afterAll(() => index.close());

  it('poisoned record: it is parked with its reason, and its neighbours in the batch are indexed', async () => {
    parked = [];
    const before = aSnapshot(aCaseStudy({ title: 'The lesson before the poison' }), { id: 'ent_before', version: 5 });
    const after = aSnapshot(aCaseStudy({ title: 'The lesson after the poison' }), { id: 'ent_after', version: 5 });
    const poison = {
      ...itemOf(aSnapshot(aCaseStudy(), { id: 'ent_poison', version: 7 })),
      content: 'not what was written',
    };
    const answer = await handler(streamOf(itemOf(before), poison, itemOf(after)));
    expect(answer.batchItemFailures).toEqual([]);
    expect(parked).toEqual([
      expect.objectContaining({ id: 'ent_poison', version: 7, reason: expect.stringContaining('content') }),
    ]);
    expect((await found(index, 'poison')).sort()).toEqual(['ent_after', 'ent_before']);
  });

  it('"no such index" was treated as success, records dropped: what the index did not take comes again', async () => {
    const away = {
      ...index,
      write: async (writes: readonly IndexWrite[]) =>
        writes.map(() => ({ outcome: 'retry' as const, reason: 'no such index' })),
    };
    intoIndex(away);
    const answer = await handler(
      streamOf(itemOf(aSnapshot(aCaseStudy(), { id: 'ent_a' })), itemOf(aSnapshot(aCaseStudy(), { id: 'ent_b' }))),
    );
    intoIndex(index);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '1' }, { itemIdentifier: '2' }]);
  });

  it('a dead letter that cannot be parked is not lost: its record comes again', async () => {
    provide({ deadLetters: { park: async () => Promise.reject(new Error('the queue is away')) } });
    const answer = await handler(streamOf({ ...itemOf(aSnapshot()), content: 'poison' }));
    intoIndex(index);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '1' }]);
  });

  it('older version: it never replaces a newer one, whatever comes late or twice', async () => {
    const version = (n: number) =>
      itemOf(
        aSnapshot(aCaseStudy({ title: `Telescopes in version ${n} of this entry` }), { id: 'ent_late', version: n }),
      );
    await handler(streamOf(version(3), version(9)));
    await handler(streamOf(version(3), version(8), version(9)));
    await index.refresh();
    const { hits } = await index.search(aRequest({ q: 'telescopes' }), visitor);
    expect(hits.map(({ card }) => card.title)).toEqual(['Telescopes in version 9 of this entry']);
  });
});

describe('table and index', () => {
  let stores: Stores;
  let index: SearchIndex;
  beforeAll(async () => {
    stores = await withCommons(await openStores());
    index = await openSqliteIndex(':memory:');
  });
  afterAll(async () => {
    await index.close();
    await stores.close();
  });

  it('crash between write and index: what was approved is found once table and index were compared', async () => {
    const entry = await published(
      stores,
      aCaseStudy({ visibility: 'public', title: 'A marmot in the stairwell of the science wing' }),
    );
    expect(await found(index, 'marmot')).toEqual([]);
    const reconciled = await reconcileSearchIndex({ ...stores, search: index });
    expect(reconciled.repaired).toBeGreaterThan(0);
    expect(await found(index, 'marmot')).toEqual([entry.id]);
    expect((await reconcileSearchIndex({ ...stores, search: index })).removed).toBe(0);
  });

  it('unpublished entries stayed searchable: a withdrawn one leaves the index, also when the stream forgot it', async () => {
    const entry = await published(
      stores,
      aCaseStudy({ visibility: 'public', title: 'A pelican on the roof of the bus depot' }),
    );
    await reconcileSearchIndex({ ...stores, search: index });
    expect(await found(index, 'pelican')).toEqual([entry.id]);
    await withdrawEntry(
      stores,
      author,
      entry.id,
      { category: 'outdated', reason: 'The depot was torn down last summer.' },
      tagOf(entry),
    );
    await reconcileSearchIndex({ ...stores, search: index });
    expect(await found(index, 'pelican')).toEqual([]);
    expect(await refusalOf(getEntry(stores, { kind: 'anonymous' }, entry.id))).toBe('entry_withdrawn');
  });

  it('an entry that the table does not know any more leaves the index', async () => {
    await index.write([
      {
        kind: 'entry',
        id: 'ent_orphan',
        version: 4,
        document: aDocument({ id: 'ent_orphan', version: 4, title: 'An axolotl nobody wrote about' }),
      },
    ]);
    expect(await found(index, 'axolotl')).toEqual(['ent_orphan']);
    expect((await reconcileSearchIndex({ ...stores, search: index })).removed).toBe(1);
    expect(await found(index, 'axolotl')).toEqual([]);
  });
});

const opensearch = inject('opensearchUrl');
describe.skipIf(opensearch === '')('OpenSearch', () => {
  it('delete-then-older after the engine forgot the delete: a stub stays, and a late retry cannot bring the entry back', async () => {
    const { index, ask, options } = await freshIndex(opensearch);
    // The engine forgets versions of deleted documents at once, not after its usual minute.
    await ask('PUT', `${options.prefix}entries-targets/_settings`, { index: { gc_deletes: '0ms' } });
    const write = (version: number): IndexWrite => ({
      kind: 'entry',
      id: 'ent_x',
      version,
      document: aDocument({ id: 'ent_x', version, title: 'A wombat under the stage' }),
    });
    await index.write([write(3)]);
    await index.write([{ kind: 'stub', id: 'ent_x', version: 4, at: '2026-01-01T00:00:00.000Z' }]);
    expect(await index.write([write(3)])).toEqual([{ outcome: 'superseded' }]);
    expect(await found(index, 'wombat')).toEqual([]);

    // The danger is real: the same engine takes an older version of what was deleted.
    const names = Object.keys((await ask('GET', `${options.prefix}entries-targets`)).body);
    const path = `${names[0]}/_doc/ent_gone`;
    await ask('PUT', `${path}?version=5&version_type=external`, { id: 'ent_gone', kind: 'stub' });
    await ask('DELETE', `${path}?version=6&version_type=external`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const late = await ask('PUT', `${path}?version=5&version_type=external_gte`, { id: 'ent_gone', kind: 'stub' });
    expect(late.status).toBe(201);
    await index.close();
  });
});
