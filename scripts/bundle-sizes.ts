import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, type Metafile, transformSync } from 'esbuild';
import { catalog } from '#functions/catalog.ts';
import { bundle, bundling, inputsOf, mostSearchKb } from '#infra/bundling.ts';

// How much longer search may take to load than the packages that it needs: what is ours must not be what people wait for.
const mostTimesStub = 1.5;
const runs = 5;

type Imports = Map<string, Set<string>>;

/** Which names one of our modules takes from which packages. Reads what esbuild prints: no types, one form for all. */
const packageImports = (path: string, into: Imports): void => {
  const { code } = transformSync(readFileSync(join(bundling.absWorkingDir, path), 'utf8'), { loader: 'ts' });
  for (const [, clause = '', from = ''] of code.matchAll(/^import\s+([^"]*?)\s+from\s+"([^"]+)"/gm)) {
    if (/^[.#]|^node:/.test(from)) continue;
    const whole = /\*\s+as\s+(\w+)/.exec(clause)?.[1];
    const names =
      whole === undefined
        ? clause
            .replace(/^(\w+)/, 'default as $1')
            .replace(/[{}]/g, '')
            .split(',')
        : [...code.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))].map(([, member = '']) => member);
    const taken = into.get(from) ?? new Set<string>();
    for (const name of names) taken.add((name.trim().split(/\s+as\s+/)[0] ?? '').trim());
    into.set(from, taken);
  }
};

/** A handler that needs the same of the same packages and does nothing: what no code of ours could be faster than. */
const writeStub = (metafile: Metafile, outfile: string): void => {
  const imports: Imports = new Map();
  for (const path of inputsOf(metafile).keys())
    if (/\.ts$/.test(path) && !path.includes('node_modules/')) packageImports(path, imports);
  const lines = [...imports].flatMap(([from, names], at) =>
    [...names].filter(Boolean).map((name, nth) => ({ from, name, as: `taken${at}_${nth}` })),
  );
  const contents = [
    ...lines.map(({ from, name, as }) => `import { ${name} as ${as} } from '${from}';`),
    `export const handler = async () => [${lines.map(({ as }) => as).join()}];`,
  ].join('\n');
  buildSync({ ...bundling, stdin: { contents, resolveDir: bundling.absWorkingDir }, outfile });
};

const timer = 'const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t);';
/** In a process of its own, so that nothing is warm but the disk. */
const importMs = (file: string): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', timer, file], { encoding: 'utf8' }));
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'bundle-sizes-'));
const print = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(10))).join(''));

print(['function', 'KB', 'KB gzip', 'import ms', 'stub ms', 'ratio']);
const measured = catalog.map((row) => {
  const made = bundle(row, folder);
  const files = { ours: join(made.folder, 'index.mjs'), stub: join(made.folder, 'stub.mjs') };
  writeStub(made.metafile, files.stub);
  const code = readFileSync(files.ours);
  // In turn, so that a busy minute of the machine weighs on both.
  const times = Array.from({ length: runs }, () => [importMs(files.ours), importMs(files.stub)] as const);
  const ours = median(times.map(([ms]) => ms));
  const stub = median(times.map(([, ms]) => ms));
  const kb = code.length / 1024;
  print([
    row.name,
    kb.toFixed(1),
    (gzipSync(code).length / 1024).toFixed(1),
    ours.toFixed(0),
    stub.toFixed(0),
    (ours / stub).toFixed(2),
  ]);
  return { name: row.name, kb, ratio: ours / stub };
});
rmSync(folder, { recursive: true });

const search = measured.find(({ name }) => name === 'search') ?? { kb: Number.NaN, ratio: Number.NaN };
const marks = {
  [`search has at most ${mostSearchKb} KB`]: search.kb <= mostSearchKb,
  [`search loads in at most ${mostTimesStub} times its stub`]: search.ratio <= mostTimesStub,
};
for (const [mark, isKept] of Object.entries(marks)) console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${mark}`);
if (Object.values(marks).includes(false)) process.exitCode = 1;
