import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-NY', locality: 'New York City', locale: '11' } as const;
const clusterId = 'new-york-city';

/** Invented entries of the New York City cluster. */
export const newYorkCityEntries: readonly SampleEntry[] = [
  {
    handle: 'student-repair-desk',
    by: 'new-york-city-contributor',
    state: 'live',
    at: '2024-11-21T17:15:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: '1:1 devices that stay in use: a student repair desk in three high schools',
      summary:
        'Three high schools with one laptop per student were losing 14 percent of them to the repair queue at any moment. A desk run by students, in a credit-bearing class, brought that to 4 percent and the median wait from 19 school days to 2. It needs a teacher who is scheduled for it and a drawer of spare screens.',
      outcome: 'worked',
      themes: ['technology_network_infrastructure', 'student_learning', 'equity'],
      topics: ['device-management', 'career-pathways', 'digital-equity'],
      keywords: ['1:1', 'laptop repair', 'help desk', 'spare parts'],
      methods: ['rapid_prototyping', 'improvement_science'],
      gradeBands: ['9_12'],
      subjects: ['cte', 'computer_science'],
      participants: ['educator', 'student', 'school_leader', 'community_group'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'english_learners', 'homeless_foster'],
        connectivity: '1to1',
      },
      period: { start: '2023-09', end: '2024-06' },
      costs: {
        currency: 'USD',
        oneTime: 4300,
        annual: 11800,
        perLearner: 6,
        staffFte: 0.4,
        basis: 'actual',
        note: 'Per school. Two teacher periods a day, parts, and insurance for students who carry batteries. Savings on outside repair: about $17,000 per school.',
      },
      problem:
        'On an ordinary Tuesday in 2023, 412 of 2,960 laptops in our three schools were broken, lost or waiting in a closet for a van. Students without one did the reading on a phone. The outside repair contract promised ten days and took nineteen.',
      approach:
        'Each school set up a desk by the library, open at lunch and for two periods in which an elective meets. Sixteen to twenty students per school take it for credit and are trained for four weeks on dead machines before they touch a living one.\n\nThree rules do most of the work:\n\n- Every repair gets a paper tag with two signatures, from the student who fixed it and the one who tested it.\n- A student whose laptop stays overnight leaves with a loaner. No loaner, no check-in.\n- Screens, keyboards and hinges are fixed in house. Boards and swollen batteries go out.\n\nA community group that refurbishes computers sold us parts at cost and lent a technician on Fridays.',
      results:
        'In the school year 2023–24 the desks closed 2,214 tickets. The share of laptops out of use fell from 14 to 4 percent by January and stayed there. Median time to a working device, loaner included, was the same day; the median repair took two school days.\n\nDamage fell as well. Cracked screens per 100 students went from 9 to 6, most of all in the grades where the repair students sit.\n\nOf 54 students in the elective, 31 passed an entry-level technician exam in May and nine had summer jobs from it.',
      challenges:
        'The first month was chaos because we opened before the training was over. One school had no teacher willing to take the second period and ran on goodwill until a schedule change in January; its numbers are the worst of the three.',
      wouldDoAgain: 'yes',
      stage: 'scaled',
      partners: ['Paper Kite Family Center (sample)', 'Second Bench Refurbishers (sample)'],
      reach: { learners: 2960, educators: 6, schools: 3 },
      metrics: [
        { name: 'Laptops out of use at the weekly count', unit: 'percent', baseline: 14, endline: 4, n: 2960 },
        { name: 'Median repair time', unit: 'school days', baseline: 19, endline: 2, n: 2214 },
        { name: 'Cracked screens per 100 students', unit: 'count', baseline: 9, endline: 6, n: 2960 },
      ],
      gettingStarted:
        'Count broken devices by walking around, not from the inventory system. Ours said 3 percent. Then buy twenty spare screens of your most common model and find out who already fixes phones for friends.',
      sustaining:
        'It survived a change of principal in one school because it is a course in the catalog with a teacher on the schedule.',
      conditionsForSuccess:
        'No more than two laptop models. A lockable room. An administrator who accepts that students will open machines.',
      equityNote:
        'Students in shelters had lost devices more often and paid for it in grades. The loaner rule matters to them most.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 2960,
        sites: 3,
        findings: [
          { measure: 'Devices out of use', direction: 'positive', n: 2960 },
          { measure: 'Technician exam passed', direction: 'positive', n: 54 },
        ],
      },
      lessons: [
        {
          statement: 'Put the repair desk on the schedule as a course with a teacher; as a club it dies in March.',
          kind: 'do',
          drivingEvent:
            'The school without a scheduled teacher closed its desk on 23 days in the first semester. When the period was added in January, tickets per week doubled and nobody complained to the principal again.',
          recommendation:
            'List it in the course catalog with credit, and schedule the teacher for two periods before you order parts.',
          appliesWhen: ['High schools with one device per student', 'A CTE or computer science teacher is available'],
          notWhen: ['The leasing contract forbids opening the machines'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Never take in a broken device without handing out a loaner.',
          kind: 'do',
          drivingEvent:
            'In October the loaners ran out for nine days. Students stopped reporting cracks and used half-dead laptops instead; in November we received 70 machines that a new screen could have saved in September.',
          recommendation:
            'Hold back 5 percent of the fleet as loaners. When the shelf is empty, stop taking in cosmetic damage and say so.',
          appliesWhen: ['Students depend on the device for daily work'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'Count broken devices by walking the rooms; inventory systems report what was reported.',
          kind: 'watch_for',
          drivingEvent:
            'The inventory said 3 percent. Two of us walked every classroom on one Tuesday and found 14. The difference sat in closets, under desks and at home.',
          recommendation: 'Walk once each semester. Publish the number next to the official one.',
          appliesWhen: ['Any fleet of more than a few hundred devices'],
          confidence: 'seen_repeatedly',
          lever: 'data',
        },
      ],
      contributors: [
        {
          name: 'Technology teacher (sample)',
          role: 'Teaches the repair elective',
          organisation: 'Signal Street High School (sample)',
          sub: 'persona-new-york-city-contributor',
          contactable: true,
        },
        {
          name: 'Assistant principal, operations (sample)',
          role: 'Budget and space',
          organisation: 'Signal Street High School (sample)',
          contactable: false,
        },
      ],
      attribution: 'named',
      links: [
        { url: 'https://example.org/samples/repair-desk/tag', label: 'Paper tag, printable' },
        { url: 'https://example.org/samples/repair-desk/four-weeks', label: 'The four weeks of training' },
      ],
    },
  },
  {
    handle: 'late-bell',
    by: 'new-york-city-contributor-2',
    state: 'live',
    at: '2025-08-14T14:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Starting high school at 9:15: attendance did not move, and after-school jobs did',
      summary:
        'We moved the first bell from 8:05 to 9:15 for one year. Students reported more sleep, first-period lateness fell, whole-day attendance did not change, and a quarter of our seniors lost hours at work or a place on a team. The bell went back to 8:25.',
      outcome: 'did_not_work',
      themes: ['systems_change', 'school_culture_climate_safety'],
      topics: ['scheduling', 'attendance', 'mental-health-wellbeing'],
      keywords: ['bell schedule', 'late start', 'sleep', 'first period'],
      methods: ['pilot_evaluation'],
      gradeBands: ['9_12'],
      participants: ['school_leader', 'educator', 'student', 'family'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['economically_disadvantaged', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2024-09', end: '2025-06' },
      problem:
        'A third of our students were late to first period on a normal day. The research on adolescents and sleep is clear enough, so the school leadership team proposed the later bell that everybody recommends.',
      approach:
        'After two family meetings (46 people came, of 790 homes) we moved the school day to 9:15–3:50 from September. Breakfast opened at 8:15 for those whose parents leave early. Practices and clubs shifted by an hour. We agreed beforehand on three numbers to judge it by: sleep in a monthly survey, first-period lateness, and attendance.',
      results:
        '**Sleep:** 37 minutes more on school nights by the students’ own report in October, 22 minutes by May. Bedtimes followed the bell.\n\n**Lateness** to first period: 33 percent before, 19 percent after.\n\n**Attendance:** 86.1 percent before, 86.3 after. That is noise.\n\nThen there is what we had not thought to measure. In a December survey of 171 seniors 44 had lost shifts because they could not be at work by 3:30, and 19 had taken over less of the care of a sibling, so that a parent had changed hours. Away games began during our last period, so athletes missed either the game or the class. Dismissal in the dark worried families in January more than anything since the pandemic.',
      challenges:
        'We asked the people who come to meetings. The students who work do not come to meetings at six in the evening.',
      wouldDoAgain: 'no',
      stage: 'ended',
      reach: { learners: 790, educators: 61, schools: 1 },
      metrics: [
        { name: 'Late to first period', unit: 'percent', baseline: 33, endline: 19, n: 790 },
        { name: 'Attendance', unit: 'percent', baseline: 86.1, endline: 86.3, n: 790 },
        { name: 'Reported sleep on school nights, gain', unit: 'minutes', baseline: 0, endline: 22, n: 604 },
      ],
      transferPotential:
        'Districts that move every school and the buses at once may fare better. We were one school among many that kept their hours.',
      equityNote:
        'The gain went to students who can sleep until eight. The cost went to those who earn, or who take a small brother to school.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 790,
        sites: 1,
        findings: [
          { measure: 'First-period lateness', direction: 'positive', n: 790 },
          { measure: 'Attendance', direction: 'none', n: 790 },
          { measure: 'Seniors who lost hours at work', direction: 'negative', n: 171 },
        ],
      },
      lessons: [
        {
          statement:
            'Ask working students about a new bell schedule at school, on paper, before you ask families at a meeting.',
          kind: 'do',
          drivingEvent:
            'Forty-six people came to our meetings and most were for it. In December a paper survey in homeroom found that 44 of 171 seniors had lost hours at work.',
          recommendation:
            'Hand out one page in homeroom: where do you need to be at 3:30, and who depends on it? Do it the winter before.',
          appliesWhen: ['Many students work, or look after siblings', 'Start or end of the school day changes'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'One school cannot change its bell alone without losing games, shared buses and shared staff.',
          kind: 'watch_for',
          drivingEvent:
            'Eleven away games began while our last period was still running. Coaches of other schools would not move them, and why should they.',
          recommendation:
            'Change hours together with the schools you compete and share with, or keep the last period free of required courses.',
          appliesWhen: ['A single school in a large district may set its own hours'],
          notWhen: ['Rural districts with one campus and their own buses'],
          confidence: 'seen_once',
          lever: 'partnership',
        },
        {
          statement: 'Lateness to first period is not attendance; a later bell can cure one and leave the other alone.',
          kind: 'watch_for',
          drivingEvent:
            'Lateness fell by 14 points in a month and we announced a success. The students missing whole days were the same 90 as the year before, for reasons that have nothing to do with sleep.',
          recommendation:
            'Look at who is absent for whole days before you choose a remedy. Keep the two numbers apart.',
          appliesWhen: ['Chronic absence is the reason given for a later start'],
          confidence: 'seen_once',
          lever: 'data',
        },
      ],
      contributors: [
        {
          name: 'Principal W. (sample)',
          role: 'Principal',
          organisation: 'Canarsie Bridge Academy (sample)',
          contactable: true,
        },
      ],
      attribution: 'organisation_only',
    },
  },
  {
    handle: 'four-week-coaching',
    by: 'new-york-city-contributor',
    state: 'live',
    at: '2025-10-02T15:45:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Coaching cycles of four weeks, one goal each, in twelve middle schools',
      summary:
        'Coaches used to see every teacher a little, all year. We changed to four-week cycles with one teacher goal, three visits and a clear end. Teachers with two or more cycles made larger gains in observed questioning, and their students in the district math test, after allowing for prior scores. Whether coaching caused it we cannot say.',
      outcome: 'worked',
      themes: ['professional_learning_support', 'instructional_approaches'],
      topics: ['instructional-coaching', 'next-generation-pd'],
      keywords: ['coaching cycle', 'math coach', 'classroom observation'],
      methods: ['coaching', 'data_inquiry', 'pilot_evaluation'],
      gradeBands: ['6_8'],
      subjects: ['mathematics'],
      participants: ['educator', 'researcher', 'school_leader', 'district_admin'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['economically_disadvantaged', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2023-09', end: '2025-06' },
      costs: {
        currency: 'USD',
        annual: 612000,
        perLearner: 96,
        staffFte: 6,
        basis: 'actual',
        note: 'Six coaches for twelve schools; the posts existed before. New money: $21,000 a year for the study.',
      },
      problem:
        'Six coaches, 138 math teachers, twelve buildings. Each teacher saw a coach about once in five weeks, and in June neither could say what had changed.',
      approach:
        'A cycle has a first talk in which the teacher names one goal that students would notice; three classroom visits, each with a ten-minute talk on the same day; and a last talk with a page of student work. Then it ends. A coach runs four cycles at a time and eight rounds a year, and principals do not see the notes.\n\nThe research partner observed a sample of 90 lessons each spring without knowing who had been coached, and compared students’ growth by the number of cycles, allowing for prior score, grade, school and English learner status.',
      results:
        '104 teachers took part in at least one cycle in two years, 61 in two or more. Lessons of those with two or more were rated 0.6 points higher in questioning on a four-point scale. Their 3,870 students gained more on the district test (effect size 0.11, p = 0.02). With a single cycle there was no difference.\n\nTeachers chose to take part, so eager teachers may explain some of it.',
      challenges:
        'Saying no. Principals wanted coaches to cover classes and to visit the teacher whom they were worried about. And 34 teachers never signed up, among them those whose students needed most.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'scaled',
      partners: ['Eleventh Stop Institute for Learning Research (sample)'],
      reach: { learners: 6400, educators: 104, schools: 12 },
      metrics: [
        {
          name: 'Rating of questioning in observed lessons, scale 1 to 4',
          unit: 'points',
          baseline: 2.1,
          endline: 2.7,
          n: 90,
        },
      ],
      leadershipSupport:
        'A signed page in each school: coaches do not evaluate, do not cover classes, and do not report. Two principals refused and were left out of the first year.',
      sustaining:
        'Next year a coach and the department head will choose half of the teachers together, so that cycles do not only go to volunteers.',
      evidence: {
        tier: 'essa_3_promising',
        design: 'correlational',
        sampleSize: 3870,
        sites: 12,
        studyRef: 'https://example.org/samples/studies/four-week-coaching',
        findings: [
          {
            measure: 'District mathematics test, two or more cycles',
            direction: 'positive',
            effectSize: 0.11,
            significant: true,
            n: 3870,
          },
          { measure: 'District mathematics test, one cycle', direction: 'none', significant: false, n: 1520 },
          { measure: 'Observed questioning', direction: 'positive', significant: true, n: 90 },
        ],
      },
      lessons: [
        {
          statement: 'Give a coaching cycle an end date and one goal that students would notice.',
          kind: 'do',
          drivingEvent:
            'In the first round two coaches let cycles run on because the talks were pleasant. After nine weeks neither teacher could name the goal any more.',
          recommendation:
            'Four weeks, three visits, one page of student work, goodbye. A teacher who wants more signs up again.',
          appliesWhen: ['Coaches serve more than about fifteen teachers each'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
        {
          statement: 'Plan for two cycles per teacher; after a single one we could measure nothing.',
          kind: 'do',
          drivingEvent:
            'When the institute split the results by number of cycles, the students of teachers with one cycle had grown exactly like those of teachers with none.',
          recommendation: 'Coach fewer teachers twice and not everybody once.',
          appliesWhen: ['Coaching time is scarce', 'Middle school mathematics'],
          confidence: 'evaluated',
          lever: 'process',
        },
        {
          statement: 'Sign-up coaching reaches the willing; decide early how the others will be asked.',
          kind: 'watch_for',
          drivingEvent:
            'After two years 34 of 138 teachers had never had a cycle. Their classes held a quarter more English learners than the others.',
          recommendation:
            'Reserve half of the places. Let a department head ask in person, with a reason that is not a rating.',
          appliesWhen: ['Coaching is voluntary'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Mathematics coach (sample)',
          role: 'Lead coach',
          organisation: 'Northbound Community Schools (sample)',
          contactable: true,
        },
        {
          name: 'Research associate (sample)',
          role: 'Analysis',
          organisation: 'Eleventh Stop Institute for Learning Research (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [{ url: 'https://example.org/samples/studies/four-week-coaching', label: 'Working paper' }],
    },
  },
  {
    handle: 'ai-guidance',
    by: 'new-york-city-contributor-2',
    state: 'live',
    at: '2026-02-26T19:00:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'AI assistant guidance on one page: red, yellow and green uses',
      summary:
        'Eleven schools wrote a one-page guidance on AI assistants for staff and students, with examples in three colors and a rule that no student data goes into a tool without an agreement. It replaced a ban that nobody followed. Detection software is ruled out.',
      outcome: 'worked_partly',
      themes: ['technology_network_infrastructure', 'instructional_approaches', 'assessment'],
      topics: ['ai-in-education', 'data-privacy'],
      keywords: ['generative AI', 'chatbot', 'acceptable use', 'academic integrity', 'AI policy'],
      methods: ['co_design', 'rapid_prototyping'],
      gradeBands: ['6_8', '9_12'],
      participants: ['educator', 'student', 'policymaker', 'school_leader', 'family'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['english_learners', 'students_with_disabilities'],
        connectivity: '1to1',
      },
      period: { start: '2024-10' },
      policyType: 'administrative_guidance',
      level: 'network',
      jurisdiction: 'Eleven schools of the Northbound group (invented), New York City',
      legalForce: 'in_force',
      datePassed: '2025-01-14',
      dateInForce: '2025-02-03',
      dateExpires: '2026-12-31',
      complianceBurden: 'low',
      officialUrl: 'https://example.org/samples/northbound/ai-one-page',
      problem:
        'A ban from 2023 was on the wall of every classroom. In an anonymous survey in October 2024, 71 percent of 1,902 students in grades 8 to 12 and 58 percent of teachers said that they had used an AI assistant for school that month. Teachers handled it each in their own way: one class failed for what the next class was taught.',
      provisions: [
        {
          heading: 'Green: go ahead',
          plainSummary:
            'Planning lessons, explaining a concept again, practicing a language, translating a note to a family which a person then checks.',
          text: 'Green uses need no permission. Staff and students remain answerable for what they hand in, send or teach. Say that you used an assistant when it wrote a sentence that others will read as yours.',
          reusable: true,
        },
        {
          heading: 'Yellow: only as the assignment says',
          plainSummary:
            'Drafting, outlining, coding and feedback on writing. Each assignment carries one of three labels: without, with, or with and show how.',
          text: 'Every assignment that counts toward a grade states one of: WITHOUT an assistant; WITH an assistant; WITH, AND SHOW HOW (attach the exchange). An assignment without a label is WITH.',
          reusable: true,
        },
        {
          heading: 'Red: not at all',
          plainSummary:
            'Names, grades, IEPs, health or discipline of a student in any tool without a signed agreement. Grading by a machine alone. Detectors as proof.',
          text: 'No identifiable information about a student is entered into a tool that is not on the approved list. No score or consequence rests on the output of an assistant or of detection software.',
          reusable: true,
        },
        {
          heading: 'Review every semester',
          plainSummary:
            'Two students, two teachers and a parent look at the page each January and June. It expires by itself if nobody does.',
          reusable: true,
        },
      ],
      implementation:
        'Nine drafts in eleven weeks. Students in two schools marked which sentences they did not believe anybody would follow, and we deleted four. Teachers received a sheet of thirty assignments already labeled for their subject, which did more than the training. The page is on the back of the hall pass.',
      effects:
        'A year on, 83 percent of 640 sampled assignments carry a label. Cases of alleged cheating that reached an assistant principal went from 118 to 47 in a year, mostly because “the detector says so” is no longer a case. Not solved: teachers disagree about what “show how” means, and in 3 of 11 schools student names still turn up in tools that nobody approved. English learners use green translation far beyond what we imagined, and their teachers are divided on it.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 640,
        sites: 11,
        findings: [
          { measure: 'Assignments with a label', direction: 'positive', n: 640 },
          { measure: 'Student names in unapproved tools', direction: 'mixed', n: 11 },
        ],
      },
      lessons: [
        {
          statement:
            'Label each assignment and leave the person alone; a rule about students’ honesty cannot be taught or checked.',
          kind: 'do',
          drivingEvent:
            'Drafts one to five described what honest students do. In the test reading, eighth-graders could not say for any of ten real assignments what was allowed. With three labels they got nine right.',
          recommendation:
            'Require a label on graded work and give teachers thirty labeled examples in their own subject.',
          appliesWhen: ['Grades 6 and up', 'Teachers set their own assignments'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Forbid detectors as proof in writing, or they will be used as proof in private.',
          kind: 'do',
          drivingEvent:
            'Two students who write in English as a third language were accused on the word of a free detector in one month. Both had their drafts in a notebook.',
          recommendation:
            'Put the sentence into the policy itself, and say what counts instead: drafts, a conversation, the version history.',
          appliesWhen: ['Any guidance on AI and academic honesty'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Give AI guidance an end date, since the tools change faster than committees meet.',
          kind: 'do',
          drivingEvent:
            'The ban of 2023 named four products. By the time we replaced it, one was gone and another was built into the word processor we hand out.',
          recommendation:
            'Name uses and not products, and let the text lapse after two semesters unless students and teachers renew it.',
          appliesWhen: ['Policies on fast-moving technology'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Instructional technology director (sample)',
          role: 'Convened the group',
          organisation: 'Northbound Community Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      licence: 'CC0-1.0',
    },
  },
  {
    handle: 'no-fines-devices',
    by: 'new-york-city-contributor',
    state: 'live',
    at: '2025-11-18T16:30:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Model policy: school laptops go home, and nobody is fined for breaking one',
      summary:
        'A model text for schools with one device per student: devices go home every night, families owe nothing for accidents, and a diploma is never held back for a charger. Six schools adopted it. Loss rose by one point in the first year and fell back in the second.',
      outcome: 'worked',
      themes: ['equity', 'technology_network_infrastructure'],
      topics: ['digital-equity', 'device-management'],
      keywords: ['1:1', 'damage fees', 'device insurance', 'take-home laptops'],
      participants: ['community_group', 'policymaker', 'family', 'educator'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'homeless_foster', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2023-06', end: '2025-06' },
      costs: {
        currency: 'USD',
        perLearner: 9,
        basis: 'actual',
        note: 'Replacement pool, second year average of six schools.',
      },
      policyType: 'model_policy',
      level: 'school',
      jurisdiction: 'For adoption by any school; six schools in Brooklyn and the Bronx have',
      legalForce: 'in_force',
      dateInForce: '2023-09-07',
      complianceBurden: 'low',
      problem:
        'Families were asked for a $45 deposit or up to $310 for damage. In two of the schools 140 laptops stayed in a cabinet because a parent would not sign for a sum that is a week of groceries. Those were the homes without any other computer.',
      provisions: [
        {
          heading: 'Devices go home',
          plainSummary:
            'Every student takes the device home every day, weekends and summer included. A family may decline; a school may not.',
          text: 'The device issued to a student is available to the student at home throughout the year of enrollment, including recesses.',
          reusable: true,
        },
        {
          heading: 'No deposit, no fine',
          plainSummary:
            'The school pays for accidents, wear and theft. Damage on purpose is a matter of conduct, settled without money.',
          text: 'No deposit, fee or charge is asked of a student or family for a device, its loss, or damage to it.',
          reusable: true,
        },
        {
          heading: 'Nothing is held back',
          plainSummary: 'Grades, transcripts, diplomas, yearbooks and events never depend on a returned device.',
          reusable: true,
        },
        {
          heading: 'A pool instead',
          plainSummary:
            'The school budgets 3 percent of the fleet’s value each year for replacement and publishes what was spent.',
          reusable: true,
        },
      ],
      implementation:
        'The text was written by a parent committee at a family center with two school secretaries, who knew what families had been told at the counter. One school tried it for a semester. The others followed when the first budget report showed a pool half used. Signing takes two minutes in any of seven languages because there is nothing to sign for.',
      effects:
        'Take-home rose from 81 to 98 percent of students (n = 2,310). Lost devices: 2.1 percent before, 3.0 in the first year, 2.2 in the second. Secretaries got back an afternoon a week. One unintended effect: an outside insurer cancelled its contract, which nobody missed. A school that adopted the text without the pool was out of spares by February.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 2310,
        sites: 6,
        findings: [
          { measure: 'Students whose device goes home', direction: 'positive', n: 2310 },
          { measure: 'Devices lost in a year', direction: 'none', n: 2310 },
        ],
      },
      lessons: [
        {
          statement: 'Drop the deposit: it costs more in unused laptops than it recovers in broken ones.',
          kind: 'do',
          drivingEvent:
            'Two schools had collected $6,120 in deposits and fines in a year, while 140 laptops worth about $39,000 lay in a cabinet for want of a signature.',
          recommendation:
            'Add up deposits and fines received against the value of devices not taken home. Bring both numbers to the meeting.',
          appliesWhen: ['Schools that own their devices', 'Many families with little money'],
          notWhen: ['A lease that bills each family by law'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Adopt the replacement pool together with the promise, or the promise ends in February.',
          kind: 'watch_for',
          drivingEvent:
            'One school took over the text but not the 3 percent. By the winter break it had 31 students without a device and quietly began to ask for money again.',
          recommendation: 'Make the pool a line of the budget before the letter goes home.',
          appliesWhen: ['A fee is abolished that used to pay for something'],
          confidence: 'seen_once',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Parent committee secretary (sample)',
          role: 'Drafted the text',
          organisation: 'Paper Kite Family Center (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'supports', target: 'student-repair-desk' }],
      licence: 'CC0-1.0',
    },
  },
  {
    handle: 'murmurline-review',
    by: 'new-york-city-contributor-2',
    state: 'live',
    at: '2026-05-07T13:40:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Murmurline: texting families in the language they answer in',
      summary:
        'Family texting with translation both ways, used by five elementary schools for two years. Nine families in ten get our texts and six in ten answer. Translation is good enough for schedules and not for anything a lawyer would read.',
      outcome: 'worked',
      themes: ['family_engagement', 'equity'],
      topics: ['family-communication', 'attendance'],
      keywords: ['family texting', 'SMS', 'translation', 'two-way messaging', 'multilingual families'],
      methods: ['user_centered_design'],
      gradeBands: ['early_childhood', 'k_2', '3_5'],
      subjects: ['english_learners'],
      participants: ['educator', 'family', 'school_leader'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['english_learners', 'economically_disadvantaged', 'homeless_foster'],
        connectivity: 'shared',
      },
      period: { start: '2024-03', end: '2026-03' },
      product: {
        name: 'Murmurline',
        vendor: 'Tollbridge Family Systems',
        url: 'https://example.org/samples/murmurline',
        category: 'communication',
      },
      reviewerRole: 'Parent coordinator for five schools',
      useDuration: '1_3_years',
      decision: 'renewed',
      decisionReason:
        'It is the only channel that families in shelters keep when their address and their data plan change. We asked the vendor to delete messages after a year and they did it.',
      ratings: {
        engagement: 5,
        pedagogy: 'na',
        support: 4,
        easeOfUse: 4,
        featureFit: 4,
        contentQuality: 3,
        reliability: 4,
        accessibility: 3,
        privacy: 4,
        value: 5,
      },
      recommend: 9,
      workedWell:
        'A parent writes in Wolof or Spanish, the teacher reads English, and both see the original. No app, no password: it is a text message, so it works on a prepaid phone.\n\nSending windows. Nothing leaves between 8 p.m. and 7 a.m., whatever a teacher clicks. Before that, families blocked us.\n\nThe count of who has *not* been reached is on the first screen.',
      workedPoorly:
        'Medical and special education words come out wrong. “Evaluation” became “exam” in Bengali and a mother prepared her son for a test. IEP notices now go through a human interpreter, always.\n\nGroup messages to more than 200 numbers arrive over forty minutes, which is too slow for an early dismissal.',
      versionReviewed: 'spring 2026',
      learnersCount: 2140,
      bestFor: 'Schools with many home languages; attendance, schedules, small good news.',
      notFor: 'Legal notices, health, special education. Emergencies in large schools.',
      indicators: {
        safe: 'third_party_validated',
        evidence_based: 'unknown',
        inclusive: 'reviewer_observed',
        usable: 'reviewer_observed',
        interoperable: 'reviewer_observed',
      },
      standards: ['oneroster'],
      privacyAgreement: 'ndpa',
      pricePaid: {
        amount: 2.4,
        unit: 'per learner and year',
        year: 2026,
        procurement: 'Three quotes, one-year contract',
      },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 2140,
        sites: 5,
        findings: [
          { measure: 'Families reached at least monthly', direction: 'positive', n: 2140 },
          { measure: 'Families who answered at least once', direction: 'positive', n: 2140 },
        ],
      },
      lessons: [
        {
          statement: 'Keep machine translation away from special education and health; use a person there every time.',
          kind: 'avoid',
          drivingEvent:
            'A text about an evaluation meeting arrived in Bengali as an exam. The family kept the child up late to study, and came to the meeting frightened.',
          recommendation:
            'Write down which subjects never go by machine, and put the interpreter’s number beside the send button.',
          appliesWhen: ['Families are written to in a language the sender cannot read'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
        {
          statement: 'Send the first three texts with good news before the first one about absence.',
          kind: 'do',
          drivingEvent:
            'In the school that began with attendance warnings 22 percent of families blocked the number in the first month. In the school that began with a photo of lunch it was 4 percent.',
          recommendation:
            'Plan the first month: who you are, something small and good, a question that is easy to answer. Then the rest.',
          appliesWhen: ['A new channel to families is opened'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Parent coordinator (sample)',
          role: 'Reviewer',
          organisation: 'Northbound Community Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'tidewheel-review',
    by: 'new-york-city-contributor',
    state: 'live',
    at: '2026-09-10T11:50:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'cluster',
      title: 'Tidewheel Scheduler: a good draft by Friday, an argument by Monday',
      summary:
        'Two middle schools built their 2026 schedule with Tidewheel. It finds a legal schedule in minutes and shows what each wish costs. It also hides its own priorities, and it twice dropped the planning periods that we had entered as wishes and meant as promises.',
      outcome: 'worked_partly',
      themes: ['systems_change'],
      topics: ['scheduling'],
      keywords: ['master schedule', 'bell schedule', 'scheduling software'],
      gradeBands: ['6_8'],
      participants: ['school_leader', 'educator'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['students_with_disabilities', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2026-04', end: '2026-08' },
      product: {
        name: 'Tidewheel Scheduler',
        vendor: 'Sundial Yard',
        url: 'https://example.org/samples/tidewheel',
        category: 'operations',
      },
      reviewerRole: 'Assistant principal, programming',
      useDuration: '1_6_months',
      decision: 'piloting',
      decisionReason:
        'We will use it once more, with co-taught sections and planning periods entered as fixed, and then decide. Two schools paid half price for the trial.',
      ratings: { support: 3, easeOfUse: 3, featureFit: 3, reliability: 4, privacy: 4, value: 3 },
      recommend: 6,
      workedWell:
        'Change one constraint and see within a minute who pays for it: that ended several old quarrels. It caught 14 double-booked rooms that we had lived with. Import from our student system worked at the second try.',
      workedPoorly:
        'Wishes have weights that you cannot see. It balanced class sizes to within two students and took away common planning from three teams to do so. The report calls this “98 percent satisfied.”',
      bestFor: 'Schools with one programmer who already knows the old schedule by heart.',
      notFor: 'Anyone hoping that software will settle what the staff has not.',
      standards: ['oneroster'],
      privacyAgreement: 'dpa',
      pricePaid: { amount: 1900, unit: 'per school, trial', year: 2026, procurement: 'Purchase order' },
      evidence: { tier: 'none' },
      lessons: [
        {
          statement:
            'Enter as fixed what you have promised people; scheduling software trades away everything called a preference.',
          kind: 'watch_for',
          drivingEvent:
            'Common planning for three teams was entered with the highest preference. The first schedule kept it for one of them, to even out classes of 27 and 29.',
          recommendation:
            'Sort your wishes into promises and preferences on paper first. Fix the promises, and read the draft team by team before anybody sees it.',
          appliesWhen: ['A schedule is built by software or by an outside service'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Assistant principal, programming (sample)',
          role: 'Reviewer',
          organisation: 'Gantry Park Middle School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'co-teaching-small-rural' }],
    },
  },
  {
    handle: 'submitted-newcomer-afternoons',
    by: 'new-york-city-contributor',
    state: 'submitted',
    at: '2026-11-17T18:20:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Newcomer afternoons: students who arrive in March start with a friend and a map',
      summary:
        'Students who join in the middle of the year now spend their first four afternoons with a paid student guide who shares their language. Early counts are encouraging: fewer first-week absences, and guides who want to stay on.',
      outcome: 'too_early',
      themes: ['school_culture_climate_safety', 'equity'],
      topics: ['culturally-responsive-teaching', 'attendance'],
      keywords: ['newcomers', 'mid-year arrivals', 'peer guides'],
      methods: ['co_design'],
      gradeBands: ['6_8', '9_12'],
      subjects: ['english_learners'],
      participants: ['educator', 'student', 'community_group'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['english_learners', 'homeless_foster'],
        connectivity: '1to1',
      },
      period: { start: '2026-02' },
      costs: {
        currency: 'USD',
        annual: 5200,
        basis: 'estimate',
        note: 'Guides are paid for four afternoons per newcomer.',
      },
      problem:
        'Between January and May we receive 60 to 80 students who have just arrived in the country. They used to be handed a schedule and a lock, and one in four missed at least two of their first five days.',
      approach:
        'Twelve students who had arrived in earlier years were trained as guides. For four afternoons a guide walks the newcomer through the building, the cafeteria line, the bus, the library and the school’s apps, in a shared language. On the fifth day all of the week’s newcomers eat together with a counselor.',
      results:
        'Of 41 newcomers so far, five missed two or more of their first five days. We have not yet looked at anything after the first month, and the guides chose whom they were paired with, so the comparison is soft.',
      challenges: 'For four of the languages we had no guide. Payroll for students under 16 took eleven weeks.',
      wouldDoAgain: 'yes',
      stage: 'pilot',
      reach: { learners: 41, educators: 3, schools: 1 },
      metrics: [
        {
          name: 'Newcomers who missed two or more of their first five days',
          unit: 'percent',
          baseline: 25,
          endline: 12,
          n: 41,
        },
      ],
      evidence: { tier: 'practice_based', design: 'pre_post', sampleSize: 41, sites: 1 },
      lessons: [
        {
          statement: 'Pay student guides, and begin the payroll paperwork a semester ahead.',
          kind: 'do',
          drivingEvent:
            'Volunteers came to the training and not to the fourth afternoon. When they were paid, all twelve came, although the first check took eleven weeks.',
          recommendation:
            'Ask the payroll office in the fall what a fifteen-year-old needs to be paid, and collect it before the first newcomer arrives.',
          appliesWhen: ['Students are asked to do regular work for the school'],
          confidence: 'seen_once',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Newcomer counselor (sample)',
          role: 'Coordinator',
          organisation: 'Signal Street High School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
];
