import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

/** The twelve locale codes of the National Center for Education Statistics (NCES); for places in the United States only. */
export const locales = vocabulary('locale', 'Locale (NCES)', {
  '11': ['City: large', 'In a principal city of 250,000 people or more, within an urban area of at least 50,000.'],
  '12': ['City: midsize', 'In a principal city of 100,000 to 249,999 people, within an urban area of at least 50,000.'],
  '13': ['City: small', 'In a principal city of fewer than 100,000 people, within an urban area of at least 50,000.'],
  '21': ['Suburb: large', 'Outside a principal city, in an urban area of 250,000 people or more.'],
  '22': ['Suburb: midsize', 'Outside a principal city, in an urban area of 100,000 to 249,999 people.'],
  '23': ['Suburb: small', 'Outside a principal city, in an urban area of 50,000 to 99,999 people.'],
  '31': ['Town: fringe', 'In an urban area of under 50,000 people, at most 10 miles from one of 50,000 or more.'],
  '32': [
    'Town: distant',
    'In an urban area of under 50,000 people, over 10 and up to 35 miles from one of 50,000 or more.',
  ],
  '33': ['Town: remote', 'In an urban area of under 50,000 people, more than 35 miles from one of 50,000 or more.'],
  '41': [
    'Rural: fringe',
    'Rural, at most 5 miles from an urban area of 50,000 or more, or at most 2.5 from a smaller one.',
  ],
  '42': [
    'Rural: distant',
    'Rural, over 5 to 25 miles from an urban area of 50,000 or more, or over 2.5 to 10 from a smaller one.',
  ],
  '43': ['Rural: remote', 'Rural, over 25 miles from an urban area of 50,000 or more and over 10 from a smaller one.'],
});

export const sectors = vocabulary('sector', 'Sector', {
  district: ['District', 'Public schools run by a school district.'],
  charter: ['Charter', 'Public schools run independently under a charter.'],
  private: ['Private', 'Schools that are not run or mainly paid for by the public.'],
  higher_ed: ['Higher education', 'Colleges and universities.'],
  out_of_school: ['Out of school', 'After-school, summer and community programmes.'],
  museum_library: ['Museums and libraries', 'Museums, libraries, science centres and similar places of learning.'],
  workforce: ['Workforce', 'Training for work, by employers, unions, agencies or providers.'],
});

/** How many learners the district, network of schools or organisation serves. */
export const enrolmentBands = vocabulary('enrolmentBand', 'Enrolment', {
  '<300': ['Fewer than 300', 'The district or organisation serves fewer than 300 learners.'],
  '300-999': ['300 to 999', 'The district or organisation serves 300 to 999 learners.'],
  '1k-4.9k': ['1,000 to 4,999', 'The district or organisation serves 1,000 to 4,999 learners.'],
  '5k-24.9k': ['5,000 to 24,999', 'The district or organisation serves 5,000 to 24,999 learners.'],
  '25k-99k': ['25,000 to 99,999', 'The district or organisation serves 25,000 to 99,999 learners.'],
  '100k+': ['100,000 or more', 'The district or organisation serves 100,000 learners or more.'],
});

export const populations = vocabulary('population', 'Learners it serves in particular', {
  english_learners: ['English learners', 'Learners who are still learning English as an additional language.'],
  students_with_disabilities: [
    'Students with disabilities',
    'Learners with a disability, such as those with an IEP or a 504 plan.',
  ],
  economically_disadvantaged: [
    'Economically disadvantaged',
    'Learners from families with low income, such as those eligible for free or cheaper meals.',
  ],
  rural: ['Rural learners', 'Learners who live in the countryside, often far from school and services.'],
  homeless_foster: ['Homeless or in foster care', 'Learners without a fixed home, or placed in foster care.'],
  justice_involved: [
    'Involved with the justice system',
    'Learners in custody, on probation, or coming back from either.',
  ],
});

export const connectivities = vocabulary('connectivity', 'Devices and connectivity', {
  '1to1': ['One device each', 'Every learner has a device from the school.'],
  shared: ['Shared devices', 'Learners share carts, labs or classroom sets.'],
  byod: ['Own devices', 'Learners bring devices of their own.'],
  limited: ['Limited', 'Devices or internet are scarce or unreliable, at school or at home.'],
});
