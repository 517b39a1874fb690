import type { memberRoles } from './vocabulary/people.ts';
import type { TermOf } from './vocabulary/vocabulary.ts';

export type Role = TermOf<typeof memberRoles>;

/** Who asks. A signed-in caller carries a copy of their membership items, at most 15 minutes old. */
export type Caller = Anonymous | SignedIn;
export interface Anonymous {
  readonly kind: 'anonymous';
}
export interface SignedIn {
  readonly kind: 'signed_in';
  readonly sub: string;
  readonly name: string;
  readonly isStaff: boolean;
  /** Cluster slug → role there. */
  readonly clusters: Readonly<Record<string, Role>>;
  /** Set for loaders and the seeding only: what they bring is marked as such for ever. */
  readonly origin?: 'corpus' | 'sample';
  /** The idempotent request this call belongs to; the store writes its record in the same transaction. */
  readonly request?: IdempotentRequest;
}
export interface IdempotentRequest {
  readonly operation: string;
  readonly key: string;
  /** SHA-256 of the body, hex. */
  readonly bodyHash: string;
  /** The status that the first answer carries. */
  readonly status: number;
}

export const anonymous: Anonymous = { kind: 'anonymous' };

const ranks: Readonly<Record<Role, number>> = { member: 1, contributor: 2, lead: 3 };
export const includesRole = (held: Role | undefined, needed: Role): boolean =>
  held !== undefined && ranks[held] >= ranks[needed];
export const rolesFrom = (needed: Role): Role[] =>
  (Object.keys(ranks) as Role[]).filter((role) => ranks[role] >= ranks[needed]);

export const hasRole = (caller: Caller, clusterId: string, needed: Role): boolean =>
  caller.kind === 'signed_in' &&
  includesRole(Object.hasOwn(caller.clusters, clusterId) ? caller.clusters[clusterId] : undefined, needed);
export const isStaff = (caller: Caller): boolean => caller.kind === 'signed_in' && caller.isStaff;
export const isMember = (caller: Caller): boolean =>
  caller.kind === 'signed_in' && Object.keys(caller.clusters).length > 0;
export const isSub = (caller: Caller, sub: string): boolean => caller.kind === 'signed_in' && caller.sub === sub;
