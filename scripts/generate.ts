import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, staleFiles } from './generated-files.ts';

/** `npm run generate` writes what is derived from code; with `--check` it only compares, and ends with 1 when one is out of step. */
const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const generated = generatedFiles();
const stale = staleFiles(generated, (path) => readFileSync(join(root, path), 'utf8'));
for (const path of stale) {
  if (isCheck) {
    console.error(`${path} is out of step with the code: npm run generate`);
    continue;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), generated[path] ?? '');
  console.log(`wrote ${path}`);
}
if (isCheck && stale.length > 0) process.exit(1);
