/** Milliseconds of the fastest of five runs: what the code needs, rather than what a busy machine makes of it. */
export const fastestMs = (act: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const began = performance.now();
      act();
      return performance.now() - began;
    }),
  );
