import { type Caller, rolesFrom, type SignedIn } from './caller.ts';
import type { Head } from './entry/head.ts';
import { Refusal } from './errors.ts';
import { grantOn, type Operation, refusalOn, type Who } from './permissions.ts';

/** The right under which someone acts on an entry; the store proves it again in its transaction. */
export type Right =
  | { readonly kind: 'staff'; readonly sub: string }
  | {
      readonly kind: 'member';
      readonly sub: string;
      readonly clusterId: string;
      readonly roles: readonly ('member' | 'contributor' | 'lead')[];
    };

const neededRole: Partial<Record<Who, 'contributor' | 'lead'>> = {
  contributor: 'contributor',
  author: 'contributor',
  lead: 'lead',
};

const rightOf = (caller: SignedIn, who: Who, clusterId: string): Right => {
  const role = neededRole[who];
  if (role !== undefined) return { kind: 'member', sub: caller.sub, clusterId, roles: rolesFrom(role) };
  if (who === 'staff' || who === 'holder') return { kind: 'staff', sub: caller.sub };
  throw new Error(
    `Nothing in the table proves the right of ${who}; an operation that writes needs one that can be proven.`,
  );
};

export const signedIn = (caller: Caller): SignedIn => {
  if (caller.kind === 'signed_in') return caller;
  throw new Refusal('unauthenticated', 'Sign in and send the access token as "Authorization: Bearer …".');
};

/** 403 unless a row of the permission table allows it. */
export const allow = (caller: Caller, operation: Operation, head: Head): Right => {
  const grant = grantOn(caller, operation, head);
  if (grant === undefined) throw new Refusal('not_allowed', refusalOn(caller, operation, head));
  return rightOf(signedIn(caller), grant, head.clusterId);
};

/** 403, then 428 without a tag, then 412 when the entry has moved on since. `tag` is the entity tag's inside: `w12`. */
export const permit = (caller: Caller, operation: Operation, head: Head, tag: string | undefined): Right => {
  const right = allow(caller, operation, head);
  expectTag(tag, `w${head.seq}`);
  return right;
};

export const expectTag = (given: string | undefined, current: string): void => {
  if (given === undefined)
    throw new Refusal('tag_missing', `Send If-Match with the tag you read; it is "${current}" now.`);
  if (given !== current)
    throw new Refusal(
      'stale',
      `You changed version ${given}; it is "${current}" now. Read it again and repeat your change.`,
    );
};
