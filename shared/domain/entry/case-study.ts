import * as z from 'zod';
import { stages, wouldDoAgain } from '../vocabulary/case-study.ts';
import { envelope, envelopeOfPractice, prosePart } from './envelope.ts';
import { about, count, positiveInt, text, yearMonth } from './fields.ts';

const metric = z.strictObject({
  name: text(1, 120).meta(about('Name', 'What is counted.')),
  unit: text(1, 40).meta(about('Unit', 'Percent, minutes, learners …')),
  baseline: z.number().optional().meta(about('Before', 'The value before.')),
  endline: z.number().optional().meta(about('After', 'The value after.')),
  n: positiveInt.optional().meta(about('n', 'How many it rests on.')),
});

export const caseStudy = z.strictObject({
  type: z.literal('case_study').meta(about('Type', 'A case study.')),
  ...envelope,
  ...envelopeOfPractice,
  problem: prosePart(50, 2000, 'Problem', 'What was wrong, for whom.'),
  approach: prosePart(50, 4000, 'Approach', 'What you did.'),
  results: prosePart(50, 3000, 'Results', 'What came out, wanted or not.'),
  challenges: prosePart(20, 2000, 'Challenges', 'What was hard.'),
  wouldDoAgain: z
    .enum(wouldDoAgain.values)
    .meta(about('Would you do it again?', 'Knowing what you know now.', 'story')),
  stage: z
    .enum(stages.values)
    .optional()
    .meta(about('Stage', 'Where it stands.', 'story')),
  timeline: z
    .array(
      z.strictObject({
        month: yearMonth.meta(about('Month', 'Year and month.')),
        event: text(1, 160).meta(about('Event', 'What happened.')),
      }),
    )
    .max(12)
    .optional()
    .meta(about('Timeline', 'The turns of the story.', 'story')),
  partners: z
    .array(text(1, 160))
    .max(20)
    .optional()
    .meta(about('Partners', 'Organisations.', 'people')),
  reach: z
    .strictObject({
      learners: count.optional().meta(about('Learners', 'How many.')),
      educators: count.optional().meta(about('Educators', 'How many.')),
      schools: count.optional().meta(about('Schools', 'How many.')),
    })
    .optional()
    .meta(about('Reach', 'How many were part of it.', 'evidence')),
  metrics: z
    .array(metric)
    .max(10)
    .optional()
    .meta(about('Metrics', 'Before and after, with their n.', 'evidence')),
  gettingStarted: prosePart(1, 1500, 'Getting started', 'The first steps for another place.').optional(),
  sustaining: prosePart(1, 1500, 'Sustaining', 'What keeps it alive.').optional(),
  leadershipSupport: prosePart(1, 1500, 'Leadership support', 'Who had to stand behind it.').optional(),
  conditionsForSuccess: prosePart(1, 1500, 'Conditions for success', 'What must be there first.').optional(),
  transferPotential: prosePart(1, 1500, 'Transfer', 'Where else it could work.').optional(),
  equityNote: prosePart(1, 1500, 'Equity', 'Who gained, who did not.').optional(),
});
export type CaseStudy = z.infer<typeof caseStudy>;
