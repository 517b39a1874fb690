import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accessPatternsPage, namedInCode } from '../../scripts/access-patterns.ts';
import { generatedFiles, staleFiles } from '../../scripts/generated-files.ts';

/** Each check of `npm run check` is shown a violation, so that we know it sees. */
const root = join(import.meta.dirname, '..', '..');
const folders: string[] = [];

/** A project in a temporary folder with our configuration and these files. */
const projectWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'commons-check-'));
  folders.push(folder);
  for (const name of [
    'package.json',
    'tsconfig.json',
    'biome.json',
    '.dependency-cruiser.mjs',
    'knip.json',
    'redocly.yaml',
  ]) {
    copyFileSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // biome asks git what to leave out.
  execFileSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const run = (folder: string, command: string, ...parts: string[]): { status: number; told: string } => {
  try {
    const told = execFileSync(join(root, 'node_modules/.bin', command), parts, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, told };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, told: stdout + stderr };
  }
};

describe('the boundaries', () => {
  const planted: Readonly<Record<string, readonly [file: string, imports: string]>> = {
    'domain-stands-alone': ['shared/domain/planted.ts', '#shared/ports/x.ts'],
    'ports-know-the-domain': ['shared/ports/planted.ts', '#shared/use-cases/x.ts'],
    'use-cases-know-domain-and-ports': ['shared/use-cases/planted.ts', '#shared/adapters/dynamodb/x.ts'],
    'contracts-know-the-domain': ['shared/contracts/planted.ts', '#shared/use-cases/x.ts'],
    'edge-knows-contracts': ['shared/http/planted.ts', '#shared/adapters/dynamodb/x.ts'],
    'adapters-do-not-meet': ['shared/adapters/opensearch/planted.ts', '#shared/adapters/dynamodb/x.ts'],
    'functions-are-thin': ['functions/api/planted.ts', '#shared/adapters/dynamodb/x.ts'],
    'services-choose-adapters': ['functions/services.ts', '#shared/use-cases/x.ts'],
    'catalog-is-a-list': ['functions/catalog.ts', '#shared/use-cases/x.ts'],
    'settings-stand-alone': ['shared/settings.ts', '#shared/domain/x.ts'],
    'infra-reads-lists': ['infra/planted.ts', '#shared/use-cases/x.ts'],
    'nothing-depends-on-outer-rooms': ['shared/domain/planted.ts', '#local/x.ts'],
    'domain-without-platform': ['shared/domain/planted.ts', 'node:fs'],
    'sqlite-only-on-a-laptop': ['functions/api/planted.ts', '#shared/adapters/sqlite/x.ts'],
    'no-circles': ['local/x.ts', '#local/y.ts'],
    'shipped-code-needs-shipped-packages': ['functions/api/planted.ts', 'fast-check'],
  };
  const outside = [
    'shared/ports/x.ts',
    'shared/use-cases/x.ts',
    'shared/adapters/dynamodb/x.ts',
    'shared/adapters/sqlite/x.ts',
    'shared/domain/x.ts',
  ];
  const rooms = ['shared', 'functions', 'local', 'infra'];

  const cruised = (): string => {
    const plantings = Object.values(planted).map(([file, imports], at) => {
      const path = file.replace('planted', `planted-${at}`);
      return [path, `import '${imports}';\nexport const planted = 1;\n`] as const;
    });
    const folder = projectWith({
      ...Object.fromEntries(
        [...outside, 'local/x.ts', 'functions/x.ts', 'infra/x.ts'].map((path) => [path, 'export const x = 1;\n']),
      ),
      'local/y.ts': `import '#local/x.ts';\nexport const y = 1;\n`,
      ...Object.fromEntries(plantings),
    });
    return run(folder, 'depcruise', '--config', '.dependency-cruiser.mjs', ...rooms).told;
  };

  it('see a violation of every rule, in the file where it was planted', () => {
    const told = cruised();
    for (const [at, [rule, [file]]] of Object.entries(planted).entries()) {
      expect(told).toMatch(new RegExp(`${rule}: .*${file.replace('planted', `planted-${at}`)}`));
    }
  });

  it('have no rule without a planted violation', async () => {
    const { default: config } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(planted).sort());
  });
});

describe('the other checks', () => {
  it('see a file that is not formatted', () => {
    expect(run(projectWith({ 'shared/x.ts': 'export const x   =   1\n' }), 'biome', 'ci', '.').told).toContain(
      'shared/x.ts',
    );
  });

  it('see any, and the named import of zod', () => {
    const folder = projectWith({ 'shared/x.ts': "import { z } from 'zod';\n\nexport const x = z.string() as any;\n" });
    const { status, told } = run(folder, 'biome', 'ci', '.');
    expect(status).toBeGreaterThan(0);
    expect(told).toContain('noExplicitAny');
    expect(told).toContain('noRestrictedImports');
  });

  it('see a type error', () => {
    const { status, told } = run(
      projectWith({ 'shared/x.ts': "export const x: number = 'one';\n" }),
      'tsc',
      '-p',
      'tsconfig.json',
      '--incremental',
      'false',
    );
    expect(status).toBeGreaterThan(0);
    expect(told).toContain('shared/x.ts');
  });

  it('see an export that nobody uses', () => {
    const folder = projectWith({
      'local/start.ts': "import { used } from '#shared/x.ts';\n\nconsole.log(used);\n",
      'shared/x.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
    });
    const { status, told } = run(folder, 'knip', '--include', 'exports');
    expect(status).toBeGreaterThan(0);
    expect(told).toContain('forgotten');
  });

  it('see an API description that says less than it should', () => {
    const folder = projectWith({
      'openapi.json': JSON.stringify({
        openapi: '3.1.1',
        info: { title: 'x' },
        paths: { '/x/{id}': { get: { responses: {} } } },
      }),
    });
    expect(run(folder, 'redocly', 'lint', 'openapi.json').status).toBeGreaterThan(0);
  });

  it('see every generated file that is out of step or missing', () => {
    const generated = generatedFiles();
    const onDisk = (path: string): string => readFileSync(join(root, path), 'utf8');
    for (const path of Object.keys(generated)) {
      const edited = (asked: string): string => (asked === path ? `${onDisk(asked)} ` : onDisk(asked));
      expect(staleFiles(generated, edited)).toContain(path);
    }
    const missing = (): string => {
      throw new Error('ENOENT');
    };
    expect(staleFiles(generated, missing)).toEqual(Object.keys(generated));
  });

  it('see an access pattern that the code names and the page does not list, and the reverse', () => {
    const named = new Map([...namedInCode(), ['AP99', new Set(['planted'])]]);
    expect(() => accessPatternsPage(named)).toThrow('AP99');
    const forgotten = new Map([...namedInCode()].filter(([id]) => id !== 'AP1'));
    expect(() => accessPatternsPage(forgotten)).toThrow('AP1');
  });
});
