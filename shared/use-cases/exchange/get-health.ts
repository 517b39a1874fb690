import type { Services } from '../../ports/services.ts';

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly store: 'ok';
  readonly search: {
    readonly state: 'ok' | 'degraded';
    readonly detail?: string;
    readonly entries?: number;
    readonly bytes?: number;
  };
}

/** Answers while the store does; throws `unavailable` when it does not. Search may be degraded. AP21. */
export async function getHealth({ clusters, search }: Pick<Services, 'clusters' | 'search'>): Promise<Health> {
  await clusters.clusters();
  const { state, detail, entries, bytes } = await search.status().catch(() => ({
    state: 'degraded' as const,
    detail: 'The search engine does not answer.',
    entries: undefined,
    bytes: undefined,
  }));
  return {
    status: state,
    store: 'ok',
    search: {
      state,
      ...(detail === undefined ? {} : { detail }),
      ...(entries === undefined ? {} : { entries }),
      ...(bytes === undefined ? {} : { bytes }),
    },
  };
}
