import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-PA', locality: 'Pittsburgh', locale: '11' } as const;
const clusterId = 'pittsburgh';

/** Invented entries of the Pittsburgh cluster. */
export const pittsburghEntries: readonly SampleEntry[] = [
  {
    handle: 'co-teaching-small-rural',
    by: 'pittsburgh-contributor',
    state: 'live',
    at: '2025-02-11T15:20:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Co-teaching in a small rural district: schedule the shared teacher first',
      summary:
        'With one special educator for each building, our co-taught classes existed on paper and happened about a third of the time. We rebuilt the master schedule starting from the co-taught blocks instead of fitting them in last. Delivered co-teaching went from 31 to 84 percent of scheduled blocks in one year, without a new hire.',
      outcome: 'worked',
      themes: ['systems_change', 'instructional_approaches', 'equity'],
      topics: ['scheduling', 'universal-design-for-learning'],
      keywords: ['co-teaching', 'master schedule', 'inclusion', 'IEP minutes', 'itinerant staff'],
      methods: ['improvement_science', 'rapid_prototyping'],
      gradeBands: ['6_8', '9_12'],
      subjects: ['special_education', 'mathematics', 'ela_literacy'],
      participants: ['educator', 'school_leader', 'district_admin', 'student'],
      place: { country: 'US', region: 'US-PA', locality: 'Laurel Cut', locale: '42' },
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['rural', 'students_with_disabilities', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2023-11', end: '2024-12' },
      costs: {
        currency: 'USD',
        oneTime: 1850,
        annual: 900,
        staffFte: 0.1,
        basis: 'actual',
        note: 'Two days of substitutes for the schedule build, and a stipend for the teacher who keeps the coverage sheet.',
      },
      problem:
        'Laurel Cut has 640 students in two buildings nine miles apart. Each building has one special educator, and a third one drives between them. Seventh through tenth grade math and English were listed as co-taught in 22 IEPs.\n\nIn the fall of 2023 the special educators kept a tally for six weeks. Of the blocks that the schedule called co-taught, 31 percent had two teachers in the room from bell to bell. The others were lost to testing, to a student in crisis, to covering for an absent colleague, and most of all to the road: the itinerant teacher was due in one building four minutes after she left the other.',
      approach:
        'We threw out the schedule and started from an empty table in the library, with one paper strip for every class. The order in which strips went down was the whole idea:\n\n1. Things we cannot move: the bus to the career center (11:20 to 2:15) and the shared band director.\n2. The co-taught blocks, with the special educator’s name on the strip.\n3. One planning period each week shared by each pair.\n4. Everything else.\n\nThe itinerant teacher now spends mornings in one building and afternoons in the other, with lunch on the road. Pairs were cut from nine to five, so that each special educator works with two subjects and not four. A co-taught block can no longer be used for coverage: the office secretary has a list of who covers instead, in order, and the principal is on it.\n\nEvery second Friday the three special educators enter their tally in one spreadsheet and the two principals look at it with them for fifteen minutes.',
      results:
        'Between January and December 2024 we counted 1,140 scheduled blocks. Two teachers were there for 84 percent of them. Every pair had its planning period at least three weeks out of four.\n\nAlgebra I is the only course where we dare compare grades: 9 of 21 students with IEPs passed in 2022–23, 14 of 19 in the first year of the new schedule. The teacher was the same and the final exam nearly so. Two numbers like that are not proof.\n\nWhat we had not expected: general education teachers stopped sending students out. Referrals to the resource room during co-taught subjects fell from about eleven a week to three.',
      challenges:
        'Electives paid for it. Spanish II and Art III met at the same time for a year and eight students had to choose. One pair did not get along, and in a school this size there is nobody to swap with; they needed a third person in their planning period until February.',
      wouldDoAgain: 'yes',
      stage: 'implementing',
      timeline: [
        { month: '2023-11', event: 'Six-week tally: 31 percent of co-taught blocks delivered' },
        { month: '2023-12', event: 'Schedule rebuilt with paper strips in two days' },
        { month: '2024-01', event: 'New schedule begins with the second semester' },
        { month: '2024-03', event: 'Coverage list taken out of the special educators’ hands' },
        { month: '2024-12', event: '84 percent over the calendar year' },
      ],
      partners: ['Laurel Cut Area School District (sample)', 'Upper Yough Intermediate Service Unit (sample)'],
      reach: { learners: 212, educators: 11, schools: 2 },
      metrics: [
        {
          name: 'Scheduled co-taught blocks with both teachers present',
          unit: 'percent',
          baseline: 31,
          endline: 84,
          n: 1140,
        },
        { name: 'Shared planning time per pair', unit: 'minutes a week', baseline: 0, endline: 45, n: 5 },
        { name: 'Referrals to the resource room from co-taught subjects', unit: 'per week', baseline: 11, endline: 3 },
      ],
      gettingStarted:
        'Count first. Ask each special educator to tick, for six weeks, which blocks really had two adults. Ours would not have been believed without the tally, least of all by us.',
      sustaining:
        'The order of the strips is written down and the board has seen it. A new principal inherits a procedure, not a favor.',
      conditionsForSuccess:
        'A principal who will stand in a study hall. Somebody in the office who owns the coverage list. No more pairs than the special educators can plan with.',
      equityNote:
        'The students who lost a choice of elective were mostly in the honors track. We told their families why before the schedule came out.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 40,
        sites: 2,
        findings: [
          { measure: 'Delivered co-taught blocks', direction: 'positive', n: 1140 },
          { measure: 'Algebra I pass rate, students with IEPs', direction: 'positive', n: 40 },
        ],
      },
      lessons: [
        {
          statement:
            'In a small school, place co-taught blocks in the master schedule before anything that can be moved.',
          kind: 'do',
          drivingEvent:
            'For three years the special educators were scheduled last, into whatever was left. Every August the pairs looked fine on paper, and by October each of them was expected in two rooms at once on Tuesdays and Thursdays.',
          recommendation:
            'Put down only what you truly cannot move, such as a shared bus. Then place the co-taught blocks by name, then planning time, then the rest.',
          appliesWhen: [
            'One or two special educators serve a whole building',
            'Fewer than about 400 students in the building',
          ],
          notWhen: ['Large schools that can give each team its own special educator'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'Take co-teachers off the substitute coverage list, or coverage will eat the co-teaching.',
          kind: 'do',
          drivingEvent:
            'In February the tally dipped to 58 percent. Eleven of the lost blocks in two weeks were coverage: when somebody called in sick, the second teacher in a room looked like a spare one.',
          recommendation:
            'Write an ordered coverage list without the co-teachers, with the principal on it, and give it to the person who makes the calls at 6 a.m.',
          appliesWhen: ['Substitutes are hard to find', 'Coverage is arranged by phone in the morning'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Fewer co-teaching pairs with shared planning time beat more pairs without it.',
          kind: 'do',
          drivingEvent:
            'With nine pairs nobody planned together and the special educator walked around helping. With five pairs and 45 minutes a week, three of them were teaching in stations by spring.',
          recommendation:
            'Cut pairs until every remaining one has a planning period in common, even if fewer courses are called co-taught.',
          appliesWhen: ['Special educators serve four or more subjects each'],
          notWhen: ['IEPs name a course that would lose its second teacher; those meetings come first'],
          confidence: 'seen_once',
          lever: 'practice',
        },
        {
          statement: 'Count travel between buildings as time in the schedule, with lunch in the middle of the road.',
          kind: 'watch_for',
          drivingEvent:
            'The old schedule gave the itinerant teacher four minutes for nine miles. She missed the start of every afternoon block for a year, and everybody called it lateness.',
          recommendation:
            'Give itinerant staff one building per half day. If that is impossible, schedule the drive as a period of its own.',
          appliesWhen: ['Staff are shared between buildings or districts'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Tell families of elective conflicts before the schedule comes out, with the reason.',
          kind: 'do',
          drivingEvent:
            'Eight students could not take both Spanish II and Art III. We called all eight homes in December; two parents were angry and none came to the board meeting.',
          recommendation:
            'List the conflicts your new schedule makes, call those families first, and say which students gain.',
          appliesWhen: ['A schedule change takes choices from some students'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Itinerant special educator (sample)',
          role: 'Kept the tally and built the schedule',
          organisation: 'Laurel Cut Area School District (sample)',
          sub: 'persona-pittsburgh-contributor',
          contactable: true,
        },
        {
          name: 'Junior-senior high principal (sample)',
          role: 'Principal',
          organisation: 'Laurel Cut Area School District (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [
        { url: 'https://example.org/samples/laurel-cut/strip-order', label: 'The order of the strips, one page' },
        { url: 'https://example.org/samples/laurel-cut/tally-sheet', label: 'Tally sheet' },
      ],
    },
  },
  {
    handle: 'maker-van',
    by: 'pittsburgh-contributor-2',
    state: 'live',
    at: '2024-09-19T13:05:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'We bought a van for making. After fourteen months it was a van',
      summary:
        'A mobile makerspace was to visit nine elementary schools. Parking, insurance, bus lanes and a generator too loud for a school day left it idle on two days of three. Teachers asked for the tools without the vehicle, and that is what they have now: six carts at a fifth of the yearly cost.',
      outcome: 'did_not_work',
      themes: ['instructional_approaches', 'student_learning'],
      topics: ['maker-learning', 'community-partnerships', 'sustainable-funding'],
      keywords: ['mobile makerspace', 'makerspace on wheels', 'maker cart'],
      methods: ['making', 'user_centered_design'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['stem_maker', 'science', 'arts'],
      participants: ['educator', 'museum_library', 'funder', 'community_group'],
      place: city,
      context: {
        sector: 'museum_library',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged'],
        connectivity: 'shared',
      },
      period: { start: '2023-02', end: '2024-04' },
      costs: {
        currency: 'USD',
        oneTime: 71400,
        annual: 46800,
        staffFte: 1.5,
        basis: 'actual',
        note: 'Vehicle and fit-out $71,400. Running: insurance $9,200, fuel and repairs $7,600, staff. Sold in 2024 for $33,000. The carts cost $9,300 in all.',
      },
      problem:
        'Nine schools in our part of the city had no room for a makerspace. A funder liked the idea of a vehicle, we liked the funder, and nobody asked the nine schools where it would stand.',
      approach:
        'We fitted a high-roof van with two laser-cut workbenches, hand tools, a vinyl cutter, three 3D printers and a generator. Two facilitators were to spend one day per month in each school, with four classes of 50 minutes. Teachers got a kit list and a half-day workshop before the first visit.',
      results:
        'In fourteen months the van went out on 88 of 271 planned days.\n\n- 96 days: the school could not give us a place to stand (bus lane, fire lane, playground)\n- 41 days: the van or the generator was in repair\n- 29 days: weather, below the temperature at which the printers work\n- 17 days: no second facilitator, and our insurer wants two\n\nOn the days it did arrive, children liked it. Teachers told us that a 50-minute visit once a month was an outing and not a practice: by the next visit the project had to be explained again.\n\nWhen the generator failed for the third time we wheeled the tools into a cafeteria in plastic tubs. That was the best visit of the year.',
      challenges:
        'Closing it down. The van had the funder’s name on both sides and had been photographed with the mayor’s office. We waited five months longer than we should have to write the letter.',
      wouldDoAgain: 'no',
      stage: 'ended',
      timeline: [
        { month: '2023-02', event: 'Van delivered' },
        { month: '2023-09', event: 'First full month: 5 of 19 days' },
        { month: '2023-11', event: 'Tubs in the cafeteria' },
        { month: '2024-04', event: 'Letter to the funder; van sold in June' },
      ],
      reach: { learners: 1460, educators: 58, schools: 9 },
      metrics: [
        { name: 'Days the van was in use, of days planned', unit: 'percent', endline: 32, n: 271 },
        { name: 'Cost per child and visit', unit: 'US dollars', baseline: 14, endline: 41, n: 1460 },
      ],
      sustaining:
        'The carts need one person a day a week to restock screws, glue and cardboard. That hour of boredom is what keeps them alive.',
      transferPotential:
        'A vehicle may be right where distances are long and schools have large lots. Ours are four stops apart on the same bus line.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sites: 9,
        findings: [{ measure: 'Planned visits that took place', direction: 'negative', n: 271 }],
      },
      lessons: [
        {
          statement:
            'Before buying a vehicle, drive an empty one to every site and find out where it may stand, and for how long.',
          kind: 'do',
          drivingEvent:
            'Four of the nine schools had no legal place for a 22-foot van between 7:30 and 3:30. We found out one by one, on the day, with children at the window.',
          recommendation:
            'Rent a van for a week, visit each school at the hour you would come, and ask the custodian, not the principal.',
          appliesWhen: ['A mobile program is planned for city schools'],
          confidence: 'seen_repeatedly',
          lever: 'process',
        },
        {
          statement: 'Test the content in plastic tubs before you build a room, a van or a lab around it.',
          kind: 'do',
          drivingEvent:
            'Our best session was an accident: the generator was dead, so we carried tubs into a cafeteria. Two classes joined in, and the teachers kept a tub.',
          recommendation:
            'Run three visits with tubs from the trunk of a car. Only then ask what the container should be.',
          appliesWhen: ['The idea is for a space or a vehicle and the activity is not yet proven'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'A monthly maker visit is an outing; a cart that stays in the hallway becomes a habit.',
          kind: 'watch_for',
          drivingEvent:
            'Of 22 teachers we asked, 19 had done no making between two visits. A year after the carts came, 13 of them use one at least every second week.',
          recommendation:
            'Leave the tools in the building. Spend facilitator time on the teacher’s second and third try, not on the demonstration.',
          appliesWhen: ['Elementary schools without a dedicated room'],
          notWhen: ['Equipment that only trained staff may run'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Program manager K. (sample)',
          role: 'Ran the van',
          organisation: 'Slagheap Makers’ Loft (sample)',
          contactable: true,
        },
        {
          name: 'Facilitator R. (sample)',
          role: 'Facilitator',
          organisation: 'Slagheap Makers’ Loft (sample)',
          contactable: false,
        },
      ],
      attribution: 'organisation_only',
    },
  },
  {
    handle: 'teen-badges',
    by: 'pittsburgh-contributor',
    state: 'live',
    at: '2025-06-05T18:40:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Teen badges across four museums: young people valued them, admissions offices did not read them',
      summary:
        'Four museums and two high schools issued shared digital badges for work teenagers did out of school. Completion was high and teens used the badges to explain themselves to strangers. Neither the college nor the employers opened a single badge link on their own. What moved them was a one-page letter with a photo of the work.',
      outcome: 'worked_partly',
      themes: ['assessment', 'student_learning'],
      topics: ['digital-badges', 'community-partnerships', 'career-pathways'],
      keywords: ['micro-credentials', 'out-of-school learning', 'portfolio'],
      methods: ['co_design', 'community_of_practice', 'user_centered_design'],
      gradeBands: ['9_12'],
      subjects: ['college_career', 'stem_maker', 'arts'],
      participants: ['museum_library', 'educator', 'student', 'higher_ed', 'researcher'],
      place: city,
      context: {
        sector: 'museum_library',
        enrolmentBand: '300-999',
        populations: ['economically_disadvantaged'],
        connectivity: 'byod',
      },
      period: { start: '2023-06', end: '2025-03' },
      costs: {
        currency: 'USD',
        oneTime: 12000,
        annual: 6400,
        staffFte: 0.4,
        basis: 'estimate',
        note: 'Badge platform $2,400 a year; the rest is meetings.',
      },
      problem:
        'A sixteen-year-old who has spent two summers restoring instruments, or testing creek water, has nothing to show for it that an adult in an office would recognize. Each museum had a certificate. Nobody outside that museum knew what it stood for.',
      approach:
        'Museum educators, teachers and eleven teenagers wrote eight badges together over one winter. Each badge names three things a holder has done, in words the teens chose, and links to evidence: a photo, a file, a paragraph. Any of the four museums may issue any badge, after a ten-minute talk with two adults from different places.\n\nWe invited an admissions reader from a regional college and three employers to two of the meetings. They were polite and encouraging.',
      results:
        '341 badges were issued to 187 young people; 71 percent of those who began one finished it, against about 40 percent for the older certificates.\n\nFrom the server log: of 96 badge links placed in college applications, 2 were opened, both by the reader who had sat in our meetings. Of 54 sent to employers, none.\n\nIn the spring of 2025 we tried a letter: one page, one photo, three sentences by the adult who had watched the work. Of 30 teens who brought the letter to an interview, 26 said that it was read in front of them.',
      challenges:
        'Four organizations with four brands. The logo took longer than the criteria. One museum left when its director changed.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      reach: { learners: 187, educators: 34, schools: 2 },
      metrics: [
        { name: 'Badges finished, of badges begun', unit: 'percent', baseline: 40, endline: 71, n: 480 },
        { name: 'Badge links opened by admissions or employers', unit: 'count', endline: 2, n: 150 },
      ],
      gettingStarted:
        'Ask the person at the receiving end what they look at in their first minute with an applicant. Make that thing.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 187,
        sites: 6,
        findings: [
          { measure: 'Completion', direction: 'positive', n: 480 },
          { measure: 'Use by admissions and employers', direction: 'none', n: 150 },
        ],
      },
      lessons: [
        {
          statement: 'Find out whether the receiver opens links before you design a credential that is a link.',
          kind: 'avoid',
          drivingEvent:
            'Admissions staff told us warmly that badges were the future. Our log showed that 94 of 96 links in applications were never opened; their software strips links from the printed file.',
          recommendation:
            'Watch one real application being read. Then choose the form: a letter, a line in the transcript, a file.',
          appliesWhen: ['A badge or portfolio is meant for colleges or employers'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'Let teenagers write the criteria: they are stricter than the adults, and clearer.',
          kind: 'do',
          drivingEvent:
            'The adults’ draft of the repair badge asked for “demonstrated persistence.” The teens changed it to “took something apart, broke it worse, and still fixed it.”',
          recommendation: 'Give young people who have done the work the first draft, and keep their verbs.',
          appliesWhen: ['Criteria for badges, rubrics or awards are being written'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Teen programs educator (sample)',
          role: 'Coordinator',
          organisation: 'Slagheap Makers’ Loft (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [{ url: 'https://example.org/samples/badges/letter', label: 'The one-page letter' }],
      relations: [{ type: 'relatedTo', target: 'maker-van' }],
    },
  },
  {
    handle: 'shared-rural-coach',
    by: 'pittsburgh-contributor-2',
    state: 'live',
    at: '2026-09-29T14:45:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'One instructional coach for four rural districts: two was the most she could do',
      summary:
        'Four small districts shared a coach, a quarter of a week each. With 51 teachers and 38 miles between the farthest schools, she became a visitor whom nobody had time to get used to. In the second year she stayed in two districts for a semester each, and teachers began to invite her.',
      outcome: 'worked_partly',
      themes: ['professional_learning_support'],
      topics: ['instructional-coaching', 'sustainable-funding', 'next-generation-pd'],
      keywords: ['rural coaching', 'coaching cycles', 'shared services', 'travel time'],
      methods: ['coaching', 'improvement_science'],
      gradeBands: ['k_2', '3_5', '6_8'],
      subjects: ['ela_literacy', 'mathematics'],
      participants: ['educator', 'school_leader', 'district_admin', 'funder'],
      place: { country: 'US', region: 'US-PA', locality: 'Laurel Cut and neighbors', locale: '42' },
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['rural', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2024-08', end: '2026-06' },
      costs: {
        currency: 'USD',
        annual: 97000,
        perLearner: 55,
        staffFte: 1,
        basis: 'actual',
        note: 'Salary, benefits and $6,300 of mileage. A grant pays half until 2027.',
      },
      problem:
        'None of the four districts could pay for a coach, and the regional workshops are a day’s absence with a substitute whom we do not have.',
      approach:
        'Year one: Monday to Thursday in one district each, Friday for everything else. Any teacher could sign up.\n\nYear two: a semester in each of two districts, four days a week, in cycles of four weeks with three teachers at a time. The other two wait until next year and get a call on Fridays.',
      results:
        'Year one: 51 teachers, 2.1 visits each on average, with 23 days between them. Asked in May what had changed, most said something about materials.\n\nYear two: 24 teachers in two districts, each with a full cycle. In 19 of 24 cases another colleague who watched the first and the last lesson without being told the order saw the change that the teacher had aimed at. The districts that waited are not happy, and their superintendents have said so in a letter.',
      challenges:
        'Fairness. Each district pays a quarter and two of them got a Friday call. And the road: in January the coach lost eleven days to snow, in year one on whichever district’s day it was.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      reach: { learners: 1760, educators: 51, schools: 7 },
      metrics: [
        { name: 'Days between two visits to the same teacher', unit: 'days', baseline: 23, endline: 5, n: 24 },
        { name: 'Teachers in whose lessons the aimed-at change was seen', unit: 'of 24', endline: 19, n: 24 },
      ],
      gettingStarted:
        'Multiply teachers by three visits and add the driving. If it does not fit into a semester, halve the teachers and not the visits.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 51,
        sites: 7,
        findings: [
          { measure: 'Aimed-at change seen in lessons', direction: 'positive', n: 24 },
          { measure: 'Change named by teachers after year one', direction: 'none', n: 51 },
        ],
      },
      lessons: [
        {
          statement: 'Share a coach one semester at a time and not one day at a time.',
          kind: 'do',
          drivingEvent:
            'With a day per district and 23 days between visits, each talk began with “where were we?” A teacher kept a folder for it and lost the folder.',
          recommendation:
            'Stay in one place for a semester, run full cycles, then move on. Promise the order for two years in writing.',
          appliesWhen: ['Several small districts share one coach', 'Long drives'],
          notWhen: ['A subject with one teacher per district, where a video group may do'],
          confidence: 'seen_once',
          lever: 'process',
        },
        {
          statement: 'Let districts pay for the semester they get, or the waiting ones will feel cheated.',
          kind: 'watch_for',
          drivingEvent:
            'All four paid a quarter in year two and two of them had no coach. The letter from their superintendents arrived in October.',
          recommendation: 'Bill by semester. Show each board a calendar of two years with its own months in color.',
          appliesWhen: ['Costs of shared staff are split evenly'],
          confidence: 'seen_once',
          lever: 'funding',
        },
      ],
      contributors: [
        {
          name: 'Shared instructional coach (sample)',
          role: 'Coach',
          organisation: 'Upper Yough Intermediate Service Unit (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [
        { type: 'supports', target: 'four-week-coaching' },
        { type: 'relatedTo', target: 'shared-special-education' },
      ],
    },
  },
  {
    handle: 'maker-credit-policy',
    by: 'pittsburgh-contributor',
    state: 'live',
    at: '2026-01-15T20:10:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Board policy: elective credit for maker work done outside school',
      summary:
        'A suburban district gives up to one elective credit for maker projects done at a museum, library or workplace, judged on a portfolio by a teacher and an outside adult. In two years 63 students earned credit. Transport decided who could take part until the district paid for bus passes.',
      outcome: 'worked_partly',
      themes: ['assessment', 'systems_change'],
      topics: ['maker-learning', 'competency-based-learning', 'community-partnerships'],
      keywords: ['anytime anywhere learning', 'portfolio credit', 'seat time waiver'],
      gradeBands: ['9_12'],
      subjects: ['stem_maker', 'cte', 'arts'],
      participants: ['policymaker', 'educator', 'museum_library', 'student'],
      place: { country: 'US', region: 'US-PA', locality: 'Three Locks', locale: '21' },
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2023-08' },
      costs: {
        currency: 'USD',
        annual: 7200,
        basis: 'actual',
        note: 'Bus passes $4,100; stipends for portfolio reading $3,100.',
      },
      policyType: 'board_policy',
      level: 'district',
      jurisdiction: 'Three Locks School District (invented), Pennsylvania',
      legalForce: 'in_force',
      datePassed: '2023-06-20',
      dateInForce: '2023-08-28',
      dateExpires: '2028-06-30',
      complianceBurden: 'low',
      officialUrl: 'https://example.org/samples/three-locks/policy-217-4',
      problem:
        'Students who spent fifteen hours a week in a museum workshop or a family machine shop got no credit for it and then had to leave it to take an elective. The seat-time rule counted 120 hours in a room, and only our rooms.',
      provisions: [
        {
          heading: 'What counts',
          plainSummary:
            'Up to one elective credit in four years for a body of making done anywhere, paid or unpaid, that a student can show and explain.',
          text: 'A student may earn up to one (1.0) elective credit toward graduation for work in making, design or repair completed outside the school day, upon acceptance of a portfolio under section 3. Hours need not be recorded.',
          reusable: true,
        },
        {
          heading: 'Who judges',
          plainSummary:
            'One teacher of any subject and one adult from outside the district who knows the craft. Both must say yes; a no comes with what is missing.',
          reusable: true,
        },
        {
          heading: 'The portfolio',
          plainSummary:
            'Three pieces, at least one that failed and was done again, a page about each, and a conversation of twenty minutes.',
          text: 'The portfolio shall contain three works, of which at least one shall have been substantially remade after failing its purpose. The student shall present it in person or by video for not more than twenty minutes.',
          reusable: true,
        },
        {
          heading: 'Getting there',
          plainSummary:
            'Added in 2024: the district pays the bus pass of any student enrolled under this policy who asks. No form about income.',
          reusable: true,
        },
      ],
      implementation:
        'A guidance counselor keeps a list of nine outside adults. Portfolios are read twice a year, in January and May, on one afternoon with pizza. The first year we asked for an hour log and dropped it by Christmas: students who worked in family shops would not ask an uncle to sign.',
      effects:
        'Sixty-three students earned credit, 24 of them in a family business or a workplace nobody had listed. Unintended: in the first year all but two participants had a parent who drove. After the bus passes the share who take the bus rose to 38 percent. Two teachers feared for enrollment in their shop electives; it went up.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 71,
        sites: 1,
        findings: [
          { measure: 'Portfolios accepted, of those presented', direction: 'positive', n: 71 },
          { measure: 'Participants who come by bus', direction: 'positive', n: 63 },
        ],
      },
      lessons: [
        {
          statement: 'Pay for the bus with the credit, or the credit goes to students with a ride.',
          kind: 'do',
          drivingEvent:
            'Of the 22 students in the first year, 20 were driven by a parent. The museum is two transfers away from the part of the district where most students live.',
          recommendation: 'Put transport into the policy itself, without an income form, and count who comes by bus.',
          appliesWhen: ['Credit is given for learning outside the school building'],
          confidence: 'seen_once',
          lever: 'funding',
        },
        {
          statement: 'Judge the work and drop the hour log; the log shuts out students who work for family.',
          kind: 'avoid',
          drivingEvent:
            'Five students withdrew in the fall rather than have a relative sign a weekly sheet for a school. Three came back when it was dropped.',
          recommendation:
            'Ask for three works and a conversation. If your state insists on time, let the two judges estimate it.',
          appliesWhen: ['A state allows waivers of seat time', 'Students learn in shops, farms or at home'],
          notWhen: ['Work placements where insurance requires recorded hours'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'High school counselor (sample)',
          role: 'Runs the portfolio days',
          organisation: 'Three Locks School District (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'teen-badges' }],
    },
  },
  {
    handle: 'planewright-review',
    by: 'pittsburgh-contributor-2',
    state: 'live',
    at: '2026-03-24T12:30:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Planewright CAD in a sixth-grade fab lab, third year',
      summary:
        'Browser-based 3D design that our eleven-year-olds learn in one lesson and that runs on old laptops. Renewed for a third year. It still cannot undo past the last save, and the screen reader support it promises stops at the menu.',
      outcome: 'worked',
      themes: ['instructional_approaches', 'technology_network_infrastructure'],
      topics: ['maker-learning', 'computational-thinking'],
      keywords: ['3D printing', 'CAD', 'fab lab'],
      methods: ['making'],
      gradeBands: ['6_8'],
      subjects: ['stem_maker', 'mathematics', 'computer_science'],
      participants: ['educator', 'student'],
      place: { country: 'US', region: 'US-PA', locality: 'Three Locks', locale: '21' },
      context: { sector: 'district', enrolmentBand: '1k-4.9k', connectivity: '1to1' },
      period: { start: '2026-01', end: '2026-03' },
      product: {
        name: 'Planewright',
        vendor: 'Gable & Rasp',
        url: 'https://example.org/samples/planewright',
        category: 'creation_maker',
      },
      reviewerRole: 'Fab lab teacher, six sections of grade 6',
      useDuration: '1_3_years',
      decision: 'renewed',
      decisionReason:
        'Students reach a printable part in their second lesson; with what we had before it took five. The price rose by 8 percent and is still lower than one printer repair.',
      ratings: {
        engagement: 5,
        pedagogy: 4,
        support: 4,
        easeOfUse: 5,
        featureFit: 4,
        contentQuality: 'na',
        reliability: 4,
        accessibility: 2,
        privacy: 4,
        value: 4,
      },
      recommend: 8,
      workedWell:
        'Dimensions stay on the drawing while you drag, so children talk in millimeters without being told to. Works on our seven-year-old laptops with 4 GB of memory. Files open in the free slicer without repair.\n\nThe class view shows all 26 models turning at once, and I can see who is stuck from across the room.',
      workedPoorly:
        'Undo forgets everything before the last save, and it saves by itself every two minutes. Each class loses one good model a week this way until they learn to duplicate.\n\nA student who is blind could open the menus and nothing else. The vendor’s accessibility statement says “fully supported.” I wrote twice; the answer was kind and vague.',
      versionReviewed: '2026.1 (web)',
      learnersCount: 148,
      bestFor: 'Grades 5 to 8, first year of 3D design, mixed or old hardware.',
      notFor: 'Students who rely on a screen reader. Assemblies with more than a dozen parts.',
      indicators: {
        safe: 'reviewer_observed',
        evidence_based: 'unknown',
        inclusive: 'problem_found',
        usable: 'reviewer_observed',
        interoperable: 'reviewer_observed',
      },
      standards: ['saml_oidc'],
      privacyAgreement: 'ndpa',
      pricePaid: {
        amount: 610,
        unit: 'per school and year',
        year: 2026,
        procurement: 'Purchase order below the quote threshold',
      },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 148,
        sites: 1,
        findings: [{ measure: 'Students with a printable part by the second lesson', direction: 'positive', n: 148 }],
      },
      lessons: [
        {
          statement:
            'Try an accessibility claim with a student who needs it before you sign, not with the vendor’s checklist.',
          kind: 'do',
          drivingEvent:
            'We bought on a statement of full support. In the third week a student who uses a screen reader found that the drawing area has no names at all, and she spent the unit describing parts to a partner.',
          recommendation:
            'Ask for a trial account, sit down with a student or colleague who uses the technology, and write what you find into the contract.',
          appliesWhen: ['Software for drawing, design or simulation is bought for whole grades'],
          confidence: 'seen_once',
          lever: 'product',
        },
      ],
      contributors: [
        {
          name: 'Fab lab teacher (sample)',
          role: 'Teacher and reviewer',
          organisation: 'Three Locks School District (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'brindlebook-pittsburgh-2025',
    by: 'pittsburgh-contributor',
    state: 'live',
    at: '2025-12-09T16:00:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Brindlebook in two primary schools, by a teacher on its advisory board',
      summary:
        'Second-graders read aloud to a tablet that listens and keeps a record. Reading minutes doubled and the records are fair for the children in our two schools. I am paid by the company to sit on its advisory board, so read this with that in mind.',
      outcome: 'worked',
      themes: ['student_learning', 'assessment'],
      topics: ['early-literacy', 'formative-assessment'],
      keywords: ['oral reading fluency', 'speech recognition', 'reading aloud'],
      gradeBands: ['k_2'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'startup'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2025-01', end: '2025-11' },
      conflictOfInterest: {
        declared: true,
        relations: ['grant'],
        statement:
          'I have been on the vendor’s teacher advisory board since 2024, for $1,500 a year, and both schools received the first year free.',
      },
      product: {
        name: 'Brindlebook',
        vendor: 'Brindle & Tarn Learning',
        url: 'https://example.org/samples/brindlebook',
        category: 'tutoring_practice',
      },
      reviewerRole: 'Second-grade teacher and literacy chair',
      useDuration: '6_12_months',
      decision: 'adopted',
      decisionReason:
        'After the free year both principals paid from their own budgets. The running records save each teacher about two hours a week.',
      ratings: {
        engagement: 5,
        pedagogy: 4,
        support: 5,
        easeOfUse: 5,
        featureFit: 4,
        contentQuality: 4,
        reliability: 4,
        accessibility: 3,
        privacy: 4,
        value: 4,
      },
      recommend: 9,
      workedWell:
        'Children read aloud eleven minutes a day where it had been five. Compared by hand on 60 recordings, the count of misread words was within two for 52 of them. The company changed the wording of its praise after our second meeting.',
      workedPoorly: 'Two children who stutter were marked as skipping words. Headsets break: we are on our third set.',
      versionReviewed: '4.2',
      learnersCount: 171,
      bestFor: 'Classrooms with quiet corners and a teacher who reads the records.',
      indicators: {
        safe: 'third_party_validated',
        evidence_based: 'vendor_claim',
        inclusive: 'problem_found',
        usable: 'reviewer_observed',
        interoperable: 'reviewer_observed',
      },
      standards: ['oneroster', 'saml_oidc'],
      privacyAgreement: 'ndpa',
      pricePaid: {
        amount: 9,
        unit: 'per learner and year',
        year: 2025,
        procurement: 'School budget after a free year',
      },
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 171,
        sites: 2,
        findings: [{ measure: 'Minutes read aloud per child and day', direction: 'positive', n: 171 }],
      },
      lessons: [
        {
          statement:
            'Check the machine’s reading record by hand on a few children of each kind before you trust it for any.',
          kind: 'do',
          drivingEvent:
            'I scored 60 recordings with a pencil. The machine was close for most, and wrong in the same way for both children who stutter: it called repeated sounds skipped words.',
          recommendation:
            'Score five recordings by hand for children who stutter, who have an accent, or who are missing front teeth. Switch automatic levels off where they disagree.',
          appliesWhen: ['Software judges reading from speech'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Second-grade teacher, advisory board member (sample)',
          role: 'Teacher and reviewer',
          organisation: 'Foundry Row Primary School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
  {
    handle: 'draft-cardboard-carpentry',
    by: 'pittsburgh-contributor-2',
    state: 'draft',
    at: '2026-11-12T21:45:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'network',
      title: 'Cardboard carpentry as the first unit of the year',
      summary: 'Notes so far: why we put saws away for six weeks and taught joints in cardboard.',
      themes: ['instructional_approaches'],
      topics: ['maker-learning'],
      participants: ['educator', 'student'],
      place: city,
      period: { start: '2026-09' },
      problem:
        'Every fall we lost three weeks to tool safety tests before anybody made anything. By then half of the class had decided that this was one more subject with a quiz.',
      lessons: [{ statement: 'Start with material that is free and forgives mistakes.', kind: 'do' }],
      attribution: 'named',
    },
  },
];
