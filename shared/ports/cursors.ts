/** Opaque, signed positions in a list, bound to the query they belong to. */
export interface Cursors {
  seal(query: string, position: unknown): string;
  /** Throws Refusal `bad_cursor` when it was edited, or belongs to another query. */
  open(query: string, cursor: string): unknown;
}
