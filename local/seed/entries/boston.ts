import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-MA', locality: 'Boston', locale: '11' } as const;
const clusterId = 'boston';

/** Invented entries of the Boston cluster. */
export const bostonEntries: readonly SampleEntry[] = [
  {
    handle: 'literacy-tutoring-trial',
    by: 'boston-contributor',
    state: 'live',
    at: '2025-09-23T14:10:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Early literacy tutoring by trained neighbors: a randomized trial in fourteen schools',
      summary:
        'First-graders who were behind in reading met the same tutor for 25 minutes, four days a week, during the school day. Chance decided who began in the fall. After 20 weeks tutored children were about two months ahead of those still waiting. Where sessions were moved to after school, the effect disappeared.',
      outcome: 'worked',
      themes: ['student_learning', 'instructional_approaches', 'equity'],
      topics: ['early-literacy', 'tutoring', 'community-partnerships'],
      keywords: ['high-dosage tutoring', 'phonics', 'paraprofessionals', 'first grade reading'],
      methods: ['pilot_evaluation', 'coaching'],
      gradeBands: ['k_2'],
      subjects: ['ela_literacy', 'english_learners'],
      participants: ['educator', 'community_group', 'researcher', 'school_leader', 'funder'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2024-08', end: '2025-05' },
      costs: {
        currency: 'USD',
        oneTime: 46000,
        annual: 1184000,
        perLearner: 1570,
        staffFte: 31,
        basis: 'actual',
        note: 'Per child for 20 weeks, wages at $24 an hour, coaching and materials included. The trial itself cost another $210,000.',
      },
      problem:
        'In fourteen elementary schools 754 first-graders ended August below the fall benchmark, 58 percent of their grade. Reading specialists could see about one in six of them.',
      approach:
        'Harborside Reading Corps hired 62 people from the schools’ own neighborhoods: parents, retirees, college students, two bus monitors. They had five days of training in a scripted phonics sequence and a coach who sat in once a week.\n\nEach tutor worked with one child at a time in a corner of the classroom or the hallway, 25 minutes, always at the same hour, four days a week. The fifth day was for coaching and for the children who had been absent.\n\nWithin each school, the 754 children were put into a fall group and a spring group by lot, in front of the principal. The comparison is from January, when the second group had not begun.',
      results:
        'Fall children scored 0.23 standard deviations above spring children in word reading (p < 0.001) and 0.17 in oral fluency (p = 0.01). Comprehension: no difference that could be told from chance. The effect was as large for English learners.\n\nDosage explains most of the difference between schools. Eleven schools delivered more than 60 of 80 sessions; their effect was 0.29. Three moved sessions to after school when space ran out and delivered 31 of 80: no effect at all.\n\nWhen the spring group had had its turn, the difference between the groups was gone, as it should be.',
      challenges:
        'Corners. Every school had promised a quiet one, and eight did not have one. Fire marshals moved 19 desks out of hallways in October. Tutors left at a rate of one in five, mostly for jobs with health insurance, and children who lost a tutor lost three weeks.',
      wouldDoAgain: 'yes',
      stage: 'scaled',
      timeline: [
        { month: '2024-08', event: 'Lots drawn in each school with the principal present' },
        { month: '2024-09', event: 'Fall group begins: 377 children, 62 tutors' },
        { month: '2025-01', event: 'Comparison test by people who did not know the groups' },
        { month: '2025-02', event: 'Spring group begins' },
        { month: '2025-05', event: 'Second test; results in August' },
      ],
      partners: ['Harborside Reading Corps (sample)', 'Copley Lantern Research Group (sample)'],
      reach: { learners: 754, educators: 62, schools: 14 },
      metrics: [
        { name: 'Sessions delivered of 80 planned, in-school sites', unit: 'sessions', endline: 66, n: 583 },
        { name: 'Sessions delivered of 80 planned, after-school sites', unit: 'sessions', endline: 31, n: 171 },
        { name: 'Children at benchmark in May', unit: 'percent', baseline: 0, endline: 46, n: 712 },
      ],
      gettingStarted:
        'Find the 25 minutes in the day before you hire anybody. We ask a school for a signed timetable with a named corner per tutor, and walk it with the custodian.',
      sustaining:
        'Eleven of the fourteen schools pay for it from Title I and their own budgets in the second year, at three tutors each instead of four or five.',
      conditionsForSuccess:
        'The same child, the same tutor, the same hour, inside the school day. A coach who sees every tutor weekly.',
      equityNote:
        'Tutors who speak a child’s home language were matched when possible. That was chosen and not drawn by lot, so we cannot say what it adds.',
      evidence: {
        tier: 'essa_1_strong',
        design: 'rct',
        sampleSize: 754,
        sites: 14,
        studyRef: 'https://example.org/samples/studies/harborside-tutoring-trial',
        findings: [
          { measure: 'Word reading', direction: 'positive', effectSize: 0.23, significant: true, n: 731 },
          { measure: 'Oral reading fluency', direction: 'positive', effectSize: 0.17, significant: true, n: 731 },
          {
            measure: 'Listening and reading comprehension',
            direction: 'none',
            effectSize: 0.04,
            significant: false,
            n: 731,
          },
          {
            measure: 'Word reading, after-school sites only',
            direction: 'none',
            effectSize: -0.02,
            significant: false,
            n: 166,
          },
        ],
      },
      lessons: [
        {
          statement:
            'Tutor inside the school day; the same program after school reached less than half of its sessions and changed nothing.',
          kind: 'do',
          drivingEvent:
            'Three schools ran out of corners in October and moved their sessions to 3:30. Their children had 31 of 80 sessions by January, because of buses, siblings and the dark, and scored like the children on the waiting list.',
          recommendation:
            'Have each school sign a timetable with the hour and the place for every tutor. If there is no place, start with fewer children.',
          appliesWhen: ['Tutoring in the early grades', 'Families depend on school buses'],
          confidence: 'evaluated',
          lever: 'process',
        },
        {
          statement: 'Draw lots when you cannot serve everyone at once: it is fair, and it tells you whether it works.',
          kind: 'do',
          drivingEvent:
            'Principals had dreaded telling families that their child would wait until February. Drawing the groups in the open, with the reason, brought two complaints from 754 families.',
          recommendation:
            'Promise a second wave, draw by lot in front of the principal, and test both groups just before the second wave begins.',
          appliesWhen: ['More children qualify than there are places', 'A second group will be served later'],
          notWhen: ['A child’s plan entitles them to the service now'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Hire tutors from the neighborhood, pay above the warehouse, and expect one in five to leave.',
          kind: 'watch_for',
          drivingEvent:
            'Thirteen of 62 tutors left before January, nine of them for work with health insurance. Each change cost a child about three weeks.',
          recommendation:
            'Train ten percent more people than you need, and let the reserve tutors sit in with a second child from the first week.',
          appliesWhen: ['Tutors are paid by the hour, without benefits'],
          confidence: 'seen_repeatedly',
          lever: 'people',
        },
        {
          statement: 'Give every tutor a coach who sits in weekly; scripts alone drift within a month.',
          kind: 'do',
          drivingEvent:
            'In two schools the coach was on leave for six weeks. Recordings showed tutors guessing from pictures with the children, which the script had been written to replace.',
          recommendation: 'One coach for twelve tutors, one visit of ten minutes a week, one thing to change.',
          appliesWhen: ['Tutors are not trained teachers'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Director of tutoring (sample)',
          role: 'Program lead',
          organisation: 'Harborside Reading Corps (sample)',
          sub: 'persona-boston-contributor',
          contactable: true,
        },
        {
          name: 'Principal investigator (sample)',
          role: 'Trial design and analysis',
          organisation: 'Copley Lantern Research Group (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [
        {
          url: 'https://example.org/samples/studies/harborside-tutoring-trial',
          label: 'Trial report with registration',
        },
        { url: 'https://example.org/samples/harborside/timetable', label: 'The timetable a school signs' },
      ],
    },
  },
  {
    handle: 'competency-grading-math',
    by: 'boston-contributor-2',
    state: 'live',
    at: '2025-07-16T13:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Competency grading in one math department: clearer for students, unreadable for the high schools',
      summary:
        'A grade 6–8 math department replaced averages with 14 competencies per year and a four-level scale. Students could say what they had to learn next; reassessment swallowed the teachers’ lunch; and the high schools’ admission formula turned our grades back into a percentage, badly.',
      outcome: 'worked_partly',
      themes: ['assessment', 'instructional_approaches'],
      topics: ['competency-based-learning', 'formative-assessment', 'student-agency'],
      keywords: ['competency grading', 'standards-based grading', 'mastery', 'report card', 'reassessment'],
      methods: ['co_design', 'improvement_science'],
      gradeBands: ['6_8'],
      subjects: ['mathematics'],
      participants: ['educator', 'student', 'family', 'school_leader'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['english_learners', 'students_with_disabilities'],
        connectivity: '1to1',
      },
      period: { start: '2023-09', end: '2025-06' },
      costs: {
        currency: 'USD',
        oneTime: 8200,
        annual: 2600,
        basis: 'actual',
        note: 'Summer writing week for four teachers; gradebook licenses.',
      },
      problem:
        'A student with 62 percent did not know whether she could not add fractions or had not handed in her folder. Neither did we, when we looked.',
      approach:
        '**Year one.** Four teachers rewrote three years of mathematics into 14 competencies per grade, each with two sample tasks at level 3 (“has it”). No averages: the latest evidence counts. Homework is practice and is not graded.\n\n**Reassessment.** Any student may try again after showing what they did to prepare. At first at any time. From the second year on Thursdays only.\n\n**Families.** The report card is a list with a level for each competency and one sentence by the student about what is next. We held conferences where students explain it themselves.',
      results:
        'In interviews with 48 students before and 51 after, the share who could name something specific to learn next rose from 21 to 78 percent. Students whose levels rose after January were most often those with the lowest averages in the old system: it pays to keep trying.\n\nThe state test did not move in either direction.\n\nIn March 2025 the exam schools’ admission formula asked for a percentage. The office converted level 3 to 75. A student with “has it” on everything looked like a C student, and 17 families heard about it in the same week. We appealed and got level 3 set to 90 for the year. It is not settled.',
      challenges:
        'Reassessment. In the first year we gave 1,940 of them, at lunch, before school, on the bus platform. Two of four teachers asked for another grade level in May. Thursdays saved it.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      timeline: [
        { month: '2023-08', event: 'Summer writing week' },
        { month: '2023-11', event: 'First report card; 90 calls' },
        { month: '2024-09', event: 'Reassessment on Thursdays only' },
        { month: '2025-03', event: 'Conversion to percentages by the admission office' },
      ],
      reach: { learners: 388, educators: 4, schools: 1 },
      metrics: [
        { name: 'Students who can name what to learn next', unit: 'percent', baseline: 21, endline: 78, n: 99 },
        { name: 'Reassessments per year', unit: 'count', baseline: 1940, endline: 870, n: 388 },
        { name: 'State mathematics test, mean scaled score', unit: 'points', baseline: 491, endline: 492, n: 371 },
      ],
      gettingStarted:
        'Write the report card first and show it to ten families. If they cannot tell you how their child is doing, you are not ready to change the gradebook.',
      leadershipSupport:
        'The principal took the angry calls in November of the first year and did not forward them. That was the support we needed.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 388,
        sites: 1,
        findings: [
          { measure: 'Students who can name what to learn next', direction: 'positive', n: 99 },
          { measure: 'State mathematics test', direction: 'none', n: 371 },
        ],
      },
      lessons: [
        {
          statement:
            'Settle in writing how your levels become a percentage before the first one is sent to anybody else.',
          kind: 'do',
          drivingEvent:
            'An admission office turned “has it” into 75 percent without asking. Seventeen eighth-graders with strong work fell under the cut in one week of March.',
          recommendation:
            'List everyone who reads your grades from outside: high schools, sports, insurers. Agree on the conversion with each, a year ahead.',
          appliesWhen: ['Grades are used in admission, eligibility or awards outside the school'],
          confidence: 'seen_once',
          lever: 'policy',
        },
        {
          statement: 'Limit reassessment to one fixed time a week, with proof of preparation.',
          kind: 'do',
          drivingEvent:
            'Open reassessment brought 1,940 retries in a year from 388 students, a third of them without any practice in between. When we moved it to Thursdays with a practice sheet, the number halved and more of them succeeded.',
          recommendation: 'One day, one room, a page that shows what the student did since. Staff it from the start.',
          appliesWhen: ['Students may show learning again for a higher level'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Ten to fifteen competencies a year are enough; with thirty nobody reads the report.',
          kind: 'do',
          drivingEvent:
            'Our first draft had 34 for grade 7. A grandmother at the test reading folded the paper and asked, “Is he all right?”',
          recommendation:
            'Cut until a family can read it at the kitchen table, and keep the fine list for the teachers.',
          appliesWhen: ['A report card by competency is being designed'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'Let students explain the new report card to their families, since they understand it first.',
          kind: 'do',
          drivingEvent:
            'After the first mailing we had 90 calls. After conferences led by students, with the same report, we had six.',
          recommendation: 'Give students a class period to practice, then have them lead a conference of ten minutes.',
          appliesWhen: ['Families meet a kind of grading they did not grow up with'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Mathematics department chair (sample)',
          role: 'Teacher',
          organisation: 'Bell Buoy Middle School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'sel-survey-fatigue',
    by: 'boston-contributor-2',
    state: 'live',
    at: '2026-04-30T20:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'A weekly SEL survey taught students to click “fine”',
      summary:
        'We asked 410 students every Monday how they felt. By winter four in five answered in under eight seconds, mostly with the middle face. Two students who needed help had said so in October, and nobody read it for eleven days. We stopped and now ask twice a year, with people ready to answer.',
      outcome: 'did_not_work',
      themes: ['school_culture_climate_safety', 'assessment'],
      topics: ['mental-health-wellbeing', 'data-privacy'],
      keywords: ['SEL survey', 'check-in', 'wellbeing survey', 'pulse survey', 'survey fatigue'],
      methods: ['data_inquiry'],
      gradeBands: ['3_5', '6_8'],
      subjects: ['sel'],
      participants: ['educator', 'student', 'school_leader'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2024-09', end: '2025-03' },
      problem:
        'After two hard years we wanted to notice earlier who was not doing well. A weekly check-in looked cheap: five questions, two minutes, a dashboard.',
      approach:
        'Every Monday in homeroom, on the laptop. Faces from sad to happy, one open question. The counselor and homeroom teachers were to look at the dashboard by Tuesday. We had one counselor for 410 students and had not taken anything off her desk.',
      results:
        'Median answering time: 71 seconds in September, 7 seconds in January. By then 83 percent chose the middle face for all five questions, whatever else we knew about them.\n\nIn October two children wrote in the open box that they were in trouble at home. The counselor was at a training; it was day eleven before an adult read it. Both are safe. We reported ourselves to the district.\n\nA fifth-grader told us what had happened to the survey: “If you say sad, you have to talk about it in front of people. If you say fine you can go.”',
      challenges:
        'Admitting it. The chart of moods was in our school plan and looked stable, which we had called progress.',
      wouldDoAgain: 'no',
      stage: 'ended',
      reach: { learners: 410, educators: 24, schools: 1 },
      metrics: [
        { name: 'Median time to answer', unit: 'seconds', baseline: 71, endline: 7, n: 410 },
        { name: 'Students who chose the middle face throughout', unit: 'percent', baseline: 34, endline: 83, n: 410 },
      ],
      gettingStarted:
        'Before any question: who reads the answers, within how many hours, and what can that person do the same day?',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 410,
        sites: 1,
        findings: [{ measure: 'Usable answers', direction: 'negative', n: 410 }],
      },
      lessons: [
        {
          statement: 'Do not ask children how they are more often than an adult can act on the answer.',
          kind: 'avoid',
          drivingEvent:
            'Two children wrote for help in the open box in October. With one counselor for 410 students, and no one to stand in for her, it was read after eleven days.',
          recommendation:
            'Count the hours you have for reading and answering, and let that number set how often you ask. An open box needs a reader the same day, every day.',
          appliesWhen: ['Surveys with open questions', 'Fewer than one counselor per 250 students'],
          confidence: 'seen_once',
          lever: 'people',
        },
        {
          statement: 'Watch how long students take to answer; falling times mean the data has died.',
          kind: 'watch_for',
          drivingEvent:
            'The dashboard stayed green all winter. Only when someone exported the timestamps did we see that most answers took seven seconds.',
          recommendation: 'Put the median answering time beside every chart and stop when it falls by half.',
          appliesWhen: ['Repeated short surveys'],
          confidence: 'seen_repeatedly',
          lever: 'data',
        },
        {
          statement: 'If an honest answer costs a student something in public, you will get dishonest ones.',
          kind: 'watch_for',
          drivingEvent:
            'Homeroom teachers followed up at once, kindly, at the student’s desk. Within a month children were telling each other which face to choose.',
          recommendation:
            'Follow up out of sight and later in the day, and tell students beforehand how it will happen.',
          appliesWhen: ['Students answer in a room with others'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Assistant principal N. (sample)',
          role: 'Responsible for the survey',
          organisation: 'Saltmarsh K–8 School (sample)',
          contactable: false,
        },
      ],
      attribution: 'cluster_only',
    },
  },
  {
    handle: 'startup-sandbox',
    by: 'staff-author',
    state: 'live',
    at: '2024-06-27T15:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'network',
      title: 'A sandbox for six startups and nine schools: what investors, founders and teachers each wanted to know',
      summary:
        'Nine schools offered six young companies twelve-week trials with a question agreed in advance. Four products got an answer, two of them “no.” Teachers were paid and came back. The companies valued the no less than they had promised, and one investor asked us to change the wording.',
      outcome: 'worked_partly',
      themes: ['systems_change', 'technology_network_infrastructure'],
      topics: ['edtech-piloting', 'procurement'],
      keywords: ['startup pilot', 'test bed', 'founders', 'investors', 'short-cycle evaluation'],
      methods: ['lean_startup', 'pilot_evaluation', 'co_design'],
      gradeBands: ['3_5', '6_8', '9_12'],
      participants: ['startup', 'investor', 'educator', 'researcher', 'district_admin', 'higher_ed'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['students_with_disabilities', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2023-01', end: '2024-02' },
      costs: {
        currency: 'USD',
        oneTime: 88000,
        staffFte: 0.7,
        basis: 'actual',
        note: 'Teacher stipends $39,600, researcher time, one coordinator at 0.7. Companies paid nothing in the first round; they will pay $5,000 in the second.',
      },
      problem:
        'Schools were trying products on the strength of a lunch. Companies counted anything as a pilot. After two years none of us could name a decision that a pilot had changed.',
      approach:
        'One page before the start, signed by the teacher, the founder and the researcher: *What will we know in twelve weeks, from which number, and what will each of us do if it is low?*\n\nTeachers received $1,100 for the extra work and could stop at any time. The researcher sent everybody the same two pages at the end, on the same morning. Two investors observed and agreed not to approach schools.',
      results:
        'Six trials began. Two never reached an answer: one company changed its product in week five, and in one school the teacher left. Of four answers two were yes (a fractions game, a captioning tool) and two were no. Both yes products were bought by at least one of the schools; neither of the no products was, though one school wanted to.\n\nOf 22 teachers 19 would do it again. Founders said before the trial that a no would be “the most valuable outcome.” Afterwards one published it, one disputed the sample, and an investor asked whether “did not meet the threshold” could read “showed early signals.” It could not.',
      challenges:
        'Privacy agreements took nine of the first fourteen weeks. We now start them before choosing the schools.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      partners: ['Copley Lantern Research Group (sample)', 'Fort Wharf Teachers College (sample)'],
      reach: { learners: 1130, educators: 22, schools: 9 },
      metrics: [
        { name: 'Trials that answered their question', unit: 'count', endline: 4, n: 6 },
        { name: 'Weeks from handshake to first lesson', unit: 'weeks', baseline: 14, endline: 8, n: 6 },
      ],
      evidence: { tier: 'practice_based', design: 'descriptive', sampleSize: 22, sites: 9 },
      lessons: [
        {
          statement: 'Agree before the pilot what number would make each side stop, and sign it.',
          kind: 'do',
          drivingEvent:
            'In the trial of a planning tool the page said: fewer than half of the teachers in weekly use at week ten means no. It was 6 of 14. A discussion that used to last a month took one phone call.',
          recommendation:
            'Write the threshold and the consequence on one page with three signatures. Without them, do not begin.',
          appliesWhen: ['A school tries a product before buying', 'Somebody outside the school has money in it'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Start the privacy agreement before you choose the classrooms.',
          kind: 'do',
          drivingEvent:
            'Nine of fourteen weeks went by in the legal office while teachers held a place in their plans. Two of them had moved on to the next unit when the login came.',
          recommendation: 'Make a signed agreement the ticket into the pool of products that schools choose from.',
          appliesWhen: ['Young companies without standard contracts'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Send results to everybody on the same morning, so that nobody can edit the conclusion.',
          kind: 'do',
          drivingEvent:
            'One investor saw a draft by accident and asked for softer words. The teacher whose class it was heard of it and nearly left the program.',
          recommendation:
            'Name the hour of publication in the one-page agreement. Corrections of fact are open to all, and visible.',
          appliesWhen: ['Vendors, funders or investors have a stake in a finding'],
          confidence: 'seen_once',
          lever: 'partnership',
        },
      ],
      contributors: [
        {
          name: 'Sandbox coordinator (sample)',
          role: 'Coordinator',
          organisation: 'Fort Wharf Teachers College (sample)',
          sub: 'persona-staff-author',
          contactable: true,
        },
      ],
      attribution: 'named',
      conflictOfInterest: {
        declared: true,
        relations: ['grant'],
        statement: 'Two of the six companies gave $2,000 each toward the closing event.',
      },
    },
  },
  {
    handle: 'substitutes-for-pilots',
    by: 'boston-contributor-2',
    state: 'live',
    at: '2025-05-29T12:20:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'cluster',
      title: 'What a pilot costs in substitutes: figures from five schools, for our next budget',
      summary:
        'We logged every hour that teachers spent away from their classes for pilots in one semester, by school. A twelve-week pilot takes 19 teacher hours, twice what we tell principals. For members of the cluster only, as two of the schools can be recognized by their numbers.',
      outcome: 'worked',
      themes: ['professional_learning_support', 'systems_change'],
      topics: ['edtech-piloting', 'sustainable-funding'],
      keywords: ['substitute teachers', 'pilot costs', 'teacher time'],
      methods: ['data_inquiry'],
      gradeBands: ['3_5', '6_8'],
      participants: ['educator', 'school_leader', 'startup'],
      place: city,
      context: { sector: 'district', enrolmentBand: '1k-4.9k', connectivity: '1to1' },
      period: { start: '2025-01', end: '2025-05' },
      costs: {
        currency: 'USD',
        oneTime: 9460,
        basis: 'actual',
        note: 'Substitutes for nine pilots. $2,100 of this came from two companies.',
      },
      problem:
        'We ask principals for “about nine hours” per teacher and pilot. Three of them told us independently that this is not true.',
      approach:
        'Twenty-one teachers in five schools kept a card in their badge holder for a semester: date, minutes, what for. We counted training, meetings, help with logins, interviews and the hour after school in which one writes the feedback.',
      results:
        'Nineteen hours per teacher for twelve weeks (range 11 to 34). Logins and devices 6.2, meetings 5.4, training 3.8, interviews and writing 3.6. The three pilots with a technician in the room on day one took 13 hours, the others 22.\n\nThe school with the shortest staff gave up two pilots in March and should have been told the number in December.',
      challenges: 'Cards in badge holders go through the wash. We have about 80 percent of the minutes.',
      wouldDoAgain: 'yes',
      stage: 'ended',
      reach: { educators: 21, schools: 5 },
      metrics: [{ name: 'Teacher time for a twelve-week pilot', unit: 'hours', baseline: 9, endline: 19, n: 21 }],
      evidence: { tier: 'practice_based', design: 'descriptive', sampleSize: 21, sites: 5 },
      lessons: [
        {
          statement: 'Tell principals that a twelve-week pilot takes about twenty hours per teacher, and pay for them.',
          kind: 'do',
          drivingEvent:
            'We had promised nine. The cards said nineteen, and two schools had covered the difference with the planning time of people who were not in the pilot.',
          recommendation: 'Put twenty hours into the one-page agreement. Ask the company for half.',
          appliesWhen: ['Classroom pilots of new products'],
          confidence: 'seen_once',
          lever: 'funding',
        },
        {
          statement: 'Have a technician in the room on the first day; it saves nine hours later.',
          kind: 'do',
          drivingEvent:
            'Three pilots began with somebody from the technology office sitting in the back of the class. They took 13 hours per teacher, the six without took 22.',
          recommendation: 'Book the first morning of every pilot with the technology office before you fix its date.',
          appliesWhen: ['Pilots that need accounts or new devices'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Pilot schools liaison (sample)',
          role: 'Kept the count',
          organisation: 'Fort Wharf Teachers College (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'startup-sandbox' }],
    },
  },
  {
    handle: 'pilot-procurement-rule',
    by: 'boston-contributor',
    state: 'live',
    at: '2025-12-16T17:25:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Procurement rule: buy a pilot without a bid, but only with a question and an end',
      summary:
        'A purchasing rule lets schools buy a pilot of up to $15,000 without a bid if a one-page question, a privacy agreement and an end date are attached. Renewal needs the answer. In eighteen months 41 pilots were bought this way, 17 ended on their date, and nothing renewed itself.',
      outcome: 'worked',
      themes: ['systems_change', 'technology_network_infrastructure'],
      topics: ['procurement', 'edtech-piloting', 'data-privacy'],
      keywords: ['purchasing threshold', 'small purchase', 'auto-renewal', 'pilot contract'],
      methods: ['pilot_evaluation'],
      participants: ['policymaker', 'district_admin', 'startup', 'educator'],
      place: city,
      context: { sector: 'district', enrolmentBand: '25k-99k', connectivity: '1to1' },
      period: { start: '2024-05' },
      costs: {
        currency: 'USD',
        annual: 14000,
        staffFte: 0.2,
        basis: 'estimate',
        note: 'One purchasing officer, a day a week.',
      },
      policyType: 'procurement_rule',
      level: 'district',
      jurisdiction: 'Charlesbank Public Schools (invented), Massachusetts',
      legalForce: 'in_force',
      citation: 'Purchasing Manual, section 6.4 (2024)',
      datePassed: '2024-04-10',
      dateInForce: '2024-05-01',
      complianceBurden: 'low',
      officialUrl: 'https://example.org/samples/charlesbank/purchasing-6-4',
      problem:
        'Anything above $5,000 needed three quotes and eleven weeks; anything free needed nothing. So schools used free products, with the data terms that free products have, or bought a whole year and let it renew because the form for stopping was longer than the form for going on.',
      provisions: [
        {
          heading: 'Pilot purchase',
          plainSummary: 'Up to $15,000 and six months, once per product and school, without quotes.',
          text: '6.4.1 A school may acquire the temporary use of an educational product for not more than six months and $15,000 without competitive quotation, once per product.',
          reusable: true,
        },
        {
          heading: 'One page',
          plainSummary: 'Who will use it, what we want to find out, which number decides, who looks at it when.',
          text: '6.4.2 The purchase order shall attach the Pilot Page (form 6-C). Orders without it are returned unread.',
          reusable: true,
        },
        {
          heading: 'No automatic renewal',
          plainSummary: 'The contract ends by itself. Clauses that renew without a signature are struck out.',
          text: '6.4.3 Any term providing for renewal without a new signed order is void under this section and shall be struck before signing.',
          reusable: true,
        },
        {
          heading: 'The answer opens the door',
          plainSummary: 'A longer purchase needs the filled second half of the page, which every school can read.',
          reusable: true,
        },
        {
          heading: 'Privacy first',
          plainSummary:
            'No order is placed until the standard privacy agreement is signed; no exception for trials or free accounts.',
          reusable: true,
        },
      ],
      implementation:
        'The purchasing officer sat with four schools through their first page. Form 6-C began with 22 questions and has five now. Vendors were told in one open meeting; the eleven who objected to striking renewal clauses signed within the quarter, except for one. Answers are kept in a shared folder in the order they come, without ratings.',
      effects:
        'From the order to the first lesson: 11 weeks before, 3 now (median of 41). 17 pilots were ended on their date, 15 led to a purchase, 9 are running. Schools began to read each other’s pages before ordering: six orders were withdrawn for that reason. Unintended: two vendors split a product into modules so that each could be piloted. A sentence about modules is before the board. Free tools are still used; the rule reaches only what passes through purchasing.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 41,
        findings: [
          { measure: 'Weeks from order to first lesson', direction: 'positive', n: 41 },
          { measure: 'Pilots that ended on their date', direction: 'positive', n: 32 },
        ],
      },
      lessons: [
        {
          statement: 'Make stopping the default: a pilot contract should end unless somebody signs again.',
          kind: 'do',
          drivingEvent:
            'An audit found 23 products renewed in one year without a single active user in the month before. The form for stopping had four pages.',
          recommendation:
            'Strike out renewal clauses in pilots and put the end date on the school’s calendar, with the name of the person who decides.',
          appliesWhen: ['Subscriptions are bought by schools or departments'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
        {
          statement: 'Keep the pilot form to one page, or schools will go back to free products.',
          kind: 'watch_for',
          drivingEvent:
            'With the form of 22 questions we received three orders in a term. With five questions, nineteen in the next.',
          recommendation:
            'Ask who, what question, which number, who looks, when. Leave everything else to the purchase that may follow.',
          appliesWhen: ['Rules for small purchases are written by a central office'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Purchasing officer (sample)',
          role: 'Wrote and runs the rule',
          organisation: 'Charlesbank Public Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'adapts', target: 'startup-sandbox' }],
      links: [{ url: 'https://example.org/samples/charlesbank/form-6-c', label: 'Form 6-C, the pilot page' }],
    },
  },
  {
    handle: 'brindlebook-boston-2024',
    by: 'boston-contributor-2',
    state: 'live',
    at: '2025-01-28T18:00:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'network',
      title: 'Brindlebook misheard our children: why a school with many home languages said no',
      summary:
        'Ten-week trial in four first and second grades where most children speak another language at home. The software marked correct reading as errors three times as often for them as for the others. The vendor was open about it. We did not adopt it.',
      outcome: 'did_not_work',
      themes: ['equity', 'student_learning', 'assessment'],
      topics: ['early-literacy', 'culturally-responsive-teaching', 'edtech-piloting'],
      keywords: ['speech recognition', 'accent', 'dialect', 'oral reading fluency', 'bias'],
      methods: ['pilot_evaluation'],
      gradeBands: ['k_2'],
      subjects: ['ela_literacy', 'english_learners'],
      participants: ['educator', 'student', 'startup'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2024-09', end: '2024-12' },
      product: { name: 'Brindlebook', vendor: 'Brindle & Tarn Learning', category: 'tutoring_practice' },
      reviewerRole: 'English learner specialist, grades 1 and 2',
      useDuration: '1_6_months',
      decision: 'not_adopted',
      decisionReason:
        'A false error rate of 9 percent for children with a home language other than English, against 3 percent for the others. Placement by these records would have kept 14 children in books below their level.',
      ratings: {
        engagement: 4,
        pedagogy: 2,
        support: 4,
        easeOfUse: 4,
        featureFit: 2,
        contentQuality: 3,
        reliability: 3,
        accessibility: 2,
        privacy: 4,
        value: 2,
      },
      recommend: 2,
      workedWell:
        'The books are good and the children liked hearing their own recordings. The vendor’s engineer came, listened to forty of our clips with us, and did not argue.',
      workedPoorly:
        'Children from Cape Verdean and Haitian homes read “th” as they speak it and were marked wrong. So were two who say “ax” for “ask” and know exactly what they read.\n\nThe level goes down by itself after three low records and the teacher’s correction is not saved. One girl asked why the tablet thought she was a baby.',
      versionReviewed: '3.6',
      learnersCount: 92,
      bestFor: 'As a library with recordings, with automatic levels off.',
      notFor: 'Placement decisions in classrooms with many accents or dialects.',
      indicators: {
        safe: 'vendor_claim',
        evidence_based: 'vendor_claim',
        inclusive: 'problem_found',
        usable: 'reviewer_observed',
        interoperable: 'unknown',
      },
      privacyAgreement: 'dpa',
      pricePaid: { amount: 0, unit: 'ten-week trial', year: 2024, procurement: 'Pilot page, free trial' },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 92,
        sites: 1,
        findings: [
          {
            measure: 'Words read correctly and marked wrong, home language other than English',
            direction: 'negative',
            n: 61,
          },
          { measure: 'Words read correctly and marked wrong, others', direction: 'none', n: 31 },
        ],
      },
      lessons: [
        {
          statement:
            'Compare a speech tool’s false errors for each group of children, not its accuracy for all of them together.',
          kind: 'do',
          drivingEvent:
            'Overall accuracy was 93 percent, near enough to the 95 in the brochure. Split by home language it was 97 and 91, and most of the missing nine percent sat with the same 14 children.',
          recommendation:
            'Score 100 words by hand for at least ten children in each language group. Decide on the worst group.',
          appliesWhen: ['Speech recognition judges learners', 'Several languages or dialects in a class'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement: 'Refuse any tool that overrides a teacher’s correction of a level.',
          kind: 'avoid',
          drivingEvent:
            'Teachers moved children back up by hand. On the next low record the software moved them down again and kept no trace of what the teacher had done.',
          recommendation: 'Test this on the first day: change a level, feed it a poor recording, and see who wins.',
          appliesWhen: ['Adaptive products that place learners'],
          confidence: 'seen_repeatedly',
          lever: 'product',
        },
      ],
      contributors: [
        {
          name: 'English learner specialist (sample)',
          role: 'Reviewer',
          organisation: 'Tidewater Street School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [{ url: 'https://example.org/samples/brindlebook/boston-scoring-sheet', label: 'Our scoring sheet' }],
    },
  },
  {
    handle: 'weatherglass-review',
    by: 'boston-contributor',
    state: 'live',
    at: '2026-06-18T12:45:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Weatherglass Pulse, twice a year: useful climate survey, misleading colors',
      summary:
        'School climate and SEL survey for grades 4 to 12, used in six schools in fall and spring. Questions are sound and the Spanish and Haitian Creole versions are real translations. The traffic-light report turns differences of two students into red.',
      outcome: 'worked_partly',
      themes: ['school_culture_climate_safety', 'assessment'],
      topics: ['mental-health-wellbeing'],
      keywords: ['SEL survey', 'school climate survey', 'belonging'],
      methods: ['data_inquiry'],
      gradeBands: ['3_5', '6_8', '9_12'],
      subjects: ['sel'],
      participants: ['educator', 'student', 'district_admin'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['english_learners', 'students_with_disabilities'],
        connectivity: '1to1',
      },
      period: { start: '2025-10', end: '2026-05' },
      product: {
        name: 'Weatherglass Pulse',
        vendor: 'Plumbline Measures',
        url: 'https://example.org/samples/weatherglass',
        category: 'assessment',
      },
      reviewerRole: 'Coordinator for school climate, six schools',
      useDuration: '6_12_months',
      decision: 'adopted',
      decisionReason:
        'Adopted for two rounds a year with the open question switched off. We print our own report with counts instead of colors.',
      ratings: {
        engagement: 3,
        pedagogy: 'na',
        support: 4,
        easeOfUse: 4,
        featureFit: 3,
        contentQuality: 4,
        reliability: 5,
        accessibility: 4,
        privacy: 4,
        value: 3,
      },
      recommend: 6,
      workedWell:
        'Read-aloud in three languages. Groups under ten are hidden by default. Raw answers can be exported without asking. A student can skip any question, and 11 percent skip the one about home.',
      workedPoorly:
        'A class of 19 goes from green to red when two children change their mind. Three teachers were asked to write an action plan for that. The vendor calls the thresholds proprietary.',
      versionReviewed: '2026 spring',
      learnersCount: 3280,
      bestFor: 'Whole-school questions, two rounds a year.',
      notFor: 'Judging a class or a teacher. Weekly check-ins.',
      indicators: {
        safe: 'third_party_validated',
        evidence_based: 'third_party_validated',
        inclusive: 'reviewer_observed',
        usable: 'reviewer_observed',
        interoperable: 'vendor_claim',
      },
      standards: ['oneroster', 'saml_oidc'],
      privacyAgreement: 'ndpa',
      pricePaid: {
        amount: 3.1,
        unit: 'per learner and year',
        year: 2025,
        procurement: 'Pilot page, then one-year order',
      },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 3280,
        sites: 6,
        findings: [
          { measure: 'Completion in both rounds', direction: 'positive', n: 3280 },
          { measure: 'Class reports that changed color by two answers or fewer', direction: 'negative', n: 141 },
        ],
      },
      lessons: [
        {
          statement: 'Replace survey traffic lights by counts when groups are smaller than about fifty.',
          kind: 'do',
          drivingEvent:
            'Of 141 class reports 38 changed color between fall and spring because of one or two answers. Three teachers were told to write plans about it.',
          recommendation:
            'Print “12 of 19 feel that they belong.” Ask the vendor to switch off colors below school level, and do it yourself if they will not.',
          appliesWhen: ['Climate or SEL results are shown by class'],
          confidence: 'seen_repeatedly',
          lever: 'data',
        },
      ],
      contributors: [
        {
          name: 'School climate coordinator (sample)',
          role: 'Reviewer',
          organisation: 'Charlesbank Public Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'sel-survey-fatigue' }],
    },
  },
  {
    handle: 'changes-micro-credentials',
    by: 'boston-contributor-2',
    state: 'changes_requested',
    at: '2026-10-29T19:10:00Z',
    reason:
      'Close to ready. Please say how many teachers the figures rest on, and what the stipend replaces in the contract, so that another district can judge whether it could do the same.',
    comments: [
      { pointer: '/effects', text: '“Most teachers” of how many? A count, or a percentage with its n, would do.' },
      {
        pointer: '/provisions/1/plainSummary',
        text: 'Does the stipend come on top of the salary step, or instead of it?',
      },
    ],
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Letting micro-credentials count toward the salary scale',
      summary:
        'A contract article that lets teachers exchange four micro-credentials, each with classroom evidence, for one graduate course on the salary scale. Most teachers who began one finished it.',
      outcome: 'too_early',
      themes: ['professional_learning_support', 'systems_change'],
      topics: ['next-generation-pd', 'digital-badges', 'teacher-recruitment-retention'],
      keywords: ['micro-credentials', 'salary lane', 'teacher contract'],
      participants: ['educator', 'policymaker', 'district_admin'],
      place: city,
      context: { sector: 'district', enrolmentBand: '25k-99k' },
      period: { start: '2025-09' },
      policyType: 'mou',
      level: 'district',
      jurisdiction: 'Charlesbank Public Schools and its teachers’ union (both invented)',
      legalForce: 'in_force',
      dateInForce: '2025-09-01',
      complianceBurden: 'medium',
      problem:
        'Teachers moved up the salary scale by graduate courses, many of them online, generic and paid out of pocket. Learning that happened in their own classroom counted for nothing.',
      provisions: [
        {
          heading: 'Exchange',
          plainSummary:
            'Four micro-credentials from the list equal one three-credit graduate course on the salary scale.',
          reusable: true,
        },
        {
          heading: 'Stipend',
          plainSummary: 'The district pays a stipend of $200 for each micro-credential that is accepted.',
          reusable: true,
        },
        {
          heading: 'Evidence',
          plainSummary:
            'Each needs student work from two lessons and a video of ten minutes, read by two colleagues from another school.',
          reusable: true,
        },
      ],
      implementation:
        'A joint committee of union and district keeps the list of 36 micro-credentials. Readers are paid by the hour and trained in one afternoon. Submissions are read in October, February and May.',
      effects:
        'Most teachers who began a micro-credential finished it. The first salary moves are expected in September 2026. Readers disagree about one submission in six, and a third reader decides.',
      evidence: { tier: 'none' },
      lessons: [
        {
          statement: 'Have colleagues from another school read the evidence, and pay them for it.',
          kind: 'do',
          drivingEvent:
            'In the trial round readers from the same school accepted everything. With readers from elsewhere one in six was sent back, with notes that authors called useful.',
          recommendation: 'Pair schools that do not share staff meetings, and budget an hour per submission.',
          appliesWhen: ['Peers judge evidence that leads to pay'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Joint committee co-chair (sample)',
          role: 'Union side',
          organisation: 'Charlesbank Public Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
];
