import * as z from 'zod';
import type { Draft, EntryContent } from '../../domain/entry/content.ts';
import type { Comment, Head, Published } from '../../domain/entry/head.ts';
import { clusterStages, endorsements } from '../../domain/vocabulary/cluster.ts';
import { entryTypes, publications, reviews, visibilities } from '../../domain/vocabulary/entry.ts';
import { evidenceTiers } from '../../domain/vocabulary/evidence.ts';
import { memberRoles } from '../../domain/vocabulary/people.ts';
import type { StoredCluster } from '../../ports/cluster-store.ts';
import type { Product, PublishedVersion } from '../../ports/entry-store.ts';
import { entityOfKey } from './keys.ts';

// Raised when the shape of items changes; items of older versions are mended where they are parsed.
export const schemaVersion = 1;

const keys = { pk: z.string(), sk: z.string(), schemaVersion: z.literal(schemaVersion) };
/** Content keeps its shape whatever later rules say: what was accepted once stays readable. */
const content = z.looseObject({ type: z.enum(entryTypes.values), clusterId: z.string() });
const strings = z.array(z.string());

const provenance = z.object({
  source: z.string(),
  batchId: z.string().optional(),
  externalId: z.string().optional(),
  origin: z.string().optional(),
  placeholders: strings.optional(),
});

const headItem = z.object({
  ...keys,
  id: z.string(),
  type: z.enum(entryTypes.values),
  clusterId: z.string(),
  title: z.string(),
  publication: z.enum(publications.values),
  review: z.enum(reviews.values),
  revision: z.int(),
  submittedRevision: z.int().optional(),
  publishedRevision: z.int().optional(),
  seq: z.int(),
  createdBy: z.string(),
  authors: strings,
  createdAt: z.string(),
  updatedAt: z.string(),
  submittedAt: z.string().optional(),
  publishedAt: z.string().optional(),
  changedAt: z.string().optional(),
  hands: strings,
  claim: z.object({ by: z.string(), until: z.string() }).optional(),
  endorsement: z.object({ by: z.string(), at: z.string() }).optional(),
  confirmedAt: z.string().optional(),
  provenance,
  lastLessonKey: z.int(),
  lastContributorKey: z.int(),
  productId: z.string().optional(),
  submittedReviewKey: z.string().optional(),
  publishedReviewKey: z.string().optional(),
});

const publishedFacts = {
  ...keys,
  id: z.string(),
  type: z.enum(entryTypes.values),
  clusterId: z.string(),
  sharedClusterIds: strings,
  visibility: z.enum(visibilities.values),
  widestVisibility: z.enum(visibilities.values),
  themes: strings,
  version: z.int(),
  publishedAt: z.string(),
  changedAt: z.string(),
};

const publishedItem = z.discriminatedUnion('kind', [
  z.object({
    ...publishedFacts,
    kind: z.literal('snapshot'),
    revision: z.int(),
    content,
    supportedTier: z.enum(evidenceTiers.values),
    completeness: z.int(),
    confirmedAt: z.string(),
    createdBy: z.string(),
    productId: z.string().optional(),
    provenance,
  }),
  z.object({
    ...publishedFacts,
    kind: z.literal('tombstone'),
    tombstone: z.object({
      kind: z.enum(['withdrawn', 'hidden', 'superseded']),
      category: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      supersededBy: z.string().optional(),
    }),
  }),
]);

// As the index `byChange` shows it, which carries no schemaVersion.
const publishedVersionRow = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.enum(['snapshot', 'tombstone']),
  version: z.int(),
  changedAt: z.string(),
});

const contentItem = z.object({ ...keys, content });

const commentItem = z.object({
  ...keys,
  id: z.string(),
  entryId: z.string(),
  pointer: z.string(),
  text: z.string(),
  parentId: z.string().optional(),
  by: z.string(),
  byStaff: z.boolean(),
  at: z.string(),
  state: z.enum(['open', 'resolved']),
  version: z.int(),
});

const clusterItem = z.object({
  ...keys,
  id: z.string(),
  name: z.string(),
  region: z.string().optional(),
  country: z.string(),
  place: z.looseObject({ country: z.string() }),
  point: z.object({ lat: z.number(), lon: z.number() }),
  context: z.looseObject({}),
  description: z.string(),
  website: z.string().optional(),
  partners: z.array(z.object({ name: z.string(), role: z.string() })),
  stage: z.enum(clusterStages.values),
  endorsement: z.enum(endorsements.values),
  version: z.int(),
});

const memberItem = z.object({ ...keys, sub: z.string(), clusterId: z.string(), role: z.enum(memberRoles.values) });
const staffItem = z.object({ ...keys, sub: z.string() });
const userItem = z.object({ ...keys, sub: z.string(), name: z.string(), email: z.string() });

const productItem = z.object({
  ...keys,
  id: z.string(),
  name: z.string(),
  vendor: z.string(),
  category: z.string(),
  aliases: z.array(z.object({ name: z.string(), vendor: z.string() })),
  version: z.int(),
});
const productNameItem = z.object({ ...keys, productId: z.string() });
const externalItem = z.object({ ...keys, entryId: z.string() });

const requestItem = z.object({
  ...keys,
  bodyHash: z.string(),
  status: z.int(),
  resource: z.object({ entryId: z.string(), commentId: z.string().optional() }),
  expiresAt: z.number(),
});

/** An item that is not as it was written: the message names the item and what is wrong, never its content. */
export class UnreadableItem extends Error {
  override readonly name = 'UnreadableItem';
}

type Row = Readonly<Record<string, unknown>>;
const parsed = <T>(schema: z.ZodType<T>, row: Row): T => {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UnreadableItem(
    `${String(row.pk)} / ${String(row.sk)}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
};

const withoutKeys = <T extends { pk: string; sk: string; schemaVersion: number }>({
  pk: _pk,
  sk: _sk,
  schemaVersion: _v,
  ...rest
}: T) => rest;

/** Rows on their way out: parsed, so that nothing beyond this file sees an item that is not what it should be. */
export const fromItem = {
  head: (row: Row) => withoutKeys(parsed(headItem, row)) as Head,
  published: (row: Row) => withoutKeys(parsed(publishedItem, row)) as unknown as Published,
  publishedVersion: (row: Row): PublishedVersion => {
    const { pk, sk, ...version } = parsed(publishedVersionRow, row);
    return { id: entityOfKey({ pk, sk }), ...version };
  },
  draft: (row: Row) => parsed(contentItem, row).content as unknown as Draft,
  revision: (row: Row) => parsed(contentItem, row).content as unknown as EntryContent,
  comment: (row: Row) => withoutKeys(parsed(commentItem, row)) as Comment,
  cluster: (row: Row) => withoutKeys(parsed(clusterItem, row)) as StoredCluster,
  member: (row: Row) => parsed(memberItem, row),
  staff: (row: Row) => parsed(staffItem, row),
  user: (row: Row) => parsed(userItem, row),
  product: (row: Row) => withoutKeys(parsed(productItem, row)) as Product,
  productName: (row: Row) => parsed(productNameItem, row).productId,
  external: (row: Row) => parsed(externalItem, row).entryId,
  request: (row: Row) => parsed(requestItem, row),
};
