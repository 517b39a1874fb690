import { GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { productNameKey } from '../../domain/entry/product-key.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EntryRecord, EntryStore, Saved } from '../../ports/entry-store.ts';
import { RequestReplayed } from '../../ports/request-store.ts';
import { authorityPart, type BrokenCondition, partsOf, requestPart } from './entry-parts.ts';
import { fromItem, schemaVersion } from './items.ts';
import { entryKey, externalKey, type Key, productKey } from './keys.ts';
import { listBy } from './list.ts';
import type { Table } from './table.ts';
import { readTogether, transact } from './transaction.ts';

type Row = Record<string, unknown>;

/** What a refused condition means to the caller, the most telling first. */
const outcomeOf = (broken: ReadonlySet<BrokenCondition>): Saved => {
  if (broken.size === 0) return 'saved';
  if (broken.has('replay')) throw new RequestReplayed();
  if (broken.has('authority')) throw new Refusal('not_allowed', 'You no longer have the role that this needs.');
  if (broken.has('external')) return 'external_id_taken';
  if (broken.has('head'))
    throw new Refusal('stale', 'It was changed at the same moment. Read it again and repeat your change.');
  if (broken.has('product')) return 'product_named';
  if (broken.has('review'))
    throw new Refusal(
      'duplicate_review',
      'This reviewer has a review of this product for that year already. Revise that one instead.',
    );
  throw new Refusal('illegal_transition', 'What this rested on has just changed. Read the entry again.', {
    extra: { possible: [] },
  });
};

/** The table as EntryStore. Every method names its access pattern in the port. */
export const dynamoEntryStore = (table: Table, clock: Clock): EntryStore => {
  const { name, client } = table;
  const get = async (key: Key): Promise<Row | undefined> =>
    (await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))).Item;
  const nowMs = (): number => Date.parse(clock.now());

  const load = async (id: string): Promise<EntryRecord | undefined> => {
    const wanted = [entryKey.head(id), entryKey.draft(id), entryKey.published(id)];
    const [head, draft, published] = await readTogether(table, wanted);
    if (head === undefined) return undefined;
    return {
      head: fromItem.head(head),
      ...(draft === undefined ? {} : { draft: fromItem.draft(draft) }),
      ...(published === undefined ? {} : { published: fromItem.published(published) }),
    };
  };

  return {
    load,
    head: async (id) => {
      const row = await get(entryKey.head(id));
      return row === undefined ? undefined : fromItem.head(row);
    },
    published: async (id) => {
      const row = await get(entryKey.published(id));
      return row === undefined ? undefined : fromItem.published(row);
    },
    revision: async (id, number) => {
      const row = await get(entryKey.revision(id, number));
      return row === undefined ? undefined : fromItem.revision(row);
    },
    byExternalId: async (clusterId, externalId) => {
      const row = await get(externalKey(clusterId, externalId));
      return row === undefined ? undefined : fromItem.external(row);
    },
    save: async (change) => outcomeOf(await transact(table, partsOf(name, change, nowMs()))),
    listByAuthor: (sub, page) => listBy(table, 'byAuthor', sub, page, true, fromItem.head),
    listByCluster: (clusterId, page) => listBy(table, 'byCluster', clusterId, page, true, fromItem.head),
    listQueue: (page) => listBy(table, 'byReview', 'QUEUE', page, false, fromItem.head),
    productNamed: async (vendor, productName) => {
      const folded = productNameKey(vendor, productName);
      const alias = await get(productKey.name(folded.vendor, folded.name));
      const row = alias === undefined ? undefined : await get(productKey.profile(fromItem.productName(alias)));
      return row === undefined ? undefined : fromItem.product(row);
    },
    comments: async (id) => {
      const rows = await everyRow((start) =>
        client.send(
          new QueryCommand({
            TableName: name,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
            ExpressionAttributeValues: { ':pk': entryKey.partition(id), ':sk': entryKey.commentPrefix },
            ConsistentRead: true,
            ...start,
          }),
        ),
      );
      return rows.map(fromItem.comment);
    },
    addComment: async (comment, authority, request) => {
      const key = entryKey.comment(comment.entryId, comment.id);
      const broken = await transact<BrokenCondition>(table, [
        {
          write: {
            Put: {
              TableName: name,
              Item: { ...comment, ...key, schemaVersion },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          broken: 'head',
        },
        authorityPart(name, authority),
        ...(request === undefined
          ? []
          : [requestPart(name, authority.sub, request, { entryId: comment.entryId, commentId: comment.id }, nowMs())]),
      ]);
      outcomeOf(broken);
    },
    changeComment: async (comment, authority, request) => {
      const key = entryKey.comment(comment.entryId, comment.id);
      const broken = await transact<BrokenCondition>(table, [
        {
          write: {
            Put: {
              TableName: name,
              Item: { ...comment, ...key, schemaVersion },
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': comment.version - 1 },
            },
          },
          broken: 'head',
        },
        authorityPart(name, authority),
        ...(request === undefined
          ? []
          : [requestPart(name, authority.sub, request, { entryId: comment.entryId, commentId: comment.id }, nowMs())]),
      ]);
      outcomeOf(broken);
    },
    async *publishedVersions() {
      let start: Row | undefined;
      do {
        const answer: { Items?: Row[]; LastEvaluatedKey?: Row } = (await client.send(
          new ScanCommand({
            TableName: name,
            // The sparse index holds nothing but what is published, in a hundredth of its size.
            IndexName: 'byChange',
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        )) as never;
        for (const row of answer.Items ?? []) yield fromItem.publishedVersion(row);
        start = answer.LastEvaluatedKey;
      } while (start !== undefined);
    },
  };
};

/** Follows a query to its end. */
export const everyRow = async (
  read: (start: {
    ExclusiveStartKey?: Row;
  }) => Promise<{ Items?: Row[] | undefined; LastEvaluatedKey?: Row | undefined }>,
): Promise<Row[]> => {
  const rows: Row[] = [];
  let start: Row | undefined;
  do {
    const answer = await read(start === undefined ? {} : { ExclusiveStartKey: start });
    rows.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return rows;
};
