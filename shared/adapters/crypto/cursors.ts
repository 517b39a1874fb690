import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../domain/errors.ts';
import type { Cursors } from '../../ports/cursors.ts';

// 128 bits: nobody guesses a position, and addresses stay short.
const macBytes = 16;

/** Cursors signed with HMAC-SHA-256 over the query and the position; the query itself does not travel. */
export const hmacCursors = (secret: string): Cursors => {
  const macOf = (query: string, payload: Buffer): Buffer =>
    createHmac('sha256', secret)
      .update(String(query.length))
      .update('\n')
      .update(query)
      .update(payload)
      .digest()
      .subarray(0, macBytes);
  const refused = (): Refusal =>
    new Refusal(
      'bad_cursor',
      'Use the cursor of the answer before with the same query, unchanged, or leave it out to begin anew.',
    );
  return {
    seal: (query, position) => {
      const payload = Buffer.from(JSON.stringify(position));
      return Buffer.concat([macOf(query, payload), payload]).toString('base64url');
    },
    open: (query, cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= macBytes || bytes.toString('base64url') !== cursor) throw refused();
      const payload = bytes.subarray(macBytes);
      if (!timingSafeEqual(bytes.subarray(0, macBytes), macOf(query, payload))) throw refused();
      return JSON.parse(payload.toString('utf8'));
    },
  };
};
