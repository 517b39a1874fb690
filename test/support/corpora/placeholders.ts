import type { Draft, EntryType } from '#shared/domain/entry/content.ts';
import type { Said } from './document.ts';

interface Known {
  readonly title: string;
  readonly corpus: string;
  readonly externalId: string;
}
type Compose = (known: Known) => unknown;
type Row = readonly [pointer: string, compose: Compose];

/** Every composed sentence begins like this, so that it can be told from a document's own words. */
export const unsaidMark = 'Not stated by the source:';

const unsaid =
  (what: string): Compose =>
  ({ title }) =>
    `${unsaidMark} ${what} in “${title}”.`;
const neutral =
  (value: unknown): Compose =>
  () =>
    value;

/** `*` stands for every item of the list, and for a first one where there is none. */
const ofAll: readonly Row[] = [
  ['/summary', unsaid('a short account of what is told')],
  ['/lessons/*/statement', unsaid('the lesson')],
  ['/lessons/*/kind', neutral('watch_for')],
  ['/lessons/*/drivingEvent', unsaid('the event that taught the lesson')],
  ['/lessons/*/recommendation', unsaid('what others should do')],
  ['/lessons/*/appliesWhen', neutral([`${unsaidMark} where the lesson holds.`])],
  ['/lessons/*/confidence', neutral('hunch')],
  ['/themes', neutral(['systems_change'])],
  ['/participants', neutral(['educator'])],
  ['/place', neutral({ country: 'US' })],
  ['/period', neutral({ start: '2020-01' })],
  ['/evidence', neutral({ tier: 'none' })],
  ['/conflictOfInterest', neutral({ declared: false, relations: ['none'] })],
  // One person a document: the rule of one review per reviewer, product and year must not join strangers.
  ['/contributors/*/name', ({ externalId }) => `Corpus reviewer ${externalId}`],
  ['/contributors/*/role', neutral('Author of the source document')],
  ['/contributors/*/organisation', ({ corpus }) => corpus],
  ['/contributors/*/contactable', neutral(false)],
  ['/licence', neutral('CC-BY-4.0')],
  ['/privacy', neutral({ noStudentPii: true, consent: 'public_record' })],
];

const ofPractice: readonly Row[] = [
  ['/outcome', neutral('too_early')],
  ['/gradeBands', neutral(['all'])],
];

/** What submitting requires and a document may lack: the field, and the sentence or neutral value that stands in for it. */
export const placeholders: Readonly<Record<EntryType, readonly Row[]>> = {
  case_study: [
    ...ofAll,
    ...ofPractice,
    ['/problem', unsaid('which problem was to be solved')],
    ['/approach', unsaid('which approach was taken')],
    ['/results', unsaid('which results were reached')],
    ['/challenges', unsaid('what was hard')],
    ['/wouldDoAgain', neutral('yes_with_changes')],
  ],
  policy: [
    ...ofAll,
    ['/policyType', neutral('statute')],
    ['/legalForce', neutral('in_force')],
    ['/problem', unsaid('which problem was to be solved')],
    ['/provisions/*/heading', ({ title }) => `A part of “${title.slice(0, 100)}”`],
    ['/provisions/*/plainSummary', unsaid('what this part means in plain words')],
    ['/provisions/*/reusable', neutral(false)],
    ['/implementation', unsaid('how it was put into practice')],
    ['/effects', unsaid('which effects were intended or seen')],
  ],
  product_review: [
    ...ofAll,
    ...ofPractice,
    ['/product/vendor', neutral('Vendor not stated')],
    ['/product/category', neutral('content_curriculum')],
    ['/reviewerRole', neutral('Role not stated')],
    ['/useDuration', neutral('trial')],
    ['/decision', neutral('piloting')],
    ['/decisionReason', unsaid('what was decided, and why')],
    ['/ratings', neutral({ engagement: 3, easeOfUse: 3, featureFit: 3, pedagogy: 'na' })],
    ['/recommend', neutral(5)],
    ['/workedWell', unsaid('what worked well')],
    ['/workedPoorly', unsaid('what worked poorly')],
  ],
};

type Holder = Record<string, unknown>;

/** Sets what is undefined at a path, and answers the pointers it set. */
const fill = (holder: Holder, [part = '', ...rest]: readonly string[], value: () => unknown, at = ''): string[] => {
  const present = Object.keys(holder);
  const keys = part !== '*' ? [part] : present.length > 0 ? present : ['0'];
  return keys.flatMap((key) => {
    const pointer = `${at}/${key}`;
    if (rest.length > 0) {
      holder[key] ??= rest[0] === '*' ? [] : {};
      return fill(holder[key] as Holder, rest, value, pointer);
    }
    if (holder[key] !== undefined) return [];
    holder[key] = structuredClone(value());
    return [pointer];
  });
};

/** What the document says, completed from the table; the pointers name what it does not say. */
export const withPlaceholders = (
  said: Said,
  from: { corpus: string; externalId: string; clusterId: string },
): { content: Draft; placeholders: string[] } => {
  // Who may read it and where it belongs is decided by who loads it; no document could say it.
  const chosen = { clusterId: from.clusterId, visibility: 'public', attribution: 'named', language: 'en' };
  const content: Holder = Object.fromEntries(
    Object.entries({ ...chosen, ...said }).filter(([, value]) => value !== undefined),
  );
  const known = { title: said.title, corpus: from.corpus, externalId: from.externalId };
  const filled = placeholders[said.type].flatMap(([pointer, compose]) =>
    fill(content, pointer.split('/').slice(1), () => compose(known)),
  );
  return { content: content as Draft, placeholders: filled };
};
