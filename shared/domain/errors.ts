import type { Broken } from './entry/broken.ts';

/**
 * Every way the commons refuses, once: code → status and title. The edge answers from this table and OpenAPI documents
 * from it, so documented answers cannot drift from real ones (RFC 9457).
 */
export const refusals = {
  body_too_large: [413, 'The body is larger than 1 MB'],
  unsupported_media_type: [415, 'This kind of body is not understood here'],
  method_not_allowed: [405, 'This address does not know that method'],
  malformed: [400, 'The request is not well formed'],
  bad_cursor: [400, 'This cursor does not belong to this query'],
  unauthenticated: [401, 'A valid access token is needed'],
  route_not_found: [404, 'There is nothing at this address'],
  entry_not_found: [404, 'There is no such entry for you'],
  comment_not_found: [404, 'There is no such comment for you'],
  cluster_not_found: [404, 'There is no such cluster'],
  not_allowed: [403, 'You may see this, but not do that'],
  tag_missing: [428, 'Say with If-Match which version you are changing'],
  stale: [412, 'It has changed since you read it'],
  illegal_transition: [409, 'That is not possible in this state'],
  duplicate_review: [409, 'This reviewer has already reviewed this product for that year'],
  entry_withdrawn: [410, 'This entry is no longer shown'],
  rules_broken: [422, 'Some rules are not met'],
  read_only: [422, 'Fields that the system writes were sent'],
  entry_too_large: [422, 'One revision of an entry is at most 200 KB'],
  idempotency_key_reused: [422, 'This Idempotency-Key was used with another body'],
  unavailable: [503, 'Please try again in a moment'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type RefusalCode = keyof typeof refusals;

/** Thrown wherever the commons says no. `detail` tells the person who must act what would do. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly errors: readonly Broken[];
  readonly extra: Readonly<Record<string, unknown>>;
  constructor(
    code: RefusalCode,
    detail: string,
    more: { errors?: readonly Broken[]; extra?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'Refusal';
    this.code = code;
    this.errors = more.errors ?? [];
    this.extra = more.extra ?? {};
  }
}

export const entryNotFound = (): Refusal =>
  new Refusal('entry_not_found', 'No entry with this id, or it is not yours to see.');
export const rulesBroken = (errors: readonly Broken[]): Refusal =>
  new Refusal('rules_broken', `${errors.length} rule(s) are not met; each is named under errors.`, { errors });
