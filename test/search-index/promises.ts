import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '#shared/ports/search-index.ts';
import { facetPromises } from './promises/facets.ts';
import { filterPromises } from './promises/filters.ts';
import { grantPromises } from './promises/grants.ts';
import { highlightPromises } from './promises/highlights.ts';
import { pagePromises } from './promises/pages.ts';
import { rankingPromises } from './promises/ranking.ts';
import { syntaxPromises } from './promises/syntax.ts';
import { wordPromises } from './promises/words.ts';
import { writePromises } from './promises/writes.ts';

const promises = {
  ...wordPromises,
  ...syntaxPromises,
  ...rankingPromises,
  ...filterPromises,
  ...facetPromises,
  ...pagePromises,
  ...highlightPromises,
  ...grantPromises,
  ...writePromises,
};

interface Engine {
  readonly engine: string;
  /** A fresh, empty index for each promise. */
  readonly open: () => Promise<SearchIndex>;
  /** Promise → why this engine does not keep it. It must fail there: a deviation that is no longer true is an error. */
  readonly deviations: Readonly<Record<string, string>>;
}

/** What every search index keeps, whatever the engine. */
export function searchIndexPromises({ engine, open, deviations }: Engine): void {
  describe(`the search index on ${engine}`, () => {
    it('deviates only from promises that exist', () => {
      expect(Object.keys(deviations).filter((name) => !(name in promises))).toEqual([]);
    });

    for (const [name, keep] of Object.entries(promises)) {
      const why = deviations[name];
      const run = why === undefined ? it : it.fails;
      run(why === undefined ? name : `${name} (not here: ${why})`, async () => {
        const index = await open();
        try {
          await keep(index);
        } finally {
          await index.close();
        }
      });
    }
  });
}
