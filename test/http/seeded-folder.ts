import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '#test/start/command.ts';

const cache = 'node_modules/.cache/commons-samples';

/** Of all code that shapes what a first start leaves behind. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync('{shared,local,functions}/**/*.{ts,json}').sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Lets the command fill a folder once for this state of the code, and keeps it. */
const makeSeeded = async (kept: string): Promise<void> => {
  const making = mkdtempSync(join(tmpdir(), 'commons-samples-'));
  const command = startCommand({ DATA_DIR: making });
  await command.ready();
  await command.end();
  rmSync(cache, { recursive: true, force: true });
  // Copied beside its place first: another test file may look for it at this moment, or make it too.
  const beside = `${cache}.${process.pid}`;
  cpSync(making, join(beside, 'made'), { recursive: true });
  rmSync(making, { recursive: true });
  cpSync(join(beside, 'made'), kept, { recursive: true, errorOnExist: false });
  rmSync(beside, { recursive: true });
};
