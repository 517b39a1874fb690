import type { Draft } from './entry/content.ts';
import type { Snapshot } from './entry/head.ts';
import { entryTypes, outcomes } from './vocabulary/entry.ts';
import { evidenceTiers } from './vocabulary/evidence.ts';
import { gradeBands, methods, subjects, themes } from './vocabulary/learning.ts';
import { levers } from './vocabulary/lesson.ts';
import { participants } from './vocabulary/people.ts';
import { connectivities, enrolmentBands, locales, populations, sectors } from './vocabulary/place.ts';
import { legalForces, policyLevels, policyTypes } from './vocabulary/policy.ts';
import { decisions, productCategories } from './vocabulary/product.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What a field is taken from: the published snapshot, and its content without neutral placeholders. */
export interface Source {
  readonly snapshot: Snapshot;
  readonly content: Draft;
}
type EntryType = Snapshot['type'];

export interface TextField {
  readonly kind: 'text';
  readonly name: string;
  readonly from: (source: Source) => readonly (string | undefined)[];
  /** Holds CommonMark, which is indexed without its marks. Titles and names are plain text: "C*" is no emphasis. */
  readonly isProse?: boolean;
  readonly why: string;
}
interface FacetField {
  readonly kind: 'facet';
  readonly name: string;
  readonly label: string;
  readonly from: (source: Source) => readonly (string | undefined)[];
  /** Closed list: validates the filter and labels the counts. Open facets are labelled by the directory or show their value. */
  readonly terms?: Vocabulary;
  /** Types whose facets are counted by default when only these types are asked for; absent = every type. */
  readonly of?: readonly EntryType[];
}

const text = <const N extends string>(name: N, field: Omit<TextField, 'kind' | 'name'>) => ({
  kind: 'text' as const,
  name,
  ...field,
});
const facet = <const N extends string>(name: N, field: Omit<FacetField, 'kind' | 'name'>) => ({
  kind: 'facet' as const,
  name,
  ...field,
});

const proseFields = [
  'problem',
  'approach',
  'results',
  'challenges',
  'gettingStarted',
  'sustaining',
  'leadershipSupport',
  'conditionsForSuccess',
  'transferPotential',
  'equityNote',
  'implementation',
  'effects',
  'decisionReason',
  'workedWell',
  'workedPoorly',
] as const satisfies readonly (keyof Draft)[];

/** The texts that are searched. Their order is the order in which highlights are preferred. */
export const textFields = [
  text('title', {
    from: ({ content }) => [content.title],
    why: 'People remember titles; weighed again by the title clause (docs/relevance.md)',
  }),
  text('summary', { from: ({ content }) => [content.summary], why: "The author's own condensation" }),
  text('body', {
    isProse: true,
    from: ({ content }) => [
      ...proseFields.map((name) => content[name]),
      content.bestFor,
      content.notFor,
      content.jurisdiction,
      content.citation,
      ...(content.provisions ?? []).flatMap((p) => [p.heading, p.plainSummary, p.text]),
      ...(content.timeline ?? []).map((t) => t.event),
      ...(content.keywords ?? []),
      ...(content.topics ?? []).map((topic) => topic.replaceAll('-', ' ')),
      ...(content.links ?? []).map((l) => l.label),
    ],
    why: 'Everything else an author wrote',
  }),
  text('product', {
    from: ({ content }) => [content.product?.name, content.product?.vendor],
    why: 'product:… and plain names of products',
  }),
  text('author', {
    from: ({ content }) =>
      content.attribution === 'named' ? (content.contributors ?? []).map((person) => person.name) : [],
    why: 'author:…; only names that the attribution shows',
  }),
] as const;

/** The facets: filter, count and label. Add one line to add a facet. */
export const facetFields = [
  facet('type', { label: 'Type', from: ({ snapshot }) => [snapshot.type], terms: entryTypes }),
  facet('theme', { label: 'Theme', from: ({ content }) => content.themes ?? [], terms: themes }),
  facet('topic', { label: 'Topic', from: ({ content }) => content.topics ?? [] }),
  facet('cluster', { label: 'Cluster', from: ({ snapshot }) => [snapshot.clusterId] }),
  facet('outcome', { label: 'Outcome', from: ({ content }) => [content.outcome], terms: outcomes }),
  facet('grade', { label: 'Grade band', from: ({ content }) => content.gradeBands ?? [], terms: gradeBands }),
  facet('subject', { label: 'Subject', from: ({ content }) => content.subjects ?? [], terms: subjects }),
  facet('method', { label: 'Method', from: ({ content }) => content.methods ?? [], terms: methods }),
  facet('participant', {
    label: 'Who took part',
    from: ({ content }) => content.participants ?? [],
    terms: participants,
  }),
  facet('population', {
    label: 'Population',
    from: ({ content }) => content.context?.populations ?? [],
    terms: populations,
  }),
  facet('sector', { label: 'Sector', from: ({ content }) => [content.context?.sector], terms: sectors }),
  facet('enrolment', {
    label: 'Enrolment',
    from: ({ content }) => [content.context?.enrolmentBand],
    terms: enrolmentBands,
  }),
  facet('locale', { label: 'Locale', from: ({ content }) => [content.place?.locale], terms: locales }),
  facet('connectivity', {
    label: 'Connectivity',
    from: ({ content }) => [content.context?.connectivity],
    terms: connectivities,
  }),
  facet('country', { label: 'Country', from: ({ content }) => [content.place?.country] }),
  facet('region', { label: 'State or region', from: ({ content }) => [content.place?.region] }),
  facet('evidence', { label: 'Evidence', from: ({ content }) => [content.evidence?.tier], terms: evidenceTiers }),
  facet('lever', { label: 'Lever', from: ({ content }) => (content.lessons ?? []).map((l) => l.lever), terms: levers }),
  facet('policyType', {
    label: 'Kind of policy',
    from: ({ content }) => [content.policyType],
    terms: policyTypes,
    of: ['policy'],
  }),
  facet('level', { label: 'Level', from: ({ content }) => [content.level], terms: policyLevels, of: ['policy'] }),
  facet('legalForce', {
    label: 'In force',
    from: ({ content }) => [content.legalForce],
    terms: legalForces,
    of: ['policy'],
  }),
  facet('decision', {
    label: 'Decision',
    from: ({ content }) => [content.decision],
    terms: decisions,
    of: ['product_review'],
  }),
  facet('productCategory', {
    label: 'Product category',
    from: ({ content }) => [content.product?.category],
    terms: productCategories,
    of: ['product_review'],
  }),
  facet('product', { label: 'Product', from: ({ snapshot }) => [snapshot.productId], of: ['product_review'] }),
  facet('language', { label: 'Language', from: ({ content }) => [content.language] }),
] as const;

export type TextName = (typeof textFields)[number]['name'];
export type FacetName = (typeof facetFields)[number]['name'];
export const facetNames = facetFields.map((field) => field.name) as readonly FacetName[];

/** The facets counted when nothing is said: those of every type, and those of the types asked for. */
export const facetsFor = (types: readonly string[]): FacetName[] =>
  (facetFields as readonly (FacetField & { name: FacetName })[])
    .filter(
      (field) =>
        field.of === undefined || (types.length > 0 && types.every((type) => field.of?.includes(type as EntryType))),
    )
    .map((field) => field.name);
