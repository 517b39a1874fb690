import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

/** The four tiers of the Every Student Succeeds Act (ESSA), and two for what stands outside them. */
export const evidenceTiers = vocabulary('evidenceTier', 'Evidence', {
  essa_1_strong: [
    'ESSA tier 1: strong',
    'A well-designed and well-run experiment found a significant positive effect.',
  ],
  essa_2_moderate: [
    'ESSA tier 2: moderate',
    'A well-designed and well-run quasi-experiment found a significant positive effect.',
  ],
  essa_3_promising: [
    'ESSA tier 3: promising',
    'A well-designed correlational study, controlled for selection bias, found a significant positive effect.',
  ],
  essa_4_rationale: [
    'ESSA tier 4: rationale',
    'A logic model based on research suggests that it helps, and its effects are being studied.',
  ],
  practice_based: ['Practice-based', 'The people who did it recorded findings or measures, outside a formal study.'],
  none: ['None', 'An account of experience, without findings or measures.'],
});

export const studyDesigns = vocabulary('studyDesign', 'Study design', {
  rct: ['Randomised controlled trial', 'Chance decided who took part and who was compared.'],
  qed: ['Quasi-experiment', 'Those who took part were compared with a similar group, not chosen by chance.'],
  correlational: [
    'Correlational',
    'Looked at how taking part goes together with results, allowing for other differences.',
  ],
  pre_post: ['Before and after', 'The same people were measured before and after, without a comparison group.'],
  descriptive: ['Descriptive', 'Described what happened, by observation, interviews, surveys or counts.'],
  none: ['None', 'There was no study.'],
});

export const findingDirections = vocabulary('findingDirection', 'Direction of a finding', {
  positive: ['Positive', 'The measure changed for the better.'],
  negative: ['Negative', 'The measure changed for the worse.'],
  none: ['No difference', 'The measure did not change in a way that could be told from chance.'],
  mixed: ['Mixed', 'Better for some people or parts of the measure, worse for others.'],
});

export const costBases = vocabulary('costBasis', 'Where the figures come from', {
  actual: ['Actual', 'What was paid, from bills or accounts.'],
  estimate: ['Estimate', 'A considered guess by people who know the work.'],
  unknown: ['Unknown', 'It is not known how the figures came about.'],
});
