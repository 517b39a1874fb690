import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchBody } from '#shared/adapters/opensearch/search-query.ts';
import { aRequest, visitor } from '#test/support/search-documents.ts';
import { goldenFiles } from './search-goldens.ts';

const root = join(import.meta.dirname, '..', '..');
const goldens = goldenFiles();

if (process.env.UPDATE_GOLDEN === '1') {
  for (const [path, content] of Object.entries(goldens)) writeFileSync(join(root, path), content);
}

describe('what is sent to OpenSearch (UPDATE_GOLDEN=1 writes it anew, for review)', () => {
  it.each(Object.keys(goldens))('%s is as it was reviewed', (path) => {
    expect(goldens[path]).toBe(readFileSync(join(root, path), 'utf8'));
  });

  it('has no file that nothing makes any more', () => {
    const kept = readdirSync(join(root, 'test/golden/search')).map((name) => `test/golden/search/${name}`);
    expect(kept.sort()).toEqual(Object.keys(goldens).sort());
  });

  it('is the same all day, so that scores do not move while someone pages', () => {
    const at = (now: string) => searchBody(aRequest({ q: 'robots', now }), visitor);
    expect(at('2026-06-01T23:59:59.999Z')).toEqual(at('2026-06-01T00:00:00.000Z'));
    expect(at('2026-06-02T00:00:00.000Z')).not.toEqual(at('2026-06-01T00:00:00.000Z'));
  });
});
