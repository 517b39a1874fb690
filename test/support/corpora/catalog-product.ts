import type { CorpusDocument, Said } from './document.ts';
import { httpsOnly, keywordsOf, sourceLink } from './document.ts';
import { cutAtSentence, oneLine } from './words.ts';

type Category = NonNullable<NonNullable<Said['product']>['category']>;

/** The catalog's functions by our categories; the first that the function begins with counts. */
const categoryOf: readonly (readonly [begins: string, category: Category])[] = [
  ['LC - Study Tools', 'tutoring_practice'],
  ['LC - Content Creation', 'creation_maker'],
  ['LC - ', 'content_curriculum'],
  ['CM - Classroom Engagement & Instruction - Assessment', 'assessment'],
  ['CM - Classroom Engagement & Instruction - Communication', 'communication'],
  ['CM - Classroom Engagement & Instruction', 'classroom_management'],
  ['CM - Virtual Classroom', 'communication'],
  ['CM - Teacher Resources - Professional Learning', 'professional_learning'],
  ['CM - Teacher Resources - Lesson Planning', 'content_curriculum'],
  ['CM - Teacher Resources - Grading', 'classroom_management'],
  ['SDO - Learning Management Systems', 'lms'],
  ['SDO - Data, Analytics', 'sis_data'],
  ['SDO - Large-Scale', 'assessment'],
  ['SDO - ', 'operations'],
];

const bandsOfSector: Readonly<Record<string, NonNullable<Said['gradeBands']>>> = {
  'PreK-12': ['early_childhood', 'k_2', '3_5', '6_8', '9_12'],
  'Higher Ed': ['postsecondary'],
  Corporate: ['adult'],
};

/** A product of a catalog: name, vendor, sectors and function. Nobody judged it, so all that a review would say is unsaid. */
export const catalogProduct = (document: CorpusDocument): Said => {
  const { org, tags } = document;
  const uses = tags.filter((tag) => bandsOfSector[tag] === undefined);
  const category = categoryOf.find(([begins]) => uses.some((use) => use.startsWith(begins)))?.[1];
  const bands = tags.flatMap((tag) => bandsOfSector[tag] ?? []);
  const url = httpsOnly(document.url);
  return {
    type: 'product_review',
    title: cutAtSentence(oneLine(org === '' ? document.title : `${document.title} by ${org}`), 140),
    summary: cutAtSentence(oneLine(document.text), 600),
    product: {
      name: document.title,
      ...(org === '' ? {} : { vendor: org }),
      ...(url === undefined ? {} : { url }),
      ...(category === undefined ? {} : { category }),
    },
    gradeBands: bands.length === 0 ? undefined : bands,
    // "LC - Study Tools - Tutoring": the first part is the catalog's own code.
    keywords: keywordsOf(uses.flatMap((use) => use.split(' - ').slice(1))),
    links: sourceLink(document.url),
    licence: 'CC-BY-SA-4.0',
    privacy: { noStudentPii: true, consent: 'not_needed' },
  };
};
