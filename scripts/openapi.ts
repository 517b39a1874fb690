import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { callOf, type OperationSpec, refusalsOf, whoMay } from '#shared/contracts/contract.ts';
import { brokenRule } from '#shared/contracts/entries.ts';
import { type everyContract, everyOperation } from '#shared/contracts/every-contract.ts';
import { entryContent } from '#shared/domain/entry/content.ts';
import { type RefusalCode, refusals } from '#shared/domain/errors.ts';
import { operationName } from '#shared/domain/operation-name.ts';
import type { Operation } from '#shared/domain/permissions.ts';

const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    errors: z.array(brokenRule).optional(),
    possible: z
      .array(z.string())
      .optional()
      .meta({ description: 'With illegal_transition: what is possible instead.' }),
  })
  .meta({
    id: 'Problem',
    description:
      "A problem document (RFC 9457). The gateway's own throttle (429) and time-out (503) are not problem documents.",
  });

/** Operations of the same path, one response per status; several refusals of one status share it. */
const problemResponses = (operation: Operation, spec: OperationSpec) => {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(operation, spec)) {
    const [status] = refusals[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${code}: ${refusals[code][1]}`).join('. '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
};

const headerParameters = (operation: Operation, spec: OperationSpec): z.ZodObject | undefined => {
  const isWrite = spec.call.startsWith('POST') && !whoMay(operation).includes('all');
  const shape = {
    ...(spec.changes === undefined
      ? {}
      : {
          'If-Match': z.string().meta({
            description:
              spec.changes === 'entry'
                ? 'The working tag you read, "w<seq>". Missing: 428.'
                : 'The tag of the comment, "c<version>". Missing: 428.',
          }),
        }),
    ...(isWrite
      ? {
          'Idempotency-Key': z
            .string()
            .optional()
            .meta({ description: 'Same key and request: same answer, with Idempotency-Replayed: true.' }),
        }
      : {}),
  };
  return Object.keys(shape).length === 0 ? undefined : z.object(shape);
};

const operationObject = (contract: string, operation: Operation, spec: OperationSpec): ZodOpenApiOperationObject => {
  const who = whoMay(operation);
  const header = headerParameters(operation, spec);
  return {
    operationId: operationName(operation),
    tags: [contract],
    summary: spec.summary,
    description: `Who: ${who.join(', ')}.`,
    security: who.includes('all') ? [{}, { bearer: [] }] : [{ bearer: [] }],
    requestParams: {
      ...(spec.params === undefined ? {} : { path: spec.params }),
      ...(spec.query === undefined ? {} : { query: spec.query }),
      ...(header === undefined ? {} : { header }),
    },
    ...(spec.body === undefined
      ? {}
      : { requestBody: { content: { [spec.bodyType ?? 'application/json']: { schema: spec.body } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(spec.answers()).map(([status, schema]) => [
          status,
          { description: Number(status) === 201 ? 'Made.' : 'Done.', content: { 'application/json': { schema } } },
        ]),
      ),
      ...problemResponses(operation, spec),
    },
  };
};

const capabilities: Readonly<Record<(typeof everyContract)[number]['name'], string>> = {
  entries: 'Drafts, submission, and what readers see',
  moderation: 'The queue, claims, decisions and comments',
  search: 'Words to answers',
  network: 'Clusters, vocabularies, and who am I',
  exchange: 'This description, and health',
};

/** The API description (OpenAPI 3.1), derived from the contracts. */
export const openapiDocument = () => {
  const paths: ZodOpenApiPathsObject = {};
  for (const { contract, operation, spec } of everyOperation) {
    const { method, path } = callOf(spec);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(contract, operation, spec) };
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Cluster Commons',
      version: '1',
      description:
        'The shared memory of the Innovation Cluster Network. Rights are read from the token, up to 15 minutes old, when reading; every write checks them anew.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(capabilities).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { EntryContent: entryContent },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });
};
