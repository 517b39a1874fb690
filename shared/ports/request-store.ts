import type { IdempotentRequest } from '../domain/caller.ts';

export interface RequestRecord {
  readonly bodyHash: string;
  readonly status: number;
  /** Ids of what the request made or changed: the entry, and the comment where it was one. */
  readonly resource: { readonly entryId: string; readonly commentId?: string };
}

/** Records of idempotent requests. They are written by the stores, in the transaction of the change itself. */
export interface RequestStore {
  /** Undefined also when the record has expired (24 h), whatever the engine's own expiry does. */
  find(sub: string, request: Pick<IdempotentRequest, 'operation' | 'key'>): Promise<RequestRecord | undefined>;
}

/** Thrown by a store when the same request was carried out at the same time; the edge answers with its record. */
export class RequestReplayed extends Error {
  override readonly name = 'RequestReplayed';
}
