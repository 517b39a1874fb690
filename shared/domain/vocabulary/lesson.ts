import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const lessonKinds = vocabulary('lessonKind', 'Kind of lesson', {
  do: ['Do', 'Something that helped and that others should try.'],
  avoid: ['Avoid', 'Something that did harm or wasted effort and that others should leave.'],
  watch_for: ['Watch for', 'Something that is easy to miss and that others should keep an eye on.'],
});

export const confidences = vocabulary('confidence', 'How sure we are', {
  hunch: ['Hunch', 'An impression; nothing was observed on purpose.'],
  seen_once: ['Seen once', 'Observed in one place at one time.'],
  seen_repeatedly: ['Seen repeatedly', 'Observed several times, with different people or in different places.'],
  evaluated: ['Evaluated', 'Shown by an evaluation or study that was set up to find out.'],
});

/** What has to be changed to act on a lesson. */
export const levers = vocabulary('lever', 'What it changes', {
  practice: ['Practice', 'What people do with learners from day to day.'],
  process: ['Process', 'How work is organised: steps, timing, who decides.'],
  policy: ['Policy', 'A rule, agreement or guideline.'],
  product: ['Product', 'A tool, material or service.'],
  people: ['People', 'Who does the work, with which skills and support.'],
  partnership: ['Partnership', 'Who works together, and on what terms.'],
  funding: ['Funding', 'Where the money comes from and what it may be spent on.'],
  data: ['Data', 'What is collected and shared, and how it is used.'],
});
