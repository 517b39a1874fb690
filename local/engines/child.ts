import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Claim, endLeftover, forgetChild, rememberChild } from '#local/engines/leftover.ts';

/** A running engine. */
export interface Child {
  readonly pid: number;
  /** Settles with how it ended, asked or not; never rejects. */
  readonly exited: Promise<string>;
  /** Ends it, first politely, then by force, and resolves when it is gone. May be called again. */
  readonly stop: () => Promise<void>;
}

export interface ChildOptions {
  /** What errors call it. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Asked again and again until it says true. What it throws ends the attempt. */
  isReady: (pid: number) => Promise<boolean>;
  readyTimeoutMs: number;
  /** How long it may take to end by itself after SIGTERM. */
  graceMs?: number;
  /** The files that only one engine may have open; one left over from a killed parent is ended first. */
  claim?: Claim;
  /** Called once if it ends after it was ready and without `stop`. */
  onDeath?: (error: Error) => void;
}

// Enough for a Java stack trace with its cause.
const TAIL_CHARACTERS = 4000;
const POLL_MS = 20;

/**
 * Starts a program and resolves when it is ready to serve. Rejects, with the last words of the program and with
 * nothing left running, when it cannot be started, ends too early or is not ready in time.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, claim, onDeath } = options;
  if (claim) await endLeftover(name, claim);
  const running = await spawnQuietly(options);
  if (claim) await rememberChild(claim, running.pid);

  const abort = new AbortController();
  let isStopping = false;
  let isServing = false;
  const exited = running.ended.then(async (how) => {
    abort.abort();
    if (claim) await forgetChild(claim, running.pid);
    if (isServing && !isStopping)
      onDeath?.(new Error(`${name} (process ${running.pid}) ${how}.${running.lastWords()}`));
    return how;
  });
  const stop = async () => {
    isStopping = true;
    await endGently(running.child, exited, options.graceMs ?? 5000);
  };

  try {
    await waitUntilReady(options, running.pid, abort.signal);
  } catch (error) {
    await stop();
    const why = abort.signal.aborted && error === abort.signal.reason ? await exited : messageOf(error);
    throw new Error(`${name} did not start: ${why}.${running.lastWords()}`, { cause: error });
  }
  isServing = true;
  return { pid: running.pid, exited, stop };
}

async function spawnQuietly({ name, command, args, env }: ChildOptions) {
  // A session of its own: Ctrl-C in a terminal must reach the parent alone, which then stops its engines in order.
  const child = spawn(command, args, { env: env ?? process.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-TAIL_CHARACTERS);
    });
  }
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });
  await once(child, 'spawn').catch((error: unknown) => {
    throw new Error(`${name} did not start: ${messageOf(error)}.`, { cause: error });
  });
  // The last resort, for a parent that ends without stopping its engines (`process.exit`, an uncaught error).
  const endWithParent = () => child.kill('SIGTERM');
  process.once('exit', endWithParent);
  void ended.then(() => process.off('exit', endWithParent));
  // Defined, because 'spawn' was seen.
  const pid = child.pid as number;
  return { child, pid, ended, lastWords: () => (tail.trim() ? ` Its last words:\n${tail.trim()}` : '') };
}

async function waitUntilReady({ isReady, readyTimeoutMs }: ChildOptions, pid: number, gone: AbortSignal) {
  const deadline = Date.now() + readyTimeoutMs;
  while (!(await isReady(pid))) {
    gone.throwIfAborted();
    if (Date.now() > deadline) throw new Error(`it was not ready within ${readyTimeoutMs / 1000} s`);
    await sleep(POLL_MS);
  }
  gone.throwIfAborted();
}

async function endGently(child: ChildProcess, exited: Promise<string>, graceMs: number) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await exited;
  clearTimeout(force);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
