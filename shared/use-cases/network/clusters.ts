import type { Caller } from '../../domain/caller.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { Refusal } from '../../domain/errors.ts';
import { grantsOf } from '../../domain/permissions.ts';
import { noWords } from '../../domain/search-words.ts';
import type { StoredCluster } from '../../ports/cluster-store.ts';
import type { Services } from '../../ports/services.ts';

export type ClusterView = Cluster & { readonly entries: number };

type Needs = Pick<Services, 'clusters' | 'search' | 'clock'>;

/** How many entries of each cluster this caller can see. */
const countsFor = async (
  { search, clock }: Pick<Services, 'search' | 'clock'>,
  caller: Caller,
): Promise<Map<string, number>> => {
  const answer = await search.search(
    { words: noWords, filters: {}, ranges: {}, sort: 'newest', facets: ['cluster'], size: 0, now: clock.now() },
    grantsOf(caller),
  );
  return new Map((answer.facets.cluster ?? []).map(({ value, count }) => [value, count]));
};

const viewOf = (
  { version: _version, ...cluster }: StoredCluster,
  counts: ReadonlyMap<string, number>,
): ClusterView => ({ ...cluster, entries: counts.get(cluster.id) ?? 0 });

/** The clusters by name. AP21. */
export async function listClusters(s: Needs, caller: Caller): Promise<{ items: ClusterView[] }> {
  const [clusters, counts] = await Promise.all([s.clusters.clusters(), countsFor(s, caller)]);
  return { items: clusters.map((cluster) => viewOf(cluster, counts)) };
}

/** One cluster. AP20. */
export async function getCluster(s: Needs, caller: Caller, id: string): Promise<ClusterView> {
  const [cluster, counts] = await Promise.all([s.clusters.cluster(id), countsFor(s, caller)]);
  if (cluster === undefined) throw new Refusal('cluster_not_found', `There is no cluster ${id}.`);
  return viewOf(cluster, counts);
}
