import type { CorpusDocument, Said } from './document.ts';
import { httpsOnly, keywordsOf, periodOf, sourceLink } from './document.ts';
import { cleanPlain, cutAtSentence, oneLine, titleOf } from './words.ts';

const stateCodes: Readonly<Record<string, string>> = Object.fromEntries(
  `AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia,
  HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,
  MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire,
  NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania,
  RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington,
  WV West Virginia, WI Wisconsin, WY Wyoming`
    .split(/,\s+/)
    .map((pair) => [pair.slice(3), pair.slice(0, 2)]),
);

const schoolYears = ['k_2', '3_5', '6_8', '9_12'] as const;
/** For whom a bill is, as the tracker tags it. */
const gradeBandsOf: Readonly<Record<string, Said['gradeBands']>> = {
  'K-12': [...schoolYears],
  'Higher Ed': ['postsecondary'],
  Both: [...schoolYears, 'postsecondary'],
  'K-12 & Higher Ed': [...schoolYears, 'postsecondary'],
  'K-12, Higher Ed': [...schoolYears, 'postsecondary'],
};

/** Resolutions ask and do not bind: none of our kinds fits them, so theirs stays unsaid. */
const policyTypeOf = ({ tags, title }: CorpusDocument): Said['policyType'] => {
  if (tags.includes('Rule')) return 'regulation';
  return tags.includes('Resolution') || /\b[HS]C?R \d/.test(title) ? undefined : 'statute';
};

const legalForceOf = (tags: readonly string[]): Said['legalForce'] => {
  if (tags.includes('enacted')) return 'in_force';
  return tags.includes('Adjourned') || tags.includes('Indefinite recess') ? 'not_in_force' : 'proposed';
};

const signature =
  /\b(?:signed by (?:the )?governor|approved by governor|governor approval|approved p\.l|enacted)\b[^\n]*?(\d{1,2})\/(\d{1,2})\/(\d{2,4})/i;

/** The day an enacted bill was signed, where its history gives it as month/day/year. All are of this century. */
const dayPassed = ({ tags, status = '' }: CorpusDocument): string | undefined => {
  const [, month = '', day = '', year = ''] = tags.includes('enacted') ? (signature.exec(status) ?? []) : [];
  return year === '' ? undefined : `20${year.slice(-2)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A bill, resolution or rule of a state on open educational resources, as a tracker describes it. */
export const stateBill = (document: CorpusDocument): Said => {
  const { state = '', status = '', tags } = document;
  const text = cleanPlain(document.text);
  const title = titleOf(document.title, state);
  return {
    type: 'policy',
    title,
    summary: cutAtSentence(oneLine(text), 600),
    policyType: policyTypeOf(document),
    level: 'state',
    jurisdiction: state,
    legalForce: legalForceOf(tags),
    datePassed: dayPassed(document),
    citation: title,
    provisions: [{ heading: title, text: cutAtSentence(text, 3000) }],
    implementation:
      status === ''
        ? undefined
        : cutAtSentence(`What became of it, as recorded by the source: ${cleanPlain(status)}`, 3000),
    themes: ['systems_change'],
    keywords: keywordsOf(['open educational resources']),
    gradeBands: tags.map((tag) => gradeBandsOf[tag]).find((bands) => bands !== undefined),
    participants: ['policymaker'],
    place: { country: 'US', region: `US-${stateCodes[state]}` },
    period: periodOf(document.date),
    contributors: [{ organisation: document.org }],
    officialUrl: httpsOnly(document.url),
    links: sourceLink(document.url),
    licence: 'CC0-1.0',
    privacy: { noStudentPii: true, consent: 'public_record' },
  };
};
