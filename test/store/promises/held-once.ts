import { expect } from 'vitest';
import type { Product } from '#shared/ports/entry-store.ts';
import { aChange, anEvent, difference, type Promises, refusalOf, withPeople } from '../changes.ts';

const nothing = { put: [], removed: [] };
const second = { id: 'ent_2' };
const aProduct = (parts: Partial<Product> = {}): Product => ({
  id: 'prd_1',
  name: 'Reader',
  vendor: 'Robots',
  category: 'assessment',
  aliases: [],
  version: 1,
  ...parts,
});

export const heldOncePromises: Promises = {
  'an external id belongs to the first entry of the cluster that brings it': async (stores) => {
    const { entries } = await withPeople(stores);
    expect(await entries.byExternalId('boston', 'row-7')).toBeUndefined();
    expect(await entries.save(aChange({ externalId: 'row-7' }))).toBe('saved');
    const again = aChange({ head: second, externalId: 'row-7', event: anEvent('again') });
    expect(await difference(stores, async () => expect(await entries.save(again)).toBe('external_id_taken'))).toEqual(
      nothing,
    );
    expect(await entries.byExternalId('boston', 'row-7')).toBe('ent_1');
    expect(await entries.byExternalId('chicago', 'row-7')).toBeUndefined();
  },

  'of two entries brought under one external id at once exactly one is made': async (stores) => {
    const { entries } = await withPeople(stores);
    for (let round = 0; round < 5; round += 1) {
      const externalId = `row-${round}`;
      const rivals = [`ent_${round}a`, `ent_${round}b`];
      const saved = await Promise.all(rivals.map((id) => entries.save(aChange({ head: { id }, externalId }))));
      expect(saved.toSorted()).toEqual(['external_id_taken', 'saved']);
      const winner = rivals[saved.indexOf('saved')] ?? '';
      expect(await entries.byExternalId('boston', externalId)).toBe(winner);
      expect(await Promise.all(rivals.map(async (id) => (await entries.head(id))?.id))).toEqual(
        rivals.map((id) => (id === winner ? id : undefined)),
      );
    }
  },

  'the same external id in two clusters is two entries': async (stores) => {
    const { entries, clusters } = await withPeople(stores);
    await clusters.putMember('chicago', 'author', 'contributor');
    expect(await entries.save(aChange({ externalId: 'row-7' }))).toBe('saved');
    const other = aChange({
      head: { id: 'ent_2', clusterId: 'chicago' },
      externalId: 'row-7',
      authority: { kind: 'member', sub: 'author', clusterId: 'chicago', roles: ['contributor'] },
    });
    expect(await entries.save(other)).toBe('saved');
    expect(await entries.byExternalId('chicago', 'row-7')).toBe('ent_2');
  },

  'a review key that another entry holds is a duplicate review, and changes nothing': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ holdReviewKey: 'prd_1#author#2025' }));
    await entries.save(aChange({ head: second }));
    const change = aChange({
      expectedSeq: 1,
      head: second,
      holdReviewKey: 'prd_1#author#2025',
      event: anEvent('late'),
    });
    expect(
      await difference(stores, async () => expect(await refusalOf(entries.save(change))).toBe('duplicate_review')),
    ).toEqual(nothing);
  },

  'the entry that holds a review key may take it again': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ holdReviewKey: 'prd_1#author#2025' }));
    expect(await entries.save(aChange({ expectedSeq: 1, holdReviewKey: 'prd_1#author#2025' }))).toBe('saved');
  },

  'a freed review key is free for others': async (stores) => {
    const { entries } = await withPeople(stores);
    await entries.save(aChange({ holdReviewKey: 'prd_1#author#2025' }));
    await entries.save(aChange({ expectedSeq: 1, freeReviewKeys: ['prd_1#author#2025'] }));
    expect(await entries.save(aChange({ head: second, holdReviewKey: 'prd_1#author#2025' }))).toBe('saved');
  },

  'of two reviews that want one key at once exactly one gets it': async (stores) => {
    const { entries } = await withPeople(stores);
    for (let round = 0; round < 5; round += 1) {
      const rivals = [`ent_${round}a`, `ent_${round}b`].map((id) =>
        aChange({ head: { id }, holdReviewKey: `prd_1#author#${round}` }),
      );
      const outcomes = await Promise.all(rivals.map((rival) => refusalOf(entries.save(rival))));
      expect(outcomes.toSorted()).toEqual(['duplicate_review', 'written']);
    }
  },

  'a review key of a long name in letters of many bytes is held like any other': async (stores) => {
    const { entries } = await withPeople(stores);
    // 120 and 160 syllables, as long as names and organisations may be; folding makes three letters of each.
    const long = (last: string) =>
      `prd_1#${'한'.normalize('NFKD').repeat(120)}|${'글'.normalize('NFKD').repeat(159)}${last}#2025`;
    expect(await refusalOf(entries.save(aChange({ holdReviewKey: long('가') })))).toBe('written');
    expect(await refusalOf(entries.save(aChange({ head: second, holdReviewKey: long('가') })))).toBe(
      'duplicate_review',
    );
    expect(await refusalOf(entries.save(aChange({ head: second, holdReviewKey: long('나') })))).toBe('written');
  },

  'a product is made once for its folded vendor and name': async (stores) => {
    const { entries } = await withPeople(stores);
    expect(await entries.productNamed('Robots', 'Reader')).toBeUndefined();
    expect(await entries.save(aChange({ newProduct: aProduct() }))).toBe('saved');
    const again = aChange({
      head: second,
      newProduct: aProduct({ id: 'prd_2', name: ' READER!', vendor: 'Róbots' }),
      holdReviewKey: 'prd_2#author#2025',
    });
    expect(await difference(stores, async () => expect(await entries.save(again)).toBe('product_named'))).toEqual(
      nothing,
    );
    expect(await entries.productNamed('róbots', 'reader')).toEqual(aProduct());
  },

  'of two who name a product at once exactly one makes it': async (stores) => {
    const { entries } = await withPeople(stores);
    for (let round = 0; round < 5; round += 1) {
      const rivals = ['a', 'b'].map((rival) => aProduct({ id: `prd_${round}${rival}`, name: `Reader ${round}` }));
      const saved = await Promise.all(
        rivals.map((newProduct) => entries.save(aChange({ head: { id: `ent_${newProduct.id}` }, newProduct }))),
      );
      expect(saved.toSorted()).toEqual(['product_named', 'saved']);
      expect(await entries.productNamed('Robots', `Reader ${round}`)).toEqual(rivals[saved.indexOf('saved')]);
    }
  },

  'a product with a long name in letters of many bytes is made like any other': async (stores) => {
    const { entries } = await withPeople(stores);
    const product = aProduct({ name: '한'.repeat(120), vendor: '글'.repeat(120) });
    expect(await refusalOf(entries.save(aChange({ newProduct: product })))).toBe('written');
    expect(await entries.productNamed(product.vendor, product.name)).toEqual(product);
    expect(await entries.productNamed(product.vendor, `${'한'.repeat(119)}글`)).toBeUndefined();
  },
};
