import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '#test/start/command.ts';

const cache = 'node_modules/.cache/commons-samples';

/** Of all code that shapes what a first start leaves behind. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync('{shared,local,functions}/**/*.ts').sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** Lets the command itself fill a folder, and keeps it in place of those of other states of the code. */
const make = async (kept: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  const command = startCommand({ DATA_DIR: making });
  await command.ready();
  await command.end();
  for (const old of readdirSync(cache).filter((name) => !name.startsWith('making-')))
    rmSync(join(cache, old), { recursive: true, force: true });
  try {
    renameSync(making, kept);
  } catch {
    // Another test file was at it at the same moment, and first.
    rmSync(making, { recursive: true });
  }
};

/** A fresh data folder with the samples in it. Seeding takes most of a first start; here it is done once. */
export const seededFolder = async (): Promise<string> => {
  const kept = join(cache, fingerprint());
  if (!existsSync(kept)) await make(kept);
  const folder = mkdtempSync(join(tmpdir(), 'commons-'));
  cpSync(kept, folder, { recursive: true });
  return folder;
};
