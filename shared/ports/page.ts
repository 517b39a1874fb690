export interface PageRequest {
  /** 1–100. */
  readonly size: number;
  /** Where the last page ended, as the store gave it. */
  readonly after?: unknown;
}
export interface Page<T> {
  readonly items: readonly T[];
  /** Absent at the end, also when the last page was exactly full. */
  readonly next?: unknown;
}
