import type { CorpusDocument, Said } from './document.ts';
import { keywordsOf, periodOf, sourceLink } from './document.ts';
import { cleanMarkdown, cutAtSentence, ownWords, plainWords, titleOf } from './words.ts';

const programmes: Readonly<Record<string, Pick<Said, 'themes' | 'topics'>>> = {
  'Increasing internet access (COVID-19)': {
    themes: ['technology_network_infrastructure', 'equity'],
    topics: ['broadband-access', 'digital-equity'],
  },
  'Teacher CPD': { themes: ['professional_learning_support'] },
  'Teaching Vacancies': { themes: ['professional_learning_support'], topics: ['teacher-recruitment-retention'] },
  'Teaching Regulation Agency': { themes: ['systems_change'] },
};

// What a problem needs to be submitted: a first paragraph that is shorter takes the next one along.
const leastProblem = 50;

type Part = 'problem' | 'approach' | 'results' | 'challenges';

/** Which part of the story a heading opens, first match first. */
const headings: readonly (readonly [RegExp, Part])[] = [
  [
    /finding|learn(t|ed|ing)|insight|outcome|results?\b|feedback|how (it|this|did) .*test|measuring success/i,
    'results',
  ],
  [/limitation|consideration|concern|constraint|risk|difficult|not? (so )?sure|weren.t|\bcons\b/i, 'challenges'],
  [/problem|issue|background|context|\bwhy\b|user needs?|introduction|hypothes[ei]s|challenge|goals?$/i, 'problem'],
  [
    /what we.*(did|done|changed|built|tested|designed|changing)|how (it|we)|design|changes|solution|iteration|prototype/i,
    'approach',
  ],
];

/** The sections of a post by the part they tell. A heading that tells nothing goes on with the part before it. */
const partsOf = (markdown: string): Partial<Record<Part, string>> => {
  const parts: Partial<Record<Part, string>> = {};
  let part: Part = 'problem';
  for (const section of markdown.split(/^(?=#{1,6} )/m)) {
    const heading = /^#{1,6} (.*)/.exec(section)?.[1];
    if (heading !== undefined)
      part = headings.find(([says]) => says.test(heading))?.[1] ?? (part === 'problem' ? 'approach' : part);
    // A heading with nothing under it but further headings only says where those belong.
    if (section.replace(/^#{1,6} .*/, '').trim() !== '')
      parts[part] = [parts[part], section.trim()].filter(Boolean).join('\n\n');
  }
  return parts;
};

/** A post without headings: its first paragraphs say what it is about, the rest what was done. */
const withoutHeadings = (markdown: string): Partial<Record<Part, string>> => {
  const paragraphs = markdown.split(/\n{2,}/);
  const opening =
    paragraphs.findIndex((_, at) => paragraphs.slice(0, at + 1).join('\n\n').length >= leastProblem) + 1 ||
    paragraphs.length;
  return { problem: paragraphs.slice(0, opening).join('\n\n'), approach: paragraphs.slice(opening).join('\n\n') };
};

const cut = (text: string | undefined, max: number): string | undefined =>
  text === undefined || text === '' ? undefined : cutAtSentence(text, max);

/** A design history of a government team: what was built, tested with users, learned and changed. */
export const designHistory = (document: CorpusDocument): Said => {
  const { summary = '', programme = '' } = document;
  const markdown = cleanMarkdown(document.text);
  const parts = /^#{1,6} /m.test(markdown) ? partsOf(markdown) : withoutHeadings(markdown);
  return {
    type: 'case_study',
    title: titleOf(document.title, programme),
    summary: ownWords([plainWords(summary), plainWords(markdown)], 40, 600),
    problem: cut(parts.problem, 2000),
    approach: cut(parts.approach, 4000),
    results: cut(parts.results, 3000),
    challenges: cut(parts.challenges, 2000),
    ...programmes[programme],
    // Codes like HN001 number user needs; they tell a reader nothing.
    keywords: keywordsOf([programme, ...document.tags.filter((tag) => !/^[A-Z]{2}\d{3}$/.test(tag))]),
    methods: ['user_centered_design'],
    participants: ['policymaker'],
    place: { country: 'GB' },
    period: periodOf(document.date),
    contributors: [{ organisation: document.org }],
    links: sourceLink(document.url),
  };
};
