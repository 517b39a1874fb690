import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Refusal, refusals } from '../domain/errors.ts';

/** A refusal as problem+json (RFC 9457). The status and title come from the one table in domain/errors.ts. */
export const problemOf = (refusal: Refusal, instance: string): APIGatewayProxyStructuredResultV2 => {
  const [status, title] = refusals[refusal.code];
  const { headers, ...extra } = refusal.extra as { headers?: Record<string, string> };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...defaultHeaders[status],
      ...headers,
    },
    body: JSON.stringify({
      type: `https://clustercommons.example/problems/${refusal.code}`,
      title,
      status,
      detail: refusal.message,
      instance,
      code: refusal.code,
      ...(refusal.errors.length > 0 ? { errors: refusal.errors } : {}),
      ...extra,
    }),
  };
};

const defaultHeaders: Readonly<Record<number, Record<string, string>>> = {
  401: { 'www-authenticate': 'Bearer' },
  // Conflicts and engine hiccups pass within seconds.
  503: { 'retry-after': '2' },
};

/** Everything that is not a refusal: a bare 500 with the request id; what happened stands in the log only. */
export const serverError = (requestId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 500,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Something went wrong on our side',
    status: 500,
    code: 'server_error',
    requestId,
  }),
});
