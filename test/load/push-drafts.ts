import type { CorpusDraft } from '#test/support/corpora.ts';
import { type Person, personAt, type Reply, together } from './api-client.ts';

export interface Pushed {
  /** Answers that acknowledged a write: transactions that are in the table. */
  writes: number;
  /** Entry id → last seq that was acknowledged. */
  readonly acknowledged: Map<string, number>;
  /** Ids of entries whose approval was acknowledged, now or in an earlier run. */
  readonly live: Set<string>;
  readonly acceptedByType: Map<string, number>;
  readonly refusedByRule: Map<string, number>;
  refused: number;
}

export const nothingPushed = (): Pushed => ({
  writes: 0,
  acknowledged: new Map(),
  live: new Set(),
  acceptedByType: new Map(),
  refusedByRule: new Map(),
  refused: 0,
});

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const expectStatus = (reply: Reply, wanted: readonly number[], what: string): Reply => {
  if (wanted.includes(reply.status)) return reply;
  throw new Error(`${what}: ${reply.status} ${JSON.stringify(reply.body)}`);
};

/** Takes one draft from wherever it stands to live, as its author and a reviewer would; a refusal by the rules ends it. */
const pushOne = async (loader: Person, staff: Person, draft: CorpusDraft, pushed: Pushed): Promise<void> => {
  const noted = (reply: Reply, isWrite: boolean): Reply => {
    if (isWrite) pushed.writes += 1;
    pushed.acknowledged.set(reply.body.id, reply.body.seq);
    return reply;
  };
  const body = { ...draft.content, provenance: { placeholders: draft.placeholders } };
  const created = await loader.ask('POST', `/entries?externalId=${encodeURIComponent(draft.externalId)}`, body);
  let now = noted(expectStatus(created, [200, 201], draft.externalId), created.status === 201);
  const { id, type } = now.body as { id: string; type: string };
  const act = async (person: Person, action: string): Promise<Reply> =>
    person.ask('POST', `/entries/${id}/${action}`, undefined, { 'if-match': now.tag ?? '' });

  if (now.body.review === 'draft' || now.body.review === 'changes_requested') {
    const submitted = expectStatus(await act(loader, 'submit'), [200, 409, 422], `submit ${draft.externalId}`);
    if (submitted.status !== 200) {
      pushed.refused += 1;
      const rules =
        submitted.status === 422
          ? (submitted.body.errors as { rule: string; pointer: string }[])
          : [{ rule: String(submitted.body.code), pointer: '' }];
      for (const { rule, pointer } of rules) count(pushed.refusedByRule, `${rule} ${pointer}`);
      return;
    }
    now = noted(submitted, true);
  }
  if (now.body.review === 'submitted')
    now = noted(expectStatus(await act(staff, 'claim'), [200], `claim ${draft.externalId}`), true);
  if (now.body.review === 'in_review')
    now = noted(expectStatus(await act(staff, 'approve'), [200], `approve ${draft.externalId}`), true);
  if (now.body.publication !== 'live')
    throw new Error(`${draft.externalId} ended as ${now.body.publication}, ${now.body.review}`);
  count(pushed.acceptedByType, type);
  pushed.live.add(id);
};

/** Pushes drafts through the real HTTP path. A second run takes up what the first left, and changes nothing else. */
export const pushDrafts = async (
  origin: string,
  drafts: Iterable<CorpusDraft>,
  pushed: Pushed,
  options: { atOnce: number; onProgress?: () => void },
): Promise<void> => {
  const loader = personAt(origin, 'loader');
  const staff = personAt(origin, 'staff');
  await together(drafts, options.atOnce, async (draft) => {
    await pushOne(loader, staff, draft, pushed);
    options.onProgress?.();
  });
};

/** The sample clusters that documents are spread over: active, and not asking for endorsement. */
export const homesAt = async (origin: string): Promise<string[]> => {
  const clusters = await personAt(origin, undefined).ask('GET', '/clusters');
  return (clusters.body.items as { id: string; stage: string; endorsement: string }[])
    .filter(({ stage, endorsement }) => stage === 'active' && endorsement === 'none')
    .map(({ id }) => id);
};

/** Every id that search shows to staff, page by page. */
export const searchableIds = async (origin: string): Promise<Set<string>> => {
  const staff = personAt(origin, 'staff');
  const ids = new Set<string>();
  let cursor = '';
  do {
    const page = await staff.ask(
      'GET',
      `/search?size=100&facets=type${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    for (const hit of page.body.hits as { id: string }[]) ids.add(hit.id);
    cursor = (page.body.cursor as string | undefined) ?? '';
  } while (cursor !== '');
  return ids;
};
