/** The one table: what infra deploys is what the laptop and the tests create. */
export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expiresAt',
  streamView: 'NEW_IMAGE',
  /** Sparse: an item is in an index only while it carries both attributes.. */
  indexes: [
    { name: 'byReview', partitionKey: 'byReview', sortKey: 'byReviewOrder' },
    { name: 'byCluster', partitionKey: 'byCluster', sortKey: 'byClusterOrder' },
    { name: 'byAuthor', partitionKey: 'byAuthor', sortKey: 'byAuthorOrder' },
    { name: 'byMember', partitionKey: 'byMember', sortKey: 'byMemberOrder' },
    { name: 'byChange', partitionKey: 'byChange', sortKey: 'byChangeOrder', include: ['kind', 'version', 'changedAt'] },
    { name: 'byDay', partitionKey: 'byDay', sortKey: 'byDayOrder' },
  ],
} as const;

export type IndexName = (typeof tableDefinition.indexes)[number]['name'];
