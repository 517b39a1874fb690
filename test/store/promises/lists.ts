import { expect } from 'vitest';
import type { Head } from '#shared/domain/entry/head.ts';
import type { Page, PageRequest } from '#shared/ports/page.ts';
import type { Stores } from '#test/support/stores.ts';
import { aChange, headOf, type Promises, reviewer, withPeople } from '../changes.ts';

/** Minutes as the times of one morning: `at(5)` is later than `at(4)`. */
const at = (minute: number) => `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`;
const idOf = (number: number) => `ent_${String(number).padStart(3, '0')}`;

const make = (stores: Stores, number: number, parts: Partial<Head> = {}) =>
  stores.entries.save(aChange({ head: { id: idOf(number), updatedAt: at(number), ...parts } }));
const waiting = (minute: number): Partial<Head> => ({
  review: 'submitted',
  submittedRevision: 1,
  submittedAt: at(minute),
});

const walk = async (list: (page: PageRequest) => Promise<Page<Head>>, size: number): Promise<string[][]> => {
  const pages: string[][] = [];
  let after: unknown;
  do {
    const page = await list({ size, ...(after === undefined ? {} : { after }) });
    pages.push(page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined && pages.length < 50);
  return pages;
};
const ids = async (list: (page: PageRequest) => Promise<Page<Head>>) => (await walk(list, 100)).flat();

export const listPromises: Promises = {
  'the queue shows the longest waiting first, whatever was touched last': async (stores) => {
    const { entries } = await withPeople(stores);
    await make(stores, 1, waiting(30));
    await make(stores, 2, waiting(10));
    await make(stores, 3, waiting(20));
    expect(await ids(entries.listQueue)).toEqual([2, 3, 1].map(idOf));
  },

  'the queue holds what is submitted or in review, and nothing else': async (stores) => {
    const { entries } = await withPeople(stores);
    const reviews = ['draft', 'submitted', 'in_review', 'changes_requested', 'declined', 'none'] as const;
    for (const [index, review] of reviews.entries()) await make(stores, index, { ...waiting(index), review });
    expect(await ids(entries.listQueue)).toEqual([1, 2].map(idOf));
  },

  'an entry leaves the queue with its approval, and comes back when its next revision is submitted': async (stores) => {
    const { entries } = await withPeople(stores);
    await make(stores, 1, waiting(1));
    const approved = { id: idOf(1), publication: 'live', submittedAt: at(1) } as const;
    await entries.save(aChange({ expectedSeq: 1, head: { ...approved, review: 'none' }, authority: reviewer }));
    expect(await ids(entries.listQueue)).toEqual([]);
    await entries.save(aChange({ expectedSeq: 2, head: { ...approved, ...waiting(2) } }));
    expect(await ids(entries.listQueue)).toEqual([idOf(1)]);
  },

  'lists of an author and of a cluster show what was touched last first': async (stores) => {
    const { entries, clusters } = await withPeople(stores);
    await clusters.putMember('boston', 'second', 'contributor');
    await make(stores, 1);
    await make(stores, 2, { createdBy: 'second' });
    await make(stores, 3);
    expect(await ids((page) => entries.listByAuthor('author', page))).toEqual([3, 1].map(idOf));
    expect(await ids((page) => entries.listByCluster('boston', page))).toEqual([3, 2, 1].map(idOf));
    await entries.save(aChange({ expectedSeq: 1, head: { id: idOf(1), updatedAt: at(9) } }));
    expect(await ids((page) => entries.listByAuthor('author', page))).toEqual([1, 3].map(idOf));
    expect(await ids((page) => entries.listByAuthor('nobody', page))).toEqual([]);
  },

  'an entry that moves to another cluster is in the list of that one only': async (stores) => {
    const { entries } = await withPeople(stores);
    await make(stores, 1);
    await entries.save(aChange({ expectedSeq: 1, head: { id: idOf(1), clusterId: 'chicago' } }));
    expect(await ids((page) => entries.listByCluster('boston', page))).toEqual([]);
    expect(await ids((page) => entries.listByCluster('chicago', page))).toEqual([idOf(1)]);
  },

  'a line of a list is the whole head, without what makes it listed': async (stores) => {
    const { entries } = await withPeople(stores);
    await make(stores, 1, waiting(1));
    const head = headOf({ id: idOf(1), updatedAt: at(1), ...waiting(1) });
    const lists = [
      entries.listQueue({ size: 1 }),
      entries.listByAuthor('author', { size: 1 }),
      entries.listByCluster('boston', { size: 1 }),
    ];
    for (const page of await Promise.all(lists)) expect(page).toEqual({ items: [head] });
  },

  'a last page that is exactly full ends cleanly, and a page walk sees every item once': async (stores) => {
    const { entries } = await withPeople(stores);
    // Several that were touched in the same moment, so that a position must tell them apart.
    for (let number = 0; number < 12; number += 1)
      await make(stores, number, { ...waiting(number >> 2), updatedAt: at(number >> 2) });
    const oldestFirst = Array.from({ length: 12 }, (_, number) => idOf(number));
    const lists = [
      { list: entries.listQueue, expected: oldestFirst },
      { list: (page: PageRequest) => entries.listByAuthor('author', page), expected: oldestFirst.toReversed() },
      { list: (page: PageRequest) => entries.listByCluster('boston', page), expected: oldestFirst.toReversed() },
    ];
    for (const { list, expected } of lists) {
      for (const size of [1, 3, 4, 5, 12, 13]) {
        const pages = await walk(list, size);
        expect(pages.flat()).toEqual(expected);
        expect(pages).toHaveLength(Math.ceil(12 / size));
      }
    }
  },

  'a position survives a journey through JSON, and what was touched in between is neither lost nor repeated': async (
    stores,
  ) => {
    const { entries } = await withPeople(stores);
    for (let number = 0; number < 5; number += 1) await make(stores, number, waiting(number));
    const { items, next } = await entries.listQueue({ size: 2 });
    await entries.save(
      aChange({ expectedSeq: 1, head: { id: idOf(1), publication: 'live', review: 'none' }, authority: reviewer }),
    );
    const rest = await entries.listQueue({ size: 100, after: JSON.parse(JSON.stringify(next)) });
    expect([...items, ...rest.items].map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(idOf));
    expect(rest.next).toBeUndefined();
  },
};
