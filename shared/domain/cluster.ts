import type { Context, Place } from './entry/envelope.ts';
import type { clusterStages, endorsements } from './vocabulary/cluster.ts';
import type { participants } from './vocabulary/people.ts';
import type { TermOf } from './vocabulary/vocabulary.ts';

/** A local community of practice, as people describe it. */
export interface Cluster {
  /** Slug. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-2. */
  readonly region?: string | undefined;
  readonly country: string;
  readonly place: Place;
  readonly point: { readonly lat: number; readonly lon: number };
  readonly context: Context;
  readonly description: string;
  readonly website?: string | undefined;
  readonly partners: readonly { readonly name: string; readonly role: TermOf<typeof participants> }[];
  readonly stage: TermOf<typeof clusterStages>;
  /** `required`: a lead endorses what is submitted before staff review it. */
  readonly endorsement: TermOf<typeof endorsements>;
}
