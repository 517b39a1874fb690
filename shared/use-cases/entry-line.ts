import { type Caller, isStaff } from '../domain/caller.ts';
import type { Head } from '../domain/entry/head.ts';
import type { Cursors } from '../ports/cursors.ts';
import type { Page, PageRequest } from '../ports/page.ts';

export type EntryLine = Pick<
  Head,
  | 'id'
  | 'type'
  | 'clusterId'
  | 'title'
  | 'publication'
  | 'review'
  | 'revision'
  | 'seq'
  | 'createdAt'
  | 'updatedAt'
  | 'submittedAt'
  | 'publishedAt'
> & { readonly claim?: { readonly by?: string; readonly until: string }; readonly ageDays?: number };

const dayMs = 86_400_000;

/** One line of a list; who holds the claim is for staff. */
export const lineOf = (head: Head, caller: Caller, now: string): EntryLine => ({
  id: head.id,
  type: head.type,
  clusterId: head.clusterId,
  title: head.title,
  publication: head.publication,
  review: head.review,
  revision: head.revision,
  seq: head.seq,
  createdAt: head.createdAt,
  updatedAt: head.updatedAt,
  ...(head.submittedAt === undefined
    ? {}
    : {
        submittedAt: head.submittedAt,
        ageDays: Math.max(0, Math.floor((Date.parse(now) - Date.parse(head.submittedAt)) / dayMs)),
      }),
  ...(head.publishedAt === undefined ? {} : { publishedAt: head.publishedAt }),
  ...(head.claim === undefined || head.claim.until <= now
    ? {}
    : { claim: isStaff(caller) ? head.claim : { until: head.claim.until } }),
});

// A filter that lets little through must not read a whole partition in one request.
const mostReads = 10;

/** Fills one page from an index whose items are filtered after reading; no cursor once nothing follows. */
export const pageOf = async <T>(
  cursors: Cursors,
  query: string,
  size: number,
  cursor: string | undefined,
  read: (page: PageRequest) => Promise<Page<Head>>,
  isShown: (head: Head) => boolean,
  line: (head: Head) => T,
): Promise<{ items: T[]; cursor?: string }> => {
  const items: T[] = [];
  let position = cursor === undefined ? undefined : cursors.open(query, cursor);
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await read({ size: size - items.length, ...(position === undefined ? {} : { after: position }) });
    items.push(...page.items.filter(isShown).map(line));
    position = page.next;
    if (position === undefined) return { items };
    if (items.length >= size) break;
  }
  return { items, cursor: cursors.seal(query, position) };
};
