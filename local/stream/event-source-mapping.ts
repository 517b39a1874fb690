import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

/** How records become invocations; the words and their meaning are those of a Lambda event source mapping. */
export interface EventSourceMapping {
  /** Most records in one invocation. */
  readonly batchSize: number;
  /** How long to gather records before a batch that is not full is sent; 0 sends what one read returned. */
  readonly maxBatchingWindowMs: number;
  /** A record passes when one of the patterns matches it; without patterns every record passes. */
  readonly filters: readonly FilterPattern[];
  /** Older records are given up, tried or not. `Infinity` never gives up. */
  readonly maxRecordAgeMs: number;
  /** Told about records that were given up. As in AWS it gets their place in the stream, never their content. */
  readonly onFailure?: (failure: DeliveryFailure) => Promise<void>;
}

export interface DeliveryFailure {
  readonly reason: 'RecordAgeExceeded';
  readonly shardId: string;
  readonly firstSequenceNumber: string;
  readonly lastSequenceNumber: string;
  readonly size: number;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function that reports nothing returns nothing
export type StreamHandler = (event: DynamoDBStreamEvent, context: Context) => Promise<DynamoDBBatchResponse | void>;

/** The JSON of one Lambda event filter: nested keys are AND-ed, the rules in an array OR-ed. */
export interface FilterPattern {
  readonly [key: string]: FilterPattern | readonly FilterRule[];
}

export type Scalar = string | number | boolean | null;
export type FilterRule =
  | Scalar
  | { readonly prefix: string }
  | { readonly exists: boolean }
  | { readonly 'anything-but': Scalar | readonly Scalar[] };

type Test = (value: unknown) => boolean;

/** Turns patterns into one test of a record. Throws on an operator it does not know: a filter that silently matches nothing loses records. */
export function compileFilters(filters: readonly FilterPattern[]): Test {
  const tests = filters.map((pattern, index) => compilePattern(pattern, `filters[${index}]`));
  return tests.length === 0 ? () => true : (record) => tests.some((test) => test(record));
}

function compilePattern(pattern: FilterPattern, at: string): Test {
  const tests = Object.entries(pattern).map(([key, expected]): Test => {
    const test = compileExpected(expected, `${at}.${key}`);
    return (value) => test(isRecord(value) ? value[key] : undefined);
  });
  return (value) => tests.every((test) => test(value));
}

function compileExpected(expected: unknown, at: string): Test {
  if (isRecord(expected)) return compilePattern(expected as FilterPattern, at);
  if (!Array.isArray(expected) || expected.length === 0)
    throw new Error(`${at}: the value of a filter is a list of rules with at least one, such as ["PUBLISHED"]`);
  const tests = expected.map((rule, index) => compileRule(rule, `${at}[${index}]`));
  return (value) => tests.some((test) => test(value));
}

function compileRule(rule: unknown, at: string): Test {
  if (!isRecord(rule)) return anyOf((value) => value === rule);
  const [[operator, operand] = [], ...others] = Object.entries(rule);
  if (others.length > 0) throw new Error(`${at}: one operator per rule; write several rules into the list instead`);
  if (operator === 'prefix' && typeof operand === 'string')
    return anyOf((value) => typeof value === 'string' && value.startsWith(operand));
  if (operator === 'exists' && typeof operand === 'boolean') return (value) => isLeaf(value) === operand;
  if (operator === 'anything-but') {
    const refused: unknown[] = Array.isArray(operand) ? operand : [operand];
    if (refused.some(isRecord)) throw new Error(`${at}: anything-but takes a value or a list of values`);
    return anyOf((value) => !refused.includes(value));
  }
  throw new Error(
    `${at}: unknown filter rule ${JSON.stringify(rule)}; known are values, prefix, exists and anything-but`,
  );
}

/** In an event pattern a list in the record matches when one of its elements does; only leaves match, never whole objects. */
function anyOf(test: Test): Test {
  return (value) => (Array.isArray(value) ? value : [value]).some((one) => isLeaf(one) && test(one));
}

function isLeaf(value: unknown): boolean {
  return value !== undefined && !isRecord(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
