import { expect } from 'vitest';
import openapi from '#docs/openapi.json' with { type: 'json' };
import { callOf } from '#shared/contracts/contract.ts';
import { everyOperation } from '#shared/contracts/every-contract.ts';
import type { Segment } from '#shared/domain/search.ts';

/** What tests read of an answer by name; expectations look at the rest. */
export interface Body {
  readonly id: string;
  readonly seq: number;
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly rule: string; readonly message: string }[];
  readonly possible: readonly string[];
  readonly possibleActions: readonly string[];
  readonly items: readonly Body[];
  readonly cursor?: string;
  readonly total: number;
  readonly hits: readonly (Body & { readonly highlights: Readonly<Record<string, readonly Segment[]>> })[];
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  readonly [field: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed when it is JSON, else empty. */
  readonly body: Body;
  /** The ETag, ready to be sent as If-Match. */
  readonly tag: string | undefined;
}

export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text !== '' ? JSON.parse(text) : {}) as Body,
    tag: response.headers.get('etag') ?? undefined,
  };
};

const operations = everyOperation.map(({ spec }) => {
  const { method, path } = callOf(spec);
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^/]+\}/g, '[^/]+')}$`);
  return { method, path, pattern, spec };
});
type Described = { readonly responses: Readonly<Record<string, unknown>> };
const described = openapi.paths as unknown as Readonly<Record<string, Readonly<Record<string, Described>>>>;

// A frame of a stack, a module of ours or of a package, a folder of this machine.
const insides =
  /\n\s+at |file:\/\/|node_modules|node:internal|\/(shared|functions|local)\/[\w/-]+\.ts|\/tmp\/|ZodError|DynamoDB/;

/** Holds any answer below /api against the API description: its status, its body, the shape of its problem; and nothing of our insides in it. */
export const expectDescribed = (method: string, address: string, answer: Answer): void => {
  const path = address.split('?')[0] ?? '';
  const told = `${method} ${path} → ${answer.status} ${answer.text.slice(0, 500)}`;
  // The description of the API may name what it likes.
  if (!path.endsWith('/openapi.json')) expect(answer.text, told).not.toMatch(insides);
  expect(answer.status, told).not.toBe(500);
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type'), told).toBe('application/problem+json');
    expect(answer.body, told).toMatchObject({
      status: answer.status,
      code: expect.any(String),
      title: expect.any(String),
    });
  }
  // `/entries/check` is an address of its own beside `/entries/{entryId}`.
  const operation =
    operations.find((one) => one.method === method && one.path === path) ??
    operations.find((one) => one.method === method && one.pattern.test(path));
  if (operation === undefined) return;
  const { responses } = described[operation.path]?.[method.toLowerCase()] ?? { responses: {} };
  // Not modified is HTTP's own, and no description lists it.
  if (answer.status === 304) return;
  expect(Object.keys(responses), told).toContain(String(answer.status));
  const wanted = operation.spec.answers()[answer.status];
  if (wanted !== undefined) expect(wanted.safeParse(answer.body).error?.issues.slice(0, 3) ?? [], told).toEqual([]);
};
