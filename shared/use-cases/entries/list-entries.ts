import { type Caller, hasRole, isStaff } from '../../domain/caller.ts';
import type { Head, Publication, Review } from '../../domain/entry/head.ts';
import { Refusal } from '../../domain/errors.ts';
import { signedIn } from '../../domain/permit.ts';
import type { Page, PageRequest } from '../../ports/page.ts';
import type { Services } from '../../ports/services.ts';
import { type EntryLine, lineOf, pageOf } from '../entry-line.ts';

export interface ListRequest {
  readonly mine?: boolean | undefined;
  readonly cluster?: string | undefined;
  readonly review?: Review | undefined;
  readonly publication?: Publication | undefined;
  readonly size: number;
  readonly cursor?: string | undefined;
}

/** My entries; a cluster's, for its leads; for staff a cluster's that wait or are under review. AP7, AP8. */
export async function listEntries(
  s: Pick<Services, 'entries' | 'cursors' | 'clock'>,
  caller: Caller,
  { mine, cluster, review, publication, size, cursor }: ListRequest,
): Promise<{ items: EntryLine[]; cursor?: string }> {
  const reader = signedIn(caller);
  const chosen = (head: Head): boolean =>
    (review === undefined || head.review === review) && (publication === undefined || head.publication === publication);
  const list = sourceFor(s, caller, reader.sub, mine, cluster);
  const query = JSON.stringify(['list-entries', reader.sub, mine, cluster, review, publication]);
  const now = s.clock.now();
  return pageOf(
    s.cursors,
    query,
    size,
    cursor,
    list.read,
    (head) => list.isShown(head) && chosen(head),
    (head) => lineOf(head, caller, now),
  );
}

const waiting: readonly Review[] = ['submitted', 'in_review'];

const sourceFor = (
  { entries }: Pick<Services, 'entries'>,
  caller: Caller,
  sub: string,
  mine: boolean | undefined,
  cluster: string | undefined,
): { read: (page: PageRequest) => Promise<Page<Head>>; isShown: (head: Head) => boolean } => {
  if (mine)
    return {
      read: (page) => entries.listByAuthor(sub, page),
      isShown: (head) => cluster === undefined || head.clusterId === cluster,
    };
  if (cluster === undefined)
    throw new Refusal('malformed', 'Say mine=true or cluster=….', {
      errors: [{ pointer: '/query/mine', rule: 'one_of', message: 'mine=true or cluster=… is needed' }],
    });
  const isLead = hasRole(caller, cluster, 'lead');
  if (!isLead && !isStaff(caller))
    throw new Refusal('not_allowed', `The entries of ${cluster} by state are for its leads and network staff.`);
  return {
    read: (page) => entries.listByCluster(cluster, page),
    isShown: (head) => isLead || waiting.includes(head.review),
  };
};
