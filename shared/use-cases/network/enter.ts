import type { Services } from '../../ports/services.ts';

/** What an access token says of a person beside their `sub`: a copy of the table's items, at most 15 minutes old. */
export interface TokenClaims {
  readonly name: string;
  readonly groups: readonly string[];
  /** `<cluster>:<role>`, at most 50. */
  readonly clusters: readonly string[];
}

// A token must fit a cookie and a header; whoever belongs to more clusters acts for the first fifty.
const mostClusters = 50;

/** What happens at sign-in: the person's memberships become claims. Called by the pre-token trigger and the local provider. AP22. */
export async function enter({ clusters }: Pick<Services, 'clusters'>, sub: string): Promise<TokenClaims> {
  const memberships = await clusters.memberships(sub);
  return {
    name: memberships.name,
    groups: memberships.isStaff ? ['staff'] : [],
    clusters: Object.entries(memberships.clusters)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, mostClusters)
      .map(([cluster, role]) => `${cluster}:${role}`),
  };
}
