import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

/** Who takes part in a cluster; the first six are the founding definition of one. */
export const participants = vocabulary('participant', 'Participant', {
  educator: ['Educator', 'Teaches or supports learners, in or out of school.'],
  startup: ['Startup', 'A young company that makes products or services for education.'],
  policymaker: ['Policymaker', 'Makes or prepares rules for education: legislators, boards, agencies.'],
  investor: ['Investor', 'Puts money into education companies and expects a return.'],
  researcher: ['Researcher', 'Studies learning, teaching or education systems.'],
  community_group: ['Community group', 'A local organisation that works with or speaks for the people of a place.'],
  district_admin: ['District administrator', 'Works in the central office of a school district or group of schools.'],
  school_leader: ['School leader', 'Leads a school, such as a principal or assistant principal.'],
  student: ['Student', 'A learner who took part as one, at any age.'],
  family: ['Family', 'Parents, guardians and others who raise a learner.'],
  funder: ['Funder', 'Gives money without expecting a return, such as a foundation or grant programme.'],
  higher_ed: ['Higher education', 'A college or university, its teacher preparation included.'],
  museum_library: ['Museum or library', 'A museum, library, science centre or similar place of learning.'],
});

/** Each role includes the ones before it. */
export const memberRoles = vocabulary('memberRole', 'Role in a cluster', {
  member: ['Member', 'Reads what the cluster and the network share, and can propose corrections.'],
  contributor: ['Contributor', 'Also writes and submits entries for the cluster.'],
  lead: ['Lead', 'Also invites people, endorses entries and looks after the cluster profile.'],
});

export const conflictRelations = vocabulary('conflictRelation', 'Tie to what is described', {
  employer: ['Employer', 'Works, or lately worked, for an organisation that gains from it.'],
  investor: ['Investor', 'Holds a share in an organisation that gains from it.'],
  customer: ['Customer', 'Buys from the vendor, on terms that may depend on what is written.'],
  grant: ['Grant', 'Received a grant, product or payment from an organisation that gains from it.'],
  family: ['Family', 'Is a close relative of someone who gains from it.'],
  none: ['None', 'Has no tie that could sway what is written.'],
});
