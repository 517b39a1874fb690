/** What a projection will never accept, put aside so that it blocks nobody. */
export interface DeadLetter {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly at: string;
}
export interface DeadLetters {
  park(letter: DeadLetter): Promise<void>;
}
