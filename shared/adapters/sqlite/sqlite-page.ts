import type { After, Sort } from '#shared/domain/search.ts';

/** A hit before it is shown. */
export interface Ranked {
  readonly row: number;
  readonly score: number;
  readonly position: After;
}

/** What each sort compares, highest first. */
export const sortKeys = {
  relevance: (_row, score) => score,
  newest: ({ publishedAt }) => publishedAt,
  evidence: ({ evidenceRank }) => evidenceRank,
} as const satisfies Record<
  Sort,
  (row: { readonly publishedAt: number; readonly evidenceRank: number }, score: number) => number
>;

const isBefore = ([keyA, idA]: After, [keyB, idB]: After): boolean => (keyA === keyB ? idA < idB : keyA > keyB);

/** Keeps the first `size` of what is offered that comes after `after`, in order. */
export const firstOf = (size: number, after: After | undefined) => {
  const kept: Ranked[] = [];
  const offer = (candidate: Ranked): void => {
    const { position } = candidate;
    const last = kept[size - 1];
    if (
      size === 0 ||
      (after !== undefined && !isBefore(after, position)) ||
      (last !== undefined && !isBefore(position, last.position))
    )
      return;
    let at = 0;
    for (let end = kept.length; at < end; ) {
      const middle = (at + end) >> 1;
      if (isBefore(position, (kept[middle] as Ranked).position)) end = middle;
      else at = middle + 1;
    }
    kept.splice(at, 0, candidate);
    if (kept.length > size) kept.pop();
  };
  return { kept, offer };
};
