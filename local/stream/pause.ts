/** Pauses that can be cut short. */
export interface Alarm {
  /** Resolves after `ms`, or when the alarm rings. */
  pause(ms: number): Promise<void>;
  /** Ends every pause under way. */
  ring(): void;
}

export function createAlarm(): Alarm {
  const sleepers = new Set<() => void>();
  return {
    pause: (ms) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          sleepers.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        sleepers.add(wake);
      }),
    ring: () => {
      for (const wake of [...sleepers]) wake();
    },
  };
}

/** 100 ms after the first failure, doubling up to 5 s; the jitter takes up to half of it away, so that readers do not retry in step. */
export function backoffMs(failures: number): number {
  const longestMs = Math.min(5_000, 100 * 2 ** (failures - 1));
  return longestMs * (1 - Math.random() / 2);
}
