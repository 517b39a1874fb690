import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-MD', locality: 'Baltimore', locale: '11' } as const;
const clusterId = 'baltimore';

/** Invented entries of the Baltimore cluster. */
export const baltimoreEntries: readonly SampleEntry[] = [
  {
    handle: 'chronic-absence-cycles',
    by: 'baltimore-contributor',
    state: 'live',
    at: '2026-02-03T15:10:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Chronic absence, one small change at a time: eleven cycles in four schools, five of them kept',
      summary:
        'Four elementary schools ran eleven six-week cycles on chronic absence. Home visits by somebody the family knows, a washing machine, and moving one bus stop helped. Incentives, posters and letters did not, and perfect-attendance prizes made things slightly worse. Chronic absence fell from 42 to 33 percent; for children missing a fifth of the year it hardly moved.',
      outcome: 'worked_partly',
      themes: ['school_culture_climate_safety', 'family_engagement', 'equity'],
      topics: ['attendance', 'community-partnerships', 'family-communication'],
      keywords: ['chronic absenteeism', 'home visits', 'PDSA', 'laundry', 'school bus', 'incentives'],
      methods: ['improvement_science', 'data_inquiry'],
      gradeBands: ['early_childhood', 'k_2', '3_5'],
      participants: ['educator', 'school_leader', 'family', 'community_group', 'researcher'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'homeless_foster', 'students_with_disabilities'],
        connectivity: 'shared',
      },
      period: { start: '2023-09', end: '2025-06' },
      costs: {
        currency: 'USD',
        oneTime: 7900,
        annual: 68000,
        perLearner: 36,
        staffFte: 1.2,
        basis: 'actual',
        note: 'Home visits at $32 each, about 900 a year; one improvement coach; two washing machines. The bus stop was free.',
      },
      problem:
        'In June 2023 the attendance wall in each of our schools had 40 names on it for praise. 794 of 1,890 children had missed a tenth of the year. Everybody had a theory, and each theory had a poster.',
      approach:
        'We agreed on one chart for each school: number of children absent, by week. A team of five tries one change with about thirty children for six weeks, writes down beforehand what the chart should do, and then keeps, changes or drops it. A coach from the university sat in and asked the same question every time: *how would you know?*\n\nThe eleven changes, in order: phone calls by teachers, letters with a bar chart, perfect-attendance prizes, home visits by the counselor, home visits by the child’s own former teacher, walking groups, a washing machine, moving a bus stop, breakfast in the room, text messages, asthma plans with the nurse.',
      results:
        '**Kept:** home visits by a former teacher (thirty children: from 9.1 to 6.0 days missed in six weeks), the washing machine, the bus stop, asthma plans, texts for children with fewer than fifteen absences.\n\n**Dropped:** letters, calls by whoever was free, visits by someone the family does not know, walking groups (two parents did all the walking), breakfast in the room (loved, no change in the chart).\n\n**Harmful:** prizes. In the weeks after a class lost its chance at perfect attendance, absence rose. A second-grader said: “It doesn’t count anymore.”\n\nChronic absence in the four schools: 42 percent in 2023, 33 in 2025; in the district as a whole 41 and 38. Of the 118 children who missed a fifth of the year or more in 2023, 97 still did.',
      challenges:
        'Six weeks are short and thirty children are few. Twice we kept something that later turned out to be spring. Since then we run each keeper a second time in another school before we say so.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      timeline: [
        { month: '2023-09', event: 'One chart per school' },
        { month: '2023-11', event: 'Prizes tried, and stopped in January' },
        { month: '2024-02', event: 'Former teachers visit' },
        { month: '2024-10', event: 'Bus stop moved by 300 yards' },
        { month: '2025-01', event: 'Rule: no keeper without a second school' },
      ],
      partners: ['Rowhouse Learning Exchange (sample)', 'Jones Mill University School of Education (sample)'],
      reach: { learners: 1890, educators: 46, schools: 4 },
      metrics: [
        { name: 'Chronically absent children', unit: 'percent', baseline: 42, endline: 33, n: 1890 },
        { name: 'Chronically absent children, district', unit: 'percent', baseline: 41, endline: 38 },
        { name: 'Children who miss a fifth of the year or more', unit: 'count', baseline: 118, endline: 97, n: 118 },
        { name: 'Days missed in six weeks, former-teacher visits', unit: 'days', baseline: 9.1, endline: 6, n: 30 },
      ],
      gettingStarted: 'Make the weekly chart by hand for a month. Hang it where the team meets, not in the hallway.',
      sustaining: 'Home visits are in the union contract as paid hours. The chart takes the secretary fifteen minutes.',
      equityNote:
        'For the children who miss most, we have found nothing that works. Two thirds of them are in families who moved during the year; see our agreement with the housing agency.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 1890,
        sites: 4,
        findings: [
          { measure: 'Chronic absence', direction: 'positive', n: 1890 },
          { measure: 'Severe absence (a fifth of the year)', direction: 'none', n: 118 },
          { measure: 'Absence after a class loses its perfect-attendance prize', direction: 'negative', n: 212 },
        ],
      },
      lessons: [
        {
          statement: 'Send somebody the family already knows to the door; a visit from a stranger did nothing.',
          kind: 'do',
          drivingEvent:
            'The counselor’s visits changed nothing in six weeks. The same list, visited by each child’s teacher of the year before, went from 9.1 to 6.0 missed days, and again in a second school.',
          recommendation:
            'Ask last year’s teacher, pay for the hour, send two people, and talk about the child before the absence.',
          appliesWhen: ['Elementary schools', 'Children with roughly 5 to 15 absences by winter'],
          notWhen: ['A protection case is open'],
          confidence: 'seen_repeatedly',
          lever: 'people',
        },
        {
          statement: 'Stop perfect-attendance prizes: once the streak is broken, the reason to come is gone too.',
          kind: 'avoid',
          drivingEvent:
            'We followed eight classes through a pizza contest. In the two weeks after a class dropped out, absence was higher than in the month before the contest.',
          recommendation: 'Take the wall down. If you must celebrate, celebrate coming back.',
          appliesWhen: ['Any prize that can be lost for the rest of a term'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
        {
          statement: 'Look at a map before you look at motivation: one bus stop explained a tenth of our absences.',
          kind: 'do',
          drivingEvent:
            'A team pinned absences on a street map. Fourteen children of one block missed school when it rained: their stop was across a six-lane road without a light.',
          recommendation: 'Pin a month of absences by address, rainy days in another color. Ride the route.',
          appliesWhen: ['Children walk or take a bus'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement:
            'Text messages help children who miss a little; they do nothing for those who miss a fifth of the year.',
          kind: 'watch_for',
          drivingEvent:
            'We copied the second-absence texts from New Orleans. Below fifteen absences the chart moved. Above it, numbers were disconnected or families wrote back things that no clerk can mend.',
          recommendation:
            'Keep texts for the many and reserve people’s time for the few. Do not judge either by the average.',
          appliesWhen: ['Texting programs with a wide range of absence'],
          confidence: 'seen_once',
          lever: 'practice',
        },
        {
          statement: 'Repeat a success in a second school before you spread it, or you will spread the spring.',
          kind: 'do',
          drivingEvent:
            'Walking groups looked splendid from March to May. In the second school, from October to December, there was no difference at all.',
          recommendation:
            'Write down what the chart should do, run it twice in different places and seasons, and only then call it kept.',
          appliesWhen: ['Short improvement cycles with few children'],
          confidence: 'seen_repeatedly',
          lever: 'data',
        },
      ],
      contributors: [
        {
          name: 'Improvement coach (sample)',
          role: 'Coach',
          organisation: 'Jones Mill University School of Education (sample)',
          contactable: true,
        },
        {
          name: 'Elementary principal (sample)',
          role: 'Team lead in one school',
          organisation: 'Cold Spring Row Elementary (sample)',
          sub: 'persona-baltimore-contributor-2',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [{ url: 'https://example.org/samples/absence-cycles/charts', label: 'All eleven charts' }],
      relations: [{ type: 'contradicts', target: 'texting-attendance' }],
    },
  },
  {
    handle: 'oer-algebra',
    by: 'baltimore-contributor-2',
    state: 'live',
    at: '2024-07-30T17:40:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Adopting an open algebra course: the book was free, the printing was not',
      summary:
        'Nine middle schools replaced a $94 algebra textbook by open educational resources. Teachers edited them all year, which they loved, until nine versions existed. Printing cost more than planned and still a third of the old price. Results on the unit tests did not change.',
      outcome: 'worked_partly',
      themes: ['systems_change', 'instructional_approaches'],
      topics: ['procurement', 'personalized-learning', 'universal-design-for-learning'],
      keywords: ['OER', 'open educational resources', 'textbook adoption', 'printing', 'open license'],
      methods: ['co_design', 'community_of_practice'],
      gradeBands: ['6_8', '9_12'],
      subjects: ['mathematics'],
      participants: ['educator', 'district_admin', 'higher_ed'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['economically_disadvantaged', 'students_with_disabilities'],
        connectivity: 'shared',
      },
      period: { start: '2022-08', end: '2024-06' },
      costs: {
        currency: 'USD',
        oneTime: 41000,
        annual: 58900,
        perLearner: 31,
        basis: 'actual',
        note: 'Printing $24 and license-free platform hosting $7 per learner and year. One-time: summer editing.',
      },
      problem:
        'The contract for the algebra book ran out. A new one for 1,900 students would have cost $178,000, and half of the old copies had been kept in closets because the reading was too hard.',
      approach:
        'A team of twelve teachers chose an openly licensed course and adapted it over one summer: shorter reading passages, larger type, local data. Every unit was printed as a workbook that students write in and keep. Everybody could edit the files.\n\nIn the second year we appointed two editors. Proposals went to them by Friday and a new version came out each quarter.',
      results:
        'Cost per learner and year: $31, against $47 for the old book over its life. Students write in a book that is theirs; teachers of students with disabilities call this the best part. Unit tests: 61.2 percent before, 61.8 after (n = 1,874).\n\nBy March of the first year there were nine versions of unit 4, and the common test fitted three of them.',
      challenges:
        'The print shop. We planned for $14 per learner and paid $24, as the first quote was for single-sided paper without binding. Workbooks arrived two weeks into September.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'scaled',
      reach: { learners: 1900, educators: 41, schools: 9 },
      metrics: [
        { name: 'Cost per learner and year', unit: 'US dollars', baseline: 47, endline: 31, n: 1900 },
        { name: 'Common unit tests', unit: 'percent correct', baseline: 61.2, endline: 61.8, n: 1874 },
      ],
      sustaining:
        'Editors are paid for forty hours each summer. Without them the files would drift apart again by November.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 1874,
        sites: 9,
        findings: [
          { measure: 'Common unit tests', direction: 'none', n: 1874 },
          { measure: 'Cost', direction: 'positive', n: 1900 },
        ],
      },
      lessons: [
        {
          statement: 'Budget printing from a real bound copy before you compare open materials with a textbook.',
          kind: 'do',
          drivingEvent:
            'Our comparison said $14 per learner. The bill said $24, because a workbook that survives a backpack needs binding, a cover and both sides.',
          recommendation: 'Have the print shop make five copies of one unit. Give them to children for a month.',
          appliesWhen: ['OER used on paper'],
          notWhen: ['Every student has a device and reliable internet at home'],
          confidence: 'seen_once',
          lever: 'funding',
        },
        {
          statement: 'Let everyone propose changes and two people make them.',
          kind: 'do',
          drivingEvent:
            'With open editing, unit 4 existed in nine versions by March, and a common test was no longer common.',
          recommendation:
            'Name two paid editors, a weekly deadline for proposals and a quarterly edition with a number on the cover.',
          appliesWhen: ['Several schools share materials that they may change'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Mathematics specialist (sample)',
          role: 'Editor',
          organisation: 'Inner Harbor Learning Office (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      licence: 'CC-BY-SA-4.0',
      links: [{ url: 'https://example.org/samples/oer-algebra/unit-4', label: 'Unit 4, in one version' }],
    },
  },
  {
    handle: 'neighborhood-library',
    by: 'baltimore-contributor',
    state: 'live',
    at: '2025-10-21T14:35:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'A library written by fifth-graders about their own blocks',
      summary:
        'Fifth-graders interviewed neighbors and wrote 64 small books about their own streets, which first-graders then read. Borrowing from the school library tripled. It works because the elders came in person, and because nobody corrected the way they talk.',
      outcome: 'worked',
      themes: ['equity', 'student_learning', 'family_engagement'],
      topics: ['culturally-responsive-teaching', 'early-literacy', 'project-based-learning', 'student-agency'],
      keywords: ['oral history', 'student authors', 'neighborhood', 'local history'],
      methods: ['co_design', 'making'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['ela_literacy', 'social_studies', 'arts'],
      participants: ['educator', 'student', 'family', 'museum_library'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['economically_disadvantaged'],
        connectivity: 'shared',
      },
      period: { start: '2024-01', end: '2025-06' },
      costs: {
        currency: 'USD',
        oneTime: 900,
        annual: 2300,
        basis: 'actual',
        note: 'Binding, a scanner, lunch for guests.',
      },
      problem:
        'Of 1,140 picture books in our library, a parent found nine with a rowhouse in them. Fifth-graders wrote reports for a teacher to grade, and the reports went into a folder.',
      approach:
        'Each pair of fifth-graders invites one neighbor of over sixty to lunch and asks three questions, chosen from a list of forty that the class made. They write and draw a book of twelve pages for a reader of six. The neighbor reads it first and may take out anything. Then it is bound, gets a barcode and stands on the shelf with the other books.\n\nPeople’s words stay as they said them. A page at the back, by the students, explains a few.',
      results:
        'Sixty-four books in three semesters. They were lent 1,316 times, to first- and second-graders mostly; lending as a whole went from 0.9 to 2.8 books per child and month. In a writing sample in May fifth-graders wrote longer than the year before and no more correctly. Eleven neighbors came back as weekly readers.\n\nOne man of eighty-one asked for the book about him to be read at his birthday. It was.',
      challenges:
        'Releases. A neighbor told a story about a crime and a first-grader is the grandson of the other party. That is why the neighbor reads first and why we now ask a second elder to read everything.',
      wouldDoAgain: 'yes',
      stage: 'implementing',
      reach: { learners: 310, educators: 9, schools: 1 },
      metrics: [{ name: 'Books lent per child and month', unit: 'books', baseline: 0.9, endline: 2.8, n: 310 }],
      gettingStarted:
        'Begin with three elders whom the school secretary knows. Ask for lunch and not for an interview.',
      transferPotential:
        'A rural school that heard about it is making books about farms. The lunch seems to matter more than the subject.',
      privacy: { noStudentPii: true, consent: 'obtained' },
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 310,
        sites: 1,
        findings: [
          { measure: 'Books lent', direction: 'positive', n: 310 },
          { measure: 'Spelling and grammar in a writing sample', direction: 'none', n: 74 },
        ],
      },
      lessons: [
        {
          statement: 'Let the person a book is about read it first and cross out what they like.',
          kind: 'do',
          drivingEvent:
            'A story about a long-past crime nearly reached a first-grader whose grandfather was in it. The neighbor had not thought of that; a second elder had.',
          recommendation:
            'Two readings before binding: by the person, and by somebody who knows the families on the block.',
          appliesWhen: ['Students publish stories about real people'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement:
            'Give student writing a younger reader and a barcode, and it will be rewritten without being asked.',
          kind: 'do',
          drivingEvent:
            'Two boys who had never revised anything made four versions, because a first-grader had fallen asleep at the second.',
          recommendation:
            'Plan a test reading with the real audience halfway through, and shelve the result with the other books.',
          appliesWhen: ['Grades 3 to 8, any writing unit'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'School librarian (sample)',
          role: 'Librarian',
          organisation: 'Cold Spring Row Elementary (sample)',
          contactable: true,
        },
        {
          name: 'Fifth-grade teacher (sample)',
          role: 'Teacher',
          organisation: 'Cold Spring Row Elementary (sample)',
          contactable: false,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'housing-data-agreement',
    by: 'baltimore-contributor-2',
    state: 'live',
    at: '2026-05-19T16:25:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'network',
      title:
        'Data-sharing agreement with a housing agency: an address change becomes a phone call, not a truancy letter',
      summary:
        'Schools and a housing agency share one fact, that a family with school-age children is about to move, so that transport and records move with them. Two years of drafting, nine months in force. It is narrow on purpose. Earlier drafts that shared attendance were refused by tenants, and they were right.',
      outcome: 'too_early',
      themes: ['equity', 'technology_network_infrastructure', 'school_culture_climate_safety'],
      topics: ['data-privacy', 'attendance', 'interoperability'],
      keywords: ['data sharing agreement', 'housing', 'student mobility', 'FERPA'],
      methods: ['co_design'],
      participants: ['policymaker', 'district_admin', 'community_group', 'family'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['homeless_foster', 'economically_disadvantaged'],
      },
      period: { start: '2023-06' },
      costs: {
        currency: 'USD',
        oneTime: 64000,
        annual: 22000,
        staffFte: 0.3,
        basis: 'estimate',
        note: 'Legal work was given by a law school clinic; its value is estimated.',
      },
      policyType: 'data_sharing_agreement',
      level: 'city_county',
      jurisdiction: 'A group of Baltimore schools and a housing agency (parties invented)',
      legalForce: 'in_force',
      datePassed: '2025-07-15',
      dateInForce: '2025-09-01',
      dateExpires: '2027-08-31',
      complianceBurden: 'medium',
      problem:
        'Two thirds of the children who miss a fifth of the year move during that year. The housing agency knows of most moves six weeks ahead. The school learns of it from an empty chair, and sends a letter to the old address.',
      provisions: [
        {
          heading: 'One fact',
          plainSummary:
            'The agency tells the school liaison that a household will move, with the date and the new zone. Nothing else goes either way.',
          text: 'The Agency shall transmit: household reference, names and birth years of school-age children, expected date of move, transport zone of destination. No education record shall be transmitted to the Agency.',
          reusable: true,
        },
        {
          heading: 'By consent',
          plainSummary:
            'A tenant says yes on a page in their language, separately from the lease, and may take it back by text message.',
          reusable: true,
        },
        {
          heading: 'Ninety days',
          plainSummary:
            'The school deletes the message ninety days after the move and reports the count of deletions each quarter.',
          reusable: true,
        },
        {
          heading: 'Never for enforcement',
          plainSummary:
            'Not for lease, residency, immigration or truancy enforcement. Either side’s breach ends the agreement within a day.',
          text: 'Information received under this agreement shall not be used, nor disclosed for use, in any proceeding concerning tenancy, residency, immigration status or compulsory attendance.',
          reusable: true,
        },
      ],
      implementation:
        'The first draft shared attendance with the agency, so that case managers could “support” families. Tenants’ representatives read it as a threat to leases. It took a year to win back the conversation. The final list of fields was written on the back of an envelope by a tenant leader, and survived four lawyers. Messages go through a small mailbox service with two keys and no dashboard.',
      effects:
        'September to April: 212 households said yes out of 371 asked. For 188 moves a bus was arranged before the move in 131 cases; in the year before, in fewer than 20. Whether children miss less school we do not know yet. Staff at the agency spend more time on it than planned, about twelve minutes per household. Nobody has taken consent back so far.',
      evidence: {
        tier: 'essa_4_rationale',
        design: 'descriptive',
        sampleSize: 188,
        logicModel:
          'Moves during the year go along with lost days, and much of the loss falls in the two weeks around a move, when transport and records lag behind. If the school knows the date in advance and transport starts on the first day, fewer days are lost. A research partner is comparing households with and without notice until June 2027.',
        findings: [{ measure: 'Moves with transport arranged beforehand', direction: 'positive', n: 188 }],
      },
      lessons: [
        {
          statement: 'Ask the people whose data it is to write the list of fields, before any lawyer does.',
          kind: 'do',
          drivingEvent:
            'Our first draft had 23 fields and would have shown attendance to a landlord. A tenant leader wrote five fields on an envelope, and that list is in force.',
          recommendation:
            'Hold the first meeting with families alone. Ask what would help them, and which fact is needed for that.',
          appliesWhen: ['Schools share data with housing, health or justice agencies'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement: 'Share one fact for one use; a narrow agreement gets signed and a broad one gets feared.',
          kind: 'do',
          drivingEvent:
            'The broad draft was two years old when we dropped it. The narrow one was signed eleven weeks after the envelope.',
          recommendation:
            'Write down the single action that the data triggers. Strike every field which that action does not need.',
          appliesWhen: ['Data-sharing agreements between public bodies'],
          notWhen: ['Research under its own approval, with consent'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Student services director (sample)',
          role: 'Negotiated for the schools',
          organisation: 'Inner Harbor Learning Office (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'chronic-absence-cycles' }],
    },
  },
  {
    handle: 'oer-procurement',
    by: 'baltimore-contributor',
    state: 'live',
    at: '2026-09-17T18:50:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'OER procurement: look for open materials first, and own what we pay to have written',
      summary:
        'A purchasing rule in two sentences: before buying materials, show which open ones were looked at; and whatever we pay somebody to write comes under an open license. A librarian’s half day per request does most of the work. Spending on secondary materials fell by 22 percent in two years.',
      outcome: 'worked',
      themes: ['systems_change', 'equity'],
      topics: ['procurement', 'sustainable-funding'],
      keywords: ['OER', 'open license', 'Creative Commons', 'textbook purchasing', 'open first'],
      participants: ['policymaker', 'district_admin', 'museum_library', 'educator'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '25k-99k',
        populations: ['economically_disadvantaged'],
        connectivity: 'shared',
      },
      period: { start: '2024-07' },
      costs: { currency: 'USD', annual: 37000, staffFte: 0.5, basis: 'actual', note: 'Half a librarian’s post.' },
      policyType: 'procurement_rule',
      level: 'district',
      jurisdiction: 'Inner Harbor Learning Office (invented), Maryland',
      legalForce: 'in_force',
      citation: 'Instructional Materials Procedure 4-12 (2024)',
      dateInForce: '2024-07-01',
      complianceBurden: 'low',
      officialUrl: 'https://example.org/samples/inner-harbor/procedure-4-12',
      problem:
        'Three offices had paid three publishers for the same financial literacy unit. A fourth had written one for $18,000 with a contractor, who kept the rights and sold it to the next county.',
      provisions: [
        {
          heading: 'Open first',
          plainSummary:
            'A request above $2,500 lists the open materials that were considered and says in a sentence why they do not serve.',
          text: 'Requests for instructional materials above $2,500 shall name the openly licensed alternatives reviewed with the library and the reason for not selecting them.',
          reusable: true,
        },
        {
          heading: 'We own what we pay for',
          plainSummary: 'Work written for us by staff or contractors is published under CC BY within a year.',
          text: 'Instructional works commissioned in whole or in part with public funds shall be licensed CC BY 4.0 and deposited in the shared repository within twelve months.',
          reusable: true,
        },
        {
          heading: 'Printing counts',
          plainSummary: 'Cost comparisons include printing, binding and the hours of editing, over three years.',
          reusable: true,
        },
        {
          heading: 'Accessible or not at all',
          plainSummary:
            'Open materials meet the same accessibility standard as bought ones, checked by the same person.',
          reusable: true,
        },
      ],
      implementation:
        'The library does the search: a request comes in, and within five working days a librarian sends back three candidates or a note that there are none. Contract templates were changed on one afternoon. Two contractors declined to work under an open license. Teachers who write get their names on the cover, which mattered more to them than the stipend.',
      effects:
        'In two years 163 requests: 49 were met with open materials, 96 with bought ones, 18 withdrawn. Spending on secondary materials fell from $2.9 to $2.26 million. 31 commissioned works are in the repository, 6 of them used by other districts as far as we know. Unintended: a few teachers split requests into pieces of $2,400.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 163,
        findings: [
          { measure: 'Requests met with open materials', direction: 'positive', n: 163 },
          { measure: 'Spending on secondary materials', direction: 'positive', n: 163 },
        ],
      },
      lessons: [
        {
          statement:
            'Give the search for open materials to a librarian; a form alone produces the sentence “none found.”',
          kind: 'do',
          drivingEvent:
            'In the first three months teachers filled in the box themselves. Of 22 requests, 21 said that nothing suitable exists. A librarian then found candidates for 13 of the same 22.',
          recommendation: 'Promise three candidates within five working days, from a person with time for it.',
          appliesWhen: ['Open-first purchasing rules'],
          confidence: 'seen_once',
          lever: 'people',
        },
        {
          statement: 'Put the open license into the contract template, before there is a work to argue about.',
          kind: 'do',
          drivingEvent: 'We paid $18,000 for a unit, and met it a year later in a neighboring county’s invoice.',
          recommendation:
            'Change the template once, with the author’s name on the cover and the right to reuse. Leave the exceptions to one named person.',
          appliesWhen: ['Public money pays for writing'],
          notWhen: ['Materials built on licensed images or texts that cannot be cleared'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Instructional materials librarian (sample)',
          role: 'Runs the procedure',
          organisation: 'Inner Harbor Learning Office (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      licence: 'CC0-1.0',
      relations: [
        { type: 'relatedTo', target: 'oer-algebra' },
        { type: 'relatedTo', target: 'pilot-procurement-rule' },
      ],
    },
  },
  {
    handle: 'brindlebook-baltimore-2023',
    by: 'baltimore-contributor',
    state: 'live',
    at: '2024-02-15T13:45:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Brindlebook, first half-year in a school with shared tablets',
      summary:
        'One K–5 school, 18 shared tablets, five months. Used as a station for small groups it gives each child eight good minutes of reading aloud. As a whole-class program it would not have worked here. Adopted for stations.',
      outcome: 'worked_partly',
      themes: ['student_learning'],
      topics: ['early-literacy', 'blended-learning', 'personalized-learning'],
      keywords: ['reading stations', 'oral reading', 'shared devices'],
      gradeBands: ['k_2'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'student'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['economically_disadvantaged'],
        connectivity: 'shared',
      },
      period: { start: '2023-09', end: '2024-01' },
      product: { name: 'Brindlebook', vendor: 'Brindle & Tarn Learning', category: 'tutoring_practice' },
      reviewerRole: 'Reading specialist',
      useDuration: '1_6_months',
      decision: 'adopted',
      decisionReason:
        'For stations of six it fits the rotation that we already have. We bought 60 licenses and not 240.',
      ratings: {
        engagement: 4,
        pedagogy: 3,
        support: 3,
        easeOfUse: 3,
        featureFit: 3,
        contentQuality: 4,
        reliability: 3,
        accessibility: 3,
        privacy: 3,
        value: 4,
      },
      recommend: 6,
      workedWell:
        'Six children read aloud at once and do not disturb each other, since each hears only themselves. The record of a shy boy showed that he reads well when nobody looks.',
      workedPoorly:
        'Signing in took a first-grader four minutes of a fourteen-minute station, until we got picture codes. Rosters had to be typed in by hand, twice.',
      versionReviewed: '2.6',
      learnersCount: 118,
      bestFor: 'A station in a rotation, with headsets that have a proper microphone.',
      notFor: 'Kindergarten in the fall.',
      indicators: {
        safe: 'vendor_claim',
        evidence_based: 'vendor_claim',
        inclusive: 'unknown',
        usable: 'reviewer_observed',
        interoperable: 'problem_found',
      },
      privacyAgreement: 'dpa',
      pricePaid: { amount: 12, unit: 'per learner and year', year: 2023, procurement: 'Purchase order' },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 118,
        sites: 1,
        findings: [{ measure: 'Minutes read aloud per station', direction: 'positive', n: 118 }],
      },
      lessons: [
        {
          statement: 'Time the sign-in with the youngest children before you count minutes of use.',
          kind: 'watch_for',
          drivingEvent:
            'A station lasts fourteen minutes. With typed passwords four of them were gone before the first page; picture codes brought that down to thirty seconds.',
          recommendation: 'Ask for picture or code sign-in, and time five children with a watch during the trial.',
          appliesWhen: ['Kindergarten to grade 2', 'Shared devices'],
          confidence: 'seen_repeatedly',
          lever: 'product',
        },
      ],
      contributors: [
        {
          name: 'Reading specialist (sample)',
          role: 'Reviewer',
          organisation: 'Cold Spring Row Elementary (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
];
