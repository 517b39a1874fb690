import * as z from 'zod';
import { confidences, lessonKinds, levers } from '../vocabulary/lesson.ts';
import { about, positiveInt, prose, text } from './fields.ts';

/** The unit that is searched, adopted and contradicted; addressable as `ent_…#<key>`. */
export const lesson = z.strictObject({
  key: positiveInt
    .optional()
    .meta(about('Key', 'Given once by the system and never reused; send it back when you edit.')),
  statement: text(20, 280).meta(about('Lesson', 'One idea, in one sentence.')),
  kind: z.enum(lessonKinds.values).meta(about('Kind', 'Something to do, to avoid, or to watch for.')),
  drivingEvent: prose(20, 600).meta(about('What happened', 'The event that taught it.')),
  recommendation: prose(10, 400).meta(about('Recommendation', 'What another place should do about it.')),
  appliesWhen: z.array(text(1, 160)).min(1).max(5).meta(about('Applies when', 'Where this holds.')),
  notWhen: z.array(text(1, 160)).max(3).optional().meta(about('Not when', 'Where it does not hold.')),
  confidence: z.enum(confidences.values).meta(about('How sure are you?', 'From a hunch to evaluated.')),
  lever: z.enum(levers.values).optional().meta(about('Lever', 'What kind of thing has to change.')),
});
export type Lesson = z.infer<typeof lesson>;
