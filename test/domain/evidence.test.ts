import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  type EvidenceTier,
  evidenceFindings,
  evidence as evidenceSchema,
  supportedTier,
} from '#shared/domain/entry/evidence.ts';
import { checkContent } from '#shared/domain/entry/rules.ts';
import { evidenceTiers, studyDesigns } from '#shared/domain/vocabulary/evidence.ts';
import { aCaseStudy, aPolicy } from '#test/support/an-entry.ts';

const found = (direction: 'positive' | 'negative' | 'none' | 'mixed', significant?: boolean) => ({
  measure: 'Reading score',
  direction,
  ...(significant === undefined ? {} : { significant }),
});

/** A trial that carries every tier, with what the test says on top; undefined takes a field away. */
const aTrial = (said: Partial<Evidence> = {}): { evidence: Evidence } => ({
  evidence: {
    tier: 'essa_1_strong',
    design: 'rct',
    sampleSize: 350,
    sites: 2,
    studyRef: '10.1000/182',
    findings: [found('positive', true)],
    logicModel: 'Reading more makes better readers, as studies of reading time found.',
    ...said,
  },
});
const supported = (said: Partial<Evidence>): EvidenceTier => supportedTier(aTrial(said));
const rulesOf = (tier: EvidenceTier, said: Partial<Evidence>): string[] =>
  evidenceFindings(aTrial({ tier, ...said })).errors.map(({ rule }) => rule);

describe('the tier that is supported', () => {
  it.each<[what: string, said: Partial<Evidence>, tier: EvidenceTier]>([
    ['a trial of 350 at 2 sites', {}, 'essa_1_strong'],
    ['a trial of 349', { sampleSize: 349 }, 'essa_3_promising'],
    ['a trial of 350 at one site', { sites: 1 }, 'essa_3_promising'],
    ['a trial of unknown size', { sampleSize: undefined }, 'essa_3_promising'],
    ['a trial at unknown sites', { sites: undefined }, 'essa_3_promising'],
    ['a quasi-experiment of 350 at 2 sites', { design: 'qed' }, 'essa_2_moderate'],
    ['a quasi-experiment of 349', { design: 'qed', sampleSize: 349 }, 'essa_3_promising'],
    ['a quasi-experiment at one site', { design: 'qed', sites: 1 }, 'essa_3_promising'],
    ['a large correlational study', { design: 'correlational' }, 'essa_3_promising'],
    ['a small correlational study', { design: 'correlational', sampleSize: 12, sites: 1 }, 'essa_3_promising'],
    ['before and after without comparison', { design: 'pre_post' }, 'essa_4_rationale'],
    ['a description', { design: 'descriptive' }, 'essa_4_rationale'],
    ['a trial that nobody can look up', { studyRef: undefined }, 'essa_4_rationale'],
    ['a trial without findings', { findings: [] }, 'essa_4_rationale'],
    ['a trial whose finding may be chance', { findings: [found('positive', false)] }, 'essa_4_rationale'],
    ['a trial that does not say whether it may be chance', { findings: [found('positive')] }, 'essa_4_rationale'],
    ['a trial with mixed findings', { findings: [found('mixed', true)] }, 'essa_4_rationale'],
    [
      'a trial with a significant negative finding beside the positive one',
      { findings: [found('positive', true), found('negative', true)] },
      'essa_4_rationale',
    ],
    [
      'a trial with a negative finding that may be chance',
      { findings: [found('positive', true), found('negative', false)] },
      'essa_1_strong',
    ],
    [
      'a large quasi-experiment with a significant negative finding',
      { design: 'qed', findings: [found('positive', true), found('negative', true)] },
      'essa_4_rationale',
    ],
    [
      'a correlational study with a significant negative finding',
      { design: 'correlational', findings: [found('positive', true), found('negative', true)] },
      'essa_4_rationale',
    ],
    [
      'findings without study or logic model',
      { design: undefined, studyRef: undefined, logicModel: undefined },
      'practice_based',
    ],
    ['nothing at all', { design: undefined, studyRef: undefined, logicModel: undefined, findings: undefined }, 'none'],
  ])('of %s', (_what, said, tier) => {
    expect(supported(said)).toBe(tier);
  });

  it('is practice-based on one metric alone, or one finding alone', () => {
    const bare = { evidence: { tier: 'practice_based' as const } };
    expect(supportedTier({ ...bare, metrics: [{ name: 'Pairs', unit: 'pairs' }] })).toBe('practice_based');
    expect(supportedTier({ evidence: { tier: 'practice_based', findings: [found('none')] } })).toBe('practice_based');
    expect(supportedTier({ ...bare, metrics: [] })).toBe('none');
    expect(supportedTier({})).toBe('none');
  });

  it('never depends on what is claimed', () => {
    const tiers = fc.constantFrom(...evidenceTiers.values);
    fc.assert(
      fc.property(looseEvidence, tiers, tiers, (given, one, other) => {
        expect(supportedTier({ evidence: { ...given, tier: one } })).toBe(
          supportedTier({ evidence: { ...given, tier: other } }),
        );
      }),
    );
  });
});

describe('a claim above what is supported', () => {
  it('is an error for each broken rule, naming the rule and both numbers', () => {
    const { errors } = evidenceFindings(aTrial({ design: 'qed', sampleSize: 120, sites: 1 }));
    expect(errors).toEqual([
      {
        pointer: '/evidence/design',
        rule: 'evidence.essa_1_strong.design',
        message: 'evidence.design is qed; this tier needs rct',
        given: 'qed',
      },
      {
        pointer: '/evidence/sampleSize',
        rule: 'evidence.essa_1_strong.sample_size',
        message: 'evidence.sampleSize is 120; this tier needs at least 350 (ESSA)',
        given: 120,
      },
      {
        pointer: '/evidence/sites',
        rule: 'evidence.essa_1_strong.sites',
        message: 'evidence.sites is 1; this tier needs at least 2 (ESSA)',
        given: 1,
      },
    ]);
  });

  it('says that a number is missing rather than too small', () => {
    const { errors } = evidenceFindings(aTrial({ sampleSize: undefined }));
    expect(errors.map(({ message }) => message)).toEqual([
      'evidence.sampleSize is missing; this tier needs at least 350 (ESSA)',
    ]);
  });

  it.each<[EvidenceTier, Partial<Evidence>, string[]]>([
    ['essa_2_moderate', { design: 'correlational' }, ['evidence.essa_2_moderate.design']],
    [
      'essa_3_promising',
      { design: 'pre_post', studyRef: undefined, findings: [] },
      [
        'evidence.essa_3_promising.design',
        'evidence.essa_3_promising.study_ref',
        'evidence.essa_3_promising.significant_positive',
      ],
    ],
    [
      'essa_3_promising',
      { findings: [found('positive', true), found('negative', true)] },
      ['evidence.essa_3_promising.significant_negative'],
    ],
    ['essa_4_rationale', { design: undefined, logicModel: undefined }, ['evidence.essa_4_rationale.logic_model']],
    [
      'practice_based',
      { design: undefined, logicModel: undefined, findings: [] },
      ['evidence.practice_based.finding_or_metric'],
    ],
  ])('of %s with %j breaks %j', (tier, said, rules) => {
    expect(rulesOf(tier, said)).toEqual(rules);
  });

  it('keeps an entry from being submitted', () => {
    const { errors, content } = checkContent(aCaseStudy({ ...aTrial({ sampleSize: 349 }) }));
    expect(errors.map(({ rule }) => rule)).toEqual(['evidence.essa_1_strong.sample_size']);
    expect(content).toBeUndefined();
  });
});

describe('a claim that is not above', () => {
  it('is neither error nor hint where it meets what is supported', () => {
    expect(evidenceFindings(aTrial())).toEqual({ errors: [], hints: [] });
  });

  it('is a hint where it is below, and does not hinder submitting', () => {
    const entry = aCaseStudy(aTrial({ tier: 'essa_3_promising' }));
    const { errors, warnings, supportedTier: tier } = checkContent(entry);
    expect(errors).toEqual([]);
    expect(tier).toBe('essa_1_strong');
    expect(warnings).toEqual([
      {
        pointer: '/evidence/tier',
        rule: 'evidence.below_supported',
        message: 'evidence.tier is essa_3_promising; what you give supports essa_1_strong',
        given: 'essa_3_promising',
      },
    ]);
  });

  it('of practice is carried by a metric of a case study, which a policy does not have', () => {
    const evidence = { tier: 'practice_based' as const };
    expect(checkContent(aCaseStudy({ evidence })).errors).toEqual([]);
    expect(checkContent(aPolicy({ evidence })).errors.map(({ rule }) => rule)).toEqual([
      'evidence.practice_based.finding_or_metric',
    ]);
  });

  it('of nothing needs nothing', () => {
    expect(evidenceFindings({ evidence: { tier: 'none' } })).toEqual({ errors: [], hints: [] });
    expect(evidenceFindings({})).toEqual({ errors: [], hints: [] });
  });
});

const looseEvidence = fc.record(
  {
    design: fc.constantFrom(...studyDesigns.values),
    sampleSize: fc.constantFrom(0, 349, 350, 5000),
    sites: fc.constantFrom(0, 1, 2, 9),
    studyRef: fc.constantFrom('10.1000/182', ''),
    logicModel: fc.constantFrom('Because.', ''),
    findings: fc.array(
      fc.record({
        measure: fc.constant('m'),
        direction: fc.constantFrom('positive' as const, 'negative' as const, 'none' as const),
        significant: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

describe('for any evidence', () => {
  it('an error is said exactly when the claim is above what is supported, a hint exactly when it is below', () => {
    fc.assert(
      fc.property(looseEvidence, fc.constantFrom(...evidenceTiers.values), (given, tier) => {
        const entry = { evidence: { ...given, tier } };
        const rank = evidenceTiers.values.indexOf(tier) - evidenceTiers.values.indexOf(supportedTier(entry));
        const { errors, hints } = evidenceFindings(entry);
        expect([errors.length > 0, hints.length > 0]).toEqual([rank < 0, rank > 0]);
      }),
    );
  });
});

describe('a study', () => {
  it.each(['10.1000/182', '10.123456789/a.b(c)', 'ED616987', 'EJ1234567', 'WWC-2023-12', 'https://example.org/study'])(
    'can be named as %s',
    (studyRef) => {
      expect(evidenceSchema.safeParse({ tier: 'none', studyRef }).success).toBe(true);
    },
  );

  it.each(['our own study', '10.1/x', 'ED12', 'http://example.org/study', 'ftp://example.org', ''])(
    'cannot be named as "%s"',
    (studyRef) => {
      expect(evidenceSchema.safeParse({ tier: 'none', studyRef }).success).toBe(false);
    },
  );
});
