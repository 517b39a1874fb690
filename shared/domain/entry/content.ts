import * as z from 'zod';
import { type CaseStudy, caseStudy } from './case-study.ts';
import { printable, storableNumber } from './fields.ts';
import { type Policy, policy } from './policy.ts';
import { type ProductReview, productReview } from './product-review.ts';

/** What an author says: complete, as it can be submitted and published. */
export type EntryContent = CaseStudy | Policy | ProductReview;
export type EntryType = EntryContent['type'];

export const contentOfType = { case_study: caseStudy, policy, product_review: productReview } as const;
export const entryContent = z.discriminatedUnion('type', [caseStudy, policy, productReview]);

type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]?: Loose<T[K]> | undefined }
    : T;
type UnionKeys<T> = T extends unknown ? keyof T : never;
type FieldOf<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type AnyField = {
  [K in Exclude<UnionKeys<EntryContent>, 'type' | 'clusterId'>]?: Loose<FieldOf<EntryContent, K>> | undefined;
};

/** Content being written: it may lack anything but its type and home cluster. */
export type Draft = { type: EntryType; clusterId: string } & AnyField;

/**
 * The shape of a schema without its rules: nothing is required, lengths and counts are free, types, enum values and
 * field names still hold. Derived, so that a draft can never know a field that its type does not.
 * With `nullable`, a null is allowed where a merge patch (RFC 7396) would use it to remove the field. That is not so
 * inside lists: a patch replaces a list whole, and a null in it would stay.
 */
const looseOf = (schema: z.ZodType, nullable = false): z.ZodType => {
  if (schema instanceof z.ZodOptional) return looseOf(schema.unwrap() as z.ZodType, nullable);
  if (schema instanceof z.ZodObject) return looseObject(schema, nullable);
  if (schema instanceof z.ZodArray) return z.array(looseOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodString) return z.string().overwrite(printable);
  if (schema instanceof z.ZodNumber) return storableNumber;
  return schema;
};

const looseObject = (schema: z.ZodObject, nullable: boolean) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => {
        const loose = looseOf(field as z.ZodType, nullable);
        const meta = (field as z.ZodType).meta() ?? {};
        const { minLength: _min, maxLength: _max, ...labels } = meta;
        return [name, (nullable ? loose.nullable() : loose).optional().meta(labels)];
      }),
    ),
  );

/** Fields that the system writes. A client that sends one is told so (422 `read_only`), whatever the value. */
export const systemFields = [
  'id',
  'revision',
  'publishedRevision',
  'seq',
  'publication',
  'review',
  'createdBy',
  'createdAt',
  'updatedAt',
  'submittedAt',
  'publishedAt',
  'changedAt',
  'hands',
  'claim',
  'endorsement',
  'possibleActions',
  'supportedTier',
  'completeness',
  'freshness',
  'provenance',
  'tombstone',
  'productId',
] as const;

const readOnlyShape = Object.fromEntries(
  systemFields.map((name) => [
    name,
    z.unknown().optional().meta({ readOnly: true, description: 'Written by the system.' }),
  ]),
);

const everyField: Record<string, z.ZodType> = Object.assign(
  {},
  ...Object.values(contentOfType).map((schema) => schema.shape),
);
delete everyField.type;

const looseShape = (nullable: boolean) => ({
  ...looseObject(z.object(everyField) as z.ZodObject, nullable).shape,
  ...readOnlyShape,
});

/** Body of create-draft and check-entry: any field of any type; fields of another type are refused as a rule later. */
export const draftBody = z.strictObject({
  ...looseShape(false),
  type: z.enum(['case_study', 'policy', 'product_review']).meta({ title: 'Type', description: 'Never changes.' }),
  clusterId: z.string().meta({ title: 'Cluster', description: 'The home of this entry.' }),
});
export type DraftBody = Draft & { [K in (typeof systemFields)[number]]?: unknown };

/** Body of edit-draft: a JSON Merge Patch. */
export const draftPatch = z.strictObject({
  ...looseShape(true),
  type: z.string().optional().meta({ readOnly: true, description: 'Never changes.' }),
});
export type DraftPatch = Record<string, unknown>;

/** The fields an entry of this type has. */
export const fieldsOfType = (type: EntryType): ReadonlySet<string> => new Set(Object.keys(contentOfType[type].shape));
