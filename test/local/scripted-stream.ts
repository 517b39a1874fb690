import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';

// Records are older than every question about them; stamped when read, one could pass for written after it.
const writtenAtSeconds = Math.floor(Date.now() / 1000) - 1;

export interface ScriptedShard {
  id: string;
  parentId?: string;
  /** Numbers of its records; the record's key is `<shard> <number>`. */
  numbers: number[];
  isClosed?: boolean;
  /** Below this number the records have been trimmed. */
  trimmedBelow?: number;
}

const arn = 'arn:aws:dynamodb:local:000000000000:table/scripted/stream/label';
const wire = (number: number) => String(number).padStart(21, '0');

const streamError = (name: string) => Object.assign(new Error(`scripted ${name}`), { name });

/**
 * An endpoint that speaks DynamoDB Streams over shards that a test scripts: several shards, their descent, trimming and
 * expired iterators, none of which the emulators can be brought to show.
 */
export async function scriptStream(shards: ScriptedShard[]) {
  const script = {
    shards,
    shardsPerDescription: 100,
    recordsPerRead: 1_000,
    /** How many empty pages come before each page of records, as DynamoDB may send them. */
    emptyPagesFirst: 0,
    /** Operations that answer 500. */
    broken: [] as string[],
    /** Iterators given out before this call are refused as expired. */
    expireIterators: () => void generation++,
    reads: 0,
  };
  let generation = 0;

  const shardOf = (id: string) => {
    const shard = script.shards.find((one) => one.id === id);
    if (!shard) throw streamError('ResourceNotFoundException');
    return shard;
  };

  const operations: Record<string, (input: Record<string, string>) => unknown> = {
    DescribeStream: ({ ExclusiveStartShardId }) => {
      const from = script.shards.findIndex(({ id }) => id === ExclusiveStartShardId) + 1;
      const page = script.shards.slice(from, from + script.shardsPerDescription);
      const isLast = from + page.length >= script.shards.length;
      const Shards = page.map((shard) => ({
        ShardId: shard.id,
        ...(shard.parentId && { ParentShardId: shard.parentId }),
        SequenceNumberRange: { StartingSequenceNumber: wire(0) },
      }));
      return {
        StreamDescription: {
          StreamArn: arn,
          StreamLabel: 'label',
          StreamStatus: 'ENABLED',
          StreamViewType: 'NEW_IMAGE',
          TableName: 'scripted',
          Shards,
          ...(!isLast && { LastEvaluatedShardId: page.at(-1)?.id }),
        },
      };
    },
    GetShardIterator: ({ ShardId = '', ShardIteratorType, SequenceNumber }) => {
      const shard = shardOf(ShardId);
      const number = Number(SequenceNumber ?? 0);
      if (ShardIteratorType !== 'TRIM_HORIZON' && number < (shard.trimmedBelow ?? 0))
        throw streamError('TrimmedDataAccessException');
      return {
        ShardIterator: JSON.stringify([
          ShardId,
          ShardIteratorType === 'AFTER_SEQUENCE_NUMBER' ? number + 1 : number,
          script.emptyPagesFirst,
          generation,
        ]),
      };
    },
    GetRecords: ({ ShardIterator = '', Limit }) => {
      script.reads++;
      const [id, from, emptyPages, madeIn] = JSON.parse(ShardIterator) as [string, number, number, number];
      if (madeIn !== generation) throw streamError('ExpiredIteratorException');
      const shard = shardOf(id);
      if (emptyPages > 0)
        return { Records: [], NextShardIterator: JSON.stringify([id, from, emptyPages - 1, generation]) };
      const left = shard.numbers.filter((number) => number >= Math.max(from, shard.trimmedBelow ?? 0));
      const page = left.slice(0, Math.min(Number(Limit), script.recordsPerRead));
      const isEnd = shard.isClosed && page.length === left.length;
      const Records = page.map((number) => ({
        eventID: `${id}-${number}`,
        eventName: 'INSERT',
        eventVersion: '1.1',
        dynamodb: {
          ApproximateCreationDateTime: writtenAtSeconds,
          Keys: { pk: { S: `${id} ${number}` } },
          SequenceNumber: wire(number),
          SizeBytes: 1,
          StreamViewType: 'NEW_IMAGE',
        },
      }));
      return {
        Records,
        ...(!isEnd && {
          NextShardIterator: JSON.stringify([id, (page.at(-1) ?? from - 1) + 1, script.emptyPagesFirst, generation]),
        }),
      };
    },
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    try {
      if (script.broken.includes(operation)) throw streamError('InternalServerError');
      response.end(JSON.stringify(operations[operation]?.(JSON.parse(Buffer.concat(chunks).toString()))));
    } catch (error) {
      const { name, message } = error as Error;
      response.statusCode = name === 'InternalServerError' ? 500 : 400;
      response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const streams = new DynamoDBStreamsClient({
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    script,
    streams,
    streamArn: arn,
    async stop() {
      streams.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
