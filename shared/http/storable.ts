import { type Broken, pointerOf } from '../domain/entry/broken.ts';

// Entries nest five levels deep; what nests deeper is meant for the parser, not for the commons.
const deepest = 20;
// DynamoDB holds magnitudes from 1e-130, and its client refuses numbers beyond exact integers.
const isStorable = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= 1e-130 && Math.abs(value) <= Number.MAX_SAFE_INTEGER);

/**
 * A parsed JSON body as it can be stored: half characters (lone surrogates) give way to U+FFFD, as `toWellFormed` does.
 * Numbers that no store holds, and nesting without end, are added to `broken`.
 */
export const storable = (value: unknown, broken: Broken[], path: readonly string[] = []): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number' && !isStorable(value)) {
    const message = `${path.join('.') || 'the value'} is too large or too small a number to be kept`;
    broken.push({ pointer: pointerOf(path), rule: 'number_range', message });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= deepest) {
    broken.push({ pointer: pointerOf(path), rule: 'nesting', message: `the body nests deeper than ${deepest} levels` });
    return null;
  }
  if (Array.isArray(value)) return value.map((item, at) => storable(item, broken, [...path, String(at)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item, broken, [...path, key])]));
};
