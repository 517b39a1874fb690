import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../ports/clock.ts';
import type { RequestStore } from '../../ports/request-store.ts';
import { fromItem } from './items.ts';
import { requestKey } from './keys.ts';
import type { Table } from './table.ts';

/** The table as RequestStore. Expiry is checked here: the engine's own may come days late. */
export const dynamoRequestStore = ({ name, client }: Table, clock: Clock): RequestStore => ({
  find: async (sub, { operation, key }) => {
    const answer = await client.send(
      new GetCommand({ TableName: name, Key: requestKey(sub, operation, key), ConsistentRead: true }),
    );
    if (answer.Item === undefined) return undefined;
    const { bodyHash, status, resource, expiresAt } = fromItem.request(answer.Item);
    // In whole seconds, as the write that may replace the record counts: it either answers or gives way.
    if (expiresAt < Math.floor(Date.parse(clock.now()) / 1000)) return undefined;
    const { commentId } = resource;
    return {
      bodyHash,
      status,
      resource: { entryId: resource.entryId, ...(commentId === undefined ? {} : { commentId }) },
    };
  },
});
