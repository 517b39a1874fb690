import type { IdempotentRequest } from '../../domain/caller.ts';
import type { Head } from '../../domain/entry/head.ts';
import { productNameKey } from '../../domain/entry/product-key.ts';
import type { Authority, Condition, EntryChange, Product } from '../../ports/entry-store.ts';
import { schemaVersion } from './items.ts';
import {
  entryKey,
  externalKey,
  indexAttributes,
  type Key,
  memberKey,
  networkKey,
  productKey,
  requestKey,
  reviewHoldKey,
} from './keys.ts';
import type { Part } from './transaction.ts';

/** What a failed condition of a change means. */
export type BrokenCondition = 'replay' | 'authority' | 'head' | 'external' | 'product' | 'review' | 'fact';
type ChangePart = Part<BrokenCondition>;

// As long as an upstream caller may reasonably retry; the expiry is also checked when the record is read.
const requestTtlSeconds = 24 * 3600;

const put = (table: string, key: Key, item: object, broken: BrokenCondition, condition?: object): ChangePart => ({
  write: { Put: { TableName: table, Item: { ...item, ...key, schemaVersion }, ...condition } },
  broken,
});
const remove = (table: string, key: Key): ChangePart => ({
  write: { Delete: { TableName: table, Key: key } },
  broken: 'fact',
});
const check = (table: string, key: Key, condition: object, broken: BrokenCondition): ChangePart => ({
  write: { ConditionCheck: { TableName: table, Key: key, ...condition } as never },
  broken,
});
const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
const present = { ConditionExpression: 'attribute_exists(pk)' };

const waiting = new Set(['submitted', 'in_review']);

/** The head with what makes it appear in the lists it belongs to. */
const headItem = (head: Head): object => ({
  ...head,
  ...indexAttributes.byCluster(head.clusterId, head.updatedAt, head.id),
  ...indexAttributes.byAuthor(head.createdBy, head.updatedAt, head.id),
  ...(waiting.has(head.review) && head.submittedAt !== undefined
    ? indexAttributes.byReview(head.submittedAt, head.id)
    : {}),
});

/** Proves that the actor's right still holds at the moment of writing. */
export const authorityPart = (table: string, authority: Authority): ChangePart =>
  authority.kind === 'staff'
    ? check(table, networkKey.staff(authority.sub), present, 'authority')
    : check(
        table,
        memberKey(authority.clusterId, authority.sub),
        {
          ConditionExpression: `#role IN (${authority.roles.map((_, at) => `:r${at}`).join(', ')})`,
          ExpressionAttributeNames: { '#role': 'role' },
          ExpressionAttributeValues: Object.fromEntries(authority.roles.map((role, at) => [`:r${at}`, role])),
        },
        'authority',
      );

/** The record of an idempotent request, written with the change that it asked for. */
export const requestPart = (
  table: string,
  sub: string,
  request: IdempotentRequest,
  resource: { entryId: string; commentId?: string },
  nowMs: number,
): ChangePart => {
  const expiresAt = Math.floor(nowMs / 1000) + requestTtlSeconds;
  return put(
    table,
    requestKey(sub, request.operation, request.key),
    { bodyHash: request.bodyHash, status: request.status, resource, expiresAt },
    'replay',
    {
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt < :now',
      ExpressionAttributeValues: { ':now': Math.floor(nowMs / 1000) },
    },
  );
};

const conditionPart = (table: string, entryId: string, condition: Condition): ChangePart => {
  if (condition.kind === 'member') return authorityPart(table, condition);
  if (condition.kind === 'comment_open') {
    return check(
      table,
      entryKey.comment(entryId, condition.commentId),
      {
        ConditionExpression: '#state = :open',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':open': 'open' },
      },
      'fact',
    );
  }
  return check(
    table,
    networkKey.cluster(condition.clusterId),
    { ConditionExpression: 'endorsement = :is', ExpressionAttributeValues: { ':is': condition.is } },
    'fact',
  );
};

const productParts = (table: string, product: Product): ChangePart[] => {
  const folded = productNameKey(product.vendor, product.name);
  return [
    put(table, productKey.name(folded.vendor, folded.name), { productId: product.id }, 'product', absent),
    put(table, productKey.profile(product.id), product, 'product', absent),
  ];
};

/** Everything that one change writes, in one transaction, each part with what it means when refused. */
export const partsOf = (table: string, change: EntryChange, nowMs: number): ChangePart[] => {
  const { head, expectedSeq, draft, revision, published, event, authority, request } = change;
  const { id } = head;
  const headCondition =
    expectedSeq === 'absent'
      ? absent
      : { ConditionExpression: 'seq = :seq', ExpressionAttributeValues: { ':seq': expectedSeq } };
  return [
    put(table, entryKey.head(id), headItem(head), 'head', headCondition),
    ...(draft === undefined
      ? []
      : [
          draft === 'remove'
            ? remove(table, entryKey.draft(id))
            : put(table, entryKey.draft(id), { content: draft }, 'head'),
        ]),
    ...(revision === undefined
      ? []
      : [put(table, entryKey.revision(id, revision.number), { content: revision.content }, 'head', absent)]),
    ...(published === undefined
      ? []
      : [
          put(
            table,
            entryKey.published(id),
            { ...published, ...indexAttributes.byChange(published.changedAt, id) },
            'head',
          ),
        ]),
    ...(event === undefined
      ? []
      : [
          put(
            table,
            entryKey.event(id, event.eventId),
            { ...event, ...indexAttributes.byDay(event.at, event.eventId) },
            'head',
            absent,
          ),
        ]),
    ...(change.externalId === undefined
      ? []
      : [put(table, externalKey(head.clusterId, change.externalId), { entryId: id }, 'external', absent)]),
    ...(change.newProduct === undefined ? [] : productParts(table, change.newProduct)),
    ...(change.holdReviewKey === undefined
      ? []
      : [
          put(table, reviewHoldKey(change.holdReviewKey), { entryId: id }, 'review', {
            ConditionExpression: 'attribute_not_exists(pk) OR entryId = :id',
            ExpressionAttributeValues: { ':id': id },
          }),
        ]),
    ...(change.freeReviewKeys ?? []).map((key) => remove(table, reviewHoldKey(key))),
    ...(change.conditions ?? []).map((condition) => conditionPart(table, id, condition)),
    authorityPart(table, authority),
    ...(request === undefined ? [] : [requestPart(table, authority.sub, request, { entryId: id }, nowMs)]),
  ];
};
