import { appendFile } from 'node:fs/promises';
import type { DeadLetters } from '#shared/ports/dead-letters.ts';

/** What the index will never take, one JSON line each. In AWS this is a queue. */
export const deadLetterFile = (path: string): DeadLetters => ({
  park: async (letter) => {
    await appendFile(path, `${JSON.stringify(letter)}\n`);
    console.error(`dead letter: ${letter.id} version ${letter.version}: ${letter.reason} (${path})`);
  },
});
