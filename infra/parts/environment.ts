import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IDomain } from 'aws-cdk-lib/aws-opensearchservice';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { CatalogRow } from '#functions/catalog.ts';
import type { FunctionSettingName } from '#shared/settings.ts';
import type { SignIn } from './sign-in.ts';

interface Sources {
  readonly table: TableV2;
  readonly domain: IDomain;
  readonly replicas: number;
  readonly signIn: SignIn;
  readonly cursorSecret: string;
  readonly deadLetters: IQueue;
}

/** Where each setting comes from in AWS. A setting without its line does not compile. */
const valuesFrom = ({
  table,
  domain,
  replicas,
  signIn,
  cursorSecret,
  deadLetters,
}: Sources): Record<FunctionSettingName, string | undefined> => ({
  TABLE_NAME: table.tableName,
  // A laptop's emulator.
  DYNAMODB_ENDPOINT: undefined,
  OPENSEARCH_URL: `https://${domain.domainEndpoint}`,
  OPENSEARCH_AUTH: 'aws',
  OPENSEARCH_REPLICAS: String(replicas),
  // Set by Lambda itself, which allows nobody else to.
  AWS_REGION: undefined,
  OIDC_ISSUER: signIn.issuer,
  OIDC_JWKS_URL: `${signIn.issuer}/.well-known/jwks.json`,
  OIDC_CLIENT_ID: signIn.clientId,
  CURSOR_SECRET: cursorSecret,
  DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl,
});

/** Answers, for a row, exactly the settings that it names. Throws where it names one that nothing sets in AWS. */
export const environments = (sources: Sources) => {
  const values = valuesFrom(sources);
  return (row: CatalogRow): Record<string, string> =>
    Object.fromEntries(
      row.settings.map((name) => {
        const value = values[name];
        if (value === undefined)
          throw new Error(
            `${row.name} asks for ${name}, which is not for infra to set: take it out of the catalog row.`,
          );
        return [name, value];
      }),
    );
};
