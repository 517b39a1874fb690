/** Someone at the API: asks with the token of a persona, renewed before it expires. */
export interface Person {
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}
export interface Reply {
  readonly status: number;
  readonly tag: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many operations; the callers know which field they read
  readonly body: any;
}

// Tokens live 15 minutes; a third of that before the end is early enough for any request.
const tokenForMs = 10 * 60_000;

export const personAt = (origin: string, persona: string | undefined): Person => {
  let token: { value: string; until: number } | undefined;
  const authorization = async (): Promise<Record<string, string>> => {
    if (persona === undefined) return {};
    if (token === undefined || token.until < Date.now()) {
      const answer = (await (await fetch(`${origin}/dev/token/${persona}`)).json()) as { access_token: string };
      token = { value: answer.access_token, until: Date.now() + tokenForMs };
    }
    return { authorization: `Bearer ${token.value}` };
  };
  return {
    ask: async (method, path, body, headers = {}) => {
      const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: { ...(await authorization()), ...(body === undefined ? {} : { 'content-type': type }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        tag: response.headers.get('etag') ?? undefined,
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
  };
};

/** Runs `work` over the items, so many at a time. */
export const together = async <T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const iterator = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
    }),
  );
};

export const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
};
