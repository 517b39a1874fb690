/** New ids: ULIDs, so that ids sort by time of birth. */
export interface Ids {
  entry(): string;
  event(): string;
  comment(): string;
  product(): string;
}
