import { createHash } from 'node:crypto';

/** The only place that spells keys. A pattern stands beside each function; docs/access-patterns.md numbers the questions. */
const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const at = (pk: string, sk: string): Key => ({ pk, sk });

// DynamoDB takes 1024 bytes of a sort key and 2048 of a partition key. Names of people and products may be longer in
// letters of many bytes; a digest stands for them then.
const mostKeyBytes = 1000;
const fitting = (text: string): string =>
  Buffer.byteLength(text) <= mostKeyBytes ? text : `sha256:${createHash('sha256').update(text).digest('hex')}`;

export const entryKey = {
  partition: (id: string) => `ENTRY#${id}`,
  head: (id: string) => at(`ENTRY#${id}`, 'HEAD'),
  draft: (id: string) => at(`ENTRY#${id}`, 'DRAFT'),
  /** `REV#00001` */
  revision: (id: string, n: number) => at(`ENTRY#${id}`, `REV#${pad(n, 5)}`),
  published: (id: string) => at(`ENTRY#${id}`, 'PUBLISHED'),
  event: (id: string, eventId: string) => at(`ENTRY#${id}`, `EVENT#${eventId}`),
  comment: (id: string, commentId: string) => at(`ENTRY#${id}`, `COMMENT#${commentId}`),
  commentPrefix: 'COMMENT#',
};

export const externalKey = (clusterId: string, externalId: string) =>
  at(`EXTERNAL#${clusterId}#${externalId}`, `EXTERNAL#${clusterId}#${externalId}`);
/** `REVIEW#<product>#<reviewer>#<year>` */
export const reviewHoldKey = (key: string) => at(`REVIEW#${fitting(key)}`, `REVIEW#${fitting(key)}`);
export const requestKey = (sub: string, operation: string, key: string) =>
  at(`REQUEST#${sub}#${operation}#${key}`, `REQUEST#${sub}#${operation}#${key}`);

export const productKey = {
  profile: (id: string) => at(`PRODUCT#${id}`, 'PROFILE'),
  /** Folded vendor and name → product id. */
  name: (vendor: string, name: string) => at(`PRODUCTNAME#${fitting(`${vendor}#${name}`)}`, 'ALIAS'),
};

export const networkKey = {
  partition: 'NETWORK',
  cluster: (id: string) => at('NETWORK', `CLUSTER#${id}`),
  clusterPrefix: 'CLUSTER#',
  staff: (sub: string) => at('NETWORK', `STAFF#${sub}`),
};
export const memberKey = (clusterId: string, sub: string) => at(`CLUSTER#${clusterId}`, `MEMBER#${sub}`);
export const userKey = (sub: string) => at(`USER#${sub}`, 'PROFILE');

/** What the stream's index consumer wants to see. Lambda event filters; OR between them. */
export const indexedImages = [
  { dynamodb: { Keys: { sk: { S: ['PUBLISHED'] } } } },
  { dynamodb: { Keys: { pk: { S: ['NETWORK'] }, sk: { S: [{ prefix: 'CLUSTER#' }] } } } },
  { dynamodb: { Keys: { pk: { S: [{ prefix: 'PRODUCT#' }] } } } },
] as const;

export const kindOfKey = ({ pk, sk }: Key): 'published' | 'cluster' | 'product' | 'other' => {
  if (pk.startsWith('ENTRY#') && sk === 'PUBLISHED') return 'published';
  if (pk === 'NETWORK' && sk.startsWith('CLUSTER#')) return 'cluster';
  if (pk.startsWith('PRODUCT#') && sk === 'PROFILE') return 'product';
  return 'other';
};
/** `ENTRY#ent_…` → `ent_…`; used for dead letters of items that cannot be parsed. */
export const entityOfKey = ({ pk, sk }: Key): string => (pk === 'NETWORK' ? sk : pk).split('#').slice(1).join('#');

/** Attributes that make an item appear in a sparse index, spelled beside the table definition that names them. */
export const indexAttributes = {
  /** Submitted and in review, the longest waiting first. */
  byReview: (submittedAt: string, id: string) => ({ byReview: 'QUEUE', byReviewOrder: `1#${submittedAt}#${id}` }),
  byCluster: (clusterId: string, updatedAt: string, id: string) => ({
    byCluster: clusterId,
    byClusterOrder: `${updatedAt}#${id}`,
  }),
  byAuthor: (sub: string, updatedAt: string, id: string) => ({ byAuthor: sub, byAuthorOrder: `${updatedAt}#${id}` }),
  byMember: (sub: string, of: string) => ({ byMember: sub, byMemberOrder: of }),
  /** Published snapshots and tombstones by month of change. */
  byChange: (changedAt: string, id: string) => ({
    byChange: changedAt.slice(0, 7),
    byChangeOrder: `${changedAt}#${id}`,
  }),
  /** Events by day. */
  byDay: (at: string, eventId: string) => ({ byDay: at.slice(0, 10), byDayOrder: `${at}#${eventId}` }),
};
