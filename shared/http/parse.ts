import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { OperationSpec } from '../contracts/contract.ts';
import { type Broken, brokenOf, pointerOf } from '../domain/entry/broken.ts';
import { Refusal } from '../domain/errors.ts';
import { storable } from './storable.ts';

// Bodies beyond this are documents, not entries (docs/architecture.md).
const maxBodyBytes = 1_000_000;

const malformed = (
  errors: Broken[],
  detail = 'The request is not as this operation is described; each place is named under errors.',
): Refusal => new Refusal('malformed', detail, { errors });

const sentBody = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

/** 413 and 415 of encoded bodies: before anything else looks at the request. */
export const expectAcceptableBody = (event: APIGatewayProxyEventV2): void => {
  const declared = Number(event.headers['content-length'] ?? 0);
  const bytes = Math.max(sentBody(event).byteLength, Number.isFinite(declared) ? declared : 0);
  if (bytes > maxBodyBytes)
    throw new Refusal('body_too_large', `The body has ${bytes} bytes; at most ${maxBodyBytes} are taken.`);
  const encoding = event.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal('unsupported_media_type', `Bodies encoded as ${encoding} are not taken; send it plain.`, {
      extra: { headers: { 'accept-encoding': 'identity' } },
    });
  }
};

const expectMediaType = (event: APIGatewayProxyEventV2, spec: OperationSpec): void => {
  if (spec.body === undefined || sentBody(event).byteLength === 0) return;
  const wanted = spec.bodyType ?? 'application/json';
  const given = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (given === wanted) return;
  throw new Refusal(
    'unsupported_media_type',
    `This operation takes ${wanted}; what came was ${given || 'without a content type'}.`,
    {
      extra: { headers: { [event.requestContext.http.method === 'PATCH' ? 'accept-patch' : 'accept']: wanted } },
    },
  );
};

/** Text arrives as a string: bytes that were not UTF-8 have become U+FFFD by then, and the length tells. */
const wasMended = (event: APIGatewayProxyEventV2, bytes: Buffer): boolean =>
  !event.isBase64Encoded &&
  event.body?.includes('\uFFFD') === true &&
  event.headers['content-length'] !== undefined &&
  Number(event.headers['content-length']) !== bytes.byteLength;

const jsonOf = (event: APIGatewayProxyEventV2, bytes: Buffer): unknown => {
  try {
    if (wasMended(event, bytes)) throw new TypeError('not UTF-8');
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw malformed([{ pointer: '', rule: 'json', message: `the body is not JSON: ${why}` }], 'The body is not JSON.');
  }
};

const parsedBody = (event: APIGatewayProxyEventV2, spec: OperationSpec, errors: Broken[]): unknown => {
  const bytes = sentBody(event);
  if (spec.body === undefined || bytes.byteLength === 0) return undefined;
  return storable(jsonOf(event, bytes), errors);
};

const isList = (schema: z.ZodType): boolean => {
  if (schema instanceof z.ZodOptional) return isList(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray;
};

/** The raw query string by the contract: repeated parameters are kept, a scalar that stands twice is an error. */
const parsedQuery = (
  rawQuery: string,
  schema: z.ZodObject | undefined,
): { query: Record<string, unknown>; errors: Broken[] } => {
  const query: Record<string, unknown> = {};
  const errors: Broken[] = [];
  const sent = new URLSearchParams(rawQuery);
  for (const name of new Set(sent.keys())) {
    const field =
      schema !== undefined && Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    const values = sent.getAll(name);
    const pointer = pointerOf(['query', name]);
    if (field === undefined)
      errors.push({
        pointer,
        rule: 'unknown_parameter',
        message: `${name} is not a parameter of this operation`,
      });
    else if (isList(field)) query[name] = values;
    else if (values.length > 1) errors.push({ pointer, rule: 'repeated', message: `${name} may stand only once` });
    else query[name] = values[0];
  }
  return { query, errors };
};

export interface ParsedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** The request by its contract, or 415, or 400 with every place that is not as described. */
export const parseRequest = (event: APIGatewayProxyEventV2, spec: OperationSpec): ParsedRequest => {
  expectMediaType(event, spec);
  const { query, errors } = parsedQuery(event.rawQueryString, spec.query);
  const parts: [root: string, schema: z.ZodType | undefined, sent: unknown][] = [
    // The gateway has decoded the path already: decoding again would break ids that hold a percent sign.
    ['/path', spec.params, event.pathParameters ?? {}],
    ['/query', spec.query, query],
    ['', spec.body, parsedBody(event, spec, errors)],
  ];
  const results = parts.map(([root, schema, sent]) => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(sent, { reportInput: true });
    if (result.success) return result.data;
    errors.push(...brokenOf(result.error.issues, root));
    return undefined;
  });
  if (errors.length > 0) throw malformed(errors);
  const [params, parsedQueryValue, body] = results;
  return { params, query: parsedQueryValue, body };
};
