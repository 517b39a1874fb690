import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { UnreadableItem } from '#shared/adapters/dynamodb/items.ts';
import type { Comment } from '#shared/domain/entry/head.ts';
import type { PublishedVersion } from '#shared/ports/entry-store.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import type { Row, Stores } from '#test/support/stores.ts';
import {
  aChange,
  aComment,
  anEvent,
  aRequest,
  author,
  headOf,
  type Promises,
  reviewer,
  snapshotOf,
  withPeople,
} from '../changes.ts';

/** An entry of which every kind of item is there, with a comment. */
const withEverything = async (stores: Stores): Promise<Stores> => {
  const { entries, clusters } = await withPeople(stores);
  await clusters.putPerson({ sub: 'author', name: 'A teacher', email: 'author@example.org' });
  await entries.save(
    aChange({
      draft: aCaseStudy({ title: 'The title of the draft' }),
      revision: { number: 1, content: aCaseStudy({ title: 'The title of the revision' }) },
      published: snapshotOf(aCaseStudy({ title: 'The title of the snapshot' })),
      event: anEvent('01EVENT'),
      externalId: 'row-7',
      newProduct: { id: 'prd_1', name: 'Reader', vendor: 'Robots', category: 'assessment', aliases: [], version: 1 },
      holdReviewKey: 'prd_1#author#2025',
      request: aRequest(),
    }),
  );
  await entries.addComment(aComment(), reviewer);
  return stores;
};

const publishedVersions = async ({ entries }: Stores): Promise<PublishedVersion[]> => {
  const all: PublishedVersion[] = [];
  for await (const published of entries.publishedVersions()) all.push(published);
  return all;
};

/** Reads everything that can be read of it. */
const reads = (stores: Stores): Record<string, () => Promise<unknown>> => {
  const { entries, clusters, requests } = stores;
  return {
    head: () => entries.head('ent_1'),
    load: () => entries.load('ent_1'),
    published: () => entries.published('ent_1'),
    revision: () => entries.revision('ent_1', 1),
    externalId: () => entries.byExternalId('boston', 'row-7'),
    product: () => entries.productNamed('Robots', 'Reader'),
    comments: () => entries.comments('ent_1'),
    list: () => entries.listByAuthor('author', { size: 10 }),
    publishedVersions: () => publishedVersions(stores),
    cluster: () => clusters.cluster('boston'),
    clusters: () => clusters.clusters(),
    memberships: () => clusters.memberships('author'),
    request: () => requests.find('author', { operation: 'submit-entry', key: 'key-1' }),
  };
};

// Which reads an item of each key is part of, and one field that each of them must refuse to be without.
const items: Record<string, { readonly lacks: string; readonly readBy: readonly string[] }> = {
  'ENTRY#ent_1 / HEAD': { lacks: 'seq', readBy: ['head', 'load', 'list'] },
  'ENTRY#ent_1 / DRAFT': { lacks: 'content', readBy: ['load'] },
  'ENTRY#ent_1 / REV#00001': { lacks: 'content', readBy: ['revision'] },
  'ENTRY#ent_1 / PUBLISHED': { lacks: 'visibility', readBy: ['published', 'load'] },
  'ENTRY#ent_1 / COMMENT#com_1': { lacks: 'state', readBy: ['comments'] },
  'EXTERNAL#boston#row-7 / EXTERNAL#boston#row-7': { lacks: 'entryId', readBy: ['externalId'] },
  'PRODUCT#prd_1 / PROFILE': { lacks: 'vendor', readBy: ['product'] },
  'PRODUCTNAME#robots#reader / ALIAS': { lacks: 'productId', readBy: ['product'] },
  'NETWORK / CLUSTER#boston': { lacks: 'endorsement', readBy: ['cluster', 'clusters'] },
  'CLUSTER#boston / MEMBER#author': { lacks: 'clusterId', readBy: ['memberships'] },
  'USER#author / PROFILE': { lacks: 'name', readBy: ['memberships'] },
  'REQUEST#author#submit-entry#key-1 / REQUEST#author#submit-entry#key-1': { lacks: 'bodyHash', readBy: ['request'] },
};

const messageOf = async (read: (() => Promise<unknown>) | undefined): Promise<string> => {
  try {
    return `read without complaint: ${JSON.stringify(await read?.())}`;
  } catch (error) {
    return error instanceof UnreadableItem ? error.message : `${error}`;
  }
};

export const readPromises: Promises = {
  'what was written is read as it was written': async (stores) => {
    const { entries } = await withEverything(stores);
    const draft = aCaseStudy({ title: 'The title of the draft' });
    const published = snapshotOf(aCaseStudy({ title: 'The title of the snapshot' }));
    expect(await entries.head('ent_1')).toEqual(headOf());
    expect(await entries.load('ent_1')).toEqual({ head: headOf(), draft, published });
    expect(await entries.published('ent_1')).toEqual(published);
    expect(await entries.revision('ent_1', 1)).toEqual(aCaseStudy({ title: 'The title of the revision' }));
    expect(await entries.comments('ent_1')).toEqual([aComment()]);
  },

  'every field of a head is kept': async (stores) => {
    const { entries } = await withPeople(stores);
    const head = headOf({
      publication: 'live',
      review: 'in_review',
      submittedRevision: 1,
      publishedRevision: 1,
      submittedAt: '2026-03-02T09:00:00.000Z',
      publishedAt: '2026-03-02T09:00:00.000Z',
      changedAt: '2026-03-02T09:00:00.000Z',
      confirmedAt: '2026-03-02T09:00:00.000Z',
      claim: { by: 'reviewer', until: '2026-03-04T09:00:00.000Z' },
      endorsement: { by: 'lead', at: '2026-03-02T09:00:00.000Z' },
      provenance: {
        source: 'corpus',
        batchId: 'imp_1',
        externalId: 'row-7',
        origin: 'corpus',
        placeholders: ['/costs'],
      },
      productId: 'prd_1',
      submittedReviewKey: 'prd_1#author#2025',
      publishedReviewKey: 'prd_1#author#2024',
    });
    await entries.save(aChange({ head }));
    expect(await entries.head('ent_1')).toEqual(head);
  },

  'what is not there is undefined or empty': async (stores) => {
    const answers = await Promise.all(Object.entries(reads(stores)).map(async ([name, read]) => [name, await read()]));
    expect(Object.fromEntries(answers)).toEqual({
      comments: [],
      list: { items: [] },
      publishedVersions: [],
      clusters: [],
      memberships: { name: 'author', isStaff: false, clusters: {} },
    });
  },

  'every item carries the version of its schema': async (stores) => {
    await withEverything(stores);
    const rows = await stores.rows();
    expect([...rows.keys()]).toEqual(expect.arrayContaining(Object.keys(items)));
    expect([...rows].filter(([, row]) => row.schemaVersion !== 1).map(([key]) => key)).toEqual([]);
  },

  'an item whose shape is broken is never handed on: the error names its key and what is wrong, and nothing it says':
    async (stores) => {
      await withEverything(stores);
      const { name, client } = stores.table;
      const put = (row: Row) => client.send(new PutCommand({ TableName: name, Item: row }));
      const rows = await stores.rows();
      for (const [key, { lacks, readBy }] of Object.entries(items)) {
        const row = rows.get(key) ?? {};
        const { [lacks]: _lost, ...rest } = row;
        const harmed: readonly [wrong: string, Row][] = [
          [lacks, { ...rest, secret: 'Told in confidence' }],
          [lacks, { ...row, [lacks]: { secret: 'Told in confidence' } }],
          ['schemaVersion', { ...row, schemaVersion: 99 }],
        ];
        for (const [wrong, broken] of harmed) {
          await put(broken);
          for (const read of readBy) {
            const message = await messageOf(reads(stores)[read]);
            expect(message, read).toContain(`${key}: `);
            expect(message).toContain(wrong);
            expect(message).not.toMatch(/confidence|title of/);
          }
        }
        await put(row);
      }
      for (const [read, again] of Object.entries(reads(stores))) await expect(again(), read).resolves.toBeDefined();
    },

  'a tombstone is read as one': async (stores) => {
    const { entries } = await withPeople(stores);
    const {
      content: _c,
      kind: _k,
      revision: _r,
      supportedTier: _t,
      completeness: _p,
      confirmedAt: _a,
      createdBy: _b,
      provenance: _o,
      ...facts
    } = snapshotOf();
    const tombstone = {
      kind: 'withdrawn',
      category: 'outdated',
      reason: 'The robots are gone.',
      by: 'author',
      at: '2026-03-02T09:00:00.000Z',
    } as const;
    await entries.save(aChange({ published: { ...facts, kind: 'tombstone', tombstone } }));
    expect(await entries.published('ent_1')).toEqual({ ...facts, kind: 'tombstone', tombstone });
  },

  'comments come in the order they were made, also when they fill more than one page of the engine': async (stores) => {
    const { entries } = await withPeople(stores);
    // Of 4 bytes a letter, as long as a comment may be: 8 KB each, 1.2 MB in all, where a query answers with 1 MB.
    const said = Array.from(
      { length: 150 },
      (_, index): Comment =>
        aComment({
          id: `com_${String(index).padStart(4, '0')}`,
          text: '🤖'.repeat(2000),
          by: 'author',
          byStaff: false,
        }),
    );
    const shuffled = said.toSorted((a, b) => (a.id.slice(-1) + a.id < b.id.slice(-1) + b.id ? -1 : 1));
    for (let start = 0; start < shuffled.length; start += 10)
      await Promise.all(shuffled.slice(start, start + 10).map((comment) => entries.addComment(comment, author)));
    await entries.addComment(aComment({ entryId: 'ent_2' }), author);
    expect((await entries.comments('ent_1')).map(({ id }) => id)).toEqual(said.map(({ id }) => id));
  },

  'every published version is seen once, among everything else': async (stores) => {
    const { entries } = await withPeople(stores);
    const long = aCaseStudy({ approach: 'a'.repeat(60_000) });
    const ids = Array.from({ length: 40 }, (_, index) => `ent_${String(index).padStart(3, '0')}`);
    for (const id of ids)
      await entries.save(
        aChange({
          head: { id },
          draft: long,
          event: anEvent(id),
          ...(id.endsWith('9') ? {} : { published: snapshotOf(long, { id }) }),
        }),
      );
    const seen = (await publishedVersions(stores)).map(({ id }) => id);
    expect(seen.toSorted()).toEqual(ids.filter((id) => !id.endsWith('9')));
  },
};
