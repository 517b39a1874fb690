import { describe, expect, it } from 'vitest';
import openapi from '#docs/openapi.json' with { type: 'json' };
import { catalog } from '#functions/catalog.ts';
import { everyOperation } from '#shared/contracts/every-contract.ts';
import { operationName } from '#shared/domain/operation-name.ts';
import { runCommons } from '#test/support/running-commons.ts';
import { ok } from './steps.ts';

const commons = await runCommons();
const visitor = commons.as('visitor');

interface Described {
  readonly operationId: string;
  readonly security: readonly object[];
}
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^/]+\}/g, '[^/]+')}$`);
const described = Object.entries(openapi.paths as unknown as Record<string, Record<string, Described>>);
/** One row per address, with something in place of its parameters, and every method that this very address takes. */
const addresses = described.map(([template, operations]) => {
  const path = template.replace(/\{[^/]+\}/g, 'x');
  const takes = described.filter(([other]) => patternOf(other).test(path)).flatMap(([, those]) => Object.keys(those));
  return { path, template, operations, takes: [...new Set(takes.map((method) => method.toUpperCase()))].sort() };
});
const operations = addresses.flatMap(({ path, operations: own }) =>
  Object.entries(own).map(([method, { operationId, security }]) => ({
    operationId,
    call: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
    isForAll: security.some((one) => Object.keys(one).length === 0),
  })),
);

describe('the API description', () => {
  it('is what the API answers with', async () => {
    expect((await ok(visitor('GET /openapi.json'))).body).toEqual(openapi);
  });

  it('names every operation of the contracts and of the catalog, once', () => {
    const known = everyOperation.map(({ operation }) => operationName(operation));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(known.toSorted());
    const mounted = catalog.flatMap(({ trigger }) =>
      trigger.kind === 'api' ? Object.keys(trigger.contract.operations) : [],
    );
    expect(mounted.map(operationName).sort()).toEqual(known.toSorted());
  });
});

describe.each(operations)('$operationId', ({ call, isForAll }) => {
  it(`stands at ${call}, and asks for a token only where it says so`, async () => {
    const answer = await visitor(call, call.startsWith('GET') ? {} : { body: {} });
    expect(['route_not_found', 'method_not_allowed']).not.toContain(answer.body.code);
    if (isForAll) expect(answer.status).not.toBe(401);
    else expect([400, 401]).toContain(answer.status);
  });
});

describe.each(addresses)('$template', ({ path, takes }) => {
  it(`takes ${takes.join(', ')} and says so to everything else`, async () => {
    for (const method of methods.filter((one) => !takes.includes(one))) {
      const answer = await fetch(commons.origin + path, { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, takes.join(', ')]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });
});

it('what stands at no address is not there, whatever the method', async () => {
  for (const path of ['/nothing', '/entries/x/nothing', '/clusters/x/y/z', '/search/x', '/dev/personas']) {
    for (const method of ['GET', 'POST', 'DELETE']) {
      expect((await visitor(`${method} ${path}`)).body, `${method} ${path}`).toMatchObject({
        status: 404,
        code: 'route_not_found',
      });
    }
  }
});
