import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';

const started: { end: () => Promise<void> }[] = [];
const folders: string[] = [];
afterAll(async () => {
  for (const { end } of started) await end();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'commons-start-'));
  folders.push(folder);
  return folder;
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // What has ended and was not collected yet still has an id.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
};

/** The engine that has this data folder open, as its note says. */
export const storePid = (dataDir: string): number | undefined => {
  const folder = join(dataDir, 'dynamodb');
  const note = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.pid')) : undefined;
  const text = note === undefined ? '' : readFileSync(join(folder, note), 'utf8');
  return text === '' ? undefined : (JSON.parse(text) as { pid: number }).pid;
};

/** How much the engine has written so far. */
export const storeBytes = (dataDir: string): number => {
  const folder = join(dataDir, 'dynamodb');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.reduce((sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0), 0);
};

/** Waits until it holds; throws when it never does. */
export const until = async (isSo: () => boolean, patienceMs = 30_000): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`not so after ${patienceMs} ms`);
    await sleep(10);
  }
};

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly afterMs: number;
}

/** `npm start` as people start it, in a process of its own. Nothing of this one's settings reaches it. */
export const startCommand = (settings: Readonly<Record<string, string>>, ...words: string[]) => {
  const child = spawn(process.execPath, ['local/start.ts', ...words], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const ended = async (): Promise<Ended> => {
    const began = performance.now();
    const [status, signal] = await closed;
    return { status, signal, afterMs: performance.now() - began };
  };
  const command = {
    pid: child.pid ?? 0,
    out: () => out,
    errors: () => errors,
    ended,
    /** The address it answers at, once it says that it does. */
    ready: async (): Promise<string> => {
      await Promise.race([until(() => /^Ready in .*$/m.test(out), 60_000), closed]);
      const [, origin] = /^Ready in [\d.]+ s: (http:\/\/127\.0\.0\.1:\d+) /m.exec(out) ?? [];
      if (origin === undefined) throw new Error(`it never was ready: ${errors}`);
      return origin;
    },
    send: async (signal: NodeJS.Signals): Promise<Ended> => {
      child.kill(signal);
      return ended();
    },
    end: async (): Promise<void> => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await closed;
    },
  };
  started.push(command);
  return command;
};

export type Command = ReturnType<typeof startCommand>;

/** A call below /api/v1 as a persona; the answer's JSON. */
export const askAt = async (
  origin: string,
  persona: string,
  call: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> => {
  const [method = 'GET', path = '/'] = call.split(' ');
  const { access_token } = (await (await fetch(`${origin}/dev/token/${persona}`)).json()) as { access_token: string };
  const response = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
