const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** How much two titles share: 0 (no word) … 1 (the same words), as Jaccard measures it. */
export const titleLikeness = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
};
