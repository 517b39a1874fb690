/** How the indexes and their aliases are called; nothing else in the project spells them. */
export interface IndexNames {
  /** What is searched: one index carries it. */
  readonly read: string;
  /** What is written: every index that carries it. Two while one is being rebuilt, and for some time after. */
  readonly targets: string;
  readonly physical: (version: number, count: number) => string;
  /**
   * The own alias of one index. A bulk to an alias with `require_alias` fails where the index is gone; a bulk to the index
   * itself would make it anew, with guessed field types.
   */
  readonly only: (physical: string) => string;
}

/** `prefix` keeps the indexes of tests apart. */
export const indexNames = (prefix = ''): IndexNames => ({
  read: `${prefix}entries`,
  targets: `${prefix}entries-targets`,
  physical: (version, count) => `${prefix}entries-v${version}-${count}`,
  only: (physical) => `${physical}-only`,
});
