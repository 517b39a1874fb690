import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Ids } from '../ports/ids.ts';

/** Ids with a readable prefix; ULIDs of one process grow, so that comments and events sort as they were made. */
export const ulidIds = (): Ids => {
  const next = monotonicFactory();
  return {
    entry: () => `ent_${next()}`,
    event: () => next(),
    comment: () => `com_${next()}`,
    product: () => `prd_${next()}`,
    // 132 bits of SHA-256: no two texts will ever meet.
    fingerprint: (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22),
  };
};
