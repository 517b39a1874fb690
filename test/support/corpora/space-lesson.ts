import type { CorpusDocument, Said } from './document.ts';
import { keywordsOf, periodOf, sourceLink } from './document.ts';
import { cleanPlain, cutAtSentence, oneLine, ownWords, titleOf } from './words.ts';

/** Texts that only point elsewhere: the document lacks what stands there. */
const saysNothing =
  /^\W*(see\W+(the )?(attach|recommendation|lesson|above|abstract|driving)|there is no (single|specific) .?driving event|unavailable|none|n\/?a\b|not applicable|no description identified)/i;
// Longer texts that begin like this go on to say something.
const longestPointer = 60;

const isPointer = (words: string): boolean => words.length <= longestPointer && saysNothing.test(words);

/** The four texts of a lesson, without mere pointers. A document of nothing but pointers keeps them: it has no other words. */
const textsOf = (document: CorpusDocument): (string | undefined)[] => {
  const texts = [document.abstract, document.driving_event, document.lesson, document.recommendation].map((text) =>
    cleanPlain(text ?? ''),
  );
  const told = texts.map((words) => (words === '' || isPointer(words) ? undefined : words));
  return told.some((words) => words !== undefined) ? told : texts.map((words) => (words === '' ? undefined : words));
};

const lineOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : oneLine(text));
const cut = (text: string | undefined, max: number): string | undefined =>
  text === undefined ? undefined : cutAtSentence(text, max);
const whereLonger = (text: string | undefined, than: number): string | undefined =>
  text !== undefined && text.length > than ? text : undefined;

/** A lesson of the space agency's lessons learned system. What does not fit into the lesson stands in full beside it. */
export const spaceLesson = (document: CorpusDocument): Said => {
  const [abstract, event, lesson, recommendation] = textsOf(document);
  const organisation = `NASA ${document.org}`;
  return {
    type: 'case_study',
    title: titleOf(document.title, organisation),
    summary: ownWords([abstract, event, lesson, recommendation].map(lineOf), 40, 600),
    problem: cut(event ?? abstract, 2000),
    results: cut(whereLonger(lesson, 280), 3000),
    gettingStarted: cut(whereLonger(recommendation, 400), 1500),
    lessons: [
      {
        statement: cut(lineOf(lesson), 280),
        drivingEvent: cut(event ?? abstract, 600),
        recommendation: cut(recommendation, 400),
      },
    ],
    keywords: keywordsOf(document.tags),
    place: { country: 'US' },
    period: periodOf(document.date),
    contributors: [{ organisation }],
    links: sourceLink(document.url),
    licence: 'CC0-1.0',
    privacy: { noStudentPii: true, consent: 'not_needed' },
  };
};
