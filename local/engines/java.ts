import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a computer offers to engines that are not in node_modules. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  /** Where Java is installed besides `JAVA_HOME` and `PATH`, and the path from there to its home. */
  javaFolders: { folder: string; home: string }[];
}

export const thisMachine: Machine = {
  env: process.env,
  javaFolders: [
    { folder: '/usr/lib/jvm', home: '' },
    { folder: '/Library/Java/JavaVirtualMachines', home: 'Contents/Home' },
  ],
};

/**
 * The `java` program of the first installation of at least this version: `JAVA_HOME`, then `PATH`, then the usual
 * folders. Rejects with what was found and what would do.
 */
export async function findJava(atLeast: number, machine: Machine = thisMachine): Promise<string> {
  const tooOld: string[] = [];
  for await (const java of candidates(machine)) {
    const version = await askVersion(java, machine.env);
    if (version !== undefined && version >= atLeast) return java;
    if (version !== undefined) tooOld.push(`${version} (${java})`);
  }
  const found = tooOld.length > 0 ? `only ${tooOld.join(', ')}` : 'none';
  throw new Error(`Java ${atLeast} or newer is needed, found ${found}. Install a JDK, or set JAVA_HOME to one.`);
}

async function* candidates({ env, javaFolders }: Machine) {
  if (env.JAVA_HOME) yield join(env.JAVA_HOME, 'bin', 'java');
  yield 'java';
  for (const { folder, home } of javaFolders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort()) yield join(folder, name, home, 'bin', 'java');
  }
}

/** 17 for "17.0.15", 8 for "1.8.0"; undefined where there is no Java, or only the stub that macOS ships. */
async function askVersion(java: string, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  try {
    const { stderr } = await promisify(execFile)(java, ['-version'], { env, timeout: 10_000 });
    const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}
