import { join } from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import type { CatalogRow } from '#functions/catalog.ts';

const root = join(import.meta.dirname, '..');

/** How a function becomes one file: the same for deploying, for measuring and for looking at what is inside. */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  // Packages in their ES form, of which what nobody uses falls away.
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  // The sources are in the repository; in the zip they would only make cold starts slower.
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

// Cold search is what a reader waits for. All that it uses weighs 232 KB; the lightest SDK client (345 KB) cannot slip in.
export const mostSearchKb = 250;

/** Writes `<under>/<name>/index.mjs` and answers that folder. Throws esbuild's errors where a module is broken. */
export const bundle = (
  row: CatalogRow,
  under = join(root, 'dist/functions'),
): { folder: string; metafile: Metafile } => {
  const folder = join(under, row.name);
  const entry = `functions/${row.module}.ts`;
  const { metafile } = buildSync({ ...bundling, entryPoints: [entry], outfile: join(folder, 'index.mjs') });
  return { folder, metafile };
};

/** What stands in a bundle: path from the project's root → bytes. What was read but fell away is not in it. */
export const inputsOf = ({ outputs }: Metafile): ReadonlyMap<string, number> =>
  new Map(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [[path, bytesInOutput] as const] : [])),
  );
