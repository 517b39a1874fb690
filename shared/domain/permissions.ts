import { type Caller, hasRole, isMember, isStaff, isSub } from './caller.ts';
import type { Head, Published, Visibility } from './entry/head.ts';

export type Who = 'all' | 'signed_in' | 'member' | 'contributor' | 'lead' | 'author' | 'staff' | 'holder';

/** Who may do what: one row per operation of the API. Roles include the lower ones of the same cluster. */
export const permissions = {
  createDraft: ['contributor'],
  getEntry: ['all'],
  editDraft: ['author', 'lead', 'staff'],
  checkEntry: ['contributor'],
  submitEntry: ['author', 'lead'],
  reviseEntry: ['author', 'lead'],
  withdrawEntry: ['author', 'lead', 'staff'],
  listEntries: ['contributor', 'lead', 'staff'],
  listQueue: ['staff'],
  claimEntry: ['staff'],
  approveEntry: ['holder'],
  requestChanges: ['holder'],
  declineEntry: ['holder'],
  addComment: ['author', 'lead', 'staff'],
  resolveComment: ['author', 'lead', 'staff'],
  listComments: ['author', 'lead', 'staff'],
  searchEntries: ['all'],
  listClusters: ['all'],
  getCluster: ['all'],
  listVocabularies: ['all'],
  getMe: ['all'],
  getOpenapi: ['all'],
  getHealth: ['all'],
} as const satisfies Record<string, readonly Who[]>;

export type Operation = keyof typeof permissions;

/** Operations that judge an entry: whoever wrote, edited, corrected or endorsed it is barred from them. */
const judging: ReadonlySet<Operation> = new Set(['claimEntry', 'approveEntry', 'requestChanges', 'declineEntry']);

type Owned = Pick<Head, 'clusterId' | 'authors'>;

const isAuthor = (caller: Caller, entry: Owned): boolean =>
  entry.authors.some((sub) => isSub(caller, sub)) && hasRole(caller, entry.clusterId, 'contributor');

/** The actor's own work, by authorship or by a hand in what is under review. */
const isOwnWork = (caller: Caller, head: Pick<Head, 'authors' | 'hands'>): boolean =>
  [...head.authors, ...head.hands].some((sub) => isSub(caller, sub));

const holdsOn: Readonly<Record<Who, (caller: Caller, head: Head) => boolean>> = {
  all: () => true,
  signed_in: (caller) => caller.kind === 'signed_in',
  member: isMember,
  contributor: (caller, head) => hasRole(caller, head.clusterId, 'contributor'),
  lead: (caller, head) => hasRole(caller, head.clusterId, 'lead'),
  author: isAuthor,
  staff: isStaff,
  holder: (caller, head) => isStaff(caller) && (head.claim === undefined || isSub(caller, head.claim.by)),
};

/** Which row of the table allows it, the narrowest first; undefined when none does. */
export const grantOn = (caller: Caller, operation: Operation, head: Head): Who | undefined => {
  if (judging.has(operation) && isOwnWork(caller, head)) return undefined;
  return (permissions[operation] as readonly Who[]).find((who) => holdsOn[who](caller, head));
};

/** Why a refused caller was refused, in words for them. */
export const refusalOn = (caller: Caller, operation: Operation, head: Head): string => {
  if (judging.has(operation) && isStaff(caller) && isOwnWork(caller, head))
    return 'Nobody moderates their own work: you wrote, edited or endorsed this entry.';
  if ((permissions[operation] as readonly Who[]).includes('holder') && isStaff(caller))
    return 'Another reviewer holds the claim on this entry.';
  return `This is for: ${permissions[operation].join(', ')}.`;
};

/** The working view: drafts, reviews, unpublished revisions, comments, hidden attribution. */
export const canSeeWorking = (caller: Caller, head: Owned): boolean =>
  isStaff(caller) || hasRole(caller, head.clusterId, 'lead') || isAuthor(caller, head);

type Audience = {
  readonly visibility: Visibility;
  readonly clusterId: string;
  readonly sharedClusterIds: readonly string[];
};

/** Whether what readers see is for this caller. */
export const canRead = (caller: Caller, published: Audience): boolean => {
  if (published.visibility === 'public' || isStaff(caller)) return true;
  if (published.visibility === 'network') return isMember(caller);
  return [published.clusterId, ...published.sharedClusterIds].some((cluster) => hasRole(caller, cluster, 'member'));
};

export const canSeePublished = (caller: Caller, published: Published): boolean =>
  published.kind === 'snapshot' && canRead(caller, published);

/** What filters every search, inside the query. `everything` is for staff. */
export interface Grants {
  readonly everything: boolean;
  readonly network: boolean;
  readonly clusters: readonly string[];
}
export const grantsOf = (caller: Caller): Grants => ({
  everything: isStaff(caller),
  network: isMember(caller),
  clusters: caller.kind === 'signed_in' ? Object.keys(caller.clusters).sort() : [],
});
