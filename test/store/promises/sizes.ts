import { expect } from 'vitest';
import type { EntryContent } from '#shared/domain/entry/content.ts';
import { reviewKeyOf } from '#shared/domain/entry/product-key.ts';
import { maxRevisionBytes, revisionBytes } from '#shared/domain/entry/rules.ts';
import { authorsOf } from '#shared/domain/entry/views.ts';
import { aCaseStudy, aProductReview } from '#test/support/an-entry.ts';
import { aChange, anEvent, type Promises, snapshotOf, withPeople } from '../changes.ts';

/** As DynamoDB counts: names and values in UTF-8, 3 bytes for each list and map and one for each thing in it. */
const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return new TextEncoder().encode(value).byteLength;
  // Two digits share a byte; a number takes 21 bytes at most.
  if (typeof value === 'number') return Math.min(21, Math.ceil(String(value).length / 2) + 1);
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + 1 + bytesOf(item), 3);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).reduce((sum, [name, item]) => sum + 1 + bytesOf(name) + bytesOf(item), 3);
  return 1;
};
const bytesOfItem = (row: object): number =>
  Object.entries(row).reduce((sum, [name, value]) => sum + bytesOf(name) + bytesOf(value), 0);

/** Content of exactly this many bytes as JSON. */
const contentOf = (bytes: number): EntryContent => {
  const rest = bytes - revisionBytes(aCaseStudy({ approach: '' }));
  return aCaseStudy({ approach: `${'🤖'.repeat(Math.floor(rest / 4))}${'a'.repeat(rest % 4)}` });
};

export const sizePromises: Promises = {
  'the largest revision is written as draft, revision and snapshot in one transaction': async (stores) => {
    const { entries } = await withPeople(stores);
    const content = contentOf(maxRevisionBytes);
    expect(revisionBytes(content)).toBe(maxRevisionBytes);
    const change = aChange({
      draft: content,
      revision: { number: 1, content },
      published: snapshotOf(content),
      event: anEvent('large'),
    });
    expect(await entries.save(change)).toBe('saved');
    expect(await entries.load('ent_1')).toMatchObject({
      draft: { approach: content.type === 'case_study' ? content.approach : '' },
      published: { content },
    });
    expect(await entries.revision('ent_1', 1)).toEqual(content);
    const items = [...(await stores.rows())]
      .filter(([key]) => key.startsWith('ENTRY#'))
      .map(([, row]) => bytesOfItem(row));
    // 400 KB an item is the engine's own limit.
    expect(Math.max(...items)).toBeLessThan(maxRevisionBytes + 10 * 1024);
  },

  'a head with everything that it can hold is at most 4 KB': async (stores) => {
    const { entries } = await withPeople(stores);
    // Accounts as long as a pool of users gives them; the first contributor has none, so that the review key holds names.
    const person = (index: number) => ({
      name: 'n'.repeat(120),
      role: 'Teacher',
      organisation: 'o'.repeat(160),
      contactable: false,
      sub: `${index}`.padEnd(36, 'x'),
    });
    const { sub: _first, ...unknown } = person(0);
    const content = aProductReview({
      title: '𠀀'.repeat(140),
      contributors: [unknown, ...Array.from({ length: 19 }, (_, index) => person(index + 1))],
    });
    const subs = authorsOf(content, 'x'.repeat(36));
    const head = {
      id: stores.ids.entry(),
      type: content.type,
      title: content.title,
      clusterId: 'a'.repeat(60),
      createdBy: subs[0] ?? '',
      authors: subs,
      hands: subs,
      publication: 'live',
      review: 'in_review',
      submittedAt: '2026-03-02T09:00:00.000Z',
      publishedAt: '2026-03-02T09:00:00.000Z',
      changedAt: '2026-03-02T09:00:00.000Z',
      confirmedAt: '2026-03-02T09:00:00.000Z',
      claim: { by: 'x'.repeat(36), until: '2026-03-04T09:00:00.000Z' },
      endorsement: { by: 'x'.repeat(36), at: '2026-03-02T09:00:00.000Z' },
      provenance: { source: 'api', externalId: 'x'.repeat(200) },
      productId: stores.ids.product(),
      submittedReviewKey: reviewKeyOf(content, stores.ids.product(), stores.ids.fingerprint),
      publishedReviewKey: reviewKeyOf(content, stores.ids.product(), stores.ids.fingerprint),
    } as const;
    await entries.save(aChange({ head }));
    const row = [...(await stores.rows())].find(([key]) => key.endsWith(' / HEAD'))?.[1];
    expect(bytesOfItem(row ?? {})).toBeLessThanOrEqual(4 * 1024);
  },
};
