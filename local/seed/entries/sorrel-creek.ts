import { type SampleEntry, usual } from '../sample-entry.ts';

const valley = { country: 'US', region: 'US-ID', locality: 'Sorrel Creek', locale: '43' } as const;
const clusterId = 'sorrel-creek';

/** Invented entries of Sorrel Creek, a place that does not exist. */
export const sorrelCreekEntries: readonly SampleEntry[] = [
  {
    handle: 'bus-wifi',
    by: 'sorrel-creek-contributor',
    state: 'live',
    at: '2026-03-31T21:30:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Wi-fi on school buses where there is no signal: broadband lessons from a canyon',
      summary:
        'We put routers on six buses so that students with rides of up to 95 minutes could do homework. For 61 of those minutes there is nothing to connect to, and students get carsick reading. A cached library on each bus and a lit parking lot with wi-fi at the grange hall did more, for less.',
      outcome: 'did_not_work',
      themes: ['technology_network_infrastructure', 'equity'],
      topics: ['broadband-access', 'digital-equity', 'device-management'],
      keywords: ['school bus wi-fi', 'rural broadband', 'homework gap', 'hotspots', 'satellite internet'],
      methods: ['rapid_prototyping', 'user_centered_design'],
      gradeBands: ['6_8', '9_12'],
      participants: ['educator', 'district_admin', 'community_group', 'student', 'museum_library'],
      place: valley,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['rural', 'economically_disadvantaged'],
        connectivity: 'limited',
      },
      period: { start: '2024-10', end: '2025-12' },
      costs: {
        currency: 'USD',
        oneTime: 13800,
        annual: 8640,
        basis: 'actual',
        note: 'Six routers with antennas and data plans. What replaced them cost $2,100 once and $540 a year.',
      },
      problem:
        'A third of our 412 students have no internet at home that carries a video. Bus rides are long. On a map of the carriers the valley is the color that means covered.',
      approach:
        'Routers with roof antennas on all six buses, filtered, with power from the bus. Two students rode every route with a laptop before and after, and wrote down each minute with a signal. We had bought the routers by then.',
      results:
        'Signal in 34 of 95 minutes on the longest route, 22 of 70 on average, never in one piece for longer than eight. Eleven students used it in a normal week. Of 60 whom we asked, 41 cannot read on a winding road without feeling sick, which any of us could have told us.\n\nIn May we took the routers off five buses. The sixth drives to away games on the highway and keeps its own.\n\nInstead: the library filled a small server with video lessons, books and the week’s assignments, and each bus carries a copy that refreshes in the depot at night; the telephone cooperative put an access point and two lamps on the grange hall. On winter evenings seven to twelve cars stand there. Mostly the students listen on the bus and upload at the grange.',
      challenges: 'The grant would pay for connections and not for lamps.',
      wouldDoAgain: 'no',
      stage: 'ended',
      partners: ['Headgate Telephone Cooperative (sample)', 'Upper Valley Free Library (sample)'],
      reach: { learners: 143, educators: 12, schools: 2 },
      metrics: [
        { name: 'Minutes with a signal on the average route', unit: 'minutes of 70', endline: 22, n: 12 },
        { name: 'Students who used the bus connection in a week', unit: 'count', endline: 11, n: 143 },
        { name: 'Assignments handed in late by bus riders', unit: 'percent', baseline: 27, endline: 19, n: 143 },
      ],
      transferPotential:
        'On straight roads with a signal it may work well. Ride the route before you believe this, or us.',
      evidence: {
        tier: 'practice_based',
        design: 'descriptive',
        sampleSize: 143,
        sites: 2,
        findings: [
          { measure: 'Use of bus connections', direction: 'negative', n: 143 },
          { measure: 'Late assignments after cached lessons and grange hall', direction: 'positive', n: 143 },
        ],
      },
      lessons: [
        {
          statement: 'Ride every bus route with a phone in your hand before you buy routers for it.',
          kind: 'do',
          drivingEvent:
            'The coverage map shows the valley as served. Two students with a clipboard found a signal in 22 of 70 minutes, in pieces, after we had spent $13,800.',
          recommendation: 'Two students, one week, every route, each minute marked. It costs a box of doughnuts.',
          appliesWhen: ['Canyons, mountains, forests', 'Decisions based on coverage maps'],
          confidence: 'seen_once',
          lever: 'data',
        },
        {
          statement:
            'Where lines are thin, move the content to the student: a cached copy on the bus beats a live line.',
          kind: 'do',
          drivingEvent:
            'The copy in the depot refreshes at night while everyone sleeps. In the first month 64 students downloaded something from it, six times as many as had ever used the router.',
          recommendation:
            'Ask teachers to post by Thursday night, copy to each bus at the depot, and let students take what they need offline.',
          appliesWhen: ['Limited or expensive connections', 'Assignments can be done offline'],
          notWhen: ['Work that needs live collaboration'],
          confidence: 'seen_once',
          lever: 'product',
        },
        {
          statement: 'Ask whether students can read on the road at all.',
          kind: 'watch_for',
          drivingEvent:
            'Of 60 riders 41 said that they get sick when they read in the canyon. Nobody had asked, although every one of us has driven it.',
          recommendation: 'Think of listening: recordings work on a winding road when pages do not.',
          appliesWhen: ['Learning time on long bus rides'],
          confidence: 'seen_once',
          lever: 'practice',
        },
      ],
      contributors: [
        {
          name: 'Technology coordinator and bus driver (sample)',
          role: 'Both',
          organisation: 'Sorrel Creek Joint District (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'relatedTo', target: 'storm-hotspots' }],
    },
  },
  {
    handle: 'co-taught-algebra-by-video',
    by: 'sorrel-creek-contributor-2',
    state: 'live',
    at: '2026-10-14T20:00:00Z',
    content: {
      ...usual,
      type: 'case_study',
      clusterId,
      visibility: 'public',
      title: 'Co-teaching across forty miles: one special educator, two algebra rooms, one video link',
      summary:
        'Three districts share one special educator. This fall she co-teaches algebra in two schools at once, in person in one and by video in the other, changing places weekly. We took the order of scheduling from Laurel Cut. Eight weeks in, the schedule holds and the link does not always.',
      outcome: 'too_early',
      themes: ['instructional_approaches', 'equity', 'technology_network_infrastructure'],
      topics: ['scheduling', 'blended-learning', 'broadband-access'],
      keywords: ['co-teaching', 'shared special educator', 'video link', 'small rural district', 'distance learning'],
      methods: ['rapid_prototyping'],
      gradeBands: ['9_12'],
      subjects: ['mathematics', 'special_education'],
      participants: ['educator', 'school_leader', 'student'],
      place: valley,
      context: {
        sector: 'district',
        enrolmentBand: '<300',
        populations: ['rural', 'students_with_disabilities'],
        connectivity: 'limited',
      },
      period: { start: '2026-08' },
      costs: {
        currency: 'USD',
        oneTime: 3200,
        annual: 1500,
        basis: 'estimate',
        note: 'Two cameras, two good microphones, mileage.',
      },
      problem:
        'Nine students with IEPs take algebra in two schools forty miles apart. There is one special educator, and last year she spent eleven hours a week behind the wheel.',
      approach:
        'The bell schedules of both schools were moved by twelve minutes so that algebra meets at the same time. We placed that hour first, as Laurel Cut advises, before buses and band.\n\nShe is in one room and on a screen in the other, with her own microphone and a tablet that shows the work of four students. The screen stands at a table, not on the wall. Weeks alternate. An aide in the far room puts the tablet where the pencil is.',
      results:
        'Of 39 lessons so far 35 took place with both rooms connected. In four the link fell below what speech needs, and twice it was the wind. Students in the far week ask as many questions as in the near week, 5.1 and 5.4 per lesson by the aide’s count. We have no grades to show. Driving is down to four hours a week.',
      challenges:
        'The far room’s teacher has to wait half a second before speaking. He says that it made him a better listener; his students say that he looks like a fish.',
      wouldDoAgain: 'yes_with_changes',
      stage: 'pilot',
      reach: { learners: 31, educators: 4, schools: 2 },
      metrics: [
        { name: 'Lessons with both rooms connected', unit: 'percent', endline: 90, n: 39 },
        { name: 'Hours on the road', unit: 'hours a week', baseline: 11, endline: 4, n: 1 },
      ],
      evidence: { tier: 'practice_based', design: 'descriptive', sampleSize: 31, sites: 2 },
      lessons: [
        {
          statement: 'Put the remote co-teacher’s screen at a student table, at the height of a head.',
          kind: 'do',
          drivingEvent:
            'In the first week the screen hung on the wall and she was a television. At the table, with the tablet next to the pencil, a student turned to her and said “wait, look.”',
          recommendation:
            'A laptop on two books at a table of four, a microphone for that table, an aide who moves the camera.',
          appliesWhen: ['Co-teaching or support by video'],
          confidence: 'hunch',
          lever: 'practice',
        },
        {
          statement: 'Move both schools’ bells by a few minutes before you share a teacher between them.',
          kind: 'do',
          drivingEvent:
            'A difference of twelve minutes had made every shared hour impossible for six years. Two principals settled it in a phone call when they put that hour down first.',
          recommendation: 'Lay the two bell schedules side by side and place the shared hour before anything else.',
          appliesWhen: ['Two small schools share staff'],
          confidence: 'seen_once',
          lever: 'process',
        },
      ],
      contributors: [
        {
          name: 'Shared special educator (sample)',
          role: 'Teaches in both rooms',
          organisation: 'Sorrel Creek Joint District (sample)',
          sub: 'persona-sorrel-creek-contributor-2',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [
        { type: 'adapts', target: 'co-teaching-small-rural' },
        { type: 'relatedTo', target: 'shared-special-education' },
      ],
    },
  },
  {
    handle: 'shared-special-education',
    by: 'sorrel-creek-contributor',
    state: 'live',
    at: '2026-05-28T19:45:00Z',
    content: {
      ...usual,
      type: 'policy',
      clusterId,
      visibility: 'public',
      title: 'Three small districts, one special education team: the agreement on two pages',
      summary:
        'None of our three districts could fill a special education post alone. Together they employ three people. The agreement says who employs them, how days are divided when a need changes, who pays for miles and snow days, and how to leave. After two years all three posts are filled.',
      outcome: 'worked',
      themes: ['systems_change', 'equity', 'professional_learning_support'],
      topics: ['teacher-recruitment-retention', 'sustainable-funding', 'scheduling'],
      keywords: ['shared services', 'cooperative', 'special education', 'itinerant teachers', 'rural staffing'],
      gradeBands: ['all'],
      subjects: ['special_education'],
      participants: ['district_admin', 'policymaker', 'educator', 'family'],
      place: valley,
      context: {
        sector: 'district',
        enrolmentBand: '300-999',
        populations: ['rural', 'students_with_disabilities'],
        connectivity: 'limited',
      },
      period: { start: '2024-03' },
      costs: {
        currency: 'USD',
        oneTime: 1200,
        annual: 251000,
        staffFte: 3,
        basis: 'actual',
        note: 'Salaries, benefits and $17,400 of mileage, divided by students served.',
      },
      policyType: 'mou',
      level: 'regional',
      jurisdiction: 'Sorrel Creek and two neighboring districts (invented), Idaho',
      legalForce: 'in_force',
      datePassed: '2024-05-14',
      dateInForce: '2024-07-01',
      dateExpires: '2027-06-30',
      complianceBurden: 'low',
      problem:
        'Between 2019 and 2024 our three districts posted eleven openings in special education and filled four. Each needed six tenths of a person. Nobody moves up a valley for six tenths of a job.',
      provisions: [
        {
          heading: 'One employer',
          plainSummary:
            'Sorrel Creek employs all three; the others pay their share each quarter. Full posts, one salary scale, one health plan.',
          reusable: true,
        },
        {
          heading: 'Days follow students',
          plainSummary:
            'Days are divided by minutes in IEPs, counted in August and January. A new student can move days within a week.',
          text: 'The division of days shall be recalculated on the first Monday of August and of January from the service minutes in force. Upon enrollment of a student with needs not covered, the team lead may reassign up to one day per week pending recalculation.',
          reusable: true,
        },
        {
          heading: 'Miles and snow',
          plainSummary:
            'The receiving district pays the miles. If the pass is closed, the teacher works by video and is not charged a day.',
          reusable: true,
        },
        {
          heading: 'The team lead decides',
          plainSummary:
            'One of the three makes the weekly plan. Superintendents may object by Friday noon and otherwise keep quiet.',
          reusable: true,
        },
        {
          heading: 'How to leave',
          plainSummary:
            'By notice before February 1 for the next July. The leaving district pays its share of a post until June of the following year.',
          reusable: true,
        },
      ],
      implementation:
        'Three superintendents and two teachers wrote it on a Saturday in the library. The boards passed it in the same week, which we recommend, as each of them had been waiting for the others. The question that took longest was the truck.',
      effects:
        'Three posts, three people, two of whom moved here with their families. IEP minutes delivered: 58 percent in 2023–24, 91 in 2025–26 (n = 44 plans). A father told the board that for the first time the same person had come two years in a row. Unintended: general education teachers in the smallest school meet the specialist on Tuesdays and save up problems for Tuesdays.',
      evidence: {
        tier: 'practice_based',
        design: 'pre_post',
        sampleSize: 44,
        sites: 3,
        findings: [
          { measure: 'Service minutes delivered', direction: 'positive', n: 44 },
          { measure: 'Posts filled', direction: 'positive', n: 3 },
        ],
      },
      lessons: [
        {
          statement: 'Join part posts into whole ones with one employer, since people move for a whole job.',
          kind: 'do',
          drivingEvent:
            'Eleven openings of 0.4 to 0.7 drew nine applicants in five years. The first full post, with the same pay per hour, drew seven in a month.',
          recommendation:
            'Add up the neighbors’ fractions. Let the district with the best health plan be the employer.',
          appliesWhen: ['Small districts within about an hour of each other', 'Hard-to-fill posts'],
          confidence: 'seen_once',
          lever: 'people',
        },
        {
          statement: 'Write down how days move when a student arrives, and who decides by when.',
          kind: 'do',
          drivingEvent:
            'In October a family with two children with high needs moved in. The team lead shifted a day on Tuesday, and by Friday noon nobody had objected. Under the old arrangement it would have been a meeting in December.',
          recommendation:
            'Count service minutes twice a year, give one person the right to move a day, and the others a short time to object.',
          appliesWhen: ['Staff shared by districts'],
          confidence: 'seen_once',
          lever: 'policy',
        },
      ],
      contributors: [
        {
          name: 'Superintendent (sample)',
          role: 'Co-author',
          organisation: 'Sorrel Creek Joint District (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [{ type: 'supports', target: 'co-teaching-small-rural' }],
      licence: 'CC0-1.0',
    },
  },
  {
    handle: 'brindlebook-sorrel-creek-2026',
    by: 'sorrel-creek-contributor-2',
    state: 'live',
    at: '2026-11-05T17:20:00Z',
    content: {
      ...usual,
      type: 'product_review',
      clusterId,
      visibility: 'public',
      title: 'Brindlebook on a thin line: first two months in a school of forty',
      summary:
        'Piloting with eleven children in a multi-grade room. The new offline mode keeps recordings on the tablet and sends them at night, which makes it possible here at all. Too early to say what it does for reading.',
      outcome: 'too_early',
      themes: ['student_learning', 'technology_network_infrastructure'],
      topics: ['early-literacy', 'edtech-piloting', 'broadband-access'],
      keywords: ['offline mode', 'multi-grade classroom', 'low bandwidth', 'oral reading'],
      methods: ['pilot_evaluation'],
      gradeBands: ['k_2', '3_5'],
      subjects: ['ela_literacy'],
      participants: ['educator', 'student'],
      place: valley,
      context: { sector: 'district', enrolmentBand: '<300', populations: ['rural'], connectivity: 'limited' },
      period: { start: '2026-09' },
      product: {
        name: 'Brindlebook',
        vendor: 'Brindle & Tarn Learning',
        url: 'https://example.org/samples/brindlebook',
        category: 'tutoring_practice',
      },
      reviewerRole: 'Teacher of grades K to 4, one room',
      useDuration: '1_6_months',
      decision: 'piloting',
      decisionReason:
        'We decide in February by one number that we wrote down in August: does each child read aloud to somebody, machine or person, four days a week?',
      ratings: {
        engagement: 4,
        easeOfUse: 4,
        featureFit: 3,
        reliability: 3,
        contentQuality: 4,
        support: 5,
        value: 'na',
        accessibility: 'na',
      },
      recommend: 6,
      workedWell:
        'Offline mode. While I teach fractions to three children, four others read to a tablet, and at night the recordings go out over a line that could not carry them by day. Support answered by telephone, a person, in two minutes.',
      workedPoorly:
        'A new book is 180 MB. Eleven children want different ones, and the depot’s line takes a night for six.\n\nReports assume one grade per class. Mine has five, and each child turns up as “below” or “above.”',
      versionReviewed: '5.1, offline mode',
      learnersCount: 11,
      bestFor: 'Multi-grade rooms, with patience.',
      indicators: {
        safe: 'vendor_claim',
        evidence_based: 'vendor_claim',
        inclusive: 'unknown',
        usable: 'reviewer_observed',
        interoperable: 'unknown',
      },
      privacyAgreement: 'ndpa',
      pricePaid: { amount: 0, unit: 'half-year pilot', year: 2026, procurement: 'Pilot page taken over from Boston' },
      evidence: { tier: 'none' },
      lessons: [
        {
          statement: 'Ask for offline mode and the size of one book before any demonstration.',
          kind: 'do',
          drivingEvent:
            'We had turned this product away in 2024 because it needs a live line. Nobody told us of the offline mode; we found it in a footnote. And one book takes an hour of our line.',
          recommendation:
            'Two questions in the first mail: does it work without a connection for a day, and how many megabytes does one child need in a week?',
          appliesWhen: ['Limited connections'],
          confidence: 'seen_once',
          lever: 'product',
        },
      ],
      contributors: [
        {
          name: 'K–4 teacher (sample)',
          role: 'Reviewer',
          organisation: 'Upper Fork School (sample)',
          contactable: true,
        },
      ],
      attribution: 'named',
      relations: [
        { type: 'relatedTo', target: 'bus-wifi' },
        { type: 'relatedTo', target: 'pilot-procurement-rule' },
      ],
    },
  },
];
