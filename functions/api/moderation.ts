import { authenticate, clock, clusters, cursors, entries, ids, requests } from '#functions/services.ts';
import { moderationContract } from '#shared/contracts/moderation.ts';
import { defaultSize } from '#shared/contracts/shapes.ts';
import { capability } from '#shared/http/capability.ts';
import { getWorkingEntry } from '#shared/use-cases/entries/get-entry.ts';
import { approveEntry } from '#shared/use-cases/moderation/approve-entry.ts';
import { claimEntry } from '#shared/use-cases/moderation/claim-entry.ts';
import { addComment, getComment, listComments, resolveComment } from '#shared/use-cases/moderation/comments.ts';
import { declineEntry } from '#shared/use-cases/moderation/decline-entry.ts';
import { listQueue } from '#shared/use-cases/moderation/list-queue.ts';
import { requestChanges } from '#shared/use-cases/moderation/request-changes.ts';

const services = () => ({ entries: entries(), clusters: clusters(), cursors: cursors(), clock: clock(), ids: ids() });

export const handler = capability(
  moderationContract,
  {
    services,
    authenticate,
    replays: {
      requests,
      read: (s, caller, { entryId, commentId }) =>
        commentId === undefined ? getWorkingEntry(s, caller, entryId) : getComment(s, caller, entryId, commentId),
    },
  },
  {
    listQueue: ({ query: { size = defaultSize, ...query }, caller }, s) => listQueue(s, caller, { ...query, size }),
    claimEntry: ({ params, tag, caller }, s) => claimEntry(s, caller, params.entryId, tag),
    approveEntry: ({ params, tag, caller }, s) => approveEntry(s, caller, params.entryId, tag),
    requestChanges: ({ params, body, tag, caller }, s) =>
      requestChanges(s, caller, params.entryId, (body as { reason: string }).reason, tag),
    declineEntry: ({ params, body, tag, caller }, s) =>
      declineEntry(s, caller, params.entryId, (body as { reason: string }).reason, tag),
    addComment: ({ params, body, caller }, s) => addComment(s, caller, params.entryId, body),
    resolveComment: ({ params, tag, caller }, s) => resolveComment(s, caller, params.entryId, params.commentId, tag),
    listComments: ({ params, caller }, s) => listComments(s, caller, params.entryId),
  },
);
