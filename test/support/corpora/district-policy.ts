import type { CorpusDocument, Said } from './document.ts';
import { keywordsOf, periodOf, sourceLink } from './document.ts';
import { cleanMarkdown, cutAtSentence, inParts, plainWords, titleOf } from './words.ts';

type Theme = NonNullable<Said['themes']>[number];

/** The sections of a policy manual by theme: names of chapters, and the letters many school boards use for them. */
const themeOfSection: Readonly<Record<string, Theme>> = {
  'section A': 'systems_change', // foundations
  'section B': 'systems_change', // the board itself
  'section C': 'systems_change', // administration
  'section D': 'systems_change', // money
  'section E': 'school_culture_climate_safety', // safety, transport, meals
  'section F': 'systems_change', // buildings
  'section G': 'professional_learning_support', // staff
  'section H': 'systems_change', // bargaining
  'section I': 'instructional_approaches',
  'section J': 'school_culture_climate_safety', // students: conduct, attendance, health
  'section K': 'family_engagement', // families and community
  'section L': 'systems_change', // relations to other agencies
  Students: 'school_culture_climate_safety',
  Staff: 'professional_learning_support',
  'Business Operations': 'systems_change',
  'Educational Program': 'instructional_approaches',
  'Auxiliary Services': 'school_culture_climate_safety',
  'Community Relations': 'family_engagement',
  'Board of Trustees': 'systems_change',
  Communications: 'family_engagement',
  'Buildings and Sites': 'systems_change',
  Administration: 'systems_change',
  'Regulatory Adherence': 'systems_change',
  Mission: 'systems_change',
};

// What provisions and their texts may hold. One document of 546 is longer, and its last tenth is left out.
const maxParts = 20;
const maxPartCharacters = 3000;
const opening = /^(?:#{1,6} +(.+)|\*\*(.+?)\*\*:?)(?:\n|$)/;

const provisionsOf = (markdown: string, title: string): Said['provisions'] => {
  const parts = inParts(markdown, maxPartCharacters).slice(0, maxParts);
  return parts.map((text) => {
    const [, heading, bold] = opening.exec(text) ?? [];
    const own = parts.length === 1 ? title : (heading ?? bold);
    return { ...(own === undefined ? {} : { heading: cutAtSentence(plainWords(own), 120) }), text };
  });
};

/** A policy of a school district in full, or an administrative regulation that goes with one. */
export const districtPolicy = (document: CorpusDocument): Said => {
  const { code = '', date } = document;
  const markdown = cleanMarkdown(document.text);
  const title = titleOf(document.title, document.org);
  const themes = document.tags.flatMap((tag) => themeOfSection[tag] ?? []);
  // "-R" marks a regulation in the letter codes.
  const isRegulation = document.kind === 'regulation' || /-R\d*$/.test(code);
  return {
    type: 'policy',
    title,
    summary: cutAtSentence(plainWords(markdown), 600),
    policyType: isRegulation ? 'administrative_guidance' : 'board_policy',
    level: 'district',
    jurisdiction: document.org,
    // An adopted policy says when; the others may be drafts.
    legalForce: date === '' ? undefined : 'in_force',
    datePassed: date === '' ? undefined : date,
    citation: `${document.org}, ${code}`,
    provisions: provisionsOf(markdown, title),
    themes: themes.length === 0 ? undefined : themes,
    keywords: keywordsOf(document.tags.filter((tag) => !tag.startsWith('section '))),
    participants: ['policymaker', 'district_admin'],
    place: { country: 'US', region: `US-${document.state}` },
    context: { sector: 'district' },
    period: periodOf(date),
    contributors: [{ organisation: document.org }],
    links: sourceLink(document.url),
  };
};
