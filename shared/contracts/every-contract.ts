import type { Operation } from '../domain/permissions.ts';
import type { Contract, OperationSpec } from './contract.ts';
import { entriesContract } from './entries.ts';
import { exchangeContract } from './exchange.ts';
import { moderationContract } from './moderation.ts';
import { networkContract } from './network.ts';
import { searchContract } from './search.ts';

export const everyContract = [
  entriesContract,
  moderationContract,
  searchContract,
  networkContract,
  exchangeContract,
] as const;

/** Every operation of the API with its contract: what OpenAPI, the fallback route and the tests loop over. */
export const everyOperation: readonly { contract: string; operation: Operation; spec: OperationSpec }[] = (
  everyContract as readonly Contract[]
).flatMap(({ name, operations }) =>
  (Object.entries(operations) as [Operation, OperationSpec][]).map(([operation, spec]) => ({
    contract: name,
    operation,
    spec,
  })),
);
