import type { Draft } from '../../domain/entry/content.ts';
import { maxRevisionBytes, revisionBytes } from '../../domain/entry/rules.ts';
import { Refusal } from '../../domain/errors.ts';

/** 422 when the content, as JSON in UTF-8, is over 200 KB. */
export const expectSize = (content: Draft): void => {
  const bytes = revisionBytes(content);
  if (bytes <= maxRevisionBytes) return;
  throw new Refusal(
    'entry_too_large',
    `This revision has ${bytes} bytes; at most ${maxRevisionBytes} fit. Shorten it, or link to longer material.`,
    {
      errors: [{ pointer: '', rule: 'size', message: `has ${bytes} bytes; at most ${maxRevisionBytes}`, given: bytes }],
    },
  );
};
