import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  type Function as LambdaFunction,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Trigger } from '#functions/catalog.ts';

const reading = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];

/**
 * Lets a function read the table's stream. A record that fails is tried until it expires after 24 hours, and holds up
 * those behind it: the handler parks for itself what can never succeed. At most two readers for one stream.
 */
export const readStream = (
  handler: LambdaFunction,
  table: TableV2,
  expired: IQueue,
  trigger: Extract<Trigger, { kind: 'stream' }>,
): void => {
  const streamArn = table.tableStreamArn;
  if (streamArn === undefined) throw new Error('The table has no stream: table-definition.ts must name a streamView.');
  handler.addToRolePolicy(
    new PolicyStatement({ actions: reading.map((action) => `dynamodb:${action}`), resources: [streamArn] }),
  );
  handler.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [expired.queueArn] }));
  new EventSourceMapping(handler, 'Stream', {
    target: handler,
    eventSourceArn: streamArn,
    filters: trigger.filters.map((filter) => FilterCriteria.filter({ ...filter })),
    // The latest position would lose what is written between the mapping's making and its first poll.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: trigger.batchSize,
    maxBatchingWindow: Duration.seconds(trigger.windowSeconds),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: -1,
    // Says which records expired, not what was in them: the daily reconciliation brings them.
    onFailure: { bind: () => ({ destination: expired.queueArn }) },
    // Age stands still while filters drop everything; the counts do not.
    metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
  });
};
