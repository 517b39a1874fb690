import * as z from 'zod';
import { draftBody, draftPatch } from '../domain/entry/content.ts';
import { entryTypes, publications, reviews, withdrawCategories } from '../domain/vocabulary/entry.ts';
import { evidenceTiers } from '../domain/vocabulary/evidence.ts';
import { contract } from './contract.ts';
import { entryParams, listOf, noBody, paging, reason, timestamp } from './shapes.ts';

export const brokenRule = z
  .strictObject({ pointer: z.string(), rule: z.string(), message: z.string(), given: z.unknown().optional() })
  .meta({
    id: 'BrokenRule',
    description: 'One broken rule: where (JSON Pointer), which, what was given, what would do.',
  });

const draft = draftBody.meta({
  id: 'Draft',
  description: 'Content being written: it may lack anything but its type and home cluster.',
});
const patch = draftPatch.meta({ id: 'DraftPatch', description: 'Fields to change; null removes one.' });

const possibleActions = z.array(z.string()).meta({ description: 'What this caller may do now.' });
const freshness = z.strictObject({
  confirmBy: timestamp,
  confirmedAt: timestamp,
  state: z.enum(['current', 'due', 'unconfirmed']),
});

/** The working view: content as it is being written, and what the system knows of it. */
export const workingEntry = z
  .looseObject({
    id: z.string(),
    view: z.literal('working'),
    type: z.enum(entryTypes.values),
    clusterId: z.string(),
    seq: z.int(),
    revision: z.int(),
    publication: z.enum(publications.values),
    review: z.enum(reviews.values),
    createdBy: z.string().optional(),
    createdAt: timestamp,
    updatedAt: timestamp,
    completeness: z.int(),
    supportedTier: z.enum(evidenceTiers.values),
    possibleActions,
  })
  .meta({
    id: 'WorkingEntry',
    description:
      'What authors, leads and staff see: the content being written, side by side with what the system knows.',
  });

/** The published view: the approved revision as this caller may see it. */
const publishedEntry = z
  .looseObject({
    id: z.string(),
    view: z.literal('published'),
    type: z.enum(entryTypes.values),
    clusterId: z.string(),
    title: z.string(),
    revision: z.int(),
    publishedAt: timestamp,
    changedAt: timestamp,
    supportedTier: z.enum(evidenceTiers.values),
    completeness: z.int(),
    freshness,
  })
  .meta({ id: 'PublishedEntry', description: 'What readers see; contributors as the attribution allows.' });

/** One line of a list of entries. */
export const entryLine = z
  .strictObject({
    id: z.string(),
    type: z.enum(entryTypes.values),
    clusterId: z.string(),
    title: z.string(),
    publication: z.enum(publications.values),
    review: z.enum(reviews.values),
    revision: z.int(),
    seq: z.int(),
    createdAt: timestamp,
    updatedAt: timestamp,
    submittedAt: timestamp.optional(),
    publishedAt: timestamp.optional(),
    claim: z.strictObject({ by: z.string().optional(), until: timestamp }).optional(),
    ageDays: z.int().optional().meta({ description: 'Whole days since it was handed in.' }),
  })
  .meta({ id: 'EntryLine' });

const checkAnswer = z
  .strictObject({
    errors: z.array(brokenRule),
    warnings: z.array(brokenRule),
    completeness: z.int(),
    missing: z
      .array(z.strictObject({ pointer: z.string(), hint: z.string() }))
      .meta({ description: 'What would make this more useful.' }),
    supportedTier: z.enum(evidenceTiers.values),
    possibleDuplicates: z.array(z.strictObject({ id: z.string(), title: z.string(), clusterId: z.string() })),
  })
  .meta({ id: 'CheckAnswer' });

export const entriesContract = contract('entries', {
  createDraft: {
    call: 'POST /entries',
    summary: 'Begin an entry; the same externalId of the same cluster answers with the existing one',
    query: z.strictObject({
      externalId: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: 'Your own id for it; one entry per cluster and id.' }),
    }),
    body: draft,
    success: 201,
    answers: () => ({ 201: workingEntry, 200: workingEntry }),
    refuses: ['not_allowed', 'read_only', 'rules_broken', 'entry_too_large'],
  },
  getEntry: {
    call: 'GET /entries/{entryId}',
    summary: 'What readers see of an entry, or with view=working what is being written',
    params: entryParams,
    query: z.strictObject({ view: z.enum(['published', 'working']).optional() }),
    success: 200,
    answers: () => ({ 200: z.union([publishedEntry, workingEntry]) }),
    refuses: ['entry_not_found', 'entry_withdrawn', 'not_allowed'],
  },
  editDraft: {
    call: 'PATCH /entries/{entryId}',
    summary: 'Change a draft by JSON Merge Patch (RFC 7396)',
    params: entryParams,
    body: patch,
    bodyType: 'application/merge-patch+json',
    changes: 'entry',
    success: 200,
    answers: () => ({ 200: workingEntry }),
    refuses: ['entry_not_found', 'not_allowed', 'illegal_transition', 'read_only', 'rules_broken', 'entry_too_large'],
  },
  checkEntry: {
    call: 'POST /entries/check',
    summary: 'The same rules as submitting, nothing saved',
    body: draft,
    success: 200,
    answers: () => ({ 200: checkAnswer }),
    refuses: ['not_allowed'],
  },
  submitEntry: {
    call: 'POST /entries/{entryId}/submit',
    summary: 'Hand a draft to review',
    params: entryParams,
    body: noBody,
    changes: 'entry',
    success: 200,
    answers: () => ({ 200: workingEntry }),
    refuses: ['entry_not_found', 'not_allowed', 'illegal_transition', 'duplicate_review', 'rules_broken'],
  },
  reviseEntry: {
    call: 'POST /entries/{entryId}/revise',
    summary: 'Begin the next revision, or recall what nobody has claimed yet',
    params: entryParams,
    body: noBody,
    changes: 'entry',
    success: 200,
    answers: () => ({ 200: workingEntry }),
    refuses: ['entry_not_found', 'not_allowed', 'illegal_transition'],
  },
  withdrawEntry: {
    call: 'POST /entries/{entryId}/withdraw',
    summary: 'Take an entry back for good; readers find a tombstone',
    params: entryParams,
    body: z.strictObject({ category: z.enum(withdrawCategories.values), reason }),
    changes: 'entry',
    success: 200,
    answers: () => ({ 200: workingEntry }),
    refuses: ['entry_not_found', 'not_allowed', 'illegal_transition', 'rules_broken'],
  },
  listEntries: {
    call: 'GET /entries',
    summary: 'My entries, or those of a cluster by state',
    query: z.strictObject({
      mine: z.literal('true').optional(),
      cluster: z.string().max(60).optional(),
      review: z.enum(reviews.values).optional(),
      publication: z.enum(publications.values).optional(),
      ...paging,
    }),
    success: 200,
    answers: () => ({ 200: listOf(entryLine) }),
    refuses: ['not_allowed', 'bad_cursor'],
  },
});
