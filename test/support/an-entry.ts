import type { Caller, Role, SignedIn } from '#shared/domain/caller.ts';
import type { CaseStudy } from '#shared/domain/entry/case-study.ts';
import type { Draft, EntryContent } from '#shared/domain/entry/content.ts';
import type { Head, Snapshot } from '#shared/domain/entry/head.ts';
import type { Policy } from '#shared/domain/entry/policy.ts';
import type { ProductReview } from '#shared/domain/entry/product-review.ts';
import { snapshotOf } from '#shared/domain/entry/tombstone.ts';

/**
 * Complete entries: every field is given, every rule is met. Tests say only what they are about: they override a field,
 * or take one out with `without`. No keys, accounts or relations, so that each can be sent as a new draft as it stands.
 */
const envelope = {
  visibility: 'public',
  clusterId: 'boston',
  sharedClusterIds: [],
  title: 'Two teachers in one room, and the hour they need',
  summary:
    'Co-teaching held where the timetable gave both teachers one common hour a week, and faded where it did not.',
  lessons: [
    {
      statement: 'Co-teaching needs a common planning hour that the timetable protects.',
      kind: 'do',
      drivingEvent: 'In the second month the pairs without a common hour had stopped planning together.',
      recommendation: 'Set the common hour **before** any other lesson is placed.',
      appliesWhen: ['Two teachers share one class for the whole year'],
      notWhen: ['The second adult is an assistant'],
      confidence: 'seen_repeatedly',
      lever: 'process',
    },
  ],
  themes: ['instructional_approaches'],
  topics: ['scheduling'],
  keywords: ['co-teaching'],
  methods: ['co_design'],
  subjects: ['mathematics'],
  participants: ['educator', 'school_leader'],
  place: { country: 'US', region: 'US-MA', locality: 'Boston', locale: '11' },
  context: {
    sector: 'district',
    enrolmentBand: '25k-99k',
    populations: ['english_learners'],
    connectivity: '1to1',
  },
  period: { start: '2024-09', end: '2025-06' },
  costs: { currency: 'USD', annual: 12_000, staffFte: 0.5, note: 'Substitutes are not counted.', basis: 'estimate' },
  evidence: {
    tier: 'practice_based',
    design: 'pre_post',
    sampleSize: 240,
    sites: 2,
    findings: [{ measure: 'Pairs that still planned together in June', direction: 'positive', n: 12 }],
  },
  conflictOfInterest: { declared: false, relations: ['none'] },
  contributors: [
    { name: 'Ida Beispiel', role: 'Mathematics teacher', organisation: 'Harbor School', contactable: true },
    { name: 'Tom Ejemplo', role: 'Coach', organisation: 'Bayside Coaching', contactable: false },
  ],
  attribution: 'named',
  links: [{ url: 'https://example.org/planning-hour', label: 'The timetable template' }],
  licence: 'CC-BY-4.0',
  language: 'en',
  privacy: { noStudentPii: true, consent: 'not_needed' },
} as const;

const practice = { outcome: 'worked_partly', gradeBands: ['6_8'] } as const;
const problem =
  'Pairs of teachers shared classes, but each of them planned alone and divided the lessons between them.';

/** The constants above as the mutable content that the domain works with, with what the test says on top. */
const madeOf = <T extends EntryContent>(whole: object, said: Partial<T>): T =>
  ({ ...structuredClone(whole), ...said }) as T;

export const aCaseStudy = (said: Partial<CaseStudy> = {}): CaseStudy =>
  madeOf<CaseStudy>(
    {
      type: 'case_study',
      ...envelope,
      ...practice,
      problem,
      approach: 'We gave six pairs one common hour a week, and six pairs none, and visited all twelve each month.',
      results: 'All six pairs with the hour planned together until June; of the others, two did so still in November.',
      challenges: 'Substitutes were scarce on Mondays.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      timeline: [{ month: '2024-09', event: 'The first pairs begin' }],
      partners: ['A college of education'],
      reach: { learners: 240, educators: 24, schools: 2 },
      metrics: [{ name: 'Pairs planning together', unit: 'pairs', baseline: 12, endline: 8, n: 12 }],
      gettingStarted: 'Ask who already plans together, and begin with them.',
      sustaining: 'The hour stands in the contract now.',
      leadershipSupport: 'The principal built the timetable around it.',
      conditionsForSuccess: 'Both teachers are in the building all day.',
      transferPotential: 'Any school that makes its own timetable.',
      equityNote: 'Newcomers gained most, as their second teacher spoke their language.',
    },
    said,
  );

export const aPolicy = (said: Partial<Policy> = {}): Policy =>
  madeOf<Policy>(
    {
      type: 'policy',
      ...envelope,
      ...practice,
      title: 'A common planning hour in the teachers’ contract',
      policyType: 'board_policy',
      level: 'district',
      jurisdiction: 'The public schools of one city',
      legalForce: 'in_force',
      problem,
      provisions: [
        {
          heading: 'One hour a week',
          plainSummary: 'Teachers who share a class get one common hour each week.',
          text: 'Each pair of co-teachers **shall** have one common hour.',
          reusable: true,
        },
      ],
      implementation: 'Schools handed in their timetables in June, and the district checked each pair for its hour.',
      effects: 'Nine of ten pairs got their hour. Two schools merged classes to make room, which nobody had wanted.',
      officialUrl: 'https://example.org/policy',
      citation: 'Board policy 4.12',
      datePassed: '2024-03-12',
      dateInForce: '2024-07-01',
      dateExpires: '2027-06-30',
      complianceBurden: 'low',
    },
    said,
  );

export const aProductReview = (said: Partial<ProductReview> = {}): ProductReview =>
  madeOf<ProductReview>(
    {
      type: 'product_review',
      ...envelope,
      ...practice,
      title: 'Planwise after one year of shared lesson plans',
      product: { name: 'Planwise', vendor: 'Planwise Learning', url: 'https://example.org/planwise', category: 'lms' },
      reviewerRole: 'Coach of twelve pairs of teachers',
      useDuration: '6_12_months',
      decision: 'renewed',
      decisionReason: 'It was the only one in which two people could write at once.',
      ratings: { engagement: 4, pedagogy: 3, support: 5, easeOfUse: 4, privacy: 'na', value: 2 },
      recommend: 7,
      workedWell: 'Two people can write at once, and see who wrote what.',
      workedPoorly: 'It forgets the week that one was in.',
      versionReviewed: '5.2',
      learnersCount: 240,
      bestFor: 'Pairs who plan at different hours',
      notFor: 'Schools without a device for each teacher',
      indicators: { safe: 'third_party_validated', usable: 'reviewer_observed' },
      standards: ['oneroster'],
      privacyAgreement: 'ndpa',
      pricePaid: { amount: 4, unit: 'per learner', year: 2024, procurement: 'Bought by the district' },
    },
    said,
  );

/** One entry of each type. */
export const anyEntry = (): EntryContent[] => [aCaseStudy(), aPolicy(), aProductReview()];

type Path = readonly (string | number)[];
const pathOf = (pointer: string): Path => pointer.split('/').slice(1);

/** A copy with another value, of whatever kind, at this JSON Pointer. */
export const withValue = (content: object, pointer: string, value: unknown): Draft => {
  const copy = structuredClone(content) as Record<string, unknown>;
  const path = [...pathOf(pointer)];
  const last = path.pop();
  if (last === undefined) throw new Error('name a field: /title');
  const holder = path.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy as unknown as Draft;
};

/** A copy without the fields at these JSON Pointers. */
export const without = (content: object, ...pointers: string[]): Draft =>
  JSON.parse(JSON.stringify(pointers.reduce<object>((made, pointer) => withValue(made, pointer, undefined), content)));

const writtenAt = '2025-09-01T08:00:00.000Z';

/** The head of a draft that was never handed in; states further on are overrides. */
export const aHead = (said: Partial<Head> = {}): Head => ({
  id: 'ent_01K4000000000000000000TEST',
  type: 'case_study',
  clusterId: 'boston',
  title: envelope.title,
  publication: 'none',
  review: 'draft',
  revision: 1,
  seq: 1,
  createdBy: 'author',
  authors: ['author'],
  createdAt: writtenAt,
  updatedAt: writtenAt,
  hands: ['author'],
  provenance: { source: 'web' },
  lastLessonKey: 0,
  lastContributorKey: 0,
  ...said,
});

/** A head as it is once its first revision was approved. */
export const aLiveHead = (said: Partial<Head> = {}): Head =>
  aHead({
    publication: 'live',
    review: 'none',
    seq: 4,
    submittedRevision: 1,
    publishedRevision: 1,
    submittedAt: writtenAt,
    publishedAt: writtenAt,
    changedAt: writtenAt,
    confirmedAt: writtenAt,
    hands: [],
    ...said,
  });

/** What readers see of this content, with keys given. */
export const aSnapshot = (content: EntryContent = aCaseStudy(), said: Partial<Snapshot> = {}): Snapshot => {
  const keyed = {
    ...content,
    lessons: content.lessons.map((lesson, at) => ({ key: at + 1, ...lesson })),
    contributors: content.contributors.map((person, at) => ({ key: at + 1, ...person })),
  };
  return { ...snapshotOf(aLiveHead({ type: content.type, clusterId: content.clusterId }), keyed, undefined), ...said };
};

export const aCaller = (said: Partial<SignedIn> = {}): SignedIn => ({
  kind: 'signed_in',
  sub: 'someone',
  name: 'Someone',
  isStaff: false,
  clusters: {},
  ...said,
});

const inCluster =
  (role: Role) =>
  (clusterId: string, sub = `${clusterId}-${role}`): Caller & SignedIn =>
    aCaller({ sub, clusters: { [clusterId]: role } });
export const memberOf = inCluster('member');
export const contributorOf = inCluster('contributor');
export const leadOf = inCluster('lead');
/** Network staff, member of no cluster unless said. */
export const staff = (said: Partial<SignedIn> = {}): SignedIn => aCaller({ sub: 'staff', isStaff: true, ...said });
