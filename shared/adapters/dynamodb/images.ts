import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Image } from '../../ports/image.ts';
import { fromItem } from './items.ts';
import { entityOfKey, kindOfKey } from './keys.ts';

type Attributes = Parameters<typeof unmarshall>[0];

/** A stream record as an image, parsed; `undefined` for records that no projection wants (removals, other items). */
export const imageOf = (record: DynamoDBRecord): Image | undefined => {
  const keys = unmarshall((record.dynamodb?.Keys ?? {}) as Attributes) as { pk: string; sk: string };
  const kind = kindOfKey(keys);
  if (kind === 'other' || record.dynamodb?.NewImage === undefined) return undefined;
  const row = unmarshall(record.dynamodb.NewImage as Attributes);
  try {
    if (kind === 'published') return { kind, published: fromItem.published(row) };
    if (kind === 'cluster') return { kind, cluster: fromItem.cluster(row) };
    return { kind, product: fromItem.product(row) };
  } catch (error) {
    const version = typeof row.version === 'number' ? row.version : 0;
    return {
      kind: 'unreadable',
      id: entityOfKey(keys),
      version,
      reason: error instanceof Error ? error.message : String(error),
    };
  }
};
