import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteIndex } from '#shared/adapters/sqlite/sqlite-index.ts';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import { Refusal } from '#shared/domain/errors.ts';
import type { SearchIndex } from '#shared/ports/search-index.ts';
import { checkEntry } from '#shared/use-cases/entries/check-entry.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { aDocument } from '#test/support/search-documents.ts';
import { testClock } from '#test/support/stores.ts';
import { author } from './acting.ts';

let search: SearchIndex;
const clock = testClock();
beforeEach(async () => {
  search = await openSqliteIndex(':memory:');
});
afterEach(() => search.close());

const holding = async (
  ...entries: { id: string; title: string; visibility?: 'public' | 'cluster' }[]
): Promise<void> => {
  await search.write(
    entries.map(({ id, title, visibility = 'public' }) => ({
      kind: 'entry',
      id,
      version: 1,
      document: aDocument({ id, version: 1, title, visibility, audience: ['chicago'] }),
    })),
  );
};
const duplicatesOf = async (title: string): Promise<string[]> =>
  (await checkEntry({ search, clock }, author, aCaseStudy({ title }) as DraftBody)).possibleDuplicates.map(
    ({ id }) => id,
  );

describe('possible duplicates while a title is written', () => {
  it('are published entries with nearly the same title', async () => {
    await holding(
      { id: 'ent_near', title: 'Coaching cycles in two middle schools' },
      { id: 'ent_far', title: 'Coaching new principals through their first winter' },
    );
    expect(await duplicatesOf('Coaching cycles in middle schools')).toEqual(['ent_near']);
  });

  it('are never what the caller may not see', async () => {
    await holding({ id: 'ent_hidden', title: 'Coaching cycles in middle schools', visibility: 'cluster' });
    expect(await duplicatesOf('Coaching cycles in middle schools')).toEqual([]);
  });

  it('are left out while search is away; the rules are still checked', async () => {
    const away = { ...search, search: async () => Promise.reject(new Refusal('unavailable', 'away')) };
    const verdict = await checkEntry({ search: away, clock }, author, aCaseStudy({ title: 'short' }) as DraftBody);
    expect(verdict.possibleDuplicates).toEqual([]);
    expect(verdict.errors.map(({ pointer }) => pointer)).toContain('/title');
  });
});
