import type * as z from 'zod';
import type { RefusalCode } from '../domain/errors.ts';
import { type Operation, permissions, type Who } from '../domain/permissions.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Everything that travels for one operation. Router, validation, permissions, OpenAPI and tests read it. */
export interface OperationSpec {
  /** Method and path below /api/v1. */
  readonly call: `${Method} /${string}`;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly bodyType?: 'application/json' | 'application/merge-patch+json';
  /** Takes If-Match: the entry's working tag `"w<seq>"`, or the comment's `"c<version>"`. */
  readonly changes?: 'entry' | 'comment';
  /** Status of a first success; an Idempotency-Key replay answers the same. */
  readonly success: number;
  /** Status → body. Made when asked for: only the API description reads it, and a function starts faster without. */
  readonly answers: () => Readonly<Record<number, z.ZodType>>;
  /** What the answer is when it is not JSON of our own making, e.g. an OpenAPI document. */
  readonly refuses: readonly RefusalCode[];
}

export type Operations = { readonly [name in Operation]?: OperationSpec };

export interface Contract<Name extends string = string, O extends Operations = Operations> {
  readonly name: Name;
  readonly operations: O;
}

export const contract = <const Name extends string, const O extends Operations>(
  name: Name,
  operations: O,
): Contract<Name, O> => ({ name, operations });

export const whoMay = (operation: Operation): readonly Who[] => permissions[operation];

const basePath = '/api/v1';
export const callOf = (spec: OperationSpec): { method: Method; path: string } => {
  const [method, path] = spec.call.split(' ') as [Method, string];
  return { method, path: basePath + path };
};

/** What any operation may refuse with, because of what it is. */
export const refusalsOf = (operation: Operation, spec: OperationSpec): RefusalCode[] => [
  ...new Set<RefusalCode>([
    ...(spec.body === undefined ? [] : (['body_too_large', 'unsupported_media_type'] as const)),
    'malformed',
    'unauthenticated',
    ...(spec.call.startsWith('POST') && !whoMay(operation).includes('all')
      ? (['idempotency_key_reused'] as const)
      : []),
    ...(spec.changes === undefined ? [] : (['tag_missing', 'stale'] as const)),
    ...spec.refuses,
    'unavailable',
  ]),
];
