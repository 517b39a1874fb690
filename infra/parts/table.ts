import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { tableDefinition } from '#shared/adapters/dynamodb/table-definition.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** The one table, by the definition that laptops and tests create. It outlives its stack. */
export const entryTable = (scope: Construct): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: text(tableDefinition.partitionKey),
    sortKey: text(tableDefinition.sortKey),
    globalSecondaryIndexes: tableDefinition.indexes.map((index) => ({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...('include' in index
        ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.include] }
        : { projectionType: ProjectionType.ALL }),
    })),
    timeToLiveAttribute: tableDefinition.timeToLive,
    dynamoStream: StreamViewType[tableDefinition.streamView],
    billing: Billing.onDemand(),
    // 35 days is the longest there is; everything else can be made again from this table, it cannot.
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
