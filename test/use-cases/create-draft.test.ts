import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { aCaller, aCaseStudy } from '#test/support/an-entry.ts';
import { openStores, type Stores } from '#test/support/stores.ts';
import { author, refusalOf, withCommons } from './acting.ts';

let s: Stores;
beforeEach(async () => {
  s = await withCommons(await openStores());
});
afterEach(() => s.close());

const body = (title = aCaseStudy().title) => aCaseStudy({ title }) as DraftBody;
const headsOf = async (stores: Stores) => [...(await stores.rows()).keys()].filter((key) => key.endsWith(' / HEAD'));

describe('a draft', () => {
  it('starts with what its cluster would say, where its author says nothing', async () => {
    const { entry } = await createDraft(s, author, { type: 'case_study', clusterId: 'boston' });
    expect(entry).toMatchObject({
      visibility: 'network',
      place: { country: 'US', region: 'US-MA' },
      context: { sector: 'district' },
      licence: 'CC-BY-4.0',
      language: 'en',
      evidence: { tier: 'none' },
    });
  });

  it('brought again under its external id is the one that is there, and nothing is written', async () => {
    const first = await createDraft(s, author, body('The first title of it'), 'row-7');
    expect(first).toMatchObject({ isNew: true, entry: { provenance: { source: 'api', externalId: 'row-7' } } });
    const before = await s.rows();
    const second = await createDraft(s, author, body('The second title of it'), 'row-7');
    expect(second).toMatchObject({
      isNew: false,
      entry: { id: first.entry.id, title: 'The first title of it', seq: 1 },
    });
    expect(await s.rows()).toEqual(before);
  });

  it('brought several times at once under one external id is made once, and everyone is told which it is', async () => {
    for (let round = 0; round < 5; round += 1) {
      const made = await Promise.all(Array.from({ length: 4 }, () => createDraft(s, author, body(), `row-${round}`)));
      expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(new Set(made.map(({ entry }) => entry.id)).size).toBe(1);
      expect(await headsOf(s)).toHaveLength(round + 1);
    }
  });

  it('is begun by contributors of the cluster that is there, and leaves nothing behind where it is refused', async () => {
    const before = await s.rows();
    expect(await refusalOf(createDraft(s, { kind: 'anonymous' }, body()))).toBe('unauthenticated');
    expect(await refusalOf(createDraft(s, aCaller({ clusters: { boston: 'member' } }), body()))).toBe('not_allowed');
    expect(await refusalOf(createDraft(s, aCaller({ isStaff: true }), body()))).toBe('not_allowed');
    expect(
      await refusalOf(
        createDraft(s, aCaller({ clusters: { atlantis: 'lead' } }), { ...body(), clusterId: 'atlantis' }),
      ),
    ).toBe('not_allowed');
    expect(await refusalOf(createDraft(s, author, { ...body(), seq: 7 }))).toBe('read_only');
    expect(await refusalOf(createDraft(s, author, { ...body(), approach: 'a'.repeat(210_000) }))).toBe(
      'entry_too_large',
    );
    expect(await s.rows()).toEqual(before);
  });

  it('names the fields that were filled in for want of a source only where a loader brings it', async () => {
    await s.clusters.putMember('boston', 'loader', 'contributor');
    const loader = aCaller({ sub: 'loader', clusters: { boston: 'contributor' }, origin: 'corpus' });
    const { entry } = await createDraft(s, loader, { ...body(), provenance: { placeholders: ['/costs'] } });
    expect((await s.entries.head(entry.id))?.provenance).toEqual({
      source: 'corpus',
      origin: 'corpus',
      placeholders: ['/costs'],
    });
    expect(await refusalOf(createDraft(s, author, { ...body(), provenance: { placeholders: ['/costs'] } }))).toBe(
      'read_only',
    );
  });
});
