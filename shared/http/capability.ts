import { createHash } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter, { type Route } from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import { type Contract, callOf, type OperationSpec, whoMay } from '../contracts/contract.ts';
import type { Caller, IdempotentRequest } from '../domain/caller.ts';
import { Refusal } from '../domain/errors.ts';
import { operationName } from '../domain/operation-name.ts';
import type { Operation } from '../domain/permissions.ts';
import { signedIn } from '../domain/permit.ts';
import { type RequestRecord, RequestReplayed, type RequestStore } from '../ports/request-store.ts';
import { Answer, answered, tagOf } from './answer.ts';
import { expectAcceptableBody, parseRequest } from './parse.ts';
import { problemOf, serverError } from './problem.ts';

type Event = APIGatewayProxyEventV2;
type Result = APIGatewayProxyStructuredResultV2;
type Output<T> = T extends z.ZodType ? z.output<T> : undefined;

/** A request by its contract, with who asks and which version they hold. */
export interface Asked<Spec extends OperationSpec = OperationSpec> {
  readonly params: Output<Spec['params']>;
  readonly query: Output<Spec['query']>;
  readonly body: Output<Spec['body']>;
  readonly caller: Caller;
  /** The inside of If-Match, without quotes. */
  readonly tag: string | undefined;
}

/** One line per operation, complete by type. A line makes one call. */
export type Lines<C extends Contract, S> = {
  readonly [O in keyof C['operations']]: (
    asked: Asked<Extract<C['operations'][O], OperationSpec>>,
    services: S,
  ) => unknown;
};

export interface Edge<S> {
  readonly services: () => S;
  readonly authenticate: () => (header: string | undefined) => Promise<Caller>;
  /** Capabilities whose POSTs may be repeated under an Idempotency-Key: where records are, and how the resource is read afresh. */
  readonly replays?: {
    readonly requests: () => RequestStore;
    readonly read: (services: S, caller: Caller, resource: RequestRecord['resource']) => Promise<unknown>;
  };
  /** Answers what no operation of this capability answers; without it 404. */
  readonly otherwise?: (method: string, path: string) => Refusal;
}

// Keys are meant to be UUIDs or the like; longer ones would not fit the table's key.
const validKey = /^[\x21-\x7E]{1,200}$/;

/** The Idempotency-Key of a POST; 400 when it is not one. */
const idempotencyKey = (event: Event): string | undefined => {
  const key = event.requestContext.http.method === 'POST' ? event.headers['idempotency-key'] : undefined;
  if (key === undefined || validKey.test(key)) return key;
  throw new Refusal('malformed', 'Idempotency-Key takes 1 to 200 printable ASCII characters.', {
    errors: [
      {
        pointer: '/headers/idempotency-key',
        rule: 'idempotency_key',
        message: 'Idempotency-Key is not 1 to 200 printable ASCII characters',
      },
    ],
  });
};

const idempotentRequest = (event: Event, operation: Operation, spec: OperationSpec, key: string): IdempotentRequest => {
  const bodyHash = createHash('sha256')
    .update(event.rawPath)
    .update('\n')
    .update(event.rawQueryString)
    .update('\n')
    .update(event.body ?? '')
    .digest('hex');
  return { operation: operationName(operation), key, bodyHash, status: spec.success };
};

/** The inside of a tag. A weak one is as good: proxies weaken tags when they compress, and ours name versions, not bytes. */
const entityTag = (header: string | undefined): string | undefined =>
  header
    ?.trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1') || undefined;

const respond = (event: Event, caller: Caller, answer: Answer): Result => {
  const tag = answer.tag ?? tagOf(answer.body);
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': answer.cacheControl ?? (caller.kind === 'anonymous' ? 'no-cache' : 'private, no-store'),
    vary: 'authorization',
    ...(tag === undefined ? {} : { etag: `"${tag}"` }),
    ...answer.headers,
  };
  const known = event.headers['if-none-match']?.split(',').map(entityTag);
  const isRead = event.requestContext.http.method === 'GET' || event.requestContext.http.method === 'HEAD';
  if (isRead && tag !== undefined && known?.some((one) => one === tag || one === '*'))
    return { statusCode: 304, headers };
  return { statusCode: answer.status, headers, body: JSON.stringify(answer.body) };
};

/** Link rel="next" for lists: the same address with the cursor of the answer. */
const nextLink = (event: Event, body: unknown): Record<string, string> => {
  const cursor = (body as { cursor?: unknown } | null)?.cursor;
  if (typeof cursor !== 'string') return {};
  const query = new URLSearchParams(event.rawQueryString);
  query.set('cursor', cursor);
  return { link: `<${encodeURI(event.rawPath)}?${query}>; rel="next"` };
};

/** One Lambda: the operations of a contract, each by its line. The order of its checks is the order in which errors take precedence. */
export const capability = <C extends Contract, S>(contract: C, edge: Edge<S>, lines: Lines<C, S>) => {
  const operations = Object.entries(contract.operations) as [Operation, OperationSpec][];
  const logger = new Logger({ serviceName: contract.name });
  const metrics = new Metrics({ namespace: 'ClusterCommons', serviceName: contract.name });

  const run = async (event: Event, operation: Operation, spec: OperationSpec): Promise<Result> => {
    logger.appendKeys({ operation: operationName(operation) });
    const parsed = parseRequest(event, spec);
    const key = idempotencyKey(event);
    const asking = await edge.authenticate()(event.headers.authorization);
    if (!whoMay(operation).includes('all')) signedIn(asking);
    const services = edge.services();
    const isReplayable = edge.replays !== undefined && key !== undefined && asking.kind === 'signed_in';
    const request = isReplayable ? idempotentRequest(event, operation, spec, key) : undefined;
    const caller: Caller = request === undefined || asking.kind === 'anonymous' ? asking : { ...asking, request };

    const replayed = async (): Promise<Result | undefined> => {
      if (request === undefined || edge.replays === undefined || asking.kind === 'anonymous') return undefined;
      const record = await edge.replays.requests().find(asking.sub, request);
      if (record === undefined) return undefined;
      if (record.bodyHash !== request.bodyHash) {
        throw new Refusal(
          'idempotency_key_reused',
          'This Idempotency-Key was used for another request. Use a new one.',
        );
      }
      const body = await edge.replays.read(services, asking, record.resource);
      return respond(event, asking, answered(record.status, body, { headers: { 'idempotency-replayed': 'true' } }));
    };

    const earlier = await replayed();
    if (earlier !== undefined) return earlier;
    try {
      const line = lines[operation as keyof typeof lines] as (asked: Asked, services: S) => unknown;
      const body = await line({ ...parsed, caller, tag: entityTag(event.headers['if-match']) } as Asked, services);
      const answer = body instanceof Answer ? body : answered(spec.success, body);
      return respond(
        event,
        asking,
        new Answer(answer.status, answer.body, {
          ...answer,
          headers: { ...nextLink(event, answer.body), ...answer.headers },
        }),
      );
    } catch (error) {
      // The same request may have been carried out since it was looked for: then what refuses this one is its own effect.
      const mayBeReplayed = error instanceof RequestReplayed || error instanceof Refusal;
      const winner = mayBeReplayed ? await replayed() : undefined;
      if (winner !== undefined) return winner;
      throw error;
    }
  };

  const routes: Route<Event, Result>[] = operations.map(([operation, spec]) => ({
    ...callOf(spec),
    handler: (event: Event) => run(event, operation, spec),
  }));

  const otherwise =
    edge.otherwise ??
    (() =>
      new Refusal(
        'route_not_found',
        'There is nothing at this address. The operations are listed at /api/v1/openapi.json.',
      ));

  return (
    middy<Event, Result>()
      // Before the rest, so that refusals carry them too: errors are answered from the last to the first.
      .use(httpSecurityHeaders())
      .use(logged(logger, metrics))
      .use(httpHeaderNormalizer())
      .use({ before: ({ event }) => expectAcceptableBody(event) })
      .handler(
        httpRouter<Event, Result>({
          routes,
          notFoundResponse: ({ method, path }) => {
            throw otherwise(method, path);
          },
        }),
      )
  );
};

/** One line per request, and every error as the answer it deserves. Registered before what may refuse, so that it sees all its errors. */
const logged = (logger: Logger, metrics: Metrics): middy.MiddlewareObj<Event, Result> => ({
  before: ({ event, context }) => {
    logger.addContext(context);
    logger.resetKeys();
    logger.appendKeys({ request: event.requestContext.requestId });
    began.set(event, performance.now());
  },
  after: ({ event, response }) => {
    logger.info('answered', { ...told(event), status: response?.statusCode ?? 200 });
  },
  onError: (request) => {
    const { event, error } = request;
    if (error instanceof Refusal) {
      request.response = problemOf(error, event.rawPath);
      logger.info('refused', {
        ...told(event),
        status: request.response.statusCode,
        code: error.code,
        detail: error.message,
      });
      if (request.response.statusCode === 503) logger.warn('unavailable', { error: error.cause as Error });
      return;
    }
    metrics.addMetric('ServerError', MetricUnit.Count, 1);
    metrics.publishStoredMetrics();
    logger.error('failed', { ...told(event), status: 500, error: error as Error });
    request.response = serverError(event.requestContext.requestId);
  },
});

const began = new WeakMap<Event, number>();
const told = (event: Event): Record<string, unknown> => ({
  method: event.requestContext.http.method,
  path: event.rawPath,
  ms: Math.round(performance.now() - (began.get(event) ?? performance.now())),
});
