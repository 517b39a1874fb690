import type { EntryId, State } from './entry/head.ts';
import type { eventOrigins } from './vocabulary/entry.ts';
import type { TermOf } from './vocabulary/vocabulary.ts';

export type EventOrigin = TermOf<typeof eventOrigins>;

/** One transition or decision, written once and never changed: audit log, outbox and change feed. Subs, never names. */
export interface CommonsEvent {
  readonly eventId: string;
  /** The operation id, e.g. `approve-entry`. */
  readonly type: string;
  readonly entryId?: EntryId;
  readonly clusterId?: string;
  readonly by: string;
  readonly at: string;
  readonly from?: State;
  readonly to?: State;
  readonly reason?: string;
  readonly category?: string;
  readonly revision?: number;
  /** 0 where no entry's head moved, so that every event carries the attribute. */
  readonly seq: number;
  readonly origin: EventOrigin;
}
