import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { CatalogRow } from '#functions/catalog.ts';

const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

interface Touched {
  readonly table: TableV2;
  readonly deadLetters: IQueue;
}

/** `touches` as policy statements. The search index has them in its own policy: see search-domain.ts. */
export const statementsOf = ({ touches }: CatalogRow, { table, deadLetters }: Touched): PolicyStatement[] => {
  const { actions = [], indexes = [], scans = [] } = touches.table ?? {};
  const arnsOf = (names: readonly string[]): string[] => names.map((index) => `${table.tableArn}/index/${index}`);
  return [
    // A transaction has no action of its own: it needs those of its parts.
    ...(actions.length > 0
      ? [
          allow(
            actions.map((action) => `dynamodb:${action}`),
            [table.tableArn],
          ),
        ]
      : []),
    ...(indexes.length > 0 ? [allow(['dynamodb:Query'], arnsOf(indexes))] : []),
    ...(scans.length > 0 ? [allow(['dynamodb:Scan'], arnsOf(scans))] : []),
    ...(touches.deadLetters ? [allow(['sqs:SendMessage'], [deadLetters.queueArn])] : []),
  ];
};
