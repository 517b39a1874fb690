import { AwsClient } from 'aws4fetch';
import { type IndexNames, indexNames } from './index-names.ts';

export interface OpenSearchOptions {
  /** Scheme, host and port: `https://search.example.org`. */
  readonly endpoint: string;
  /** `aws` signs each request with the credentials that the function's environment holds. */
  readonly sign: 'none' | 'aws';
  /** Needed with `aws`. */
  readonly region?: string | undefined;
  readonly requestTimeoutMs?: number | undefined;
  /** Copies of a new index; see indexDefinition. */
  readonly replicas?: number | undefined;
  /** Before every index name, so that tests share a server. */
  readonly prefix?: string | undefined;
  readonly log?: ((message: string, detail: Readonly<Record<string, unknown>>) => void) | undefined;
}

export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Lines of a bulk, in place of `body`. */
  readonly lines?: string;
}

export interface OpenSearchClient {
  readonly names: IndexNames;
  /** The parsed answer. Throws EngineError for any status but 2xx, and when no answer came in time. */
  send<T>(request: EngineRequest): Promise<T>;
}

/** What the engine, or the way to it, answered in place of what was asked. */
export class EngineError extends Error {
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  /** The engine's own word, such as `index_not_found_exception`. */
  readonly type: string;
  constructor(message: string, status: number | undefined, type: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.status = status;
    this.type = type;
  }
  /** It may go better later. */
  get isTransient(): boolean {
    return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

// Two hundred times the slowest search measured (53 ms, p95 at 100 000 entries), and a third of what the gateway waits.
const defaultTimeoutMs = 10_000;

/** Plain HTTP to one OpenSearch endpoint; keeps no state but the runtime's connections. */
export const openOpenSearchClient = (options: OpenSearchOptions): OpenSearchClient => {
  const requestOf =
    options.sign === 'aws' ? signer(options.region) : async (url: string, init: RequestInit) => new Request(url, init);

  const once = async ({ method, path, body, lines }: EngineRequest): Promise<Response> => {
    const content = lines ?? (body && JSON.stringify(body));
    const headers = { 'content-type': lines === undefined ? 'application/json' : 'application/x-ndjson' };
    const request = await requestOf(options.endpoint + path, {
      method,
      ...(content !== undefined && { headers, body: content }),
    });
    return fetch(request, { signal: AbortSignal.timeout(options.requestTimeoutMs ?? defaultTimeoutMs) });
  };

  const answered = async (request: EngineRequest): Promise<Response> => {
    try {
      return await once(request);
    } catch (error) {
      // A server or balancer closes idle connections whenever it likes; the next one is fresh. Reading twice harms nobody.
      if (!isRead(request) || !isReset(error)) throw error;
      options.log?.('The connection to OpenSearch was reset; asking once more', { path: request.path });
      return once(request);
    }
  };

  return {
    names: indexNames(options.prefix),
    async send<T>(request: EngineRequest): Promise<T> {
      const asked = `${request.method} ${request.path}`;
      try {
        const response = await answered(request);
        const text = await response.text();
        if (!response.ok) throw refusal(asked, response.status, text);
        return JSON.parse(text) as T;
      } catch (error) {
        if (error instanceof EngineError) throw error;
        throw new EngineError(`OpenSearch did not answer ${asked}: ${reasonOf(error)}`, undefined, 'no_answer', error);
      }
    },
  };
};

const signer = (region: string | undefined) => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (!region || !accessKeyId || !secretAccessKey) {
    throw new Error(
      'Signed requests to OpenSearch need a region, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; the Lambda runtime sets the last two.',
    );
  }
  const aws = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 'es',
    ...(sessionToken && { sessionToken }),
  });
  // Only `sign`: the client's own fetch would repeat a refused request up to ten times.
  return (url: string, init: RequestInit) => aws.sign(url, init);
};

const isRead = ({ method, path }: EngineRequest): boolean => method === 'GET' || /\/_(search|count)(\?|$)/.test(path);
const codeOf = (error: unknown): string => String((error as { cause?: { code?: unknown } }).cause?.code ?? '');
const isReset = (error: unknown): boolean => ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(error));
const reasonOf = (error: unknown): string =>
  [error instanceof Error ? error.message : String(error), codeOf(error)].filter(Boolean).join(' ');

const refusal = (asked: string, status: number, text: string): EngineError => {
  const { type, reason } = errorIn(text);
  return new EngineError(`OpenSearch answered ${status} to ${asked}: ${type}: ${reason}`, status, type);
};

/** The engine says `{error: {type, reason}}` or `{error: '…'}`; a gateway before it says whatever it likes. */
const errorIn = (text: string): { type: string; reason: string } => {
  try {
    const { error } = JSON.parse(text) as { error?: { type?: string; reason?: string } | string };
    if (typeof error === 'string') return { type: 'error', reason: error };
    if (error?.type !== undefined) return { type: error.type, reason: error.reason ?? '' };
  } catch {
    // Not JSON: shown as it is.
  }
  return { type: 'unknown', reason: text.slice(0, 300) };
};
