import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

/** The themes of the Digital Promise Challenge Map. */
export const themes = vocabulary('theme', 'Theme', {
  student_learning: ['Student learning', 'What students learn, how deeply, and how they take charge of it.'],
  instructional_approaches: [
    'Instructional approaches',
    'How teaching is planned and done: projects, inquiry, blended or personal paths.',
  ],
  professional_learning_support: [
    'Professional learning and support',
    'How educators learn, are coached, and get time and help to do their work.',
  ],
  school_culture_climate_safety: [
    'School culture, climate and safety',
    'How it feels to be in a school: belonging, trust, wellbeing and safety.',
  ],
  family_engagement: ['Family engagement', 'How families and schools inform each other and work together.'],
  assessment: ['Assessment', 'How learning is observed, measured and reported, and what is done with the result.'],
  technology_network_infrastructure: [
    'Technology and network infrastructure',
    'Devices, connectivity, systems and data that teaching and learning depend on.',
  ],
  systems_change: [
    'Systems change',
    'How policy, funding, leadership and organisation change so that good practice lasts.',
  ],
  equity: ['Equity', 'Who is served well and who is not, and what is done so that every learner is.'],
});

/** Innovation as a verb: how people worked, rather than what they made. */
export const methods = vocabulary('method', 'Method', {
  user_centered_design: [
    'User-centered design',
    'Starts from what users need and tests ideas with them early and often.',
  ],
  lean_startup: [
    'Lean startup',
    'Builds the smallest thing that tests an assumption, measures, and decides what is next.',
  ],
  rapid_prototyping: ['Rapid prototyping', 'Makes quick, rough versions to try out before committing to one.'],
  improvement_science: [
    'Improvement science',
    'Tests small changes in plan-do-study-act cycles, with measures that show whether they help.',
  ],
  co_design: ['Co-design', 'Those who will live with the result design it together as equals.'],
  data_inquiry: ['Data inquiry', 'A team asks a question, looks at data together, and acts on what it finds.'],
  coaching: ['Coaching', 'Someone experienced observes, asks and supports a colleague over time.'],
  community_of_practice: [
    'Community of practice',
    'People who do the same work meet regularly to learn from each other.',
  ],
  making: ['Making', 'People learn by designing and building things with tools and materials.'],
  pilot_evaluation: [
    'Pilot evaluation',
    'Tries something on a small scale, with questions and measures set beforehand.',
  ],
});

export const gradeBands = vocabulary('gradeBand', 'Grade band', {
  early_childhood: ['Early childhood', 'Children before kindergarten, from birth to about age five.'],
  k_2: ['Grades K–2', 'Kindergarten to second grade, about ages five to eight.'],
  '3_5': ['Grades 3–5', 'Third to fifth grade, about ages eight to eleven.'],
  '6_8': ['Grades 6–8', 'Sixth to eighth grade, about ages eleven to fourteen.'],
  '9_12': ['Grades 9–12', 'Ninth to twelfth grade, about ages fourteen to eighteen.'],
  postsecondary: ['Postsecondary', 'Colleges, universities and career programmes after high school.'],
  adult: ['Adult learners', 'Adults who learn outside a degree: basic education, work or community.'],
  all: ['All ages', 'Not tied to an age or grade.'],
});

export const subjects = vocabulary('subject', 'Subject', {
  ela_literacy: ['English language arts and literacy', 'Reading, writing, speaking and listening.'],
  mathematics: ['Mathematics', 'Number, algebra, geometry, statistics and mathematical reasoning.'],
  science: ['Science', 'Life, physical, earth and space sciences.'],
  social_studies: ['Social studies', 'History, civics, geography and economics.'],
  computer_science: ['Computer science', 'Programming, computational thinking, data and how computers work.'],
  stem_maker: ['STEM and making', 'Science, technology, engineering and mathematics together, and learning by making.'],
  arts: ['Arts', 'Visual arts, music, theatre, dance and media arts.'],
  world_languages: ['World languages', 'Learning languages other than English, dual-language programmes included.'],
  english_learners: [
    'English learner education',
    'Teaching English, and other subjects, to students who are still learning English.',
  ],
  special_education: ['Special education', 'Teaching and support for students with disabilities.'],
  cte: ['Career and technical education', 'Courses and programmes that prepare for an occupation or industry.'],
  health_pe: ['Health and physical education', 'Health, movement and sport.'],
  sel: [
    'Social and emotional learning',
    'Knowing and managing emotions, getting on with others, deciding responsibly.',
  ],
  college_career: [
    'College and career readiness',
    'Advising, exploring and preparing for what comes after high school.',
  ],
});
