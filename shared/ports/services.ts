import type { Clock } from './clock.ts';
import type { ClusterStore } from './cluster-store.ts';
import type { Cursors } from './cursors.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { EntryStore } from './entry-store.ts';
import type { Ids } from './ids.ts';
import type { RequestStore } from './request-store.ts';
import type { SearchIndex } from './search-index.ts';

/** Everything the use cases need from outside, by name. Each takes the part it needs. */
export interface Services {
  readonly entries: EntryStore;
  readonly clusters: ClusterStore;
  readonly requests: RequestStore;
  readonly search: SearchIndex;
  readonly deadLetters: DeadLetters;
  readonly cursors: Cursors;
  readonly clock: Clock;
  readonly ids: Ids;
}
