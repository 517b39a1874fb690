import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import { imageOf } from '#shared/adapters/dynamodb/images.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';
import { aProductReview } from '#test/support/an-entry.ts';
import type { Stores } from '#test/support/stores.ts';
import { author, published, tagOf, withCommons } from '#test/use-cases/acting.ts';
import type { Promises } from '../changes.ts';

/** Everything that the stream shows so far, shard by shard. */
const recordsOf = async ({ endpoint, streamArn }: Stores): Promise<DynamoDBRecord[]> => {
  const streams = new DynamoDBStreamsClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const records: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    let at = (
      await streams.send(
        new GetShardIteratorCommand({ StreamArn: streamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
      )
    ).ShardIterator;
    while (at !== undefined) {
      const { Records = [], NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator: at }));
      records.push(...(Records as unknown as DynamoDBRecord[]));
      // An open shard never says that it ends.
      at = Records.length === 0 ? undefined : NextShardIterator;
    }
  }
  streams.destroy();
  return records;
};

export const streamPromises: Promises = {
  'the stream shows what readers see after each change of it, whole and in order, and nothing else of the entry':
    async (stores) => {
      await withCommons(stores);
      const entry = await published(stores, aProductReview());
      const snapshot = await stores.entries.published(entry.id);
      await withdrawEntry(
        stores,
        author,
        entry.id,
        { category: 'error', reason: 'It was about another product.' },
        tagOf(entry),
      );
      const tombstone = await stores.entries.published(entry.id);
      const images = (await recordsOf(stores)).map(imageOf);
      expect(images.filter((image) => image?.kind === 'published')).toEqual([
        { kind: 'published', published: snapshot },
        { kind: 'published', published: tombstone },
      ]);
      expect([snapshot?.version, tombstone?.version]).toEqual([4, 5]);
      const others = images.filter((image) => image !== undefined && image.kind !== 'published');
      expect(others).toMatchObject([
        { kind: 'cluster' },
        { kind: 'cluster' },
        { kind: 'product', product: { name: 'Planwise' } },
      ]);
    },
};
