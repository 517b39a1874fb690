import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { MatchedRoute } from './route-table.ts';

/** The two halves of a request's target. */
export interface Target {
  /** Decoded, as an HTTP API hands it on in `rawPath`, despite that name. */
  readonly path: string;
  readonly rawQueryString: string;
}

/**
 * Splits and decodes the target. An HTTP API decodes the path before it looks for a route and ends it at a decoded
 * question mark, so `%2F` separates segments: seen in github.com/honojs/hono/issues/2156 and github.com/fastify/aws-lambda-fastify/issues/169.
 * Undefined when the path cannot be decoded.
 */
export function splitTarget(url: string): Target | undefined {
  const relative = url.replace(/^https?:\/\/[^/?]*/i, ''); // a proxy's client sends the whole address
  const queryAt = relative.indexOf('?');
  const encoded = queryAt < 0 ? relative : relative.slice(0, queryAt);
  try {
    const [path = '/'] = decodeURIComponent(encoded || '/').split('?', 1);
    return { path, rawQueryString: queryAt < 0 ? '' : relative.slice(queryAt + 1) };
  } catch {
    return undefined;
  }
}

/** The event of payload format 2.0: docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function requestEvent(
  request: IncomingMessage,
  target: Target,
  route: MatchedRoute,
  body: Buffer,
  requestId: string,
): APIGatewayProxyEventV2 {
  const { headers, cookies } = eventHeaders(request, body);
  const method = request.method ?? 'GET';
  const domainName = headers['host'] ?? 'localhost';
  const now = new Date();
  const isBase64Encoded = body.length > 0 && !isTextType(headers['content-type']);
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: target.path,
    rawQueryString: target.rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(target.rawQueryString !== '' && {
      queryStringParameters: joinRepeated(new URLSearchParams(target.rawQueryString)),
    }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.', 1)[0] ?? '',
      http: {
        method,
        path: target.path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: clientAddress(request),
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.routeKey,
      stage: '$default',
      time: accessLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(route.pathParameters).length > 0 && { pathParameters: { ...route.pathParameters } }),
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

/** Headers that speak of one connection; a gateway never passes them on, in either direction. */
export const hopByHopHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function eventHeaders(request: IncomingMessage, body: Buffer): { headers: Record<string, string>; cookies: string[] } {
  const pairs = headerPairs(request).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const cookies = pairs.filter(([name]) => name === 'cookie').flatMap(([, value]) => value.split(';'));
  const forwarded = pairs.filter(([name]) => name === 'x-forwarded-for').map(([, value]) => value);
  return {
    cookies: cookies.map((cookie) => cookie.trim()).filter((cookie) => cookie !== ''),
    headers: {
      ...joinRepeated(pairs.filter(([name]) => name !== 'cookie' && !hopByHopHeaders.has(name))),
      'content-length': String(body.length),
      'x-forwarded-for': [...forwarded, clientAddress(request)].join(', '),
      'x-forwarded-port': String(request.socket.localPort ?? ''),
      'x-forwarded-proto': 'http',
    },
  };
}

/** The headers as they were sent: Node's own `headers` drops some repeated ones. */
export function headerPairs({ rawHeaders }: IncomingMessage): [string, string][] {
  return rawHeaders.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : []));
}

function joinRepeated(pairs: Iterable<[string, string]>): Record<string, string> {
  const grouped = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries([...grouped].map(([name, group]) => [name, group.map(([, value]) => value).join(',')]));
}

const textTypes = new Set(['application/json', 'application/xml', 'application/javascript', 'application/graphql']);

/**
 * Which bodies arrive as text; all others, a form's and those without a type among them, arrive in base64. AWS does not
 * document the list; it was measured in github.com/ministackorg/ministack/pull/766 and github.com/floci-io/floci/issues/2172.
 */
function isTextType(contentType = ''): boolean {
  const [essence = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.replace(/^charset="?([^"]*)"?$/, '$1');
  return (essence.startsWith('text/') || textTypes.has(essence)) && (charset === undefined || charset === 'utf-8');
}

function clientAddress({ socket }: IncomingMessage): string {
  return (socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
}

/** Such as `12/Mar/2020:19:03:58 +0000`. */
function accessLogTime(time: Date): string {
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
}
