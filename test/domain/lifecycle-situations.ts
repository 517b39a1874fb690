import type { Head, State } from '#shared/domain/entry/head.ts';
import { type Action, type Facts, lifecycle, states, step } from '#shared/domain/lifecycle.ts';
import { aHead } from '#test/support/an-entry.ts';
import type { Row } from './read-oracle.ts';

export const now = '2025-09-10T12:00:00.000Z';
export const me = 'reviewer';
export const actions = Object.keys(lifecycle) as Action[];

/** What an action may depend on beside the state, in the words of the oracle. */
const choices = {
  claim: ['mine', 'mine expired', 'theirs', 'theirs expired'],
  endorsement: ['unneeded', 'awaited', 'given', 'given but unneeded'],
  comments: ['open', 'none'],
  'handed in': ['never', 'once'],
  target: ['live', 'itself', 'draft', 'hidden', 'withdrawn', 'superseded', 'nobody'],
} as const;
type Choice = keyof typeof choices;
type Chosen = { readonly [C in Choice]?: string };

export interface Situation {
  readonly chosen: Chosen;
  readonly head: Head;
  readonly facts: Facts;
}

const combined = (names: readonly Choice[]): Chosen[] =>
  names.reduce<Chosen[]>(
    (made, name) => made.flatMap((one) => choices[name].map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

/** Only drafts may never have been handed in, and only what is in review is claimed. */
const choicesIn = ({ publication, review }: State): Choice[] => [
  ...(review === 'in_review' ? ['claim' as const] : []),
  ...(publication === 'none' && review === 'draft' ? ['handed in' as const] : []),
  'endorsement',
  'comments',
  'target',
];

const targetOf = (said: string | undefined, head: Head): Pick<Facts, 'target'> => {
  if (said === undefined || said === 'nobody') return {};
  if (said === 'itself') return { target: { id: head.id, publication: 'live' } };
  return { target: { id: 'ent_other', publication: said === 'draft' ? 'none' : (said as State['publication']) } };
};

const situationOf = (state: State, chosen: Chosen): Situation => {
  const { claim, endorsement = '' } = chosen;
  const wasHandedIn = chosen['handed in'] !== 'never';
  const wasPublished = state.publication !== 'none';
  const head = aHead({
    ...state,
    revision: 2,
    seq: 7,
    ...(wasHandedIn ? { submittedRevision: 2, submittedAt: '2025-09-02T08:00:00.000Z' } : {}),
    ...(wasPublished ? { publishedRevision: 1, publishedAt: '2025-08-01T08:00:00.000Z' } : {}),
    ...(claim === undefined
      ? {}
      : {
          claim: {
            by: claim.startsWith('mine') ? me : 'another',
            until: claim.endsWith('expired') ? now : '2025-09-10T12:00:00.001Z',
          },
        }),
    ...(endorsement.startsWith('given') ? { endorsement: { by: 'lead', at: '2025-09-03T08:00:00.000Z' } } : {}),
  });
  const facts: Facts = {
    endorsementRequired: endorsement === 'awaited' || endorsement === 'given',
    otherLeads: 1,
    openComments: chosen.comments === 'open' ? 1 : 0,
    ...targetOf(chosen.target, head),
  };
  // What is never said of this state is nevertheless so: everything but a new draft was handed in once.
  return { chosen: { 'handed in': 'once', ...chosen }, head, facts };
};

/** Every situation of one state: each combination of what an action could depend on. */
const situationsIn = (state: State): Situation[] =>
  combined(choicesIn(state)).map((chosen) => situationOf(state, chosen));
export const situations: readonly Situation[] = states.flatMap(situationsIn);

const applies = (when: string, chosen: Chosen): boolean =>
  when === 'always' ||
  when.split('; ').every((condition) => {
    const [name = '', values = ''] = condition.split(': ');
    if (!Object.hasOwn(choices, name)) throw new Error(`the oracle names an unknown choice: ${condition}`);
    return values.split(', ').includes(chosen[name as Choice] ?? '');
  });

/** What the oracle says: the cell of the one row that speaks. Fails where no row does, or two do. */
export const expected = (oracle: readonly Row[], action: Action, { head, chosen }: Situation): string => {
  const speaking = oracle.filter(
    (row) =>
      row['action'] === action &&
      row['publication']?.split(' ').includes(head.publication) &&
      row[head.review] !== '.' &&
      applies(row['when'] ?? '', chosen),
  );
  const [row] = speaking;
  if (row === undefined || speaking.length > 1) {
    throw new Error(
      `${speaking.length} rows speak of ${action} in ${head.publication}/${head.review} with ${JSON.stringify(chosen)}`,
    );
  }
  return row[head.review] ?? '';
};

/** What the code does, in the words of the oracle. */
const actual = (action: Action, { head, facts }: Situation): string => {
  const outcome = step(head, action, me, facts, now);
  if (!outcome.ok) return '-';
  if (action === 'delete') return 'gone';
  const next = outcome.head;
  return next.publication === head.publication ? next.review : `${next.publication}/${next.review}`;
};

/** Every cell in which code and oracle say different things, as a sentence. */
export const disagreements = (
  oracle: readonly Row[],
  among: readonly Situation[] = situations,
  of: readonly Action[] = actions,
): string[] =>
  among.flatMap((situation) =>
    of.flatMap((action) => {
      const [said, done] = [expected(oracle, action, situation), actual(action, situation)];
      const { publication, review } = situation.head;
      return said === done
        ? []
        : [
            `${action} in ${publication}/${review} with ${JSON.stringify(situation.chosen)}: oracle ${said}, code ${done}`,
          ];
    }),
  );
