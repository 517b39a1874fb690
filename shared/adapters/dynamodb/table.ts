import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '../../domain/errors.ts';

/** The table and the client that speaks to it. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

export interface TableOptions {
  readonly name: string;
  /** A laptop's emulator; absent in AWS. */
  readonly endpoint?: string | undefined;
}

// The client has tried these again by itself, with growing pauses: some seconds, which is all that a caller can wait.
const passing = new Set([
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'InternalServerError',
  'RequestLimitExceeded',
  'TimeoutError',
]);
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT']);

const isPassing = (error: unknown): boolean =>
  error instanceof Error && (passing.has(error.name) || unreachable.has((error as NodeJS.ErrnoException).code ?? ''));

/** A store that is busy or away is `unavailable` to every caller, whatever they asked of it. */
const refusingWhenAway = (client: DynamoDBClient): DynamoDBClient => {
  client.middlewareStack.add(
    (next) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        if (!isPassing(error)) throw error;
        throw new Refusal('unavailable', 'The store does not answer just now. Try again in a moment.', {
          cause: error,
        });
      }
    },
    { step: 'initialize', name: 'refusingWhenAway' },
  );
  return client;
};

export const openTable = ({ name, endpoint }: TableOptions): Table => {
  const local =
    endpoint === undefined
      ? {}
      : { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return {
    name,
    // Absent fields are left out rather than refused: optional fields are simply not there.
    client: DynamoDBDocumentClient.from(refusingWhenAway(new DynamoDBClient(local)), {
      marshallOptions: { removeUndefinedValues: true },
    }),
  };
};
