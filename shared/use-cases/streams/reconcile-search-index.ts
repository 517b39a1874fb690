import type { EntryId } from '../../domain/entry/head.ts';
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
  const write = async (writes: readonly IndexWrite[]): Promise<void> => {
    const results = await search.write(writes);
    repaired += results.filter((result) => result.outcome === 'written').length;
  };
  let behind: EntryId[] = [];
  const catchUp = async (): Promise<void> => {
    const read = await Promise.all(behind.map((id) => entries.published(id)));
    await write(
      read.flatMap((published) => (published === undefined ? [] : [indexWriteOf({ kind: 'published', published })])),
    );
    behind = [];
  };

  await write((await clusters.clusters()).map((cluster) => indexWriteOf({ kind: 'cluster', cluster })));
  for await (const { id, version, kind, changedAt } of entries.publishedVersions()) {
    compared += 1;
    const held = indexed.get(id);
    indexed.delete(id);
    if (held !== undefined && held.version >= version) continue;
    // A stub that was forgotten on purpose need not come back.
    if (kind === 'tombstone' && held === undefined && changedAt < daysBefore(clock.now(), stubDays)) continue;
    behind.push(id);
    if (behind.length >= batchSize) await catchUp();
  }
  await catchUp();

  // The table's list may lag behind the index by moments: only what the table itself does not know is an orphan.
  const unlisted = [...indexed].filter(([, held]) => held.isLive);
  const known = await Promise.all(unlisted.map(([id]) => entries.published(id)));
  const orphans = unlisted.filter((_held, at) => known[at] === undefined);
  await search.write(orphans.map(([id, held]) => ({ kind: 'stub', id, version: held.version + 1, at: clock.now() })));
  const stubsForgotten = await search.removeStubs(daysBefore(clock.now(), stubDays));
  return { compared, repaired, removed: orphans.length, stubsForgotten };
}

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
