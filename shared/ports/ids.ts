/** Ids: ULIDs, so that ids sort by time of birth. */
export interface Ids {
  entry(): string;
  event(): string;
  comment(): string;
  product(): string;
  /** Equal texts have equal fingerprints, and nobody reads the text from one: for keys that would hold names. */
  fingerprint(text: string): string;
}
