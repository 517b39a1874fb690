import { type SampleEntry, usual } from '../sample-entry.ts';

const city = { country: 'US', region: 'US-IL', locality: 'Chicago', locale: '11' } as const;
const clusterId = 'chicago';

/** Invented entries of the Chicago cluster. */
export const chicagoEntries: readonly SampleEntry[] = [
  {
    handle: 'dual-enrollment-two-courses',
    by: 'chicago-contributor',
    state: 'live',
    at: '2025-05-15T16:45:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Dual enrollment that counts: two college courses, chosen backward from the degree',
      summary:
        'Our students collected college credits that no degree asked for. We cut the list from 31 courses to nine and put an adviser from the college in the building two days a week. Students who finished two or more of the nine were likelier to return for a second college year, allowing for grades and attendance.',
      outcome: 'worked',
      themes: ['student_learning', 'equity', 'systems_change'],
      topics: ['career-pathways', 'community-partnerships'],
      keywords: ['dual enrollment', 'dual credit', 'early college', 'credit transfer', 'first-generation'],
      methods: ['data_inquiry', 'co_design'],
      gradeBands: ['9_12', 'postsecondary'],
      subjects: ['college_career', 'mathematics', 'ela_literacy'],
      participants: ['higher_ed', 'educator', 'district_admin', 'researcher', 'student'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['economically_disadvantaged', 'english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2020-08', end: '2024-12' },
      costs: {
        currency: 'USD',
        annual: 164000,
        perLearner: 372,
        staffFte: 0.8,
        basis: 'actual',
        note: 'Tuition at a negotiated rate, books, adviser two days a week. Books were $118 per learner until the library bought class sets.',
      },
      problem:
        'In 2019 our five high schools were proud of 1,260 dual credits. A registrar at the college went through the transcripts of 214 graduates: 61 percent of the credits met no requirement of the degree their holder was enrolled in. “Introduction to Fitness” had the longest waiting list.',
      approach:
        'We began at the other end. The college’s nine largest degree programs share four required courses; five more belong to at least three of them. Those nine are the list. Each has a prerequisite we can meet by the end of grade 10, and a high school teacher with the right degree or a college instructor who comes.\n\nAn adviser paid by the college sits in the library on Mondays and Wednesdays. No student registers without ten minutes with her, with the question: which degree is this for, and if you do not know, which door does it leave open?\n\nWe took away the grade average of 3.0 as entry. The placement is now one essay and one math task, with two tries.',
      results:
        'Participation fell in the first year, from 640 students to 390, and we were asked about it by everybody. By 2024 it was 440, and the students look like the school: 47 percent are the first in their family to go to college, as against 29 percent before.\n\nCredits that meet a requirement: 39 percent before, 92 now. The research group followed the classes of 2021 to 2023 into their second college year. Of those with two or more courses 71 percent came back, of comparable classmates 60; the model allows for grades, attendance, school and family income. Students chose to take part, and whatever made them choose is not in the model.\n\nFor students with a single course there was no difference.',
      challenges:
        'Teachers with the right degree. Two of nine courses hang on one person each. When one retired, 52 students had a course taught by video for a semester, and a third dropped it.',
      wouldDoAgain: 'yes',
      stage: 'scaled',
      partners: ['Lakeline City College (sample)', 'Damen Yards Career Alliance (sample)'],
      reach: { learners: 1640, educators: 23, schools: 5 },
      metrics: [
        {
          name: 'Dual credits that meet a requirement of the degree',
          unit: 'percent',
          baseline: 39,
          endline: 92,
          n: 1260,
        },
        { name: 'First-generation students among participants', unit: 'percent', baseline: 29, endline: 47, n: 440 },
        { name: 'Returned for a second college year, two or more courses', unit: 'percent', endline: 71, n: 388 },
      ],
      gettingStarted:
        'Ask a registrar for an afternoon. Take fifty transcripts of your graduates and color every credit that met a requirement.',
      leadershipSupport:
        'A superintendent who could say aloud that 390 students in the right courses were better than 640.',
      evidence: {
        tier: 'essa_3_promising',
        design: 'correlational',
        sampleSize: 1312,
        sites: 5,
        studyRef: 'https://example.org/samples/studies/two-courses',
        findings: [
          {
            measure: 'Return for a second college year, two or more courses',
            direction: 'positive',
            significant: true,
            n: 1312,
          },
          { measure: 'Return for a second college year, one course', direction: 'none', significant: false, n: 1010 },
        ],
      },
      lessons: [
        {
          statement: 'Choose dual enrollment courses backward from the degrees your graduates really enter.',
          kind: 'do',
          drivingEvent:
            'A registrar colored the transcripts of 214 graduates on a conference table. Six credits in ten met no requirement. The room was quiet for a while.',
          recommendation:
            'Take the partner college’s largest programs, list the courses they share, and offer those first and perhaps only.',
          appliesWhen: ['Credits are earned at one main partner college'],
          notWhen: [
            'Students scatter to many colleges with different requirements; then choose by state transfer list',
          ],
          confidence: 'evaluated',
          lever: 'partnership',
        },
        {
          statement: 'Expect participation to fall when you cut the list, and prepare the people who will ask.',
          kind: 'watch_for',
          drivingEvent:
            'From 640 to 390 students in one fall. The newspaper called it a decline, and two board members had learned of it from the newspaper.',
          recommendation:
            'Publish the number of credits that count beside the number of students, and brief the board before registration.',
          appliesWhen: ['A program is judged by how many take part'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement: 'Replace the grade-average cutoff by a task, and more first-generation students will enter.',
          kind: 'do',
          drivingEvent:
            'Of the first 120 students admitted by the essay and the math task with a grade average below 3.0, 97 passed their course: hardly fewer than of the others.',
          recommendation: 'Offer a placement task with a second try and free preparation, and look at who gets in.',
          appliesWhen: ['The partner college accepts another placement'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Postsecondary director (sample)',
          role: 'Program lead',
          organisation: 'Damen Yards Career Alliance (sample)',
          sub: 'persona-chicago-contributor',
          contactable: true,
        },
        {
          name: 'College adviser (sample)',
          role: 'Adviser in the schools',
          organisation: 'Lakeline City College (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      links: [
        { url: 'https://example.org/samples/studies/two-courses', label: 'Study' },
        { url: 'https://example.org/samples/two-courses/transcript-exercise', label: 'The transcript exercise' },
      ],
    },
  },
  {
    handle: 'lesson-study-instead-of-pd-days',
    by: 'chicago-contributor-2',
    state: 'live',
    at: '2026-06-25T14:20:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'We gave up four PD days for lesson study, and teachers came',
      summary:
        'A K–8 school exchanged its four all-staff training days for sixteen half-days of lesson study in teams of four. Teachers planned one lesson together, watched it and taught it again. It costs about the same. The hard part was to keep the teams from being used for announcements.',
      outcome: 'worked',
      themes: ['professional_learning_support', 'instructional_approaches'],
      topics: ['next-generation-pd', 'instructional-coaching', 'project-based-learning'],
      keywords: ['lesson study', 'professional development days', 'teacher teams', 'peer observation'],
      methods: ['community_of_practice', 'improvement_science'],
      gradeBands: ['k_2', '3_5', '6_8'],
      subjects: ['mathematics', 'science'],
      participants: ['educator', 'school_leader', 'higher_ed'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2024-08', end: '2026-06' },
      costs: {
        currency: 'USD',
        annual: 21400,
        basis: 'actual',
        note: 'Substitutes for half-days. The four speakers we no longer book had cost $18,600.',
      },
      problem: 'Exit tickets from our August day in 2023: “good sandwiches” appears eleven times.',
      approach:
        'Teams of four meet for four half-days in a cycle: choose what students do not get, plan one lesson on it, watch one of the four teach it, revise it, watch another. The observers have a sheet with six students’ seats on it and write down only what those six say and do. What the teacher does is nobody’s business.\n\nTwo cycles a year. The second one must come from the project-based unit of the grade. A professor from the teachers’ college came to the first three sessions and then, as agreed, stopped coming.',
      results:
        '34 of 36 teachers took part in both years. 61 research lessons, of which 40 are in a binder that is actually opened: the second-grade team taught five lessons out of it that it had not written.\n\nWe asked students twice a year whether their teacher finds out what they think before telling them the answer. “Often” or “always”: 43 percent before, 58 after the first year, 61 after the second (n = 402 to 417). Test scores rose as much as those of the neighboring schools and no more.\n\nOne teacher of thirty years said that it was the first time another adult had watched her students and not her.',
      challenges:
        'Announcements. In the first fall three of eight sessions began with twenty minutes from the office. And substitutes: on four days we had none and a team met without its observers, which is not lesson study.',
      wouldDoAgain: 'yes',
      stage: 'implementing',
      reach: { learners: 640, educators: 36, schools: 1 },
      metrics: [
        {
          name: 'Students who say their teacher finds out what they think',
          unit: 'percent',
          baseline: 43,
          endline: 61,
          n: 417,
        },
        { name: 'Teachers who took part in both years', unit: 'percent', endline: 94, n: 36 },
      ],
      gettingStarted:
        'One team, one cycle, volunteers. Let them tell the staff meeting. We had a waiting list by November.',
      sustaining:
        'The half-days are in the calendar that the board approves, so a new principal would have to remove them in public.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 417,
        sites: 1,
        findings: [
          { measure: 'Students who say their teacher finds out what they think', direction: 'positive', n: 417 },
          { measure: 'Reading and mathematics tests against neighboring schools', direction: 'none', n: 402 },
        ],
      },
      lessons: [
        {
          statement: 'In peer observation, watch six named students and leave the teacher alone.',
          kind: 'do',
          drivingEvent:
            'In the first session observers wrote about the teacher’s pace, and she cried in the parking lot. With a sheet of six seats the same team talked for an hour about what a boy meant by “the bottom number is bigger.”',
          recommendation: 'Hand out a seating sheet. Nobody speaks about the teacher, not even to praise.',
          appliesWhen: ['Colleagues watch each other teach'],
          confidence: 'seen_repeatedly',
          lever: 'practice',
        },
        {
          statement: 'Defend team time from announcements with a rule that the principal has signed.',
          kind: 'do',
          drivingEvent:
            'Three of the first eight sessions lost twenty minutes to testing schedules and a fire drill form. One team stopped choosing its own topic, since “they will tell us.”',
          recommendation: 'Put it in writing: no agenda items from outside, ever. Announcements go by mail.',
          appliesWhen: ['Teachers meet regularly in paid time'],
          confidence: 'seen_repeatedly',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Sixth-grade science teacher (sample)',
          role: 'Facilitator',
          organisation: 'Prairie Wall School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'four-week-coaching' }],
    },
  },
  {
    handle: 'library-makerspace-teens',
    by: 'chicago-contributor-2',
    state: 'live',
    at: '2025-04-08T19:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'cluster',
      sharedClusterIds: ['pittsburgh'],
      title: 'A library makerspace for teens, planned with Pittsburgh: notes before we publish',
      summary:
        'Working notes for both teams. Loop Street copied the badge criteria and the carts from our partners in Pittsburgh and opened a teen makerspace three afternoons a week. Attendance is good and girls stopped coming in February. We want to understand that before this goes public.',
      outcome: 'worked_partly',
      themes: ['instructional_approaches', 'equity'],
      topics: ['maker-learning', 'community-partnerships', 'digital-badges'],
      keywords: ['makerspace', 'library', 'teen programs', 'after school'],
      methods: ['making', 'co_design', 'rapid_prototyping'],
      gradeBands: ['9_12'],
      subjects: ['stem_maker', 'arts'],
      participants: ['museum_library', 'student', 'community_group', 'educator'],
      place: city,
      context: {
        sector: 'museum_library',
        enrolmentBand: '<300',
        populations: ['economically_disadvantaged'],
        connectivity: 'shared',
      },
      period: { start: '2024-09' },
      costs: {
        currency: 'USD',
        oneTime: 16200,
        annual: 43000,
        staffFte: 0.8,
        basis: 'estimate',
        note: 'Furniture from another branch. The electrician was a third of the one-time cost.',
      },
      problem:
        'Teenagers use the branch as a place to wait for a bus. Two of them asked whether they might do something while waiting.',
      approach:
        'Two carts, a sewing table, one laser cutter with an extractor; three afternoons a week, a librarian and a maker educator. Badge criteria taken over from the Pittsburgh museums word for word. No sign-up, no fixed courses.',
      results:
        '118 different teenagers from September to March, 31 on a typical afternoon. In the fall 44 percent were girls; since February 19 percent. The week before, the sewing table was moved to the back to make room for a second printer, and a group of boys began to play music on the speaker. Either may be the reason. Four girls whom the librarian asked said “it’s theirs now.”',
      challenges: 'The extractor is louder than a library. Reference desk staff wear headphones on Thursdays.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'pilot',
      reach: { learners: 118, educators: 3, schools: 0 },
      metrics: [{ name: 'Girls among those present', unit: 'percent', baseline: 44, endline: 19, n: 118 }],
      evidence: { tier: 'practice_based', design: 'descriptive', sampleSize: 118, sites: 1 },
      lessons: [
        {
          statement:
            'Moving a table can change who feels that a makerspace is theirs; count heads by group every week.',
          kind: 'watch_for',
          drivingEvent:
            'The sewing table went to the back wall on a Monday in February. Within three weeks the share of girls fell from 44 to 19 percent, and we noticed only because a volunteer keeps a tally.',
          recommendation:
            'Keep a tally at the door. Before rearranging the room ask five people who use the part you want to move.',
          appliesWhen: ['Drop-in spaces for young people'],
          confidence: 'hunch',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Teen librarian (sample)',
          role: 'Runs the afternoons',
          organisation: 'Loop Street Branch Library (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'adapts', target: 'maker-van' }],
    },
  },
  {
    handle: 'ai-essay-feedback',
    by: 'chicago-contributor',
    state: 'live',
    at: '2026-02-12T22:05:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'cluster',
      title: 'AI feedback on essays: students revised more, wrote the same essay, and stopped asking us',
      summary:
        'One English department let an AI assistant comment on drafts for a semester. Drafts were revised more often and scores rose a little. By December the essays had grown alike, and fewer students came to talk about their writing. We ended it and would like to discuss it here before anyone quotes it.',
      outcome: 'did_not_work',
      themes: ['instructional_approaches', 'student_learning', 'technology_network_infrastructure'],
      topics: ['ai-in-education', 'formative-assessment', 'student-agency'],
      keywords: ['AI assistant', 'writing feedback', 'essay', 'revision', 'homogenization'],
      methods: ['pilot_evaluation', 'data_inquiry'],
      gradeBands: ['9_12'],
      subjects: ['ela_literacy', 'english_learners'],
      participants: ['educator', 'student', 'researcher'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2025-08', end: '2025-12' },
      problem:
        'A teacher with 140 students can comment on each essay about three times a semester. We hoped that a machine could comment on the drafts in between.',
      approach:
        'Eleven sections of grade 10, seven teachers. Students pasted drafts without names into an assistant under a district contract, with a prompt that we wrote: two strengths, two questions, no rewriting. Four sections worked as before. Two of us read 80 pairs of first and last essays without knowing which were which.',
      results:
        'Revisions per essay: 1.4 before, 3.1 with the assistant, 1.5 in the other sections.\n\nOur rubric, six points: 3.4 to 3.9 with the assistant, 3.4 to 3.6 without.\n\nThen the thing that stopped us. Asked to sort final essays by author, two teachers who know the students well got 31 of 40 right for the sections without the assistant and 14 of 40 for those with it. Openings had become interchangeable. The machine liked a counterargument in paragraph three and everybody gave it one.\n\nVisits to the writing table at lunch fell from 26 a week to 9. English learners had visited most, and they were the ones who disappeared.',
      challenges:
        'It was pleasant. Teachers slept better. Giving that up in January was harder than anything else in this story.',
      wouldDoAgain: 'no',
      stage: 'ended',
      reach: { learners: 408, educators: 7, schools: 1 },
      metrics: [
        { name: 'Revisions per essay', unit: 'count', baseline: 1.4, endline: 3.1, n: 297 },
        { name: 'Essays that a teacher could match to their author', unit: 'of 40', baseline: 31, endline: 14, n: 80 },
        { name: 'Visits to the writing table', unit: 'per week', baseline: 26, endline: 9 },
      ],
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 408,
        sites: 1,
        findings: [
          { measure: 'Revisions per essay', direction: 'positive', n: 297 },
          { measure: 'Essays that can be told apart by author', direction: 'negative', n: 80 },
        ],
      },
      lessons: [
        {
          statement:
            'Measure whether essays grow alike, and not only whether scores rise, when a machine comments on drafts.',
          kind: 'watch_for',
          drivingEvent:
            'Rubric scores rose by half a point and we had begun to write the success story. Then two teachers tried to sort essays by author and could not.',
          recommendation:
            'At the start and the end, have a teacher who knows the students match forty essays without names. Stop when the matches fall.',
          appliesWhen: ['AI feedback on student writing', 'The same prompt for a whole grade'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement: 'Keep a person’s comment ahead of the machine’s, or students stop coming to the person.',
          kind: 'avoid',
          drivingEvent:
            'Visits to the lunch table fell by two thirds. A student explained: “I already got my feedback.” He had two questions from the assistant and had answered neither.',
          recommendation:
            'Let the first response to a draft be human, however short. Use the assistant only after that.',
          appliesWhen: ['Students who rely on informal help from teachers'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'English department head G. (sample)',
          role: 'Ran the trial',
          organisation: 'Blackhawk Slip High School (sample)',
          contactable: true,
        },
      ],
      attribution: 'cluster_only',
    },
  },
  {
    handle: 'dual-credit-agreement',
    by: 'chicago-contributor',
    state: 'live',
    at: '2025-12-04T18:15:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'An agreement on dual enrollment that says who pays for the books',
      summary:
        'District and city college agreed on nine courses, a flat fee per section, who teaches, who advises, and who pays when a section is small. The old agreement was two pages of goodwill and broke each August over books and buses. This one is seven pages and has needed one phone call in two years.',
      outcome: 'worked',
      themes: ['systems_change', 'student_learning'],
      topics: ['career-pathways', 'sustainable-funding', 'community-partnerships'],
      keywords: ['dual enrollment', 'dual credit', 'intergovernmental agreement', 'tuition'],
      gradeBands: ['9_12', 'postsecondary'],
      subjects: ['college_career'],
      participants: ['policymaker', 'higher_ed', 'district_admin'],
      place: city,
      context: { sector: 'district', enrolmentBand: '1k-4.9k', populations: ['economically_disadvantaged'] },
      period: { start: '2023-07' },
      policyType: 'mou',
      level: 'regional',
      jurisdiction: 'Damen Yards high schools and Lakeline City College (invented), Illinois',
      legalForce: 'in_force',
      datePassed: '2023-05-24',
      dateInForce: '2023-07-01',
      dateExpires: '2028-06-30',
      complianceBurden: 'low',
      problem:
        'Every August the same questions came back: who buys the books, what happens with a section of eight, whose bus, whose grade deadline. In 2022 two sections were canceled in week three over $2,300 of lab manuals.',
      provisions: [
        {
          heading: 'Flat fee per section',
          plainSummary: '$4,800 per section of up to 28 students, whoever enrolls. Nobody counts heads in week two.',
          text: 'The District shall pay the College four thousand eight hundred dollars per section, irrespective of enrollment, up to twenty-eight students.',
          reusable: true,
        },
        {
          heading: 'Books',
          plainSummary:
            'The college library lends class sets. New editions no more than every four years unless both sides agree.',
          reusable: true,
        },
        {
          heading: 'Small sections',
          plainSummary:
            'Between 8 and 14 students a section runs if both sides want it and they share the fee. Below 8 it does not.',
          reusable: true,
        },
        {
          heading: 'The adviser',
          plainSummary:
            'Paid by the college, two days a week in the schools, reports to the college. Sees transcripts by consent of the student.',
          reusable: true,
        },
        {
          heading: 'Grades',
          plainSummary:
            'A college grade arrives within five days of the end of the high school term, or the student receives an “in progress” that harms nobody.',
          reusable: true,
        },
      ],
      implementation:
        'Two people wrote it, a registrar and a school business official, with a list of every dispute since 2017 on the wall. Lawyers came last and changed eleven words. Each provision names the person who picks up the phone.',
      effects:
        'Sections canceled after the start: 2 to 5 a year before, none in two years. Cost per student rose for small sections and fell for full ones; in total it is 4 percent lower. Unintended: since the fee is flat, schools pack sections to 28, and instructors asked for a limit of 24 in writing courses. That will be the first amendment.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 88,
        findings: [{ measure: 'Sections canceled after the start of term', direction: 'positive', n: 88 }],
      },
      lessons: [
        {
          statement: 'Begin a partnership agreement with the list of past disputes, and give each one a sentence.',
          kind: 'do',
          drivingEvent:
            'The old agreement spoke of shared commitment. The wall list had 19 quarrels, 11 of them about less than $500. All 19 have a sentence now.',
          recommendation:
            'Collect every dispute of five years from the people who had them. Write until each has an answer and a name.',
          appliesWhen: ['A partnership is renewed after some years'],
          confidence: 'seen_once',
          lever: 'partnership',
        },
      ],
      contributors: [
        {
          name: 'School business official (sample)',
          role: 'Co-author of the agreement',
          organisation: 'Damen Yards Career Alliance (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'supports', target: 'dual-enrollment-two-courses' }],
      links: [
        { url: 'https://example.org/samples/dual-credit/agreement', label: 'The agreement, with names taken out' },
      ],
    },
  },
  {
    handle: 'competency-policy-rescinded',
    by: 'chicago-contributor-2',
    state: 'live',
    at: '2025-02-27T17:35:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'A competency grading policy, adopted in June and rescinded in February',
      summary:
        'A high school district moved every course to competency grading in one summer. Teachers had a rubric and two days. Coaches, colleges and families read the transcripts and did not understand them. The board rescinded the policy after seven months. The idea may be right; a mandate in one summer was the wrong way.',
      outcome: 'did_not_work',
      themes: ['assessment', 'systems_change'],
      topics: ['competency-based-learning'],
      keywords: ['competency grading', 'standards-based grading', 'transcript', 'board policy', 'repeal'],
      gradeBands: ['9_12'],
      participants: ['policymaker', 'school_leader', 'educator', 'family'],
      place: { country: 'US', region: 'US-IL', locality: 'Suburban Cook County', locale: '21' },
      context: {
        sector: 'district',
        enrolmentBand: '5k-24.9k',
        populations: ['english_learners'],
        connectivity: '1to1',
      },
      period: { start: '2023-06', end: '2024-02' },
      costs: {
        currency: 'USD',
        oneTime: 310000,
        basis: 'estimate',
        note: 'Gradebook, training, and the hours that were spent on going back in the middle of a semester.',
      },
      policyType: 'board_policy',
      level: 'district',
      jurisdiction: 'A suburban high school district, Illinois',
      legalForce: 'not_in_force',
      datePassed: '2023-06-12',
      dateInForce: '2023-08-21',
      dateExpires: '2024-02-05',
      complianceBurden: 'high',
      problem:
        'Failure rates in ninth grade ran from 4 to 31 percent in the same course, by teacher. The board wanted grades that say what a student can do, and wanted them before an election.',
      provisions: [
        {
          heading: 'No averages',
          plainSummary: 'From August every course reports four to eight competencies on a scale of one to four.',
          reusable: false,
        },
        {
          heading: 'No zeros',
          plainSummary: 'Missing work is “no evidence” and does not lower a level.',
          reusable: false,
        },
        {
          heading: 'Reassessment',
          plainSummary: 'Any student may be assessed again on any competency until the end of the semester.',
          reusable: false,
        },
      ],
      implementation:
        'Two days of training in August, for 390 teachers. Competencies were written by department heads over the summer, without the pay dispute settled. The gradebook vendor delivered transcripts in late October; until then counselors typed them. There was no pilot, though one department had asked for one.',
      effects:
        'By Thanksgiving 62 percent of teachers kept a second gradebook with points. Handing in on time fell in every department that we looked at. Two seniors’ scholarship forms came back because no grade average could be found on them. Families filled three board meetings. The policy fell by five votes to two, and “competency” is a word that nobody here will use for some years. What stayed: the mathematics department compares its rubrics across teachers, voluntarily, and its failure rates have come closer together.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 390,
        findings: [{ measure: 'Teachers who kept a second gradebook', direction: 'negative', n: 390 }],
      },
      lessons: [
        {
          statement: 'Do not change every transcript in one summer; begin where a department asks for it.',
          kind: 'avoid',
          drivingEvent:
            'Mathematics had asked for a pilot of two years and was told that equity could not wait. In February the board ended it for everyone, mathematics included.',
          recommendation:
            'Fund the volunteers first, keep letter grades on the transcript meanwhile, and set the date of the decision before you start.',
          appliesWhen: ['Grading reform across a district'],
          confidence: 'seen_once',
          lever: 'policy',
        },
        {
          statement: 'Separate “no zeros” from “no deadlines” in the text itself, because readers will not.',
          kind: 'watch_for',
          drivingEvent:
            'The policy said that missing work does not lower a level. By October students had told each other that nothing was due before December, and the sentence supported them.',
          recommendation: 'Say in the same paragraph what happens when work is late, who calls home, and by when.',
          appliesWhen: ['Grades are to show learning and not behavior'],
          confidence: 'seen_once',
          lever: 'policy',
        },
        {
          statement: 'Produce one real transcript and let three colleges read it before the board votes.',
          kind: 'do',
          drivingEvent:
            'The first transcript was printed ten weeks into the year. An admissions reader asked for “the other page.”',
          recommendation:
            'Make the transcript first, by hand if need be, and attach three readers’ letters to the proposal.',
          appliesWhen: ['A new kind of grade will be read outside the school'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Curriculum administrator F. (sample)',
          role: 'Responsible for the rollout',
          organisation: 'Hickory Slough Township Schools (sample)',
          contactable: true,
        },
      ],
      attribution: 'cluster_only',
    },
  },
  {
    handle: 'draftwarden-review',
    by: 'chicago-contributor-2',
    state: 'live',
    at: '2026-04-14T15:55:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Draftwarden AI writing assistant: good manners, loose data terms, not adopted',
      summary:
        'Six-week look at an AI writing assistant for grades 9 to 12. Its comments are polite and mostly right. It keeps student drafts for “product improvement” unless each teacher switches that off, each semester. The vendor would not change the default, so we did not adopt it.',
      outcome: 'did_not_work',
      themes: ['technology_network_infrastructure', 'instructional_approaches'],
      topics: ['ai-in-education', 'data-privacy', 'procurement'],
      keywords: ['AI assistant', 'writing feedback', 'training data', 'data retention', 'opt-out'],
      methods: ['pilot_evaluation'],
      gradeBands: ['9_12'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'student', 'district_admin', 'startup'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['english_learners', 'economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2026-02', end: '2026-03' },
      product: {
        name: 'Draftwarden',
        vendor: 'Hollow Lantern Software',
        url: 'https://example.org/samples/draftwarden',
        category: 'ai_assistant',
      },
      reviewerRole: 'Librarian and privacy contact of a high school',
      useDuration: '1_6_months',
      decision: 'not_adopted',
      decisionReason:
        'The privacy agreement forbids using student work to train models. The product does it by default and the setting comes back at every new semester. We asked for a change for the whole site and were told “on the roadmap.”',
      ratings: {
        engagement: 4,
        pedagogy: 3,
        support: 4,
        easeOfUse: 5,
        featureFit: 3,
        contentQuality: 3,
        reliability: 4,
        accessibility: 4,
        privacy: 1,
        value: 3,
      },
      recommend: 3,
      workedWell:
        'It asks before it rewrites. A student sees a question (“who is ‘they’ here?”) and can answer or wave it away. Works with the keyboard alone. Replies in two seconds.',
      workedPoorly:
        'Drafts are stored for 36 months. Deleting a class deletes the class and not the drafts; we found ours again by asking for an export.\n\nIt praised a made-up source twice. With Spanish in the text it switched to correcting the Spanish.\n\nThe label “teacher-verified” appears on comments that no teacher has seen.',
      versionReviewed: 'February 2026',
      learnersCount: 96,
      bestFor: 'Adults who write for themselves.',
      notFor: 'Any school under a privacy agreement, until the default changes.',
      indicators: {
        safe: 'problem_found',
        evidence_based: 'vendor_claim',
        inclusive: 'problem_found',
        usable: 'reviewer_observed',
        interoperable: 'vendor_claim',
      },
      standards: ['saml_oidc', 'lti_1_3'],
      privacyAgreement: 'none',
      pricePaid: { amount: 0, unit: 'trial', year: 2026, procurement: 'Free trial with invented accounts' },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 96,
        sites: 1,
        findings: [{ measure: 'Drafts still retrievable after deletion', direction: 'negative', n: 40 }],
      },
      lessons: [
        {
          statement: 'Test deletion: make a class, delete it, then ask the vendor for everything they hold on it.',
          kind: 'do',
          drivingEvent:
            'We deleted a class of invented students and asked for an export a week later. All 40 drafts were in it.',
          recommendation: 'Do this with invented names during every trial, and put the vendor’s answer in the file.',
          appliesWhen: ['Products that store student work'],
          confidence: 'seen_repeatedly',
          lever: 'product',
        },
        {
          statement: 'A privacy setting that each teacher must repeat each semester is off for most students.',
          kind: 'watch_for',
          drivingEvent:
            'Of seven teachers in the trial, three switched off the use of drafts in February. After the new marking period it was on again for all seven.',
          recommendation:
            'Ask for the setting at the level of the contract. If only classrooms can set it, count it as absent.',
          appliesWhen: ['Opt-out of data use for training or improvement'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'School librarian (sample)',
          role: 'Reviewer',
          organisation: 'South Portage High School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'ai-guidance' }],
    },
  },
  {
    handle: 'carrytongue-review',
    by: 'chicago-contributor',
    state: 'live',
    at: '2026-08-27T13:20:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Carrytongue: live captions and translation at family nights',
      summary:
        'Live captions in nine languages on the family’s own phone, used at 22 family nights and one funeral. Setup takes five minutes. People came back because they could follow, and a human interpreter still sat in the first row for questions.',
      outcome: 'worked',
      themes: ['family_engagement', 'equity'],
      topics: ['family-communication', 'universal-design-for-learning', 'culturally-responsive-teaching'],
      keywords: ['live translation', 'captions', 'interpreter', 'family night', 'deaf and hard of hearing'],
      gradeBands: ['all'],
      participants: ['family', 'educator', 'community_group'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '1k-4.9k',
        populations: ['english_learners', 'students_with_disabilities'],
        connectivity: 'byod',
      },
      period: { start: '2025-09', end: '2026-06' },
      product: {
        name: 'Carrytongue',
        vendor: 'Lantern Ferry',
        url: 'https://example.org/samples/carrytongue',
        category: 'accessibility_support',
      },
      reviewerRole: 'Family and community coordinator',
      useDuration: '6_12_months',
      decision: 'adopted',
      decisionReason:
        'For the price of two interpreters on one evening we have captions at every event. We keep the interpreters for conferences and for questions.',
      ratings: {
        engagement: 5,
        support: 5,
        easeOfUse: 4,
        featureFit: 4,
        contentQuality: 4,
        reliability: 3,
        accessibility: 5,
        privacy: 4,
        value: 5,
      },
      recommend: 9,
      workedWell:
        'A code on the door, and the family reads along in Polish, Urdu or English. Deaf parents told us that it was the first meeting in years where they laughed at the same time as everyone else.\n\nNothing is recorded unless one person presses and holds a button.',
      workedPoorly:
        'Names. Our principal became “the prince of pals” in Arabic for a whole evening. With two people speaking at once it gives up. In the gym it needs its own microphone; the one in a laptop is not enough.',
      learnersCount: 1900,
      bestFor: 'One speaker at a time: assemblies, family nights, board meetings.',
      notFor: 'IEP meetings, conferences, anything with a signature.',
      indicators: {
        safe: 'reviewer_observed',
        inclusive: 'reviewer_observed',
        usable: 'reviewer_observed',
        evidence_based: 'unknown',
        interoperable: 'unknown',
      },
      privacyAgreement: 'dpa',
      pricePaid: { amount: 1450, unit: 'per school and year', year: 2025, procurement: 'Small purchase' },
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 22,
        sites: 3,
        findings: [
          { measure: 'Families present at family nights, against the year before', direction: 'positive', n: 22 },
        ],
      },
      lessons: [
        {
          statement: 'Buy a microphone for the speaker before you judge the translation.',
          kind: 'do',
          drivingEvent:
            'The first evening in the gym was nonsense in nine languages. With a $60 clip-on microphone the same speech was fine the week after.',
          recommendation: 'Test in the real room, with the fan on, and with the microphone on the person.',
          appliesWhen: ['Captions or translation in gyms and cafeterias'],
          confidence: 'seen_repeatedly',
          lever: 'product',
        },
        {
          statement: 'Keep an interpreter in the room for questions: captions carry speech one way only.',
          kind: 'do',
          drivingEvent:
            'At the first three evenings nobody asked anything in a language other than English. With an interpreter in the first row, and her name on the door, there were fourteen questions.',
          recommendation: 'Spend the money you save on evenings for one interpreter who stays for the questions.',
          appliesWhen: ['Meetings with families of several languages'],
          confidence: 'seen_once',
          lever: 'people',
        },
      ],
      contributors: [
        {
          name: 'Family coordinator (sample)',
          role: 'Reviewer',
          organisation: 'Prairie Wall School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'supports', target: 'murmurline-review' }],
    },
  },
  {
    handle: 'submitted-apprentice-days',
    by: 'chicago-contributor',
    state: 'submitted',
    at: '2026-11-19T16:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'network',
      title: 'Wednesdays at work: a youth apprenticeship day that the schedule can bear',
      summary:
        'Juniors spend every Wednesday with an employer, and the school teaches their classes in four days. Attendance on the other four days went up. Employers asked for two days and we said no.',
      outcome: 'worked_partly',
      themes: ['student_learning', 'systems_change'],
      topics: ['career-pathways', 'scheduling', 'project-based-learning'],
      keywords: ['youth apprenticeship', 'work-based learning', 'internship'],
      methods: ['co_design'],
      gradeBands: ['9_12'],
      subjects: ['cte', 'college_career'],
      participants: ['educator', 'community_group', 'student'],
      place: city,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['economically_disadvantaged'],
        connectivity: '1to1',
      },
      period: { start: '2025-08', end: '2026-06' },
      costs: { currency: 'USD', annual: 58000, staffFte: 0.6, basis: 'actual' },
      problem:
        'Internships took place in the afternoon, in two hours left over after seventh period and the bus. Employers had nothing to give to somebody who comes at 3:40 and leaves at 5.',
      approach:
        'Grade 11 has no classes on Wednesdays. Blocks on the other days are ten minutes longer, and one elective is given up. A coordinator visits each workplace monthly. Students write one page a week, which their English teacher grades.',
      results:
        '74 of 81 juniors kept their place until June. Attendance on the four school days rose from 84 to 88 percent in that grade and did not change in the others. Algebra II grades fell slightly (C+ to C on average), and the teacher believes that five short days were better for practice.',
      challenges: 'Nine employers of 31 dropped out by January. Background checks took up to seven weeks.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'implementing',
      metrics: [{ name: 'Attendance on school days, grade 11', unit: 'percent', baseline: 84, endline: 88, n: 81 }],
      evidence: { tier: 'practice_based', design: 'pre_post', sampleSize: 81, sites: 1 },
      lessons: [
        {
          statement: 'Give employers one whole day instead of several short afternoons.',
          kind: 'do',
          drivingEvent:
            'With afternoons, 11 of 19 workplaces had students file papers. With Wednesdays the same workplaces gave them a project, because there was time to explain it.',
          recommendation: 'Clear one weekday for a grade and lengthen the blocks on the others. Begin with one grade.',
          appliesWhen: ['Work placements in high school'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Work-based learning coordinator (sample)',
          role: 'Coordinator',
          organisation: 'South Portage High School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
    },
  },
];
