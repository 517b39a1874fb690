import * as z from 'zod';
import { complianceBurdens, legalForces, policyLevels, policyTypes } from '../vocabulary/policy.ts';
import { envelope, envelopeOfPractice, prosePart } from './envelope.ts';
import { about, date, httpsUrl, prose, text } from './fields.ts';

const provision = z.strictObject({
  heading: text(1, 120).meta(about('Heading', 'What it is about.')),
  plainSummary: text(20, 400).meta(about('In plain words', 'What it means for people.')),
  text: prose(1, 3000).optional().meta(about('Text', 'The wording itself.')),
  reusable: z.boolean().meta(about('Can be copied', 'Another place could take it over as it is.')),
});

export const policy = z.strictObject({
  type: z.literal('policy').meta(about('Type', 'A policy.')),
  ...envelope,
  outcome: envelopeOfPractice.outcome.optional(),
  gradeBands: envelopeOfPractice.gradeBands.optional(),
  policyType: z.enum(policyTypes.values).meta(about('Kind of policy', 'Statute, board policy, agreement …', 'policy')),
  level: z.enum(policyLevels.values).meta(about('Level', 'Who made it.', 'policy')),
  jurisdiction: text(1, 160).meta(about('Jurisdiction', 'Where it applies.', 'policy')),
  legalForce: z.enum(legalForces.values).meta(about('In force', 'Whether it binds today.', 'policy')),
  problem: prosePart(50, 2000, 'Problem', 'What it was made to solve.'),
  provisions: z
    .array(provision)
    .min(1)
    .max(20)
    .meta(about('Provisions', 'What it says, part by part.', 'policy')),
  implementation: prosePart(50, 3000, 'Implementation', 'How it was put into practice.'),
  effects: prosePart(50, 2000, 'Effects', 'Intended and not.'),
  officialUrl: httpsUrl.optional().meta(about('Official text', 'https address.', 'policy')),
  citation: text(1, 200)
    .optional()
    .meta(about('Citation', 'As lawyers would cite it.', 'policy')),
  datePassed: date.optional().meta(about('Passed', 'Date.', 'policy')),
  dateInForce: date.optional().meta(about('In force since', 'Date.', 'policy')),
  dateExpires: date.optional().meta(about('Expires', 'Date.', 'policy')),
  complianceBurden: z
    .enum(complianceBurdens.values)
    .optional()
    .meta(about('Burden', 'What complying costs people.', 'policy')),
});
export type Policy = z.infer<typeof policy>;
