import { type SampleEntry, usual } from '../sample-entry.ts';

const state = { country: 'US', region: 'US-RI' } as const;
const clusterId = 'rhode-island';

/** Invented entries of the Rhode Island cluster. */
export const rhodeIslandEntries: readonly SampleEntry[] = [
  {
    handle: 'august-rostering',
    by: 'rhode-island-contributor',
    state: 'live',
    at: '2024-10-24T17:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'We switched rostering in the last week of August',
      summary:
        'A consortium moved eleven districts to automatic rostering ten days before school. On the first morning 6,300 students could not sign in and 900 were in somebody else’s class. It took until October to mend. The technology was fine. The calendar, the course codes and the telephone tree were not.',
      outcome: 'did_not_work',
      themes: ['technology_network_infrastructure', 'systems_change'],
      topics: ['interoperability', 'data-privacy'],
      keywords: ['rostering', 'OneRoster', 'single sign-on', 'go-live', 'student information system', 'rollback'],
      methods: ['data_inquiry'],
      gradeBands: ['all'],
      participants: ['district_admin', 'educator', 'startup'],
      place: { ...state, locality: 'Eleven districts', locale: '21' },
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2023-03', end: '2023-12' },
      costs: {
        currency: 'USD',
        oneTime: 231000,
        staffFte: 3,
        basis: 'estimate',
        note: 'Overtime and contractors to repair it: about $90,000 of that.',
      },
      problem:
        'Every August 140 people typed class lists into an average of nine systems. A vendor feed was to do it each night. The board had been promised this for September.',
      approach:
        'A project plan with a go-live on August 21 and a buffer of five days. Delays in two contracts ate the buffer in July. We discussed waiting until the winter break and did not, since the old files would have had to be made once more.\n\nTwo districts had been tested. The other nine were “the same system.” They were: the same system with nine ways of writing the code for Algebra I.',
      results:
        '- August 30, 7:50 a.m.: 6,300 of 31,400 students cannot sign in to anything.\n- By noon: 912 students sit in an online class that is not theirs. In 37 cases a teacher could see an accommodation note of a student she does not teach. We told those families within four days and the state within ten.\n- September 6: rosters are frozen and edited by hand.\n- October 13: nightly feed on again, in four districts.\n- December: eleven districts, quietly.\n\nTeachers lost something like two weeks of planned use of software. In the spring survey “I trust what the consortium announces” stood at 22 percent; it had been 61.',
      challenges:
        'There was no way back. Nobody had kept last year’s scripts, and turning off the feed deleted what it had made.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      timeline: [
        { month: '2023-03', event: 'Contract; go-live set for August 21' },
        { month: '2023-07', event: 'Buffer used up; decision not to wait' },
        { month: '2023-08', event: 'Go-live on the 28th, school on the 30th' },
        { month: '2023-09', event: 'Feed stopped' },
        { month: '2023-12', event: 'All eleven districts on' },
      ],
      reach: { learners: 31400, educators: 2700, schools: 68 },
      metrics: [
        {
          name: 'Students who could not sign in on the first day',
          unit: 'percent',
          baseline: 4,
          endline: 20,
          n: 31400,
        },
        { name: 'Staff who trust what the consortium announces', unit: 'percent', baseline: 61, endline: 22, n: 1180 },
        { name: 'Hours of typing class lists, the August after', unit: 'hours', baseline: 5200, endline: 340 },
      ],
      gettingStarted:
        'Export the course codes of every district into one sheet and look at the column. If that takes longer than a day, you are a year away.',
      conditionsForSuccess:
        'A written way back, tested once. A person per district who answers the phone at 6 a.m. A date outside of August.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 31400,
        sites: 11,
        findings: [
          { measure: 'Sign-in on the first day', direction: 'negative', n: 31400 },
          { measure: 'Typing a year later', direction: 'positive', n: 140 },
        ],
      },
      lessons: [
        {
          statement: 'Never go live with rostering in August; use a school vacation with a week to spare.',
          kind: 'avoid',
          drivingEvent:
            'Go-live was planned for August 21 and happened on the 28th, two days before 31,400 students arrived. Every error was found by a child.',
          recommendation:
            'Choose February or the winter break. If the date slips by a day, move it to the next vacation.',
          appliesWhen: ['Rostering, sign-on or grade systems', 'More than one school'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Practice the way back before you go forward: turn the feed off once and see what it deletes.',
          kind: 'do',
          drivingEvent:
            'On the second day we wanted last year’s rosters again. Switching off the feed removed the classes it had made, student work included, in three products.',
          recommendation:
            'In a test copy, run the feed for a week, stop it, restore. Write down who decides to stop, and by what hour.',
          appliesWhen: ['Automatic feeds that create and delete accounts'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'Two districts on the same student system are not two equal tests; compare course codes first.',
          kind: 'watch_for',
          drivingEvent:
            'Algebra I had nine codes in eleven districts, and in one it shared a code with study hall. That district’s study halls received a mathematics course.',
          recommendation:
            'Make one sheet of course codes, have every registrar sign their column, and test with real schedules of each district.',
          appliesWhen: ['Several districts share a data feed'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement: 'When rosters are wrong, privacy is broken too: have the letter to families ready.',
          kind: 'watch_for',
          drivingEvent:
            'In 37 cases a teacher saw an accommodation note of a student who was not hers. Nobody on the project had thought of misplaced students as a disclosure.',
          recommendation:
            'Prepare the notice, the list of whom to call and the legal deadline before go-live. Leave sensitive fields out of the first feed.',
          appliesWhen: ['Rosters carry accommodations, language or meal status'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Data services manager P. (sample)',
          role: 'Project lead',
          organisation: 'Ocean Mile District Consortium (sample)',
          contactable: true,
        },
      ],
      attribution: 'organisation_only',
      links: [{ url: 'https://example.org/samples/rostering/timeline', label: 'Hour-by-hour log of the first week' }],
    },
  },
  {
    handle: 'udl-science-labs',
    by: 'rhode-island-contributor-2',
    state: 'live',
    at: '2026-06-11T13:25:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Science labs planned with UDL from the start: what we expect, and what we saw in the first term',
      summary:
        'Five middle schools redesign their lab units so that no student needs a separate worksheet. Instructions come in three forms, roles rotate, and the report can be spoken. The reasoning rests on research; our own comparison runs until 2027. First term: fewer students without a product, and more noise.',
      outcome: 'too_early',
      themes: ['equity', 'instructional_approaches'],
      topics: ['universal-design-for-learning', 'project-based-learning'],
      keywords: ['UDL', 'science labs', 'accessibility', 'lab reports', 'inclusion'],
      methods: ['co_design', 'rapid_prototyping', 'pilot_evaluation'],
      gradeBands: ['6_8'],
      subjects: ['science', 'special_education', 'english_learners'],
      participants: ['educator', 'student', 'higher_ed', 'researcher'],
      place: { ...state, locality: 'Providence', locale: '12' },
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['students_with_disabilities', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2025-09' },
      costs: {
        currency: 'USD',
        oneTime: 27500,
        annual: 6000,
        basis: 'estimate',
        note: 'Summer writing for ten teachers, materials for four stations per room.',
      },
      problem:
        'In 41 labs that we watched in 2024, 28 percent of students left without anything written, drawn or said that a teacher could look at. Among English learners it was 46 percent. Paraprofessionals filled in worksheets for those with IEPs.',
      approach:
        'Ten science teachers and four special educators took apart eight lab units and asked of each step: who is shut out here, and could the step be different for everyone?\n\nInstructions: a card with pictures, a recording of one minute, a demonstration at a station. Roles (hands, eyes, voice, notes) rotate every ten minutes by a timer. Reports: written, spoken into the laptop, or a labeled drawing. All three are judged by the same four questions.\n\nTwo students with disabilities sat on the design team and were paid.',
      results:
        'First term, 22 labs watched in the five schools: 11 percent of students left without a product (n = 604), 17 percent of English learners. Teachers report more noise and shorter cleanup. Two of eight units were given up because the stations took longer to build than the lab to do.\n\nNone of this is a comparison yet. Six schools begin a year later, and the same observers will watch both.',
      challenges:
        'Spoken reports take three minutes each to hear. For 130 students that is a weekend, and we have not solved it.',
      wouldDoAgain: 'yes',
      stage: 'pilot',
      reach: { learners: 1310, educators: 14, schools: 5 },
      metrics: [
        { name: 'Students who leave a lab without any product', unit: 'percent', baseline: 28, endline: 11, n: 604 },
      ],
      conditionsForSuccess:
        'Rooms with four places to stand. Special educators who are in the design and not only in the class.',
      evidence: {
        tier: 'essa_4_rationale',
        design: 'descriptive',
        sampleSize: 604,
        sites: 5,
        logicModel:
          'If instructions, roles and products are offered in several forms to everyone, fewer students depend on a helper to begin, more take part in handling and talking, and more produce something that shows their thinking; teachers can then respond to it. Research on universal design and on talk in science classes supports the first steps; effects on learning are less settled. A comparison of five early and six later schools, with the same observers and the state science test, runs until June 2027.',
        findings: [{ measure: 'Students with a product at the end of the lab', direction: 'positive', n: 604 }],
      },
      lessons: [
        {
          statement: 'Ask at each step of a lab who is shut out, and change that step for everyone.',
          kind: 'do',
          drivingEvent:
            'A student who uses a wheelchair could not see into the tank. The first idea was a seat for him. The second, a mirror above the tank, helped the six shortest students too.',
          recommendation:
            'Walk through the unit with two students who have trouble with it. Pay them. Change steps, not students.',
          appliesWhen: ['Units with materials and stations'],
          confidence: 'seen_once',
          lever: 'practice',
        },
        {
          statement: 'Plan how spoken reports will be heard before you offer them.',
          kind: 'watch_for',
          drivingEvent:
            'Three minutes times 130 students. By the second unit recordings lay unheard for three weeks and students had noticed.',
          recommendation:
            'Offer the spoken form on a rota, a third of the class each time, or listen live at the station.',
          appliesWhen: ['Teachers with more than about 90 students'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Middle school science lead (sample)',
          role: 'Coordinator',
          organisation: 'Narrow Bay Public Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'teacher-residency',
    by: 'rhode-island-contributor',
    state: 'live',
    at: '2025-08-26T15:50:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'network',
      title: 'A residency for bilingual teachers: they stay, and we cannot afford the next twenty',
      summary:
        'Teaching assistants who speak students’ languages became licensed teachers through a paid residency of fifteen months. Of 23 who began 21 teach here now. The wage during the residency came from federal relief funds, and the money that should follow is three different promises.',
      outcome: 'worked_partly',
      themes: ['professional_learning_support', 'equity', 'systems_change'],
      topics: ['teacher-recruitment-retention', 'sustainable-funding', 'culturally-responsive-teaching'],
      keywords: ['teacher residency', 'grow your own', 'paraprofessionals', 'bilingual teachers', 'teacher shortage'],
      methods: ['community_of_practice', 'coaching'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['english_learners', 'world_languages'],
      participants: ['higher_ed', 'district_admin', 'educator', 'funder', 'policymaker'],
      place: { ...state, locality: 'Providence', locale: '12' },
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2022-06', end: '2025-06' },
      costs: {
        currency: 'USD',
        annual: 1012000,
        staffFte: 1.5,
        basis: 'actual',
        note: 'About $44,000 per resident for fifteen months, of which $31,000 is wages. A long-term substitute for the same classroom would have cost $38,000.',
      },
      problem:
        'One teacher in six of our bilingual classrooms was a long-term substitute. In the same hallways worked 140 teaching assistants, most of them fluent in Spanish or Portuguese, 60 with two years of college. None could stop earning for a year.',
      approach:
        'Residents keep their wage and insurance. They teach beside a mentor four days a week and study on the fifth, in a cohort, in the district building. Tuition is paid for a promise of three years. Courses that existed only in the daytime were moved. Mentors get $4,000 and a lighter duty.\n\nThe licensing tests were the wall: nine of the first twelve failed the reading test once or more. From the second cohort there is a tutor for it on Saturdays.',
      results:
        '23 began in two cohorts, 22 finished, 21 teach in the district, all of them in rooms that had a substitute. After two years 19 of the 21 are still there; among other new teachers of those years it is 64 percent. Principals rate them slightly above other first-year teachers. On students’ results we have nothing reliable: the groups are small and the rooms were not comparable.',
      challenges:
        'Money. Relief funds paid for two cohorts. For the third there is a foundation for a third of it, a state line item that was cut in half, and a district budget that opens when substitutes are let go, which is a year later than the cost.',
      wouldDoAgain: 'yes',
      stage: 'paused',
      partners: ['Quonset Point Residency (sample)', 'Narrow Bay Public Schools (sample)'],
      reach: { learners: 520, educators: 23, schools: 9 },
      metrics: [
        { name: 'Residents who teach here after two years', unit: 'percent', baseline: 64, endline: 90, n: 21 },
        { name: 'Bilingual classrooms with a long-term substitute', unit: 'percent', baseline: 17, endline: 6, n: 128 },
      ],
      sustaining:
        'Our best idea: convert the budget of a substitute’s post into a resident’s wage in the year before it becomes vacant. It needs a business office that trusts a forecast.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 23,
        sites: 9,
        findings: [
          { measure: 'Retention after two years', direction: 'positive', n: 21 },
          { measure: 'Licensing test passed at the first attempt', direction: 'negative', n: 12 },
        ],
      },
      lessons: [
        {
          statement: 'Pay residents their old wage from the first day, or only those with savings will come.',
          kind: 'do',
          drivingEvent:
            'In the recruiting round without a wage 7 of 140 assistants applied, all with a second income at home. With the wage it was 61.',
          recommendation: 'Keep wage and insurance without a gap, including the summer.',
          appliesWhen: ['Assistants or other staff are trained as teachers'],
          confidence: 'seen_once',
          lever: 'funding',
        },
        {
          statement: 'Start the licensing test tutor before the courses start.',
          kind: 'watch_for',
          drivingEvent:
            'Nine of twelve failed the reading test at least once, at $170 an attempt, and two nearly left over it. In the cohort with a Saturday tutor it was three of eleven.',
          recommendation:
            'Give a practice test in the spring before, tutor on Saturdays, and pay for the first two attempts.',
          appliesWhen: ['Candidates whose first language is not that of the test'],
          confidence: 'seen_repeatedly',
          lever: 'people',
        },
        {
          statement: 'Find the money for cohort three before cohort one begins.',
          kind: 'do',
          drivingEvent:
            'Two cohorts were paid from funds with an end date that was printed on the award letter. When it came, 34 applicants were waiting.',
          recommendation:
            'Model the saving on substitutes year by year and have the business office sign it. Use grants for the gap of one year and for nothing else.',
          appliesWhen: ['Programs begun with temporary funds'],
          confidence: 'seen_repeatedly',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Residency director (sample)',
          role: 'Director',
          organisation: 'Quonset Point Residency (sample)',
          sub: 'persona-rhode-island-contributor',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'tutoring-replication',
    by: 'rhode-island-contributor-2',
    state: 'live',
    at: '2026-08-04T14:15:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title:
        'We repeated Boston’s early literacy tutoring with high school tutors, and got half of the sessions and none of the effect',
      summary:
        'One town tried the first-grade tutoring program from Boston with juniors and seniors as tutors, during their free period. They were kind, well trained and often away: tests, trips, sports. 37 of 80 sessions took place. Children gained as much as their untutored classmates.',
      outcome: 'did_not_work',
      themes: ['student_learning', 'instructional_approaches'],
      topics: ['early-literacy', 'tutoring'],
      keywords: ['high-dosage tutoring', 'peer tutors', 'replication', 'phonics'],
      methods: ['pilot_evaluation'],
      gradeBands: ['k_2', '9_12'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'student', 'school_leader'],
      place: { ...state, locality: 'Washington County', locale: '31' },
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2025-10', end: '2026-05' },
      costs: {
        currency: 'USD',
        annual: 19800,
        perLearner: 412,
        basis: 'actual',
        note: 'Coach at a quarter post, vans between the two schools.',
      },
      problem:
        'We read about the trial in Boston and have no budget for $1,570 per child. The high school is across the field from the elementary school, and 40 juniors and seniors needed community service hours.',
      approach:
        'The same script, the same 25 minutes, four days a week, 48 first-graders. Tutors had the five days of training in August. Lots were drawn as in Boston, with 46 children in the comparison group until March.',
      results:
        'Sessions delivered by March: 37 of 80 on average. Reasons, from the log: high school tests and assemblies 31 percent, sports and trips 24, tutor ill or absent 22, child absent 14, weather on the field 9.\n\nWord reading in March: no difference between the groups (n = 91). Nine children who happened to have a tutor without sports had 64 sessions and look better, and nine is not a number to say more about.\n\nThe tutors got a great deal out of it. Four have applied to become teachers.',
      challenges: 'Nobody wanted to stop, since it was so pleasant to watch.',
      wouldDoAgain: 'no',
      stage: 'ended',
      reach: { learners: 48, educators: 4, schools: 2 },
      metrics: [{ name: 'Sessions delivered of 80 planned', unit: 'sessions', endline: 37, n: 48 }],
      evidence: {
        tier: 'practice_based',
        design: 'rct',
        sampleSize: 94,
        sites: 1,
        findings: [{ measure: 'Word reading', direction: 'none', effectSize: 0.03, significant: false, n: 91 }],
      },
      lessons: [
        {
          statement:
            'Count on a high school tutor for half of the sessions, and choose something for which half is enough.',
          kind: 'watch_for',
          drivingEvent:
            'Our 40 tutors missed 43 of 80 sessions, hardly ever through their own fault: the high school’s calendar has 61 days with something on it.',
          recommendation:
            'Let students read with young children for pleasure, twice a week. For phonics tutoring hire adults with no other calendar.',
          appliesWhen: ['Older students tutor younger ones in school hours'],
          confidence: 'evaluated',
          lever: 'people',
        },
        {
          statement: 'When you cannot pay for the dose, do not copy the program.',
          kind: 'avoid',
          drivingEvent:
            'Boston’s report says that schools with under 60 sessions saw nothing. We read it, had 37, and saw nothing.',
          recommendation:
            'Serve a third of the children with the full number of sessions before you serve all of them with less.',
          appliesWhen: ['Replicating a program with a known minimum dose'],
          confidence: 'evaluated',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Elementary reading coach (sample)',
          role: 'Coach of the tutors',
          organisation: 'Salt Pond Regional Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'replicates', target: 'literacy-tutoring-trial' }],
    },
  },
  {
    handle: 'statewide-privacy-agreement',
    by: 'rhode-island-contributor',
    state: 'live',
    at: '2026-04-02T16:05:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'One data privacy agreement for every district: sign once, join with one page',
      summary:
        'Thirty-two districts use one data privacy agreement. A vendor signs with the first district, and the others join by a one-page exhibit. In three years 418 products were covered, at a median of nine days. Small vendors stayed; two large ones needed eleven months each.',
      outcome: 'worked',
      themes: ['technology_network_infrastructure', 'systems_change'],
      topics: ['data-privacy', 'procurement', 'interoperability'],
      keywords: ['data privacy agreement', 'DPA', 'NDPA', 'exhibit E', 'student data', 'FERPA', 'COPPA'],
      methods: ['community_of_practice'],
      participants: ['policymaker', 'district_admin', 'startup'],
      place: state,
      context: { sector: 'district', enrolmentBand: '100k+', populations: ['english_learners'], connectivity: '1to1' },
      period: { start: '2022-09' },
      costs: {
        currency: 'USD',
        oneTime: 15000,
        annual: 61000,
        staffFte: 0.7,
        basis: 'actual',
        note: 'One contracts person for the whole consortium. Before, legal review alone cost a single mid-sized district about $40,000 a year.',
      },
      policyType: 'data_sharing_agreement',
      level: 'network',
      jurisdiction: 'Districts of the Ocean Mile consortium (invented), Rhode Island',
      legalForce: 'in_force',
      datePassed: '2022-11-10',
      dateInForce: '2023-01-01',
      complianceBurden: 'low',
      officialUrl: 'https://example.org/samples/ocean-mile/agreement',
      problem:
        'A classroom app used by thirty districts had thirty contracts, or none. In a count of one district’s web traffic 214 products received student data and 38 had a signed agreement. A lawyer per district is out of reach for places with 900 students.',
      provisions: [
        {
          heading: 'The common agreement',
          plainSummary:
            'Student data belongs to the district, is used only for the service, is never sold, and is not used to train models or build profiles.',
          text: 'Provider shall use Student Data solely to provide the Services. Provider shall not sell Student Data, nor use it to develop, train or improve products, or to build profiles, except as the Services to the LEA require.',
          reusable: true,
        },
        {
          heading: 'Joining by one page',
          plainSummary:
            'Any other district can accept the same terms by signing one page, and the vendor has agreed to this beforehand.',
          reusable: true,
        },
        {
          heading: 'Sixty days',
          plainSummary:
            'Data is deleted within sixty days after a contract ends, with a certificate; a district may ask sooner.',
          reusable: true,
        },
        {
          heading: 'Breach',
          plainSummary: 'The vendor tells the district within 72 hours, and pays for notice and for credit monitoring.',
          reusable: true,
        },
        {
          heading: 'What may be changed',
          plainSummary:
            'A schedule of data fields, insurance limits and governing law. Everything else stands as printed, and redlines go on a public list.',
          reusable: true,
        },
      ],
      implementation:
        'We took a national model, changed four sentences and stopped. One person answers vendors, keeps the public list and sends each district a monthly page: new, expiring, refused. Teachers look up a product by name and see green, waiting or no. A product without an agreement is blocked after 60 days’ notice, and in the first year we extended that notice 51 times.',
      effects:
        'Products covered: 38 in one district before, 418 for all 32 now. Median time to sign: 9 days for vendors with under 50 employees, 64 days for the rest. Fourteen vendors refused; five came back within a year. Unintended: teachers moved to products on the green list even where a better one was waiting, and some use personal accounts for the others, which is worse. We now publish the date on which a waiting product was asked.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 432,
        sites: 32,
        findings: [
          { measure: 'Products with a signed agreement', direction: 'positive', n: 432 },
          { measure: 'Use of personal accounts for products without one', direction: 'negative', n: 210 },
        ],
      },
      lessons: [
        {
          statement:
            'Take a privacy agreement that exists, change as little as possible, and refuse edits to the rest.',
          kind: 'do',
          drivingEvent:
            'In the first quarter we allowed redlines and had seven versions in force, so that joining by one page meant nothing. We withdrew them all.',
          recommendation:
            'Let only the schedule of data vary. Publish every other request for a change with its answer.',
          appliesWhen: ['Several districts want to share one agreement'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Show teachers what is waiting and since when; a bare no drives them to personal accounts.',
          kind: 'watch_for',
          drivingEvent:
            'A survey of 210 teachers found that 31 percent had used a personal account with students for a product on the no list.',
          recommendation:
            'List each product with its status, its date and a colleague who can explain. Offer an approved one for the same purpose.',
          appliesWhen: ['Products without an agreement are blocked'],
          confidence: 'seen_once',
          lever: 'practice',
        },
        {
          statement: 'One contracts person for thirty districts is the whole secret of a consortium agreement.',
          kind: 'do',
          drivingEvent:
            'For four months the post was empty. New signatures fell from eleven a month to two, and the list was wrong within weeks.',
          recommendation: 'Fund the person before the platform, by membership fee, with a deputy.',
          appliesWhen: ['Shared services between districts'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Contracts and privacy officer (sample)',
          role: 'Runs the agreement',
          organisation: 'Ocean Mile District Consortium (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      licence: 'CC0-1.0',
      links: [
        { url: 'https://example.org/samples/ocean-mile/one-page', label: 'The one-page exhibit' },
        { url: 'https://example.org/samples/ocean-mile/redlines', label: 'Public list of redlines' },
      ],
      relations: [{ type: 'supports', target: 'pilot-procurement-rule' }],
    },
  },
  {
    handle: 'pd-hours-regulation',
    by: 'rhode-island-contributor-2',
    state: 'live',
    at: '2025-04-24T18:05:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Draft regulation: license renewal by what teachers show instead of hours they sit',
      summary:
        'A proposal to let teachers renew a license with three micro-credentials, each backed by evidence from class, instead of 100 hours of attendance. The part on recognized providers is being tried; the rest waits for a decision on who reads the evidence and who pays them.',
      outcome: 'too_early',
      themes: ['professional_learning_support', 'systems_change', 'assessment'],
      topics: ['next-generation-pd', 'digital-badges', 'teacher-recruitment-retention'],
      keywords: ['license renewal', 'micro-credentials', 'professional development hours', 'seat time'],
      participants: ['policymaker', 'educator', 'higher_ed'],
      place: state,
      context: { sector: 'district', enrolmentBand: '100k+' },
      period: { start: '2023-10' },
      policyType: 'regulation',
      level: 'state',
      jurisdiction: 'Rhode Island (sample text; no agency has proposed it)',
      legalForce: 'proposed',
      complianceBurden: 'medium',
      problem:
        'Renewal asks for 100 hours in five years. In a sample of 340 renewals, 58 percent of hours came from whole-staff days that nobody chose. A certificate of attendance says that a chair was occupied.',
      provisions: [
        {
          heading: 'Three in five years',
          plainSummary: 'A teacher renews with three micro-credentials, or with hours as before. Nobody has to change.',
          text: 'In lieu of hours, an educator may submit three micro-credentials issued by recognized providers within the term of the license.',
          reusable: true,
        },
        {
          heading: 'What counts as evidence',
          plainSummary: 'Work by students, a reflection, and a recording or a visit. No test.',
          reusable: true,
        },
        {
          heading: 'Recognized providers',
          plainSummary:
            'Any district, college or group whose readers agree with each other in at least eight cases of ten, checked yearly.',
          text: 'Recognition requires inter-reader agreement of at least 0.8 in a yearly sample of fifty submissions drawn by the agency.',
          reusable: true,
        },
      ],
      implementation:
        'Two districts and a college try the third provision without legal force, reading each other’s submissions. Reading takes 50 minutes per submission where we had assumed 20.',
      effects:
        'Nothing is in force. In the trial 96 teachers submitted 131 micro-credentials, and agreement between readers is 0.74, below the bar that the text sets. Elementary teachers take part twice as often as high school teachers. Opposition comes from providers of workshops and, less expectedly, from teachers close to retirement who read “may” as “must.”',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 131,
        sites: 3,
        findings: [{ measure: 'Agreement between readers', direction: 'mixed', n: 131 }],
      },
      lessons: [
        {
          statement: 'Time the reading of evidence before you write it into a rule.',
          kind: 'do',
          drivingEvent:
            'The fiscal note assumed 20 minutes a submission. Sixty timed readings came to 50, which turns $90,000 a year into $225,000.',
          recommendation:
            'Have ten people read ten real submissions with a clock, and put that number into the proposal.',
          appliesWhen: ['Portfolios or evidence replace hours'],
          confidence: 'seen_once',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Policy fellow (sample)',
          role: 'Drafted the text',
          organisation: 'Office for Learning Policy (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'rosterwick-review',
    by: 'rhode-island-contributor',
    state: 'live',
    at: '2026-01-29T14:55:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Rosterwick after two years: dependable at night, opaque when it fails',
      summary:
        'Nightly rostering for 31,000 students from three student information systems. In its second year it failed on four nights. When it fails, the message is a number, and the only person who understands the number works at the vendor until 5 p.m.',
      outcome: 'worked_partly',
      themes: ['technology_network_infrastructure'],
      topics: ['interoperability', 'device-management'],
      keywords: ['rostering', 'OneRoster', 'single sign-on', 'data sync'],
      gradeBands: ['all'],
      participants: ['district_admin', 'startup'],
      place: { ...state, locality: 'Eleven districts', locale: '21' },
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2024-01', end: '2025-12' },
      product: {
        name: 'Rosterwick',
        vendor: 'Copperdell Systems',
        url: 'https://example.org/samples/rosterwick',
        category: 'sis_data',
      },
      reviewerRole: 'Data services, district consortium',
      useDuration: '1_3_years',
      decision: 'renewed',
      decisionReason:
        'It does what it says on 361 nights of 365, and leaving it would mean another August. Renewed for two years with a clause on readable error reports.',
      ratings: { support: 3, easeOfUse: 2, featureFit: 4, reliability: 4, privacy: 5, value: 3, accessibility: 'na' },
      recommend: 6,
      workedWell:
        'Sends only the fields that we tick, product by product; that is rare and it is the reason we chose it. The dry run shows tomorrow’s changes as a list before they happen. We look at it every evening at six, and on two evenings it saved us.',
      workedPoorly:
        'Error 4117 means that a teacher teaches two sections in one period. It took a week to learn this. The dashboard is green when the transfer succeeded, even if it was empty.\n\nOne price for students, another for “connections,” and a connection is whatever the invoice says.',
      versionReviewed: '5.x',
      learnersCount: 31400,
      bestFor: 'Consortia and districts with a data person who looks every evening.',
      notFor: 'A small district without anyone who can read a CSV file.',
      indicators: {
        safe: 'third_party_validated',
        evidence_based: 'unknown',
        inclusive: 'unknown',
        usable: 'problem_found',
        interoperable: 'third_party_validated',
      },
      standards: ['oneroster', 'ed_fi', 'saml_oidc'],
      privacyAgreement: 'ndpa',
      pricePaid: {
        amount: 1.85,
        unit: 'per learner and year, 40 connections',
        year: 2025,
        procurement: 'Consortium bid',
      },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 365,
        findings: [{ measure: 'Nights without a failed or empty transfer', direction: 'positive', n: 365 }],
      },
      lessons: [
        {
          statement: 'Stop a roster feed by itself when it would remove more than two percent of students.',
          kind: 'do',
          drivingEvent:
            'An export from one district arrived empty in the night. The dashboard was green, and by seven in the morning 2,900 accounts were marked for deletion. The dry run list was 58 pages, which somebody noticed.',
          recommendation:
            'Set a limit on nightly removals, per school. If the product has no such setting, look at the dry run by hand every evening.',
          appliesWhen: ['Automatic rostering'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'Put readable error messages into the contract, with examples.',
          kind: 'do',
          drivingEvent:
            'We lost a week to “4117.” At renewal we attached our ten worst messages and how we wished to read them. Seven were rewritten by spring.',
          recommendation: 'Collect messages for a term and bring them to the renewal, where you are listened to.',
          appliesWhen: ['Renewals of back-office software'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Data analyst (sample)',
          role: 'Reviewer',
          organisation: 'Ocean Mile District Consortium (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'august-rostering' }],
    },
  },
  {
    handle: 'brindlebook-rhode-island-2025',
    by: 'rhode-island-contributor-2',
    state: 'live',
    at: '2026-07-01T12:10:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Brindlebook with automatic levels off: a year in six bilingual classrooms',
      summary:
        'We read Boston’s review first, switched off automatic levels and scored a sample by hand each term. Used like this it gives children time to read aloud in two languages and teachers a recording to listen to. Renewed for those classrooms only.',
      outcome: 'worked',
      themes: ['student_learning', 'equity'],
      topics: ['early-literacy', 'culturally-responsive-teaching', 'formative-assessment'],
      keywords: ['bilingual reading', 'Spanish', 'speech recognition', 'oral reading'],
      methods: ['pilot_evaluation'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['ela_literacy', 'english_learners', 'world_languages'],
      participants: ['educator', 'student', 'startup'],
      place: { ...state, locality: 'Central Falls and Pawtucket', locale: '13' },
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2025-08', end: '2026-06' },
      product: {
        name: 'Brindlebook',
        vendor: 'Brindle & Tarn Learning',
        url: 'https://example.org/samples/brindlebook',
        category: 'tutoring_practice',
      },
      reviewerRole: 'Bilingual teacher, grade 2',
      useDuration: '6_12_months',
      decision: 'renewed',
      decisionReason:
        'With levels chosen by teachers, false errors do no harm. False errors for our children fell from 8 to 5 percent with version 5, which we checked by hand.',
      ratings: {
        engagement: 4,
        pedagogy: 4,
        support: 4,
        easeOfUse: 4,
        featureFit: 4,
        contentQuality: 4,
        reliability: 4,
        accessibility: 3,
        privacy: 4,
        value: 3,
      },
      recommend: 7,
      workedWell:
        'Spanish books that were written in Spanish. A child reads a page, hears it, and reads it again without being told. Since version 4.3 a teacher’s correction is kept.\n\nFamilies asked for the recordings, and a grandmother in another country has nineteen of them.',
      workedPoorly:
        'Spanglish is two errors per sentence. Whoever mixes languages in a retelling gets a score as if they had read nothing.\n\nThe price went from $9 to $13 in a year.',
      versionReviewed: '4.3 and 5.0',
      learnersCount: 139,
      bestFor: 'Teachers who listen to recordings and set levels themselves.',
      notFor: 'Placement, report cards, or comparing children with each other.',
      indicators: {
        safe: 'third_party_validated',
        evidence_based: 'vendor_claim',
        inclusive: 'problem_found',
        usable: 'reviewer_observed',
        interoperable: 'reviewer_observed',
      },
      standards: ['oneroster', 'saml_oidc'],
      privacyAgreement: 'ndpa',
      pricePaid: { amount: 13, unit: 'per learner and year', year: 2026, procurement: 'Consortium agreement' },
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 139,
        sites: 3,
        findings: [
          { measure: 'Words read correctly and marked wrong', direction: 'positive', n: 139 },
          { measure: 'Days per week with reading aloud', direction: 'positive', n: 139 },
        ],
      },
      lessons: [
        {
          statement: 'Switch off automatic levels and use a reading app as a recorder.',
          kind: 'do',
          drivingEvent:
            'In the first week two children fell three levels for reading “jes” for “yes.” We turned levels off that evening; after this the errors of the machine were something to laugh about.',
          recommendation:
            'Decide levels by ear. Keep the recordings, ignore the scores, and check again with each new version.',
          appliesWhen: ['Bilingual classrooms', 'Speech recognition judges reading'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Bilingual second-grade teacher (sample)',
          role: 'Reviewer',
          organisation: 'Narrow Bay Public Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'adapts', target: 'brindlebook-boston-2024' }],
    },
  },
  {
    handle: 'draft-shared-substitutes',
    by: 'rhode-island-contributor',
    state: 'draft',
    at: '2026-11-20T13:00:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'network',
      title: 'A shared pool of substitute teachers for five small districts',
      summary:
        'To be written after the December meeting: the agreement, the daily rate, and who decides when two districts need the same person.',
      themes: ['systems_change'],
      topics: ['teacher-recruitment-retention', 'scheduling'],
      place: state,
      policyType: 'mou',
      level: 'regional',
      attribution: 'named',
    },
  },
];
