import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { headerPairs, hopByHopHeaders, requestEvent, splitTarget } from './gateway/request-event.ts';
import { type GatewayRoute, type MatchedRoute, routeTable } from './gateway/route-table.ts';
import { lambdaContext, TimeoutError, withinTimeout } from './lambda-context.ts';

export type { GatewayRoute } from './gateway/route-table.ts';

export interface GatewayOptions {
  /** How long a function may take; an HTTP API waits 30 s and no longer. */
  readonly timeoutMs?: number;
  readonly log?: (line: string) => void;
}

// Quotas of an HTTP API (docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html): body, request line with headers.
const maxBodyBytes = 10 * 1024 * 1024;
const maxHeadBytes = 10_240;
// What Lambda takes and gives per invocation: the whole event or result as JSON, base64 counted.
const maxPayloadBytes = 6 * 1024 * 1024;

interface Answer {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/**
 * A request listener for `node:http` that stands where API Gateway stands in AWS: it turns requests into events of
 * payload format 2.0 and results into answers, with the gateway's own limits and error answers. It never rejects.
 * Throws at once when the routes contradict each other.
 */
export function apiGateway(
  routes: readonly GatewayRoute[],
  options: GatewayOptions = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const findRoute = routeTable(routes);
  const { timeoutMs = 30_000, log = console.error } = options;

  async function answerTo(request: IncomingMessage, requestId: string): Promise<Answer> {
    if (headBytes(request) > maxHeadBytes) return gatewayAnswer(431, 'Request Header Fields Too Large');
    const target = splitTarget(request.url ?? '/');
    if (!target) return gatewayAnswer(400, 'Bad Request');
    const route = findRoute(request.method ?? 'GET', target.path);
    if (!route) return gatewayAnswer(404, 'Not Found');
    const body = await readBody(request);
    if (!body) return gatewayAnswer(413, 'Request Too Long');
    const event = requestEvent(request, target, route, body, requestId);
    if (Buffer.byteLength(JSON.stringify(event)) > maxPayloadBytes)
      return gatewayAnswer(413, 'Request Entity Too Large');
    return invoke(route, event);
  }

  async function invoke(route: MatchedRoute, event: ReturnType<typeof requestEvent>): Promise<Answer> {
    try {
      const result = await withinTimeout(route.handler(event, lambdaContext(route.routeKey, timeoutMs)), timeoutMs);
      return resultAnswer(result);
    } catch (error) {
      log(`${route.routeKey} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return error instanceof TimeoutError
        ? gatewayAnswer(503, 'Service Unavailable')
        : gatewayAnswer(500, 'Internal Server Error');
    }
  }

  return async (request, response) => {
    const requestId = randomUUID();
    try {
      const answer = await answerTo(request, requestId);
      send(response, answer, requestId);
    } catch (error) {
      if (request.errored || response.destroyed) return; // the client went away; there is nobody to answer
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      send(response, gatewayAnswer(500, 'Internal Server Error'), requestId);
    } finally {
      request.resume(); // a body nobody wanted is read to its end, else the client never comes to read its answer
    }
  };
}

function headBytes(request: IncomingMessage): number {
  const requestLine = Buffer.byteLength(`${request.method} ${request.url} HTTP/${request.httpVersion}\r\n`);
  return headerPairs(request).reduce(
    (bytes, [name, value]) => bytes + name.length + value.length + ': \r\n'.length,
    requestLine,
  );
}

/** Undefined when it is longer than a gateway takes. Rejects when the client goes away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > maxBodyBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The gateway's own answers are bare JSON; an HTTP API cannot be told to say anything else. */
function gatewayAnswer(statusCode: number, message: string): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/** Throws when the result is not one that API Gateway would send. */
function resultAnswer(result: APIGatewayProxyStructuredResultV2 | undefined): Answer {
  const resultBytes = Buffer.byteLength(JSON.stringify(result) ?? '');
  if (resultBytes > maxPayloadBytes)
    throw new Error(`the result has ${resultBytes} bytes as JSON; Lambda returns at most ${maxPayloadBytes}`);
  // A result without a status is itself the body (format 2.0).
  if (result?.statusCode === undefined)
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(result ?? null)),
    };
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result;
  if (!(Number.isInteger(statusCode) && statusCode >= 200 && statusCode <= 599))
    throw new Error(`statusCode is ${JSON.stringify(statusCode)}; it takes a number from 200 to 599`);
  const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    const lowerName = name.toLowerCase();
    return hopByHopHeaders.has(lowerName) || lowerName === 'content-length' ? [] : [[lowerName, String(value)]];
  });
  return {
    statusCode,
    headers: {
      ...(body !== '' && { 'content-type': 'text/plain; charset=utf-8' }),
      ...Object.fromEntries(sent),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function send(response: ServerResponse, { statusCode, headers, body }: Answer, requestId: string): void {
  const hasBody = statusCode !== 204 && statusCode !== 304;
  response.writeHead(statusCode, {
    ...headers,
    'apigw-requestid': requestId,
    ...(hasBody && { 'content-length': body.length }),
  });
  response.end(hasBody ? body : undefined); // Node leaves the body of an answer to HEAD away by itself
}
