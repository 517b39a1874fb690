import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const productCategories = vocabulary('productCategory', 'Product category', {
  content_curriculum: ['Content and curriculum', 'Lessons, courses, texts and media to teach and learn with.'],
  assessment: ['Assessment', 'Tests, quizzes and other tools that show what learners know.'],
  lms: ['Learning management system', 'Where courses, assignments and grades are kept and shared.'],
  sis_data: [
    'Student information and data',
    'Student records, rosters, dashboards and the exchange of data between systems.',
  ],
  communication: ['Communication', 'Messages and updates between schools, learners and families.'],
  creation_maker: ['Creation and making', 'Tools to code, design, build, record or publish with.'],
  tutoring_practice: [
    'Tutoring and practice',
    'Exercises and tutoring, by people or software, that adapt to the learner.',
  ],
  classroom_management: [
    'Classroom management',
    'Tools that help run a class: attendance, behaviour, devices, groups.',
  ],
  professional_learning: ['Professional learning', 'Courses, coaching and communities for educators.'],
  accessibility_support: [
    'Accessibility and support',
    'Tools that remove barriers, such as captions, reading aloud or translation.',
  ],
  ai_assistant: ['AI assistant', 'Software that writes, answers or plans on request by means of generative AI.'],
  operations: ['Operations', 'Scheduling, transport, meals, staffing, purchasing and other running of schools.'],
});

export const useDurations = vocabulary('useDuration', 'How long it was used', {
  trial: ['Trial only', 'Looked at in a demonstration or a free trial.'],
  lt_1_month: ['Less than 1 month', 'Used in real work for less than a month.'],
  '1_6_months': ['1 to 6 months', 'Used for one month or more, but less than six.'],
  '6_12_months': ['6 to 12 months', 'Used for six months or more, but less than a year.'],
  '1_3_years': ['1 to 3 years', 'Used for one year or more, up to three.'],
  gt_3_years: ['More than 3 years', 'Used for more than three years.'],
});

export const decisions = vocabulary('decision', 'What was decided', {
  piloting: ['Piloting', 'Still being tried; nothing has been decided.'],
  adopted: ['Adopted', 'Taken into regular use after trying it.'],
  renewed: ['Renewed', 'Kept in use for a further term.'],
  not_adopted: ['Not adopted', 'Tried or considered, and not taken into use.'],
  discontinued: ['Discontinued', 'Was in regular use and was given up.'],
});

/** What a reviewer rates from 1 to 5, or leaves as not applicable. */
export const ratingItems = vocabulary('ratingItem', 'Rating', {
  engagement: ['Engagement', 'Learners or staff want to use it, and stay with it.'],
  pedagogy: ['Pedagogy', 'It teaches, or supports teaching, in a sound way.'],
  support: ['Support', 'Training and help come when they are needed.'],
  easeOfUse: ['Ease of use', 'People can use it without trouble or long instruction.'],
  featureFit: ['Fit of features', 'It does what we needed it to do.'],
  contentQuality: ['Quality of content', 'Its content is correct, current and fit for its learners.'],
  reliability: ['Reliability', 'It works whenever it is needed.'],
  accessibility: ['Accessibility', 'People with disabilities can use it as well as others.'],
  privacy: ['Privacy', 'It collects little data, protects it well, and says plainly what it does with it.'],
  value: ['Value for money', 'It is worth what it costs, time included.'],
});

/** The five EdTech Quality Indicators. */
export const indicators = vocabulary('indicator', 'EdTech quality indicator', {
  safe: ['Safe', 'Protects the privacy and the data of learners and staff.'],
  evidence_based: ['Evidence-based', 'Rests on research about learning and can show its effects.'],
  inclusive: ['Inclusive', 'Works for all learners, whatever their abilities, language or background.'],
  usable: ['Usable', 'Is easy to learn and pleasant to use for those it is meant for.'],
  interoperable: ['Interoperable', 'Exchanges data with other systems securely, by open standards.'],
});

export const indicatorFindings = vocabulary('indicatorFinding', 'What is known about it', {
  third_party_validated: [
    'Validated by a third party',
    'An independent organisation has checked it, such as by a certification.',
  ],
  vendor_claim: ['Claimed by the vendor', 'The vendor says so; nobody else has checked it.'],
  reviewer_observed: ['Observed by the reviewer', 'The reviewer saw that it holds in their own use.'],
  problem_found: ['Problem found', 'The reviewer saw, or has proof, that it does not hold.'],
  unknown: ['Unknown', 'The reviewer cannot tell.'],
});

export const standards = vocabulary('standard', 'Standard', {
  oneroster: ['OneRoster', 'Exchanges class rosters, resources and grades between systems (1EdTech).'],
  lti_1_3: ['LTI 1.3', 'Opens a tool from within a learning platform, signed in and with its context (1EdTech).'],
  ed_fi: ['Ed-Fi', 'A data standard that brings student data from different systems together.'],
  qti: ['QTI', 'Moves test questions, tests and results between systems (1EdTech).'],
  caliper: ['Caliper', 'Records learning activity in one form, so that it can be analysed across tools (1EdTech).'],
  saml_oidc: ['SAML or OpenID Connect', 'Single sign-on: people sign in with the account they already have.'],
});

export const privacyAgreements = vocabulary('privacyAgreement', 'Privacy agreement', {
  ndpa: ['National Data Privacy Agreement', 'The standard contract of the Student Data Privacy Consortium was signed.'],
  dpa: ['Other data privacy agreement', 'A data privacy agreement other than the national one was signed.'],
  none: ['None', 'No agreement beyond the terms of the vendor.'],
  unknown: ['Unknown', 'The reviewer does not know whether there is one.'],
});
