import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const policyTypes = vocabulary('policyType', 'Type of policy', {
  statute: ['Statute', 'A law passed by a legislature.'],
  regulation: ['Regulation', 'A binding rule that an agency makes under a law.'],
  board_policy: ['Board policy', 'A rule adopted by a school board or governing board.'],
  administrative_guidance: [
    'Administrative guidance',
    'Instructions or advice from an agency or office on how to apply rules.',
  ],
  procurement_rule: ['Procurement rule', 'A rule on how products and services are chosen and bought.'],
  data_sharing_agreement: [
    'Data-sharing agreement',
    'A contract on which data is shared, with whom, what for, and how it is protected.',
  ],
  mou: [
    'Memorandum of understanding',
    'A written understanding between partners on who does what, often not binding in law.',
  ],
  funding_programme: ['Funding programme', 'Money set aside for a purpose, with rules on who gets it and for what.'],
  model_policy: ['Model policy', 'A text written for others to adopt and adapt.'],
});

export const policyLevels = vocabulary('policyLevel', 'Level', {
  federal: ['Federal', 'Applies to the whole country.'],
  state: ['State', 'Applies to one state, province or territory.'],
  regional: ['Regional', 'Applies to several districts or counties, such as those of a service agency.'],
  district: ['District', 'Applies to one school district or group of schools.'],
  school: ['School', 'Applies to one school or organisation.'],
  city_county: ['City or county', 'Applies to one city or county.'],
  network: ['Network', 'Applies to the members of a network or partnership.'],
});

export const legalForces = vocabulary('legalForce', 'Legal force', {
  in_force: ['In force', 'It applies now, as a whole.'],
  partially_in_force: ['Partially in force', 'Some of its provisions apply now, others not yet or no longer.'],
  not_in_force: ['Not in force', 'It does not apply: repealed, expired, struck down or never begun.'],
  proposed: ['Proposed', 'It has been put forward but not adopted.'],
});

export const complianceBurdens = vocabulary('complianceBurden', 'Effort to comply', {
  low: ['Low', 'Fits into existing work, with little time or cost.'],
  medium: ['Medium', 'Takes noticeable time, training or cost.'],
  high: ['High', 'Takes extra staff, outside help or a large share of a budget.'],
});
