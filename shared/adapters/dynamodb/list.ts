import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Page, PageRequest } from '../../ports/page.ts';
import type { Table } from './table.ts';
import { type IndexName, tableDefinition } from './table-definition.ts';

type Row = Record<string, unknown>;

/** One page of a sparse index. Reads one item beyond it, so that a last page that is exactly full ends cleanly. */
export const listBy = async <T>(
  { name, client }: Table,
  index: IndexName,
  value: string,
  { size, after }: PageRequest,
  isNewestFirst: boolean,
  parse: (row: Row) => T,
): Promise<Page<T>> => {
  const answer = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: index,
      KeyConditionExpression: '#p = :p',
      ExpressionAttributeNames: { '#p': index },
      ExpressionAttributeValues: { ':p': value },
      ScanIndexForward: !isNewestFirst,
      Limit: size + 1,
      ...(after === undefined ? {} : { ExclusiveStartKey: after as Row }),
    }),
  );
  const rows = answer.Items ?? [];
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const hasMore = rows.length > size || (rows.length > 0 && answer.LastEvaluatedKey !== undefined);
  return { items: shown.map(parse), ...(hasMore && last !== undefined ? { next: positionOf(index, last) } : {}) };
};

const positionOf = (index: IndexName, row: Row): Row => {
  const { sortKey } = tableDefinition.indexes.find((candidate) => candidate.name === index) ?? { sortKey: '' };
  return { pk: row.pk, sk: row.sk, [index]: row[index], [sortKey]: row[sortKey] };
};
