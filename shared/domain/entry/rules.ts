import { allVocabularies } from '../vocabulary/all-vocabularies.ts';
import { topics } from '../vocabulary/topics.ts';
import { type Broken, brokenOf } from './broken.ts';
import { completenessOf } from './completeness.ts';
import { contentOfType, type Draft, type EntryContent, fieldsOfType, systemFields } from './content.ts';
import { type EvidenceTier, evidenceFindings, supportedTier } from './evidence.ts';
import { lengthOf } from './fields.ts';

// DynamoDB holds 400 KB an item; half of that leaves room for the head, the version and what later schemas add.
export const maxRevisionBytes = 200 * 1024;

const knownTopics = new Set(topics.map((topic) => topic.slug));

const unknownTopics = (content: Draft): Broken[] =>
  (content.topics ?? []).flatMap((topic, at) =>
    knownTopics.has(topic)
      ? []
      : [
          {
            pointer: `/topics/${at}`,
            rule: 'topic_known',
            message: `topics: ${topic} is not a curated topic; use keywords for your own words`,
            given: topic,
          },
        ],
  );

const ownRelation = (content: Draft, id: string | undefined): Broken[] =>
  (content.relations ?? []).flatMap((relation, at) =>
    id !== undefined && relation.target === id
      ? [
          {
            pointer: `/relations/${at}/target`,
            rule: 'relation_to_itself',
            message: 'relations.target is this entry itself',
          },
        ]
      : [],
  );

// A name of fewer letters would match inside ordinary words.
const shortestTellingName = 4;

const textsOf = (value: unknown, pointer: string): [pointer: string, text: string][] => {
  if (typeof value === 'string') return [[pointer, value]];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, `${pointer}/${at}`));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${pointer}/${key}`));
  return [];
};

const folded = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Addresses spell blanks and accents with percent signs. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

// Chosen from a list, not written: that a name reads the same is chance, and nobody could take it out.
const chosen: ReadonlySet<string> = new Set(allVocabularies.flatMap((list) => list.values));

/** A name that attribution hides must not stand in the entry's own words or links. */
const hiddenNames = (content: Draft): Broken[] => {
  if (content.attribution === undefined || content.attribution === 'named') return [];
  const { contributors = [], clusterId: _home, sharedClusterIds: _shared, topics: _topics, ...own } = content;
  const hidden = contributors
    .flatMap((person) => [
      person.name ?? '',
      ...(content.attribution === 'cluster_only' ? [person.organisation ?? ''] : []),
    ])
    .map(folded)
    .filter((name) => lengthOf(name) >= shortestTellingName);
  return textsOf(own, '').flatMap(([pointer, value]) => {
    if (chosen.has(value)) return [];
    const words = ` ${folded(decoded(value))} `;
    return hidden.some((name) => words.includes(` ${name} `))
      ? [{ pointer, rule: 'hidden_name', message: `holds a name that the attribution ${content.attribution} hides` }]
      : [];
  });
};

const foreignFields = (content: Draft): Broken[] => {
  const known = fieldsOfType(content.type);
  return Object.keys(content)
    .filter((field) => !known.has(field))
    .map((field) => ({
      pointer: `/${field}`,
      rule: 'field_of_another_type',
      message: `${field} is not part of a ${content.type}`,
    }));
};

/** The system's fields among what was sent (422 `read_only`). */
export const readOnlySent = (sent: Readonly<Record<string, unknown>>, allowed: readonly string[] = []): Broken[] =>
  systemFields
    .filter((field) => Object.hasOwn(sent, field) && !allowed.includes(field))
    .map((field) => ({
      pointer: `/${field}`,
      rule: 'read_only',
      message: `${field} is written by the system; leave it out`,
    }));

/** What holds for drafts already: fields of the own type only. */
export const brokenShape = (content: Draft): Broken[] => foreignFields(content);

export const revisionBytes = (content: Draft): number => new TextEncoder().encode(JSON.stringify(content)).byteLength;

export interface Verdict {
  readonly errors: readonly Broken[];
  readonly warnings: readonly Broken[];
  readonly completeness: number;
  readonly missing: readonly { pointer: string; hint: string }[];
  readonly supportedTier: EvidenceTier;
  /** The content as it would be stored, when nothing is broken. */
  readonly content?: EntryContent;
}

/** Every rule of submitting, at once. The same code serves check-entry, autosave, submit and review. */
export const checkContent = (draft: Draft, id?: string): Verdict => {
  const parsed = contentOfType[draft.type].safeParse(draft, { reportInput: true });
  const evidence = evidenceFindings(draft);
  const errors = [
    ...(parsed.success ? [] : brokenOf(parsed.error.issues)),
    ...evidence.errors,
    ...unknownTopics(draft),
    ...ownRelation(draft, id),
    ...hiddenNames(draft),
  ];
  const { score, missing } = completenessOf(draft);
  return {
    errors,
    warnings: evidence.hints,
    completeness: score,
    missing,
    supportedTier: supportedTier(draft),
    ...(errors.length === 0 && parsed.success ? { content: parsed.data } : {}),
  };
};
