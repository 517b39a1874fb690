import * as z from 'zod';
import { entryTypes } from '../domain/vocabulary/entry.ts';
import { contract } from './contract.ts';
import { entryLine, workingEntry } from './entries.ts';
import { entryParams, listOf, noBody, paging, reason, timestamp } from './shapes.ts';

const comment = z
  .strictObject({
    id: z.string(),
    entryId: z.string(),
    pointer: z.string().meta({ description: 'JSON Pointer of the field it is about; empty for the whole entry.' }),
    text: z.string(),
    parentId: z.string().optional(),
    by: z.string().optional().meta({ description: 'Account, for staff only.' }),
    byStaff: z.boolean(),
    byRole: z.enum(['author', 'lead', 'staff']),
    at: timestamp,
    state: z.enum(['open', 'resolved']),
    version: z.int(),
  })
  .meta({ id: 'Comment' });

const commentParams = entryParams.extend({ commentId: z.string().min(1).max(200).meta({ description: 'com_…' }) });

const decision = (call: `POST /entries/{entryId}/${string}`, summary: string, body: z.ZodType = noBody) =>
  ({
    call,
    summary,
    params: entryParams,
    body,
    changes: 'entry',
    success: 200,
    answers: () => ({ 200: workingEntry }),
    refuses: ['entry_not_found', 'not_allowed', 'illegal_transition', 'rules_broken'],
  }) as const;

export const moderationContract = contract('moderation', {
  listQueue: {
    call: 'GET /moderation/queue',
    summary: 'What waits for a reviewer, the longest waiting first',
    query: z.strictObject({
      review: z.enum(['submitted', 'in_review']).optional(),
      type: z.enum(entryTypes.values).optional(),
      cluster: z.string().max(60).optional(),
      claimedBy: z.string().max(128).optional(),
      olderThanDays: z.coerce.number().int().min(0).max(3650).optional(),
      ...paging,
    }),
    success: 200,
    answers: () => ({ 200: listOf(entryLine) }),
    refuses: ['not_allowed', 'bad_cursor'],
  },
  claimEntry: decision('POST /entries/{entryId}/claim', 'Take it up for review, for 48 hours'),
  approveEntry: decision('POST /entries/{entryId}/approve', 'Publish exactly the revision that was reviewed'),
  requestChanges: decision(
    'POST /entries/{entryId}/request-changes',
    'Send it back with open comments',
    z.strictObject({ reason }),
  ),
  declineEntry: decision(
    'POST /entries/{entryId}/decline',
    'Turn it down, with the reason on record',
    z.strictObject({ reason }),
  ),
  addComment: {
    call: 'POST /entries/{entryId}/comments',
    summary: 'Comment on a field, or answer a comment',
    params: entryParams,
    body: z.strictObject({
      pointer: z.string().max(300),
      text: z
        .string()
        .overwrite((value) => value.toWellFormed().normalize('NFC').trim())
        .meta({ minLength: 1, maxLength: 2000 }),
      parentId: z.string().max(200).optional(),
    }),
    success: 201,
    answers: () => ({ 201: comment }),
    refuses: ['entry_not_found', 'comment_not_found', 'not_allowed', 'rules_broken'],
  },
  resolveComment: {
    call: 'POST /entries/{entryId}/comments/{commentId}/resolve',
    summary: 'Mark a comment as dealt with',
    params: commentParams,
    body: noBody,
    changes: 'comment',
    success: 200,
    answers: () => ({ 200: comment }),
    refuses: ['entry_not_found', 'comment_not_found', 'not_allowed', 'illegal_transition'],
  },
  listComments: {
    call: 'GET /entries/{entryId}/comments',
    summary: 'The comments of an entry, in the order they were made',
    params: entryParams,
    success: 200,
    answers: () => ({ 200: listOf(comment) }),
    refuses: ['entry_not_found', 'not_allowed'],
  },
});
