import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogRow, catalog } from '#functions/catalog.ts';
import { bundle, inputsOf, mostSearchKb } from '#infra/bundling.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
const bundles = new Map<CatalogRow, Metafile>();
beforeAll(() => {
  for (const row of catalog) bundles.set(row, bundle(row, folder).metafile);
});
afterAll(() => rmSync(folder, { recursive: true }));

const inputsFor = (row: CatalogRow): string[] => [...inputsOf(bundles.get(row) ?? { inputs: {}, outputs: {} }).keys()];
/** What stands in a bundle although its row says that it must not. */
const intruders = (inputs: readonly string[], { without }: CatalogRow): string[] =>
  inputs.filter((path) => without.some((part) => `/${path}`.includes(part)));

describe('what a row keeps out is not in its bundle', () => {
  test.each(catalog.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(intruders(inputsFor(row), row)).toEqual([]);
  });

  test('a module that creeps in is seen', () => {
    const [entries, search] = ['entries', 'search'].map((name) => catalog.find((row) => row.name === name));
    if (entries === undefined || search === undefined) throw new Error('The catalog has no entries or no search.');
    const seen = intruders(inputsFor(entries), search);
    expect(seen).toContain('shared/adapters/dynamodb/table.ts');
    expect(seen.some((path) => path.includes('node_modules/@aws-sdk/client-dynamodb/'))).toBe(true);
    expect(intruders(['local/start.ts'], search)).toEqual(['local/start.ts']);
  });
});

test(`the search function stays below ${mostSearchKb} KB`, () => {
  expect(statSync(join(folder, 'search/index.mjs')).size / 1024).toBeLessThanOrEqual(mostSearchKb);
});
