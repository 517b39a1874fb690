import { lengthOf, normalised } from './entry/fields.ts';
import { rulesBroken } from './errors.ts';

/** Reasons are kept for ever and shown to authors: 20 to 2000 code points, blanks around them not counted. */
export const expectReason = (reason: string): void => {
  const length = lengthOf(normalised(reason));
  if (length >= 20 && length <= 2000) return;
  throw rulesBroken([
    {
      pointer: '/reason',
      rule: 'length',
      message: `reason has ${length} characters; 20 to 2000 are needed`,
      given: length,
    },
  ]);
};
