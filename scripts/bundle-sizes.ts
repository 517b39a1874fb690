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

const timer = `
  const cpu = process.cpuUsage(), from = performance.now();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(cpu);
  console.log(performance.now() - from, (user + system) / 1000);`;
/** In a process of its own, so that nothing is warm but the disk. */
const loading = (file: string): { ms: number; cpuMs: number } => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', timer, file], { encoding: 'utf8' });
  const [ms = Number.NaN, cpuMs = Number.NaN] = printed.split(' ').map(Number);
  return { ms, cpuMs };
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'bundle-sizes-'));
const print = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(10))).join(''));

print(['function', 'KB', 'KB gzip', 'import ms', 'stub ms', 'CPU ratio']);
const measured = catalog.map((row) => {
  const { folder: made, metafile } = bundle(row, folder);
  const ours = join(made, 'index.mjs');
  const stub = join(made, 'stub.mjs');
  writeStub(metafile, stub);
  const code = readFileSync(ours);
  const kb = code.length / 1024;
  const times = Array.from({ length: runs }, () => ({ ours: loading(ours), stub: loading(stub) }));
  // By processor time: what other programs take away weighs on neither.
  const ratio = median(times.map((run) => run.ours.cpuMs)) / median(times.map((run) => run.stub.cpuMs));
  const ms = { ours: median(times.map((run) => run.ours.ms)), stub: median(times.map((run) => run.stub.ms)) };
  const gzipKb = gzipSync(code).length / 1024;
  print([row.name, kb.toFixed(1), gzipKb.toFixed(1), ms.ours.toFixed(0), ms.stub.toFixed(0), ratio.toFixed(2)]);
  return { name: row.name, kb, ratio };
});
rmSync(folder, { recursive: true });

const search = measured.find(({ name }) => name === 'search') ?? { kb: Number.NaN, ratio: Number.NaN };
const marks = {
  [`search has at most ${mostSearchKb} KB`]: search.kb <= mostSearchKb,
  [`search loads in at most ${mostTimesStub} times its stub`]: search.ratio <= mostTimesStub,
};
for (const [mark, isKept] of Object.entries(marks)) console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${mark}`);
if (Object.values(marks).includes(false)) process.exitCode = 1;
