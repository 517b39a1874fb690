import type { Head, Publication, Review, State } from './entry/head.ts';

export type Action =
  | 'edit'
  | 'submit'
  | 'revise'
  | 'recall'
  | 'claim'
  | 'release'
  | 'endorse'
  | 'return'
  | 'approve'
  | 'requestChanges'
  | 'decline'
  | 'discard'
  | 'delete'
  | 'withdraw'
  | 'supersede'
  | 'confirm'
  | 'hide'
  | 'unhide'
  | 'acceptCorrection'
  | 'redact';

/** What a transition may depend on beyond the head; each is repeated as a condition in the transaction. */
export interface Facts {
  readonly endorsementRequired: boolean;
  readonly otherLeads: number;
  readonly openComments: number;
  readonly target?: { readonly id: string; readonly publication: Publication };
}
export const noFacts: Facts = { endorsementRequired: false, otherLeads: 0, openComments: 0 };

interface Moment {
  readonly head: Head;
  readonly actor: string;
  readonly facts: Facts;
  readonly now: string;
}

interface Bar {
  readonly bars: (moment: Moment) => boolean;
  readonly says: string;
}

interface Rule {
  readonly publication: readonly Publication[];
  readonly review: readonly Review[];
  readonly unless?: readonly Bar[];
  /** What changes on the head beside seq and updatedAt. An explicit undefined removes the field. */
  readonly becomes: (moment: Moment) => Changes;
}
type Changes = { readonly [K in keyof Head]?: Head[K] | undefined };

// A reviewer's claim lasts two working days; after that others may take over (computed when read, nothing expires by itself).
const claimHours = 48;

const isExpired = ({ head, now }: Moment): boolean => head.claim === undefined || head.claim.until <= now;
const isHolder = ({ head, actor }: Moment): boolean => head.claim?.by === actor;

const heldByAnother: Bar = {
  bars: (m) => m.head.review === 'in_review' && !isExpired(m) && !isHolder(m),
  says: 'Another reviewer holds this entry until their claim expires.',
};
const claimExpired: Bar = { bars: (m) => isExpired(m), says: 'Your claim has expired. Claim the entry again first.' };
const notHolder: Bar = { bars: (m) => !isHolder(m), says: 'Another reviewer holds this entry.' };
const awaitsEndorsement: Bar = {
  bars: (m) => m.head.review === 'submitted' && m.facts.endorsementRequired && m.head.endorsement === undefined,
  says: 'The cluster has to endorse this entry before it is reviewed.',
};
const endorsementNotAwaited: Bar = {
  bars: (m) => !m.facts.endorsementRequired || m.head.endorsement !== undefined,
  says: 'This entry does not wait for an endorsement.',
};
const noOpenComment: Bar = {
  bars: (m) => m.facts.openComments === 0,
  says: 'Say what has to change in at least one open comment first.',
};
const unhideFirst: Bar = {
  bars: (m) => m.head.publication === 'hidden',
  says: 'unhide_first: the entry is hidden. Unhide it before you approve.',
};
const onceSubmitted: Bar = {
  bars: (m) => m.head.submittedRevision !== undefined,
  says: 'It was submitted once; withdraw it instead.',
};
const neverSubmitted: Bar = {
  bars: (m) => m.head.publication === 'none' && m.head.submittedRevision === undefined,
  says: 'It was never submitted; delete it instead.',
};
const targetNotLive: Bar = {
  bars: ({ facts, head }) => facts.target?.publication !== 'live' || facts.target.id === head.id,
  says: 'The entry that supersedes it must be another one and live.',
};

const open: readonly Review[] = ['draft', 'submitted', 'in_review', 'changes_requested', 'declined'];
const anyReview: readonly Review[] = ['none', ...open];
const unshown: readonly Publication[] = ['none', 'live', 'hidden'];

const hand = ({ head, actor }: Moment): readonly string[] =>
  head.hands.includes(actor) ? head.hands : [...head.hands, actor];
/** A revision that was handed in is immutable: writing on begins the next one. */
const nextRevision = (head: Head): number =>
  head.submittedRevision === head.revision ? head.revision + 1 : head.revision;
const reopened = (m: Moment): Changes => ({
  review: 'draft',
  revision: nextRevision(m.head),
  claim: undefined,
  endorsement: undefined,
  hands: hand(m),
});
const submitted = (m: Moment): Changes => {
  const revision = nextRevision(m.head);
  return {
    review: 'submitted',
    revision,
    submittedRevision: revision,
    submittedAt: m.now,
    claim: undefined,
    endorsement: undefined,
  };
};
const reviewed = (review: Review) => (): Changes => ({ review, claim: undefined });
const gone =
  (publication: Publication) =>
  (m: Moment): Changes => ({
    publication,
    review: 'none',
    claim: undefined,
    endorsement: undefined,
    ...(m.head.publication === 'none' ? {} : { changedAt: m.now }),
  });

/** The lifecycle. Whatever is not in this table is refused, with the list of what is possible. */
export const lifecycle: Readonly<Record<Action, Rule>> = {
  edit: {
    publication: unshown,
    review: ['draft', 'changes_requested'],
    becomes: (m) => ({ revision: nextRevision(m.head), hands: hand(m) }),
  },
  submit: { publication: unshown, review: ['draft', 'changes_requested'], becomes: submitted },
  revise: {
    publication: unshown,
    review: ['none', 'declined'],
    unless: [
      {
        bars: (m) => m.head.review === 'none' && m.head.publication !== 'live',
        says: 'Only a live entry can be revised.',
      },
    ],
    becomes: reopened,
  },
  recall: { publication: unshown, review: ['submitted'], becomes: reopened },
  claim: {
    publication: unshown,
    review: ['submitted', 'in_review'],
    unless: [awaitsEndorsement, heldByAnother],
    becomes: (m) => ({
      review: 'in_review',
      claim: { by: m.actor, until: new Date(Date.parse(m.now) + claimHours * 3_600_000).toISOString() },
    }),
  },
  release: { publication: unshown, review: ['in_review'], becomes: reviewed('submitted') },
  endorse: {
    publication: unshown,
    review: ['submitted'],
    unless: [endorsementNotAwaited],
    becomes: (m) => ({ endorsement: { by: m.actor, at: m.now }, hands: hand(m) }),
  },
  return: {
    publication: unshown,
    review: ['submitted'],
    unless: [endorsementNotAwaited],
    becomes: reviewed('changes_requested'),
  },
  approve: {
    publication: unshown,
    review: ['in_review'],
    unless: [unhideFirst, notHolder, claimExpired],
    becomes: (m) => ({
      publication: 'live',
      review: 'none',
      claim: undefined,
      endorsement: undefined,
      publishedRevision: m.head.revision,
      publishedAt: m.head.publishedAt ?? m.now,
      changedAt: m.now,
      confirmedAt: m.now,
      hands: [],
    }),
  },
  requestChanges: {
    publication: unshown,
    review: ['in_review'],
    unless: [notHolder, claimExpired, noOpenComment],
    becomes: reviewed('changes_requested'),
  },
  decline: {
    publication: unshown,
    review: ['in_review'],
    unless: [notHolder, claimExpired],
    becomes: reviewed('declined'),
  },
  discard: {
    publication: ['live', 'hidden'],
    review: ['draft', 'submitted', 'changes_requested', 'declined'],
    becomes: () => ({ review: 'none', claim: undefined, endorsement: undefined, hands: [] }),
  },
  delete: { publication: ['none'], review: ['draft'], unless: [onceSubmitted], becomes: () => ({}) },
  withdraw: { publication: unshown, review: anyReview, unless: [neverSubmitted], becomes: gone('withdrawn') },
  supersede: { publication: ['live'], review: anyReview, unless: [targetNotLive], becomes: gone('superseded') },
  confirm: { publication: ['live'], review: anyReview, becomes: (m) => ({ confirmedAt: m.now, changedAt: m.now }) },
  hide: { publication: ['live'], review: anyReview, becomes: (m) => ({ publication: 'hidden', changedAt: m.now }) },
  unhide: { publication: ['hidden'], review: anyReview, becomes: (m) => ({ publication: 'live', changedAt: m.now }) },
  acceptCorrection: { publication: ['live'], review: ['none'], becomes: (m) => ({ ...submitted(m), hands: hand(m) }) },
  redact: {
    publication: ['none', 'live', 'hidden', 'withdrawn', 'superseded'],
    review: anyReview,
    becomes: () => ({}),
  },
};

/** The nineteen states an entry can be in. */
export const states: readonly State[] = [
  ...open.map((review) => ({ publication: 'none' as const, review })),
  ...(['live', 'hidden'] as const).flatMap((publication) => anyReview.map((review) => ({ publication, review }))),
  { publication: 'withdrawn', review: 'none' },
  { publication: 'superseded', review: 'none' },
];

const refusalOf = (action: Action, moment: Moment): string | undefined => {
  const rule = lifecycle[action];
  const { publication, review } = moment.head;
  if (!rule.publication.includes(publication) || !rule.review.includes(review)) {
    return `${action} is not possible while publication is ${publication} and review is ${review}.`;
  }
  return rule.unless?.find((bar) => bar.bars(moment))?.says;
};

/** What can be done in this state by this actor, permissions apart. */
export const possibleActions = (head: Head, actor: string, facts: Facts, now: string): Action[] =>
  (Object.keys(lifecycle) as Action[]).filter((action) => refusalOf(action, { head, actor, facts, now }) === undefined);

export type Outcome =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly why: string; readonly possible: readonly Action[] };

const applied = (head: Head, changes: Changes): Head =>
  Object.fromEntries(
    Object.entries({ ...head, ...changes }).filter(([, value]) => value !== undefined),
  ) as unknown as Head;

/** (state, action, actor, facts, now) → the next head, or why not and what would be possible. Pure. */
export const step = (head: Head, action: Action, actor: string, facts: Facts, now: string): Outcome => {
  const moment: Moment = { head, actor, facts, now };
  const why = refusalOf(action, moment);
  if (why !== undefined) return { ok: false, why, possible: possibleActions(head, actor, facts, now) };
  return { ok: true, head: { ...applied(head, lifecycle[action].becomes(moment)), seq: head.seq + 1, updatedAt: now } };
};
