import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-LA', locality: 'New Orleans', locale: '11' } as const;
const clusterId = 'new-orleans';

/** Invented entries of the New Orleans cluster. */
export const newOrleansEntries: readonly SampleEntry[] = [
  {
    handle: 'restorative-three-schools',
    by: 'new-orleans-contributor',
    state: 'live',
    at: '2025-03-20T16:20:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Restorative practices in three schools: it held where the dean’s job changed',
      summary:
        'Three charter schools trained all staff in circles and restorative conferences. In one, suspensions fell by half and stayed there. In the second they fell on paper, as students were sent home without a form. In the third the training was forgotten by November. The difference was who had time between 10 and 2.',
      outcome: 'worked_partly',
      themes: ['school_culture_climate_safety', 'equity'],
      topics: ['restorative-practices', 'mental-health-wellbeing'],
      keywords: ['suspension', 'discipline', 'circles', 'school climate', 'dean of students'],
      methods: ['coaching', 'community_of_practice', 'data_inquiry'],
      gradeBands: ['6_8', '9_12'],
      subjects: ['sel'],
      participants: ['educator', 'school_leader', 'student', 'community_group', 'family'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'students_with_disabilities', 'justice_involved'],
        connectivity: '1to1',
      },
      period: { start: '2022-08', end: '2024-12' },
      costs: {
        currency: 'USD',
        oneTime: 54000,
        annual: 71000,
        staffFte: 1.0,
        basis: 'actual',
        note: 'School A only, per year from 2023: one coordinator and 30 substitute days. Training for all three schools was $54,000.',
      },
      problem:
        'In 2021–22 our three schools, with 1,720 students between them, gave 1,094 out-of-school suspensions. Students with disabilities were 18 percent of students and 41 percent of suspensions. Half of all referrals came from eleven classrooms.',
      approach:
        'Four days of training for everybody in August 2022, cafeteria staff and security included, by a local youth organization. After that the schools went their own ways:\n\n- **School A** rewrote the dean’s job. From 10 to 2 he holds conferences and nothing else; lunch duty went to the office staff. A second coordinator came in year two.\n- **School B** added circles to homeroom and kept the discipline office as it was.\n- **School C** planned to begin “when things calm down.”',
      results:
        'Suspensions per 100 students, 2021–22 and 2023–24:\n\n- A: 71 → 33\n- B: 58 → 29 on paper\n- C: 62 → 60\n\nWe did not believe B. A parent liaison compared the sign-out book with the suspension list for six weeks and found 74 children sent home before noon without a form. Counting those, B had not changed. The principal thanked her and published the number to families, which took some courage.\n\nIn A the share of suspensions that went to students with disabilities fell from 44 to 31 percent: better, and still far from 18. Teachers’ answers to “I feel supported after an incident” went down in the first year, from 54 to 38 percent, and up to 66 in the second.',
      challenges:
        'The first winter at A. Teachers saw students come back to class the same day and thought that nothing had happened, because nobody had told them what had. Four left at Christmas and two named this as the reason.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      timeline: [
        { month: '2022-08', event: 'Four days of training for all staff' },
        { month: '2022-11', event: 'School C stops circles' },
        { month: '2023-01', event: 'School A: note to the teacher by 3 p.m. after every conference' },
        { month: '2023-10', event: 'Sign-out book compared with suspensions at School B' },
        { month: '2024-08', event: 'B rewrites its dean’s job too' },
      ],
      partners: ['Second Line Youth Alliance (sample)', 'Magnolia Switch Schools (sample)'],
      reach: { learners: 1720, educators: 164, schools: 3 },
      metrics: [
        { name: 'Suspensions per 100 students, School A', unit: 'per year', baseline: 71, endline: 33, n: 610 },
        {
          name: 'Suspensions per 100 students, School B, unrecorded ones included',
          unit: 'per year',
          baseline: 58,
          endline: 57,
          n: 540,
        },
        { name: 'Suspensions per 100 students, School C', unit: 'per year', baseline: 62, endline: 60, n: 570 },
        {
          name: 'Teachers who feel supported after an incident, School A',
          unit: 'percent',
          baseline: 54,
          endline: 66,
          n: 52,
        },
      ],
      conditionsForSuccess:
        'Four free hours of the person who handles referrals, every day, protected from lunch duty, buses and phones.',
      equityNote:
        'Girls were offered conferences for insults and boys for fights; an insult that went unrepaired became next month’s fight. We changed the referral form.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 1720,
        sites: 3,
        findings: [
          { measure: 'Suspensions, school with a rewritten dean’s job', direction: 'positive', n: 610 },
          { measure: 'Suspensions, schools without', direction: 'none', n: 1110 },
          { measure: 'Teachers who feel supported', direction: 'mixed', n: 52 },
        ],
      },
      lessons: [
        {
          statement: 'Change the daily job of the person who handles referrals before you train everyone else.',
          kind: 'do',
          drivingEvent:
            'All three schools had the same four days in August. By November only one of them still held conferences, and it was the one whose dean had been taken off lunch, buses and the phone.',
          recommendation:
            'Write four protected hours a day into that job, name who takes over the duties, and only then book the trainer.',
          appliesWhen: ['A school moves from suspension to restorative conferences'],
          confidence: 'seen_repeatedly',
          lever: 'people',
        },
        {
          statement:
            'Compare the sign-out book with the suspension list: children sent home without a form are suspended too.',
          kind: 'watch_for',
          drivingEvent:
            'A school reported half as many suspensions. In six weeks its sign-out book held 74 children sent home before noon, none of them on the list.',
          recommendation:
            'Let somebody outside the discipline office count both once a semester, and publish the larger number.',
          appliesWhen: ['Suspension counts are a target', 'A sudden fall without a change in staffing'],
          confidence: 'seen_repeatedly',
          lever: 'data',
        },
        {
          statement: 'Tell the teacher by the end of the day what was agreed, or restorative will look like nothing.',
          kind: 'do',
          drivingEvent:
            'In the first winter students came back after a conference and teachers knew nothing of it. Trust fell by 16 points in our survey. A four-line note by 3 p.m. brought it back within a semester.',
          recommendation:
            'A fixed form: what happened, what was agreed, by when, what you can say to the class. No conference is closed without it.',
          appliesWhen: ['Students return to the same class after an incident'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'Include security and cafeteria staff in the training, since half of the conflicts begin there.',
          kind: 'do',
          drivingEvent:
            'Of 200 incidents we traced, 97 began in a line or a hallway. The guard who had been at the training settled more of them than the office did.',
          recommendation: 'Pay hourly staff for the August days and give them the same form as teachers.',
          appliesWhen: ['Grades 6 to 12'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Dean of students (sample)',
          role: 'Dean at School A',
          organisation: 'Magnolia Switch Schools (sample)',
          sub: 'persona-new-orleans-contributor',
          contactable: true,
        },
        {
          name: 'Parent liaison (sample)',
          role: 'Compared the books',
          organisation: 'Second Line Youth Alliance (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'texting-attendance',
    by: 'new-orleans-contributor-2',
    state: 'live',
    at: '2025-11-06T15:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Texting families about absence, with a person who answers: nine schools compared with nine alike',
      summary:
        'Nine schools texted families on the second absence of a month, as a question, and a person answered within the hour. Compared with nine similar schools, chronic absence was 4.1 percentage points lower after a year. Where replies went to a mailbox nobody read, texts made no difference.',
      outcome: 'worked',
      themes: ['family_engagement', 'school_culture_climate_safety'],
      topics: ['attendance', 'family-communication'],
      keywords: ['chronic absence', 'family texting', 'nudge', 'SMS', 'attendance team'],
      methods: ['pilot_evaluation', 'improvement_science'],
      gradeBands: ['k_2', '3_5', '6_8'],
      participants: ['educator', 'family', 'researcher', 'school_leader', 'community_group'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '5k-24.9k',
        populations: ['economically_disadvantaged', 'homeless_foster'],
        connectivity: '1to1',
      },
      period: { start: '2023-08', end: '2025-05' },
      costs: {
        currency: 'USD',
        annual: 118000,
        perLearner: 25,
        staffFte: 2.5,
        basis: 'actual',
        note: 'Half an attendance clerk in five schools. The texting itself is $1.90 per learner.',
      },
      problem:
        'In the year after schools reopened 38 percent of students in our elementary and middle schools missed a tenth of the year or more. Robocalls went out at 6 p.m. with the principal’s voice on them. Families told us that they hang up when they hear it.',
      approach:
        'On the second absence in any four weeks the family gets one text, before 10 a.m.: *“We missed Jay today. Is it something we can help with?”* with the child’s first name and the clerk’s. Five reasons cover four answers in five (sick, ride, clothes, does not want to come, family emergency), and for each the clerk has something to offer within a day: a bus card, the washing machine at the rec center, a call from the nurse.\n\nNo text says how many days were missed or mentions the law. Those letters still exist, and wait until a person has talked to the family.\n\nA research group matched our nine schools with nine others on grades, poverty, prior absence and neighborhood, and compared the 2024–25 school year.',
      results:
        'Chronic absence, 2024–25: 24.6 percent in our schools, 28.7 in the matched schools (n = 9,412, p = 0.01), after equal rates at the start. 63 percent of texts got a reply, half of them within twenty minutes.\n\nIn the spring of 2024 two schools had lost their clerk. Texts went on and replies were collected in a mailbox. For those eleven weeks the two schools did not differ from their matches.\n\nTest scores: no difference, in either direction.',
      challenges:
        'Numbers change. In a month about 7 percent of phone numbers stop working, and those are the families we most want to hear from. The front desk now asks at every visit.',
      wouldDoAgain: 'yes',
      stage: 'scaled',
      partners: ['Batture Research Cooperative (sample)'],
      reach: { learners: 4730, educators: 14, schools: 9 },
      metrics: [
        { name: 'Chronically absent students', unit: 'percent', baseline: 33.9, endline: 24.6, n: 4730 },
        {
          name: 'Chronically absent students, matched schools',
          unit: 'percent',
          baseline: 34.1,
          endline: 28.7,
          n: 4682,
        },
        { name: 'Texts that got a reply', unit: 'percent', baseline: 0, endline: 63, n: 21840 },
      ],
      gettingStarted:
        'List what you can really offer for each of the five reasons. If there is nothing for “ride,” find it before you ask.',
      sustaining:
        'Clerks are paid by the schools now. The text service is bought together, under one privacy agreement.',
      evidence: {
        tier: 'essa_2_moderate',
        design: 'qed',
        sampleSize: 9412,
        sites: 18,
        studyRef: 'https://example.org/samples/studies/second-absence',
        findings: [
          { measure: 'Chronic absence', direction: 'positive', effectSize: 0.13, significant: true, n: 9412 },
          { measure: 'Reading and mathematics scores', direction: 'none', significant: false, n: 6120 },
          { measure: 'Chronic absence in weeks without a clerk', direction: 'none', significant: false, n: 1040 },
        ],
      },
      lessons: [
        {
          statement: 'Do not send a text about absence unless a person will answer the reply within the hour.',
          kind: 'do',
          drivingEvent:
            'Two schools lost their clerk for eleven weeks and kept texting. Replies about a fire, a new address and a broken shoe were found in a mailbox in May. Attendance there was no better than without texts.',
          recommendation: 'Fund the half-time clerk first. If the clerk is out, switch the texts off.',
          appliesWhen: ['Automatic messages go to families'],
          confidence: 'evaluated',
          lever: 'people',
        },
        {
          statement: 'Ask a question on the second absence instead of stating a count on the tenth.',
          kind: 'do',
          drivingEvent:
            'The old letter went out at ten days and began with the law. In interviews, nobody could say what it had asked them to do. The text with a question got replies from families who had not answered a call in two years.',
          recommendation:
            'One sentence, a first name, a question that can be answered in a word. No totals, no threats.',
          appliesWhen: ['Elementary and middle grades'],
          notWhen: ['The student is known to be in danger; go there'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
        {
          statement: 'Refresh phone numbers at every visit; about seven percent stop working each month.',
          kind: 'watch_for',
          drivingEvent:
            'In October one message in five failed, and the failures matched the list of families who had moved since August almost name by name.',
          recommendation:
            'Have the front desk read the number aloud at every sign-in, and count failed messages weekly.',
          appliesWhen: ['Prepaid phones are common', 'Families move often'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Attendance director (sample)',
          role: 'Program lead',
          organisation: 'Magnolia Switch Schools (sample)',
          contactable: true,
        },
        {
          name: 'Study lead (sample)',
          role: 'Comparison study',
          organisation: 'Batture Research Cooperative (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [
        { url: 'https://example.org/samples/studies/second-absence', label: 'Study report' },
        {
          url: 'https://example.org/samples/second-absence/texts',
          label: 'The texts, in English, Spanish and Vietnamese',
        },
      ],
    },
  },
  {
    handle: 'storm-hotspots',
    by: 'new-orleans-contributor',
    state: 'live',
    at: '2024-04-11T21:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Four hundred hotspots in a closet: what a storm taught us about learning at a distance',
      summary:
        'We kept 400 charged hotspots for the next storm. When it came, towers were down for six days and families were in other states. Paper packets, a radio hour and one page of phone numbers did more. The hotspots were useful in week two, once people had a roof.',
      outcome: 'worked_partly',
      themes: ['technology_network_infrastructure', 'family_engagement'],
      topics: ['broadband-access', 'digital-equity', 'family-communication'],
      keywords: ['hurricane', 'learning continuity', 'mobile hotspots', 'emergency plan', 'evacuation'],
      methods: ['rapid_prototyping'],
      gradeBands: ['all'],
      participants: ['school_leader', 'educator', 'community_group', 'family'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'homeless_foster'],
        connectivity: 'limited',
      },
      period: { start: '2021-08', end: '2023-10' },
      costs: {
        currency: 'USD',
        oneTime: 52000,
        annual: 96000,
        basis: 'actual',
        note: 'Hotspots with a data plan that runs all year. We now pay for 120 and can switch on 280 more by phone.',
      },
      problem:
        'Our plan for the next storm fit on one line: everybody has a laptop, and we hand out hotspots. It had been written by people who were thinking of a pandemic, with the power on.',
      approach:
        'After the first storm in the plan’s life we interviewed 83 families and threw the line out. What we have now:\n\n* a card for the refrigerator door with five phone numbers, in June\n* a packet per grade band for ten days, printed in May, stored in two places on high ground\n* a deal with a community radio station for one hour a day\n* hotspots last, from day seven, at three laundromats and two churches\n\nTeachers do not teach in the first week. They call six families each.',
      results:
        'The second storm in this story closed us for eight days in 2023. We reached 91 percent of families by telephone in five days; the first time it had been 44 percent in nine. About half of the packets were used, by the teachers’ count. The radio hour had listeners we never counted and children who sang on it. In week two 210 hotspots went out, and 34 of them never came back.',
      challenges:
        'Data plans. You pay for twelve months in order to use two weeks, and the carrier’s emergency offer needs a login that lives on a server in the building without power.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      reach: { learners: 2250, educators: 174, schools: 4 },
      metrics: [
        { name: 'Families reached by a person within a week', unit: 'percent', baseline: 44, endline: 91, n: 1380 },
      ],
      evidence: { tier: 'practice_based', design: 'descriptive', sampleSize: 1380, sites: 4 },
      lessons: [
        {
          statement: 'Plan the first week of a disaster without electricity: paper, telephone, radio.',
          kind: 'do',
          drivingEvent:
            'Hotspots were charged and labeled, and the towers were down for six days. A teacher with a paper list reached more families from a gas station than our system did.',
          recommendation:
            'Print the phone list in June and give every teacher six names. Let no step of the first week need a login.',
          appliesWhen: ['Storms, floods, fires or ice can close school for a week'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Call families before you assign work; in the first week the call is the school.',
          kind: 'do',
          drivingEvent:
            'One school posted assignments on day two. Its families told us later that they had felt billed. The others called, and heard who had no insulin and who had a new baby.',
          recommendation: 'Suspend lessons for five school days by written rule and use the time for calls.',
          appliesWhen: ['Families are displaced'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Operations chief L. (sample)',
          role: 'Wrote the plan, both of them',
          organisation: 'Bayou Crossing Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'organisation_only',
      privacy: { noStudentPii: true, consent: 'obtained' },
    },
  },
  {
    handle: 'attendance-clerks',
    by: 'new-orleans-contributor-2',
    state: 'live',
    at: '2026-08-13T18:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'cluster',
      sharedClusterIds: ['baltimore'],
      title: 'Keeping attendance clerks: half of them left within a year, and what we offer now',
      summary:
        'The person who answers the texts is the program, and we lost seven of fourteen in a year. Exit talks named pay, loneliness and what people tell you in those texts. Shared with Baltimore, who are about to hire. Contains figures on salaries that the schools have not published.',
      outcome: 'worked_partly',
      themes: ['professional_learning_support', 'family_engagement', 'school_culture_climate_safety'],
      topics: ['attendance', 'mental-health-wellbeing', 'teacher-recruitment-retention'],
      keywords: ['attendance clerk', 'staff turnover', 'secondary trauma', 'family liaison'],
      methods: ['community_of_practice'],
      gradeBands: ['k_2', '3_5', '6_8'],
      participants: ['educator', 'school_leader', 'community_group'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '5k-24.9k',
        populations: ['economically_disadvantaged', 'homeless_foster'],
        connectivity: '1to1',
      },
      period: { start: '2025-06', end: '2026-06' },
      costs: {
        currency: 'USD',
        annual: 31000,
        basis: 'actual',
        note: 'Raise of $1.90 an hour for fourteen half-time clerks, and a counselor for two hours a month.',
      },
      problem:
        'Clerks were hired at $15.20 an hour to send bus cards. In the first month they read about evictions, a shooting and a child who had not eaten, alone, in a room that used to be a closet.',
      approach:
        'Exit talks with all seven who had left. Then three changes: $1.90 more an hour; every second Wednesday the clerks of all schools have lunch together with a counselor; a written list of who takes over when a text is too heavy, with three names on it, so that nobody has to decide alone.',
      results:
        'Two of fourteen left in the following year, against seven. The lunch is the part they would keep if they had to choose, ahead of the raise. The list of names was used 31 times. In two schools the third name is the principal, who did not pick up in four of six cases; we are talking about it.',
      challenges: 'Half-time posts have no health insurance. The raise did not change that and everybody said so.',
      wouldDoAgain: 'yes',
      stage: 'implementing',
      reach: { educators: 14, schools: 9 },
      metrics: [{ name: 'Clerks who left within the year', unit: 'count', baseline: 7, endline: 2, n: 14 }],
      evidence: { tier: 'practice_based', design: 'pre_post', sampleSize: 14, sites: 9 },
      lessons: [
        {
          statement: 'Bring the people who answer families’ texts together regularly, with a counselor at the table.',
          kind: 'do',
          drivingEvent:
            'Five of seven who left said that they had carried a family’s story home and had nobody to tell. The first lunch, planned for an hour, lasted three.',
          recommendation: 'Two hours a month, paid, away from the phone. Begin before the first person wants to leave.',
          appliesWhen: ['Staff who hear from families in crisis', 'One such person per school'],
          confidence: 'seen_once',
          lever: 'people',
        },
        {
          statement: 'Write down three names for a message that is too heavy, and test whether they pick up.',
          kind: 'do',
          drivingEvent:
            'At 4:40 on a Friday a clerk read that a child was alone for the weekend. She called four offices and then drove there herself.',
          recommendation: 'Three names per school with telephone numbers. Call them once a quarter, unannounced.',
          appliesWhen: ['Two-way texting with families'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Attendance director (sample)',
          role: 'Program lead',
          organisation: 'Magnolia Switch Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'texting-attendance' }],
    },
  },
  {
    handle: 'diversion-mou',
    by: 'new-orleans-contributor-2',
    state: 'live',
    at: '2026-03-05T17:00:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Memorandum: school incidents go to a restorative panel before they go to court',
      summary:
        'Six schools, a youth organization and the juvenile intake office agreed that nine kinds of school incidents are first offered to a restorative panel. In the first year 87 of 112 referrals were closed there. The agreement says what each side may not do with what is said in the room, which is why families come.',
      outcome: 'worked',
      themes: ['school_culture_climate_safety', 'systems_change', 'equity'],
      topics: ['restorative-practices', 'data-privacy', 'community-partnerships'],
      keywords: ['diversion', 'school-to-prison pipeline', 'MOU', 'juvenile justice'],
      methods: ['co_design'],
      gradeBands: ['6_8', '9_12'],
      participants: ['policymaker', 'community_group', 'school_leader', 'family', 'student'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '1k-4.9k',
        populations: ['justice_involved', 'students_with_disabilities', 'economically_disadvantaged'],
      },
      period: { start: '2024-09' },
      costs: {
        currency: 'USD',
        annual: 92000,
        staffFte: 1.2,
        basis: 'actual',
        note: 'Panel coordinator and stipends for neighbors who sit on it; city grant until 2027.',
      },
      policyType: 'mou',
      level: 'city_county',
      jurisdiction: 'Six schools in New Orleans and a juvenile intake office (parties invented)',
      legalForce: 'in_force',
      datePassed: '2024-08-19',
      dateInForce: '2024-09-03',
      dateExpires: '2027-06-30',
      complianceBurden: 'medium',
      problem:
        'A shove in a hallway became a complaint, a complaint became a file at intake, and a file followed the child to the next school. In 2023–24 the six schools sent 206 such complaints. Intake closed 150 of them without doing anything, on average after 74 days.',
      provisions: [
        {
          heading: 'Nine kinds of incidents',
          plainSummary: 'From fights without a weapon to damage under $500. Everything else goes the usual way.',
          reusable: true,
        },
        {
          heading: 'An offer, not an order',
          plainSummary:
            'The family may say no at any time, without consequence. The harmed person may too, and is asked first.',
          text: 'Participation is voluntary for all persons. Refusal or withdrawal shall not be recorded as an aggravating circumstance nor be communicated to the court.',
          reusable: true,
        },
        {
          heading: 'What is said stays there',
          plainSummary:
            'Nothing said in the panel is used in discipline or in court, except danger to life. The file holds the agreement and its date.',
          text: 'Statements made in a panel are confidential. No party shall offer them in any disciplinary or judicial proceeding. The duty to report abuse is unaffected and shall be explained at the beginning of every panel.',
          reusable: true,
        },
        {
          heading: 'Fourteen days',
          plainSummary:
            'The panel meets within fourteen days, or the case goes back and is closed unless intake objects.',
          reusable: true,
        },
        {
          heading: 'Counting',
          plainSummary:
            'Every quarter the parties publish how many, which kind, and for whom, with groups under ten left out.',
          reusable: true,
        },
      ],
      implementation:
        'A year of lunches came first. Intake wanted names, schools wanted an end to paperwork, families wanted to know who would be listening. The third provision took five of the eleven meetings. Each school names one person who calls the coordinator the same day; two schools named their dean and had to change that, because families would not talk to him.',
      effects:
        'In 2024–25: 112 referrals, 98 accepted by both sides, 87 agreements kept. Complaints to intake from the six schools fell from 206 to 71. Median time from incident to agreement: 9 days. Unintended: in the spring one school referred things it would have ignored before (14 cases of talking back), which the coordinator sent back. Of students in panels 36 percent have a disability, which is less than among complaints before and more than among students.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 112,
        sites: 6,
        findings: [
          { measure: 'Agreements kept', direction: 'positive', n: 98 },
          { measure: 'Complaints to juvenile intake', direction: 'positive', n: 206 },
        ],
      },
      lessons: [
        {
          statement:
            'Write down that nothing said in a restorative panel can be used in court or discipline; without that families stay away.',
          kind: 'do',
          drivingEvent:
            'In the trial months, without the clause, 5 of 19 families accepted. In the quarter after it was signed, 24 of 27 did.',
          recommendation:
            'Let a defense lawyer and an intake officer write the sentence together, and read it aloud at the beginning of every panel.',
          appliesWhen: ['Schools and justice agencies work together on young people’s cases'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Watch for a wider net: a gentle panel invites referrals that used to be shrugged off.',
          kind: 'watch_for',
          drivingEvent:
            'In one spring a school sent 14 cases of talking back. None would have reached an office a year before.',
          recommendation:
            'List the kinds of incidents, let the coordinator send back the rest, and publish how many were sent back.',
          appliesWhen: ['Diversion programs with referrals from schools'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Panel coordinator (sample)',
          role: 'Coordinator',
          organisation: 'Second Line Youth Alliance (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [{ url: 'https://example.org/samples/diversion/memorandum', label: 'Full text of the memorandum' }],
      relations: [{ type: 'relatedTo', target: 'restorative-three-schools' }],
    },
  },
  {
    handle: 'brindlebook-new-orleans-2024',
    by: 'new-orleans-contributor',
    state: 'live',
    at: '2024-12-12T14:30:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Why we gave up Brindlebook after a year: headsets, wi-fi and no time to read the records',
      summary:
        'A year in three primary schools. On good days children read aloud more. But every session needed a headset, a quiet corner and a network that holds thirty streams, and we had two of the three at best. Discontinued in June 2024.',
      outcome: 'did_not_work',
      themes: ['student_learning', 'technology_network_infrastructure'],
      topics: ['early-literacy', 'device-management'],
      keywords: ['oral reading fluency', 'wi-fi capacity', 'headsets'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'school_leader'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'students_with_disabilities'],
        connectivity: '1to1',
      },
      period: { start: '2023-08', end: '2024-06' },
      product: { name: 'Brindlebook', vendor: 'Brindle & Tarn Learning', category: 'tutoring_practice' },
      reviewerRole: 'Director of elementary instruction',
      useDuration: '6_12_months',
      decision: 'discontinued',
      decisionReason:
        'Of 120 planned minutes a month the median child read 34. The bottleneck was our building and our schedule, and the price did not go down for that.',
      ratings: {
        engagement: 3,
        pedagogy: 3,
        support: 3,
        easeOfUse: 3,
        featureFit: 3,
        contentQuality: 4,
        reliability: 2,
        accessibility: 'na',
        privacy: 3,
        value: 2,
      },
      recommend: 4,
      workedWell:
        'The book list: stories with children who look like ours, also at the easiest levels. Records helped in two parent conferences that I remember.',
      workedPoorly:
        'When a whole class recorded at once, uploads failed and the child had to read the page again. That happened in one session of five until June.\n\nHeadsets: 300 bought, 190 broken by March.\n\nNobody had time to open the records. In a log of eleven weeks, teachers looked at 6 percent of them.',
      versionReviewed: '2.8 to 3.4',
      learnersCount: 640,
      bestFor: 'Small groups of six at a table by the access point.',
      notFor: 'Whole classes at once in an old building.',
      indicators: {
        safe: 'vendor_claim',
        evidence_based: 'vendor_claim',
        inclusive: 'unknown',
        usable: 'reviewer_observed',
        interoperable: 'problem_found',
      },
      privacyAgreement: 'dpa',
      pricePaid: {
        amount: 11,
        unit: 'per learner and year',
        year: 2023,
        procurement: 'Sole source, federal relief funds',
      },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 640,
        sites: 3,
        findings: [
          { measure: 'Minutes read per month against plan', direction: 'negative', n: 640 },
          { measure: 'Records opened by a teacher', direction: 'negative', n: 8600 },
        ],
      },
      lessons: [
        {
          statement: 'Run the software with a full class on your worst wi-fi before you sign, recording and all.',
          kind: 'do',
          drivingEvent:
            'The demonstration used six tablets in the principal’s office. With 28 in a brick classroom uploads failed one day in five, for a year.',
          recommendation:
            'Ask for a two-week trial in the room farthest from the access point, with every child at once.',
          appliesWhen: ['Audio or video is uploaded by whole classes', 'Older buildings'],
          confidence: 'seen_repeatedly',
          lever: 'product',
        },
        {
          statement: 'Put time for reading the reports into the schedule, or do not pay for the reports.',
          kind: 'watch_for',
          drivingEvent:
            'The product’s worth is in its records. Teachers opened 6 percent of them, because the only time to do so was Sunday.',
          recommendation:
            'Reserve 30 minutes of a weekly meeting for three records per teacher before rollout, and check the log after a month.',
          appliesWhen: ['A product’s benefit depends on teachers reading its data'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Instruction director T. (sample)',
          role: 'Reviewer',
          organisation: 'Bayou Crossing Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'organisation_only',
    },
  },
  {
    handle: 'coursehearth-review',
    by: 'new-orleans-contributor-2',
    state: 'live',
    at: '2026-07-22T15:15:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'network',
      title: 'Leaving Coursehearth: four years of courses that could not be taken along',
      summary:
        'Learning management system, used in five schools for four years and dropped in 2026 when the price doubled. It had served us decently. Leaving cost a summer, because its export is a folder of web pages that no other system can read.',
      outcome: 'did_not_work',
      themes: ['technology_network_infrastructure', 'systems_change'],
      topics: ['interoperability', 'procurement', 'blended-learning'],
      keywords: ['LMS', 'data portability', 'export', 'vendor lock-in', 'exit clause'],
      gradeBands: ['6_8', '9_12'],
      participants: ['educator', 'district_admin'],
      place: city,
      context: {
        sector: 'charter',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2022-07', end: '2026-06' },
      product: {
        name: 'Coursehearth',
        vendor: 'Nettlefield Learning',
        url: 'https://example.org/samples/coursehearth',
        category: 'lms',
      },
      reviewerRole: 'Director of technology',
      useDuration: 'gt_3_years',
      decision: 'discontinued',
      decisionReason:
        'Renewal was offered at 2.1 times the price with nine weeks’ notice. We would have left anyway within two years, since grades never went back to our student system.',
      ratings: {
        engagement: 3,
        pedagogy: 3,
        support: 2,
        easeOfUse: 4,
        featureFit: 3,
        contentQuality: 'na',
        reliability: 4,
        accessibility: 3,
        privacy: 3,
        value: 2,
      },
      recommend: 3,
      workedWell:
        'Teachers learned it in an afternoon. Discussion pages are pleasant, and it was hardly ever down: two outages of more than an hour in four years.',
      workedPoorly:
        'The contract promised “full export in a standard format.” What came was HTML with the quizzes as pictures. 1,140 quizzes were typed in again by eleven teachers paid for July.\n\nRosters came in by OneRoster but grades never went out. Each marking period ended with a spreadsheet.\n\nThe support line changed hands twice and in the last year answered after four days.',
      learnersCount: 2050,
      notFor: 'Anyone who may want to leave.',
      indicators: {
        safe: 'vendor_claim',
        evidence_based: 'unknown',
        inclusive: 'unknown',
        usable: 'reviewer_observed',
        interoperable: 'problem_found',
      },
      standards: ['oneroster'],
      privacyAgreement: 'dpa',
      pricePaid: {
        amount: 6.5,
        unit: 'per learner and year',
        year: 2025,
        procurement: 'Request for proposals, three years with renewals',
      },
      costs: {
        currency: 'USD',
        oneTime: 38500,
        basis: 'actual',
        note: 'Leaving: July pay for eleven teachers, and migration help.',
      },
      evidence: { tier: 'none' },
      lessons: [
        {
          statement: 'Do an export on the first day of a contract and open it in another system.',
          kind: 'do',
          drivingEvent:
            'We read “standard format” in the contract and believed it for four years. The export that came in June had every quiz as a picture.',
          recommendation:
            'Make one course with a quiz, a discussion and grades. Export it, load it somewhere else, and attach the result to the contract.',
          appliesWhen: ['A system will hold work that teachers make'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'Write a cap on renewal prices and a notice of six months into the contract.',
          kind: 'do',
          drivingEvent:
            'The offer at 2.1 times the price came nine weeks before the end. There was no time for anything but signing or a lost summer.',
          recommendation:
            'Ask for an increase of at most 5 percent a year and six months’ notice, with read access for a year after the end.',
          appliesWhen: ['Multi-year subscriptions'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Technology director V. (sample)',
          role: 'Reviewer',
          organisation: 'Bayou Crossing Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'organisation_only',
    },
  },
  {
    handle: 'declined-tutoring-app',
    by: 'new-orleans-contributor-2',
    state: 'declined',
    at: '2026-08-19T20:40:00Z',
    reason:
      'This reads as the vendor’s own announcement: the text follows its press release sentence by sentence, nothing went poorly, and the reviewer had one demonstration. You are welcome to revise it after some weeks of use, with what you saw yourself.',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Starling Steps makes every learner a mathematician',
      summary:
        'An adaptive mathematics app that meets every learner where they are. Our leadership team was impressed by the demonstration, and we look forward to a great partnership this year.',
      outcome: 'too_early',
      themes: ['student_learning'],
      topics: ['personalized-learning'],
      gradeBands: ['3_5', '6_8'],
      subjects: ['mathematics'],
      participants: ['school_leader', 'startup'],
      place: city,
      context: { sector: 'charter', enrolmentBand: '300-999' },
      period: { start: '2026-08' },
      product: { name: 'Starling Steps', vendor: 'Ninefold Path', category: 'tutoring_practice' },
      reviewerRole: 'School leader',
      useDuration: 'trial',
      decision: 'adopted',
      decisionReason: 'The demonstration was impressive and the team was responsive to our questions.',
      ratings: { engagement: 5, easeOfUse: 5, value: 5 },
      recommend: 10,
      workedWell: 'Everything in the demonstration worked, and the presenters knew the standards well.',
      workedPoorly: 'Nothing so far. We expect the platform to become even better.',
      evidence: { tier: 'none' },
      lessons: [
        {
          statement: 'Choose a partner who shares your vision for every learner.',
          kind: 'do',
          drivingEvent: 'The company came to our leadership retreat and presented the platform to the team.',
          recommendation: 'Invite the company to present at a leadership retreat.',
          appliesWhen: ['Schools that look for an adaptive platform'],
          confidence: 'hunch',
          lever: 'product',
        },
      ],
      contributors: [
        {
          name: 'School leader (sample)',
          role: 'Reviewer',
          organisation: 'Magnolia Switch Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
];
