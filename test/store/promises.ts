import { describe, it } from 'vitest';
import type { Stores } from '#test/support/stores.ts';
import { factPromises } from './promises/facts.ts';
import { heldOncePromises } from './promises/held-once.ts';
import { listPromises } from './promises/lists.ts';
import { networkPromises } from './promises/network.ts';
import { racingPromises } from './promises/racing.ts';
import { readPromises } from './promises/reads.ts';
import { replayPromises } from './promises/replays.ts';
import { rightPromises } from './promises/rights.ts';
import { sizePromises } from './promises/sizes.ts';
import { streamPromises } from './promises/stream.ts';
import { writtenPromises } from './promises/written.ts';

const promises = {
  ...writtenPromises,
  ...readPromises,
  ...racingPromises,
  ...rightPromises,
  ...heldOncePromises,
  ...replayPromises,
  ...factPromises,
  ...listPromises,
  ...sizePromises,
  ...networkPromises,
  ...streamPromises,
};

interface Engine {
  readonly engine: string;
  /** Stores on a fresh, empty table for each promise. */
  readonly open: () => Promise<Stores>;
}

/** What the stores keep, whichever engine holds the table. */
export function entryStorePromises({ engine, open }: Engine): void {
  // Java takes seconds to warm up; nothing here waits for time to pass.
  describe(`the stores on ${engine}`, { timeout: 20_000 }, () => {
    for (const [name, keep] of Object.entries(promises)) {
      it(name, async () => {
        const stores = await open();
        try {
          await keep(stores);
        } finally {
          await stores.close();
        }
      });
    }
  });
}
