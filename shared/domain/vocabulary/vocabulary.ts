/** One term of a closed list: the value that travels, the label people read, and one line that says what it means. */
export interface Term<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly definition: string;
}

export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly label: string;
  readonly terms: readonly Term<Value>[];
  /** The bare values in the order of the terms, as `z.enum` wants them. */
  readonly values: readonly [Value, ...Value[]];
}

/** Builds a vocabulary from `value: [label, definition]`. The order of the keys is the order people see. */
export function vocabulary<const Value extends string>(
  name: string,
  label: string,
  entries: Readonly<Record<Value, readonly [label: string, definition: string]>>,
): Vocabulary<Value> {
  const terms = (Object.entries(entries) as [Value, readonly [string, string]][]).map(
    ([value, [termLabel, definition]]) => ({ value, label: termLabel, definition }),
  );
  return { name, label, terms, values: terms.map((term) => term.value) as [Value, ...Value[]] };
}

export type TermOf<V extends Vocabulary> = V['values'][number];
