import type { Image } from '../../ports/image.ts';
import type { IndexWrite } from '../../ports/search-index.ts';
import type { Services } from '../../ports/services.ts';
import { indexWriteOf } from './index-images.ts';

export interface Reconciled {
  readonly compared: number;
  readonly repaired: number;
  /** In the index but not in the table: what a restore took away. */
  readonly removed: number;
  readonly stubsForgotten: number;
}

// One bulk of this many documents stays near a megabyte for usual entries.
const batchSize = 200;
// A late retry of an old write comes within the stream's 24 hours; a week is far beyond it.
const stubDays = 7;

/** Compares ids and versions of table and index and repairs what differs. Idempotent; safe beside the stream. AP14, AP21. */
export async function reconcileSearchIndex({
  entries,
  clusters,
  search,
  clock,
}: Pick<Services, 'entries' | 'clusters' | 'search' | 'clock'>): Promise<Reconciled> {
  const indexed = new Map<string, { version: number; isLive: boolean }>();
  for await (const { id, version, isLive } of search.versions()) indexed.set(id, { version, isLive });

  let compared = 0;
  let repaired = 0;
  let batch: IndexWrite[] = [];
  const flush = async (): Promise<void> => {
    const results = await search.write(batch);
    repaired += results.filter((result) => result.outcome === 'written').length;
    batch = [];
  };
  const bring = async (image: Exclude<Image, { kind: 'unreadable' }>): Promise<void> => {
    batch.push(indexWriteOf(image));
    if (batch.length >= batchSize) await flush();
  };

  for (const cluster of await clusters.clusters()) batch.push(indexWriteOf({ kind: 'cluster', cluster }));
  for await (const published of entries.everyPublished()) {
    compared += 1;
    const held = indexed.get(published.id);
    indexed.delete(published.id);
    const isGone = published.kind === 'tombstone';
    if (held !== undefined && held.version >= published.version) continue;
    // A stub that was forgotten on purpose need not come back.
    if (isGone && held === undefined && published.changedAt < daysBefore(clock.now(), stubDays)) continue;
    await bring({ kind: 'published', published });
  }
  await flush();

  const orphans = [...indexed].filter(([, held]) => held.isLive);
  await search.write(orphans.map(([id, held]) => ({ kind: 'stub', id, version: held.version + 1, at: clock.now() })));
  const stubsForgotten = await search.removeStubs(daysBefore(clock.now(), stubDays));
  return { compared, repaired, removed: orphans.length, stubsForgotten };
}

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
