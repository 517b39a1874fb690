import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { endLeftover } from '#local/engines/leftover.ts';

/** Where everything of one laptop lies. Only what is named here is ever removed. */
export interface DataFolder {
  readonly path: string;
  readonly store: string;
  readonly search: string;
  readonly openSearch: string;
  readonly checkpoint: string;
  readonly deadLetters: string;
}

export const openDataFolder = (dir: string): DataFolder => {
  const path = resolve(dir);
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new Error(`DATA_DIR=${dir} cannot be used as a folder: ${error instanceof Error ? error.message : error}`);
  }
  return {
    path,
    store: join(path, 'dynamodb'),
    search: join(path, 'search.sqlite'),
    openSearch: join(path, 'opensearch'),
    checkpoint: join(path, 'stream-checkpoint.json'),
    deadLetters: join(path, 'dead-letters.jsonl'),
  };
};

/** Ends engines that a killed commons left on these files. Throws while a living one has them open. */
const endEngines = async (folder: string): Promise<void> => {
  const notes = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pid')) : [];
  for (const note of notes) {
    await endLeftover(basename(note, '.pid'), { pidFile: join(folder, note), marks: [folder] });
  }
};

/** Begins anew: removes what the commons keeps here, and nothing else that may lie beside it. */
export const resetDataFolder = async ({ path: _path, ...parts }: DataFolder): Promise<void> => {
  for (const folder of [parts.store, parts.openSearch]) await endEngines(folder);
  const files = Object.values(parts).flatMap((part) =>
    part.endsWith('.sqlite') ? [part, `${part}-wal`, `${part}-shm`] : [part],
  );
  for (const file of files) rmSync(file, { recursive: true, force: true });
};

export interface Secrets {
  readonly cursorSecret: string;
  readonly cookieKey: string;
  readonly signingKey: JWK;
}

/** Keys of this laptop, made once, so that tokens and cursors survive a restart. */
export const laptopSecrets = async ({ path }: DataFolder): Promise<Secrets> => {
  const file = join(path, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const secrets: Secrets = {
    cursorSecret: randomBytes(32).toString('hex'),
    cookieKey: randomBytes(32).toString('hex'),
    signingKey: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') },
  };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
};
