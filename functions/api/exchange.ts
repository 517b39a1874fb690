import openapi from '#docs/openapi.json' with { type: 'json' };
import { authenticate, clusters, search } from '#functions/services.ts';
import { callOf } from '#shared/contracts/contract.ts';
import { everyOperation } from '#shared/contracts/every-contract.ts';
import { exchangeContract } from '#shared/contracts/exchange.ts';
import { Refusal } from '#shared/domain/errors.ts';
import { answered } from '#shared/http/answer.ts';
import { capability } from '#shared/http/capability.ts';
import { getHealth } from '#shared/use-cases/exchange/get-health.ts';

const services = () => ({ clusters: clusters(), search: search() });

const addresses = everyOperation.map(({ spec }) => {
  const { method, path } = callOf(spec);
  return { method, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^/]+\}/g, '[^/]+')}$`) };
});

/** This function also answers every API address that no operation has: 405 with what is allowed, else 404. */
const otherwise = (method: string, path: string): Refusal => {
  const allow = [...new Set(addresses.filter(({ pattern }) => pattern.test(path)).map((address) => address.method))]
    .sort()
    .join(', ');
  return allow === ''
    ? new Refusal(
        'route_not_found',
        'There is nothing at this address. The operations are listed at /api/v1/openapi.json.',
      )
    : new Refusal('method_not_allowed', `${method} is not possible here; ${allow} is.`, {
        extra: { headers: { allow } },
      });
};

export const handler = capability(
  exchangeContract,
  { services, authenticate, otherwise },
  {
    getOpenapi: () => answered(200, openapi, { cacheControl: 'public, max-age=300' }),
    getHealth: (_asked, s) => getHealth(s),
  },
);
