import { authenticate, clock, clusters, cursors, entries, ids, requests, search } from '#functions/services.ts';
import { entriesContract } from '#shared/contracts/entries.ts';
import { defaultSize } from '#shared/contracts/shapes.ts';
import type { DraftBody } from '#shared/domain/entry/content.ts';
import { answered } from '#shared/http/answer.ts';
import { capability } from '#shared/http/capability.ts';
import { checkEntry } from '#shared/use-cases/entries/check-entry.ts';
import { createDraft } from '#shared/use-cases/entries/create-draft.ts';
import { editDraft } from '#shared/use-cases/entries/edit-draft.ts';
import { getEntry, getWorkingEntry } from '#shared/use-cases/entries/get-entry.ts';
import { listEntries } from '#shared/use-cases/entries/list-entries.ts';
import { reviseEntry } from '#shared/use-cases/entries/revise-entry.ts';
import { submitEntry } from '#shared/use-cases/entries/submit-entry.ts';
import { withdrawEntry } from '#shared/use-cases/entries/withdraw-entry.ts';

const services = () => ({
  entries: entries(),
  clusters: clusters(),
  cursors: cursors(),
  search: search(),
  clock: clock(),
  ids: ids(),
});

export const handler = capability(
  entriesContract,
  {
    services,
    authenticate,
    replays: { requests, read: (s, caller, { entryId }) => getWorkingEntry(s, caller, entryId) },
  },
  {
    createDraft: async ({ body, query, caller }, s) => {
      const { entry, isNew } = await createDraft(s, caller, body as DraftBody, query.externalId);
      return answered(isNew ? 201 : 200, entry);
    },
    getEntry: async ({ params, query, caller }, s) => {
      if (query.view === 'working') return getWorkingEntry(s, caller, params.entryId);
      const { entry, tag } = await getEntry(s, caller, params.entryId);
      return answered(200, entry, { tag });
    },
    editDraft: ({ params, body, tag, caller }, s) => editDraft(s, caller, params.entryId, body, tag),
    checkEntry: ({ body, caller }, s) => checkEntry(s, caller, body as DraftBody),
    submitEntry: ({ params, tag, caller }, s) => submitEntry(s, caller, params.entryId, tag),
    reviseEntry: ({ params, tag, caller }, s) => reviseEntry(s, caller, params.entryId, tag),
    withdrawEntry: ({ params, body, tag, caller }, s) => withdrawEntry(s, caller, params.entryId, body, tag),
    listEntries: ({ query: { size = defaultSize, mine, ...query }, caller }, s) =>
      listEntries(s, caller, { ...query, size, mine: mine === 'true' }),
  },
);
