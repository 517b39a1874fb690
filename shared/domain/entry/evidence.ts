import * as z from 'zod';
import { evidenceTiers, findingDirections, studyDesigns } from '../vocabulary/evidence.ts';
import type { TermOf } from '../vocabulary/vocabulary.ts';
import type { Broken } from './broken.ts';
import { about, count, positiveInt, prose, studyRef, text } from './fields.ts';

export type EvidenceTier = TermOf<typeof evidenceTiers>;

const finding = z.strictObject({
  measure: text(1, 120).meta(about('Measure', 'What was measured.')),
  direction: z.enum(findingDirections.values).meta(about('Direction', 'Which way it went.')),
  effectSize: z.number().optional().meta(about('Effect size', 'Standardised, as the study reports it.')),
  significant: z.boolean().optional().meta(about('Statistically significant', 'As the study reports it.')),
  n: positiveInt.optional().meta(about('n', 'How many people this finding rests on.')),
});

export const evidence = z.strictObject({
  tier: z
    .enum(evidenceTiers.values)
    .meta(about('Evidence tier', 'Checked against what you give below (ESSA, What Works Clearinghouse).')),
  design: z.enum(studyDesigns.values).optional().meta(about('Study design', 'How it was studied.')),
  sampleSize: count.optional().meta(about('Sample size', 'Learners or educators in the study.')),
  sites: count.optional().meta(about('Sites', 'Schools or districts in the study.')),
  studyRef: studyRef.optional().meta(about('Study', 'A DOI, ERIC id, WWC id or https address.')),
  findings: z.array(finding).max(8).optional().meta(about('Findings', 'What came out, good and bad.')),
  logicModel: prose(1, 1500).optional().meta(about('Logic model', 'Why it should work, citing research.')),
});
export type Evidence = z.infer<typeof evidence>;

interface Loose {
  readonly tier?: EvidenceTier | undefined;
  readonly design?: Evidence['design'] | undefined;
  readonly sampleSize?: number | undefined;
  readonly sites?: number | undefined;
  readonly studyRef?: string | undefined;
  readonly logicModel?: string | undefined;
  readonly findings?:
    | readonly { readonly direction?: string | undefined; readonly significant?: boolean | undefined }[]
    | undefined;
}
interface EvidenceFacts {
  readonly evidence: Loose;
  /** Case studies: how many metrics stand beside the evidence. */
  readonly metrics: number;
}
interface TierRule {
  readonly rule: string;
  readonly field: keyof Loose;
  readonly holds: (facts: EvidenceFacts) => boolean;
  readonly says: (facts: EvidenceFacts) => string;
}

const shown = (value: unknown): string => (value === undefined ? 'missing' : String(value));
const significant =
  (direction: 'positive' | 'negative') =>
  ({ evidence: e }: EvidenceFacts) =>
    (e.findings ?? []).some((f) => f.significant === true && f.direction === direction);

const designIn = (...allowed: string[]): TierRule => ({
  rule: 'design',
  field: 'design',
  holds: ({ evidence: e }) => e.design !== undefined && allowed.includes(e.design),
  says: ({ evidence: e }) => `evidence.design is ${shown(e.design)}; this tier needs ${allowed.join(' or ')}`,
});
const studyGiven: TierRule = {
  rule: 'study_ref',
  field: 'studyRef',
  holds: ({ evidence: e }) => e.studyRef !== undefined && e.studyRef !== '',
  says: () => 'evidence.studyRef is missing; this tier needs a DOI, ERIC id, WWC id or https address',
};
// ESSA's non-regulatory guidance (2016): a large sample is 350 or more learners, a multi-site sample two or more.
const largeSample: TierRule = {
  rule: 'sample_size',
  field: 'sampleSize',
  holds: ({ evidence: e }) => (e.sampleSize ?? 0) >= 350,
  says: ({ evidence: e }) => `evidence.sampleSize is ${shown(e.sampleSize)}; this tier needs at least 350 (ESSA)`,
};
const multiSite: TierRule = {
  rule: 'sites',
  field: 'sites',
  holds: ({ evidence: e }) => (e.sites ?? 0) >= 2,
  says: ({ evidence: e }) => `evidence.sites is ${shown(e.sites)}; this tier needs at least 2 (ESSA)`,
};
const positiveFinding: TierRule = {
  rule: 'significant_positive',
  field: 'findings',
  holds: significant('positive'),
  says: () => 'evidence.findings has no significant positive finding; this tier needs one (ESSA)',
};
const noNegativeFinding: TierRule = {
  rule: 'significant_negative',
  field: 'findings',
  holds: (facts) => !significant('negative')(facts),
  says: () => 'evidence.findings has a significant negative finding, which bars tiers 1 to 3 (ESSA)',
};

/** What each tier asks for (IES What Works Clearinghouse, ESSA). Strongest first. */
const tierRules: Readonly<Record<EvidenceTier, readonly TierRule[]>> = {
  essa_1_strong: [designIn('rct'), studyGiven, largeSample, multiSite, positiveFinding, noNegativeFinding],
  essa_2_moderate: [designIn('rct', 'qed'), studyGiven, largeSample, multiSite, positiveFinding, noNegativeFinding],
  essa_3_promising: [designIn('rct', 'qed', 'correlational'), studyGiven, positiveFinding, noNegativeFinding],
  essa_4_rationale: [
    {
      rule: 'logic_model',
      field: 'logicModel',
      holds: ({ evidence: e }) => (e.logicModel ?? '') !== '',
      says: () => 'evidence.logicModel is missing; tier 4 needs one',
    },
  ],
  practice_based: [
    {
      rule: 'finding_or_metric',
      field: 'findings',
      holds: ({ evidence: e, metrics }) => (e.findings ?? []).length + metrics > 0,
      says: () => 'there is no finding and no metric; practice-based evidence needs at least one',
    },
  ],
  none: [],
};

const factsOf = (entry: { evidence?: Loose | undefined; metrics?: readonly unknown[] | undefined }): EvidenceFacts => ({
  evidence: entry.evidence ?? {},
  metrics: entry.metrics?.length ?? 0,
});

/** The strongest tier whose every rule holds. */
export const supportedTier = (entry: Parameters<typeof factsOf>[0]): EvidenceTier => {
  const facts = factsOf(entry);
  return evidenceTiers.values.find((tier) => tierRules[tier].every((rule) => rule.holds(facts))) ?? 'none';
};

const rank = (tier: EvidenceTier): number => evidenceTiers.values.indexOf(tier);

/** A claim above what is supported is an error per rule of that tier; a claim below it is a hint. */
export const evidenceFindings = (entry: Parameters<typeof factsOf>[0]): { errors: Broken[]; hints: Broken[] } => {
  const claimed = entry.evidence?.tier;
  if (claimed === undefined || !Object.hasOwn(tierRules, claimed)) return { errors: [], hints: [] };
  const facts = factsOf(entry);
  const supported = supportedTier(entry);
  if (rank(claimed) > rank(supported)) {
    const message = `evidence.tier is ${claimed}; what you give supports ${supported}`;
    return {
      errors: [],
      hints: [{ pointer: '/evidence/tier', rule: 'evidence.below_supported', message, given: claimed }],
    };
  }
  const errors = tierRules[claimed]
    .filter((rule) => !rule.holds(facts))
    .map((rule) => {
      const given = facts.evidence[rule.field];
      const isTold = typeof given === 'string' || typeof given === 'number';
      return {
        pointer: `/evidence/${rule.field}`,
        rule: `evidence.${claimed}.${rule.rule}`,
        message: rule.says(facts),
        ...(isTold ? { given } : {}),
      };
    });
  return { errors, hints: [] };
};
