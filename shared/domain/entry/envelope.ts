import * as z from 'zod';
import { attributions, consents, licences, outcomes, relationTypes, visibilities } from '../vocabulary/entry.ts';
import { costBases } from '../vocabulary/evidence.ts';
import { gradeBands, methods, subjects, themes } from '../vocabulary/learning.ts';
import { conflictRelations, participants } from '../vocabulary/people.ts';
import { connectivities, enrolmentBands, locales, populations, sectors } from '../vocabulary/place.ts';
import { evidence } from './evidence.ts';
import {
  about,
  across,
  amount,
  country,
  currency,
  httpsUrl,
  isCountry,
  isYearMonth,
  language,
  orcid,
  positiveInt,
  prose,
  region,
  slug,
  termList,
  text,
  yearMonth,
} from './fields.ts';
import { lesson } from './lesson.ts';

const placeFields = z.strictObject({
  country: country.meta(about('Country', 'ISO 3166-1 alpha-2.')),
  region: region.optional().meta(about('State or region', 'ISO 3166-2.')),
  locality: text(1, 100).optional().meta(about('City or county', 'As people there call it.')),
  locale: z.enum(locales.values).optional().meta(about('Locale', 'NCES locale code; only in the US.')),
});
export const place = across(placeFields, ({ country: inCountry, region: inRegion, locale }) => {
  if (!isCountry(inCountry)) return [];
  const isForeignLocale = locale !== undefined && inCountry !== 'US';
  const isForeignRegion = typeof inRegion === 'string' && !inRegion.startsWith(`${inCountry}-`);
  return [
    ...(isForeignLocale
      ? [
          {
            path: ['locale'],
            rule: 'locale_us_only',
            message: 'is only for places in the US (NCES codes)',
            given: locale,
          },
        ]
      : []),
    ...(isForeignRegion
      ? [{ path: ['region'], rule: 'region_in_country', message: `does not lie in ${inCountry}`, given: inRegion }]
      : []),
  ];
});
export type Place = z.infer<typeof place>;

export const context = z.strictObject({
  sector: z.enum(sectors.values).optional().meta(about('Sector', 'What kind of organisation.')),
  enrolmentBand: z.enum(enrolmentBands.values).optional().meta(about('Enrolment', 'Learners served.')),
  populations: termList(populations.values, 0, 6)
    .optional()
    .meta(about('Populations', 'Who is served in larger numbers.')),
  connectivity: z.enum(connectivities.values).optional().meta(about('Connectivity', 'Devices and lines.')),
});
export type Context = z.infer<typeof context>;

const periodFields = z.strictObject({
  start: yearMonth.meta(about('Began', 'Year and month.')),
  end: yearMonth.optional().meta(about('Ended', 'Year and month; leave out while it goes on.')),
});
const period = across(periodFields, ({ start, end }) =>
  isYearMonth(start) && isYearMonth(end) && end < start
    ? [{ path: ['end'], rule: 'end_after_start', message: `is before ${start}`, given: end }]
    : [],
);

const costs = z.strictObject({
  currency: currency.meta(about('Currency', 'ISO 4217.')),
  oneTime: amount.optional().meta(about('One-time cost', 'In that currency.')),
  annual: amount.optional().meta(about('Cost per year', 'In that currency.')),
  perLearner: amount.optional().meta(about('Cost per learner and year', 'In that currency.')),
  staffFte: amount.optional().meta(about('Staff', 'Full-time equivalents.')),
  note: text(1, 500).optional().meta(about('Note', 'What the figures leave out.')),
  basis: z.enum(costBases.values).meta(about('Basis', 'Actual, estimated or unknown.')),
});

const tieFields = z.strictObject({
  declared: z.boolean().meta(about('Is there a tie?', 'To a vendor, funder or body this entry speaks of.')),
  statement: text(1, 600).optional().meta(about('Statement', 'What the tie is.')),
  relations: termList(conflictRelations.values, 0, 6).meta(about('Kind of tie', 'All that apply.')),
});
const conflictOfInterest = across(tieFields, ({ declared, statement }) =>
  declared === true && statement === undefined
    ? [
        {
          path: ['statement'],
          rule: 'statement_when_declared',
          message: 'is missing: a declared tie needs a statement',
        },
      ]
    : [],
);

const contributor = z.strictObject({
  key: positiveInt.optional().meta(about('Key', 'Given once by the system; send it back when you edit.')),
  name: text(1, 120).meta(about('Name', 'Shown as the attribution below allows.')),
  role: text(1, 120).meta(about('Role', 'What they did.')),
  organisation: text(1, 160).meta(about('Organisation', 'Where they work.')),
  orcid: orcid.optional().meta(about('ORCID iD', 'If they have one.')),
  sub: text(1, 128).optional().meta(about('Account', 'Of a contributor of this cluster; they may edit too.')),
  contactable: z.boolean().meta(about('May be asked', 'Messages are relayed; no address is shown.')),
});

const link = z.strictObject({
  url: httpsUrl.meta(about('Address', 'https only.')),
  label: text(1, 120).meta(about('Label', 'What one finds there.')),
});

const relation = z.strictObject({
  type: z.enum(relationTypes.values).meta(about('Relation', 'How this entry stands to the other.')),
  target: text(1, 60).meta(about('Entry', 'Its id: ent_…')),
});

/** What the author says, whatever the type of the entry. Fields without `.optional()` are required to submit. */
export const envelope = {
  visibility: z
    .enum(visibilities.values)
    .meta(about('Who may read it', 'Everyone, members of the network, or the clusters involved.', 'basics')),
  clusterId: slug.meta(about('Cluster', 'The home of this entry.', 'basics')),
  sharedClusterIds: z
    .array(slug)
    .max(15)
    .optional()
    .meta(about('Shared with', 'Clusters of joint work: their members read it like their own.', 'basics')),
  title: text(10, 140).meta(about('Title', 'What someone searching for this would recognise.', 'basics')),
  summary: text(40, 600).meta(about('Summary', 'Plain text for results, feeds and mail.', 'basics')),
  lessons: z
    .array(lesson)
    .min(1)
    .max(7)
    .meta(about('Lessons', 'What you would tell a place like yours. One idea each.', 'lessons')),
  themes: termList(themes.values, 1, 3).meta(about('Themes', 'Digital Promise Challenge Map.', 'basics')),
  topics: z
    .array(slug)
    .max(8)
    .optional()
    .meta(about('Topics', 'Curated by network staff.', 'basics')),
  keywords: z
    .array(text(2, 40))
    .max(10)
    .optional()
    .meta(about('Keywords', 'Your own words.', 'basics')),
  methods: termList(methods.values, 0, 6)
    .optional()
    .meta(about('Methods', 'The habits of innovation that were used.', 'story')),
  subjects: termList(subjects.values, 0, 6)
    .optional()
    .meta(about('Subjects', 'If it belongs to some.', 'context')),
  participants: termList(participants.values, 1, 8).meta(about('Who took part', 'All that apply.', 'context')),
  place: place.meta(about('Place', 'Where it happened.', 'context')),
  context: context.optional().meta(about('Context', 'Makes "places like mine" computable.', 'context')),
  period: period.meta(about('Period', 'When it happened.', 'context')),
  costs: costs.optional().meta(about('Costs', 'What it took.', 'context')),
  evidence: evidence.meta(about('Evidence', 'How it is known.', 'evidence')),
  conflictOfInterest: conflictOfInterest.meta(
    about('Ties', 'To vendors, funders or bodies this entry speaks of.', 'people'),
  ),
  contributors: z
    .array(contributor)
    .min(1)
    .max(20)
    .meta(about('Contributors', 'Who learned this.', 'people')),
  attribution: z
    .enum(attributions.values)
    .meta(about('Attribution', 'What readers see of the contributors: safe harbour for frank failures.', 'people')),
  links: z
    .array(link)
    .max(20)
    .optional()
    .meta(about('Links', 'Materials, reports, pages.', 'story')),
  relations: z
    .array(relation)
    .max(20)
    .optional()
    .meta(about('Relations', 'To other entries you can see.', 'story')),
  licence: z.enum(licences.values).meta(about('Licence', 'SPDX id.', 'people')),
  language: language.meta(about('Language', 'BCP 47.', 'basics')),
  privacy: z
    .strictObject({
      noStudentPii: z.literal(true).meta(about('No student data', 'This entry identifies no student (FERPA).')),
      consent: z.enum(consents.values).meta(about('Consent', 'Of people who can be recognised.')),
    })
    .meta(about('Privacy', 'FERPA.', 'people')),
};

/** Required of case studies and product reviews, optional for policies. */
export const envelopeOfPractice = {
  outcome: z.enum(outcomes.values).meta(about('Outcome', 'A failed attempt is a full peer of a success.', 'basics')),
  gradeBands: termList(gradeBands.values, 1, 8).meta(about('Grade bands', 'All that apply.', 'context')),
};

export const prosePart = (min: number, max: number, title: string, help: string) =>
  prose(min, max).meta(about(title, help, 'story'));
