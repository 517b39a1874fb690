import type { Draft } from './entry/content.ts';
import type { Snapshot, Visibility } from './entry/head.ts';
import { plainText } from './entry/prose.ts';
import {
  type FacetName,
  facetFields,
  type Source,
  type TextField,
  type TextName,
  textFields,
} from './search-fields.ts';
import { evidenceTiers } from './vocabulary/evidence.ts';

export interface LessonDocument {
  readonly key: number;
  readonly kind?: string;
  readonly statement: string;
  /** What happened and what to do about it, in plain words. */
  readonly detail: readonly string[];
  readonly appliesWhen: readonly string[];
  readonly notWhen: readonly string[];
}

/** What a result shows without another look-up. */
export interface Card {
  readonly type: Snapshot['type'];
  readonly title: string;
  readonly summary: string;
  readonly clusterId: string;
  readonly outcome?: string;
  readonly themes: readonly string[];
  readonly evidenceTier: string;
  readonly publishedAt: string;
  readonly confirmedAt: string;
}

/** What the index holds of a live entry. Never a name that the attribution hides, never a neutral placeholder. */
export interface SearchDocument {
  readonly id: string;
  readonly version: number;
  readonly visibility: Visibility;
  /** Home and shared clusters: who sees it while visibility is `cluster`. */
  readonly audience: readonly string[];
  readonly card: Card;
  readonly texts: Readonly<Record<TextName, readonly string[]>>;
  readonly lessons: readonly LessonDocument[];
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** ISO 8601 UTC. */
  readonly publishedAt: string;
  readonly confirmedAt: string;
  /** Year-months. */
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly recommend?: number;
  /** 0 (none) … 5 (essa_1_strong): the claimed tier, which checks never let above the supported one. */
  readonly evidenceRank: number;
}

/** True for own fields only: a pointer like /__proto__/toString leads nowhere. */
const isHolding = (holder: unknown, field: string): holder is Record<string, unknown> =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, field);

/** A copy of the content without the fields at these JSON Pointers. */
export const withoutPlaceholders = (content: Draft, pointers: readonly string[]): Draft => {
  const copy = structuredClone(content) as unknown as Record<string, unknown>;
  for (const pointer of pointers) {
    const path = pointer.split('/').slice(1);
    const last = path.pop();
    const holder = path.reduce<unknown>((at, part) => (isHolding(at, part) ? at[part] : undefined), copy);
    if (last === undefined || !isHolding(holder, last)) continue;
    if (Array.isArray(holder)) delete holder[Number(last)];
    else delete holder[last];
  }
  // Deleting by index keeps the other pointers true; the holes go last.
  return JSON.parse(
    JSON.stringify(copy, (_key, value) => (Array.isArray(value) ? value.filter(() => true) : value)),
  ) as Draft;
};

const given = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value): value is string => value !== undefined && value !== '');
const unique = (values: readonly string[]): string[] => [...new Set(values)];
const plain = (values: readonly (string | undefined)[]): string[] =>
  given(values)
    .map(plainText)
    .filter((value) => value !== '');

const shownText = (field: TextField, source: Source): string[] =>
  (field.isProse === true ? plain : given)(field.from(source));

const lessonDocuments = (content: Draft): LessonDocument[] =>
  (content.lessons ?? []).flatMap((lesson) =>
    lesson?.statement === undefined || lesson.key === undefined
      ? []
      : [
          {
            key: lesson.key,
            ...(lesson.kind === undefined ? {} : { kind: lesson.kind }),
            statement: lesson.statement,
            detail: plain([lesson.drivingEvent, lesson.recommendation]),
            appliesWhen: given(lesson.appliesWhen ?? []),
            notWhen: given(lesson.notWhen ?? []),
          },
        ],
  );

const byName = <N extends string>(fields: readonly { readonly name: N }[], valuesOf: (name: N) => readonly string[]) =>
  Object.fromEntries(fields.map(({ name }) => [name, valuesOf(name)])) as Record<N, readonly string[]>;

const fieldNamed = <F extends { readonly name: string }>(fields: readonly F[], name: F['name']): F => {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`There is no search field ${name}`);
  return field;
};

/** Projects a published snapshot into what both engines index. Pure. */
export const searchDocumentOf = (snapshot: Snapshot): SearchDocument => {
  const content = withoutPlaceholders(snapshot.content as Draft, snapshot.provenance.placeholders ?? []);
  const source: Source = { snapshot, content };
  const tier = content.evidence?.tier ?? 'none';
  return {
    id: snapshot.id,
    version: snapshot.version,
    visibility: snapshot.visibility,
    audience: unique([snapshot.clusterId, ...snapshot.sharedClusterIds]),
    card: {
      type: snapshot.type,
      title: snapshot.content.title,
      summary: snapshot.content.summary,
      clusterId: snapshot.clusterId,
      ...(content.outcome === undefined ? {} : { outcome: content.outcome }),
      themes: content.themes ?? [],
      evidenceTier: tier,
      publishedAt: snapshot.publishedAt,
      confirmedAt: snapshot.confirmedAt,
    },
    texts: byName(textFields, (name) => shownText(fieldNamed(textFields, name), source)),
    lessons: lessonDocuments(content),
    facets: byName(facetFields, (name) => unique(given(fieldNamed(facetFields, name).from(source)))),
    publishedAt: snapshot.publishedAt,
    confirmedAt: snapshot.confirmedAt,
    ...(content.period?.start === undefined ? {} : { periodStart: content.period.start }),
    ...(content.period?.end === undefined ? {} : { periodEnd: content.period.end }),
    ...(content.recommend === undefined ? {} : { recommend: content.recommend }),
    evidenceRank: evidenceTiers.values.length - 1 - evidenceTiers.values.indexOf(tier),
  };
};
