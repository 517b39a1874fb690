import type { themes } from '#shared/domain/vocabulary/learning.ts';
import type { TermOf } from '#shared/domain/vocabulary/vocabulary.ts';

/** A subject of talk narrower than a theme. Staff add and retire topics while the system runs. */
export interface Topic {
  readonly slug: string;
  readonly label: string;
  readonly definition: string;
  readonly theme: TermOf<typeof themes>;
}

/** The topics a new network starts with. */
export const topics: readonly Topic[] = [
  {
    slug: 'student-agency',
    label: 'Student agency',
    definition: 'Learners choose, plan and judge part of their own learning.',
    theme: 'student_learning',
  },
  {
    slug: 'early-literacy',
    label: 'Early literacy',
    definition: 'How young children learn to read and write.',
    theme: 'student_learning',
  },
  {
    slug: 'career-pathways',
    label: 'Career pathways',
    definition: 'Internships, apprenticeships and courses that lead from school to work.',
    theme: 'student_learning',
  },
  {
    slug: 'computational-thinking',
    label: 'Computational thinking',
    definition: 'Solving problems in the way of computer science, in any subject.',
    theme: 'student_learning',
  },
  {
    slug: 'maker-learning',
    label: 'Maker learning',
    definition: 'Learning by designing and making things, in makerspaces and classrooms.',
    theme: 'instructional_approaches',
  },
  {
    slug: 'project-based-learning',
    label: 'Project-based learning',
    definition: 'Learning through longer work on a real question or problem.',
    theme: 'instructional_approaches',
  },
  {
    slug: 'personalized-learning',
    label: 'Personalized learning',
    definition: 'Pace, path or content is fitted to each learner.',
    theme: 'instructional_approaches',
  },
  {
    slug: 'blended-learning',
    label: 'Blended learning',
    definition: 'Teaching in person and learning online are combined on purpose.',
    theme: 'instructional_approaches',
  },
  {
    slug: 'tutoring',
    label: 'Tutoring',
    definition: 'Regular help one-to-one or in small groups, during school or around it.',
    theme: 'instructional_approaches',
  },
  {
    slug: 'next-generation-pd',
    label: 'Next-generation professional development',
    definition: 'Educators learn in their own work: micro-credentials, coaching, peers, choice.',
    theme: 'professional_learning_support',
  },
  {
    slug: 'instructional-coaching',
    label: 'Instructional coaching',
    definition: 'Coaches work with teachers on their practice, in the classroom.',
    theme: 'professional_learning_support',
  },
  {
    slug: 'teacher-recruitment-retention',
    label: 'Teacher recruitment and retention',
    definition: 'Finding, preparing and keeping teachers.',
    theme: 'professional_learning_support',
  },
  {
    slug: 'attendance',
    label: 'Attendance',
    definition: 'Finding out why learners miss school and helping them come back.',
    theme: 'school_culture_climate_safety',
  },
  {
    slug: 'mental-health-wellbeing',
    label: 'Mental health and wellbeing',
    definition: 'Supporting how learners and staff feel and cope.',
    theme: 'school_culture_climate_safety',
  },
  {
    slug: 'restorative-practices',
    label: 'Restorative practices',
    definition: 'Repairing harm and rebuilding trust in place of punishing alone.',
    theme: 'school_culture_climate_safety',
  },
  {
    slug: 'family-communication',
    label: 'Communication with families',
    definition: 'Reaching families in a language and by a way that works for them.',
    theme: 'family_engagement',
  },
  {
    slug: 'community-partnerships',
    label: 'Community partnerships',
    definition: 'Schools work with local organisations, libraries, museums and employers.',
    theme: 'family_engagement',
  },
  {
    slug: 'formative-assessment',
    label: 'Formative assessment',
    definition: 'Finding out during learning what is understood, and teaching accordingly.',
    theme: 'assessment',
  },
  {
    slug: 'competency-based-learning',
    label: 'Competency-based learning',
    definition: 'Learners move on when they show mastery, and not by time in class.',
    theme: 'assessment',
  },
  {
    slug: 'digital-badges',
    label: 'Digital badges and credentials',
    definition: 'Recognising what people can do, also when learned out of school.',
    theme: 'assessment',
  },
  {
    slug: 'broadband-access',
    label: 'Broadband access',
    definition: 'Internet that is fast and affordable enough to learn with, at school and at home.',
    theme: 'technology_network_infrastructure',
  },
  {
    slug: 'device-management',
    label: 'Device management',
    definition: 'Choosing, handing out, supporting and replacing devices for learners.',
    theme: 'technology_network_infrastructure',
  },
  {
    slug: 'data-privacy',
    label: 'Data privacy',
    definition: 'Protecting what is known about learners, in law, contracts and daily work.',
    theme: 'technology_network_infrastructure',
  },
  {
    slug: 'interoperability',
    label: 'Interoperability',
    definition: 'Systems exchange rosters, grades and other data without work by hand.',
    theme: 'technology_network_infrastructure',
  },
  {
    slug: 'ai-in-education',
    label: 'AI in education',
    definition: 'Using artificial intelligence to teach, learn and work, with care for its risks.',
    theme: 'technology_network_infrastructure',
  },
  {
    slug: 'procurement',
    label: 'Procurement',
    definition: 'How products and services are found, tried, chosen and bought.',
    theme: 'systems_change',
  },
  {
    slug: 'scheduling',
    label: 'Scheduling',
    definition: 'How the school day, week and year are arranged, and who gets which time.',
    theme: 'systems_change',
  },
  {
    slug: 'edtech-piloting',
    label: 'Piloting education technology',
    definition: 'Trying products in schools so that the trial answers a question.',
    theme: 'systems_change',
  },
  {
    slug: 'sustainable-funding',
    label: 'Sustainable funding',
    definition: 'Paying for what works after the first grant has ended.',
    theme: 'systems_change',
  },
  {
    slug: 'digital-equity',
    label: 'Digital equity',
    definition: 'Every learner has the devices, connection, skills and support to take part.',
    theme: 'equity',
  },
  {
    slug: 'universal-design-for-learning',
    label: 'Universal design for learning',
    definition: 'Planning from the start so that all learners can take part, after the guidelines of CAST.',
    theme: 'equity',
  },
  {
    slug: 'culturally-responsive-teaching',
    label: 'Culturally responsive teaching',
    definition: 'Teaching that builds on the cultures and languages learners bring.',
    theme: 'equity',
  },
];
