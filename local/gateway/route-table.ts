import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';

export interface GatewayRoute {
  /** An HTTP method, or `ANY`. */
  readonly method: string;
  /** Such as `/api/v1/entries/{entryId}`, `/api/{proxy+}`, or `$default` for what no other route takes. */
  readonly path: string;
  readonly handler: (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;
}

export interface MatchedRoute {
  readonly handler: GatewayRoute['handler'];
  /** How API Gateway names the route in the event: `GET /api/v1/entries/{entryId}`. */
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

export type FindRoute = (method: string, path: string) => MatchedRoute | undefined;

// The order of preference at each segment, from left to right; `$default` comes after every path.
const kinds = ['static', 'parameter', 'greedy', 'default'] as const;
interface Segment {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}
interface CompiledRoute {
  readonly method: string;
  readonly routeKey: string;
  readonly segments: readonly Segment[];
  readonly handler: GatewayRoute['handler'];
}

/**
 * Finds the most specific route, as an HTTP API does: static segment over parameter over greedy, then the exact method over ANY.
 * Throws when two routes are the same or a greedy parameter is not at the end.
 */
export function routeTable(routes: readonly GatewayRoute[]): FindRoute {
  const compiled = routes.map(compileRoute).toSorted(mostSpecificFirst);
  const keys = compiled.map(({ routeKey }) => routeKey);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) throw new Error(`the route ${twice} is given twice`);
  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const route of compiled) {
      if (route.method !== 'ANY' && route.method !== method) continue;
      const pathParameters = matchSegments(route.segments, parts);
      if (pathParameters) return { handler: route.handler, routeKey: route.routeKey, pathParameters };
    }
    return undefined;
  };
}

function compileRoute({ method, path, handler }: GatewayRoute): CompiledRoute {
  if (path === '$default')
    return { method: 'ANY', routeKey: '$default', segments: [{ kind: 'default', text: '' }], handler };
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const segments = rooted.split('/').slice(1).map(compileSegment);
  if (segments.slice(0, -1).some(({ kind }) => kind === 'greedy'))
    throw new Error(`${method} ${path}: a parameter with + takes the rest of the path and can only stand at its end`);
  return { method, routeKey: `${method} ${rooted}`, segments, handler };
}

function compileSegment(text: string): Segment {
  const [, name = '', plus] = /^\{([^{}+]+)(\+)?\}$/.exec(text) ?? [];
  if (name === '') return { kind: 'static', text };
  return { kind: plus ? 'greedy' : 'parameter', text: name };
}

function mostSpecificFirst(a: CompiledRoute, b: CompiledRoute): number {
  for (let at = 0; at < Math.min(a.segments.length, b.segments.length); at++) {
    const difference = rank(a.segments[at]) - rank(b.segments[at]);
    if (difference !== 0) return difference;
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
}

function rank(segment: Segment | undefined): number {
  return segment ? kinds.indexOf(segment.kind) : kinds.length;
}

function matchSegments(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | undefined {
  const parameters: [string, string][] = [];
  for (const [at, { kind, text }] of segments.entries()) {
    if (kind === 'default') return {};
    const value = kind === 'greedy' ? parts.slice(at).join('/') : (parts[at] ?? '');
    if (kind === 'static' ? parts[at] !== text : value === '') return undefined;
    if (kind !== 'static') parameters.push([text, value]);
    if (kind === 'greedy') return Object.fromEntries(parameters);
  }
  return parts.length === segments.length ? Object.fromEntries(parameters) : undefined;
}
