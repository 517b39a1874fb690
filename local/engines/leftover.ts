import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Who may have an engine's files open: written down beside them, so that the next start can know a leftover. */
export interface Claim {
  pidFile: string;
  /** What the command line of our engine always holds: the program, and the path of the files. */
  marks: string[];
}

// An engine that ignores SIGTERM for this long will not end by itself.
const GRACE_MS = 5000;

/**
 * Ends an engine that a killed parent left behind on the same files. Any other program that has its process id by now is
 * left alone. Throws when the parent is still alive: two engines on the same files would harm each other's data.
 */
export async function endLeftover(name: string, claim: Claim): Promise<void> {
  const { pid, parentPid } = await readPidFile(claim.pidFile);
  const found = pid && (await lookAt(pid, claim.marks));
  if (!found) return;
  // A parent that died has been replaced by init, so a matching one is the very parent that wrote the file.
  if (found.parentPid === parentPid) {
    throw new Error(
      `${name} already runs on these files (process ${pid}, started by process ${parentPid}; ${claim.pidFile}). ` +
        'Stop that one first, or use another data folder.',
    );
  }
  const deadline = Date.now() + GRACE_MS;
  send(pid, 'SIGTERM');
  while (await lookAt(pid, claim.marks)) {
    if (Date.now() > deadline) send(pid, 'SIGKILL');
    await sleep(20);
  }
}

/** Notes the engine that has the files open from now on. */
export async function rememberChild({ pidFile }: Claim, pid: number): Promise<void> {
  await mkdir(dirname(pidFile), { recursive: true });
  await writeFile(pidFile, JSON.stringify({ pid, parentPid: process.pid }));
}

/** Removes the note when the engine has ended, unless a newer one has written its own. */
export async function forgetChild({ pidFile }: Claim, pid: number): Promise<void> {
  if ((await readPidFile(pidFile)).pid === pid) await rm(pidFile, { force: true });
}

async function readPidFile(path: string): Promise<{ pid?: number; parentPid?: number }> {
  try {
    const note: unknown = JSON.parse(await readFile(path, 'utf8'));
    return note && typeof note === 'object' ? note : {};
  } catch {
    // Absent, or cut short by a crash: then nothing can be known, and nothing is ended.
    return {};
  }
}

/** The process, if it is alive and its command line holds every mark. A dead one not yet collected has no command line. */
async function lookAt(pid: number, marks: string[]): Promise<{ parentPid: number } | undefined> {
  const seen = process.platform === 'linux' ? await readProc(pid) : await askPs(pid);
  return seen && marks.every((mark) => seen.commandLine.includes(mark)) ? seen : undefined;
}

async function readProc(pid: number) {
  try {
    const commandLine = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return { commandLine, parentPid: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) };
  } catch {
    return undefined;
  }
}

async function askPs(pid: number) {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)]);
    const [, parentPid, commandLine = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? [];
    return { commandLine, parentPid: Number(parentPid) };
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
