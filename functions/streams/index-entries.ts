import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { clock, deadLetters, imageOf, search } from '#functions/services.ts';
import { indexImages } from '#shared/use-cases/streams/index-images.ts';

const logger = new Logger({ serviceName: 'index-entries' });
let isPrepared = false;
const metrics = new Metrics({ namespace: 'ClusterCommons', serviceName: 'index-entries' });

/** DynamoDB stream → search index. Answers the sequence numbers that have to come again; never skips one. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  if (!isPrepared) await search().prepare();
  isPrepared = true;
  const wanted = event.Records.flatMap((record) => {
    const image = imageOf(record);
    return image === undefined ? [] : [{ image, sequenceNumber: record.dynamodb?.SequenceNumber ?? '' }];
  });
  const verdicts = await indexImages(
    { search: search(), deadLetters: deadLetters(), clock: clock() },
    wanted.map(({ image }) => image),
  );
  const failed = wanted.filter((_, at) => verdicts[at]?.outcome !== 'done');
  if (failed.length > 0) {
    logger.warn('not indexed yet', { failed: failed.length, of: wanted.length });
    metrics.addMetric('IndexRetry', MetricUnit.Count, failed.length);
  }
  metrics.addMetric('Indexed', MetricUnit.Count, wanted.length - failed.length);
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })) };
};
