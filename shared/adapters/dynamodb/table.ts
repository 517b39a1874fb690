import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

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

export const openTable = ({ name, endpoint }: TableOptions): Table => {
  const local =
    endpoint === undefined
      ? {}
      : { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return {
    name,
    // Absent fields are left out rather than refused: optional fields are simply not there.
    client: DynamoDBDocumentClient.from(new DynamoDBClient(local), {
      marshallOptions: { removeUndefinedValues: true },
    }),
  };
};
