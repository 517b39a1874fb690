import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const startFile = fileURLToPath(new URL('../../local/start.ts', import.meta.url));

export interface CommonsProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl-C would. */
  stop(): Promise<void>;
}

/** Starts the main command as a process of its own and waits for its ready line. */
export const startCommonsProcess = async (environment: Record<string, string>): Promise<CommonsProcess> => {
  const child = spawn(process.execPath, [startFile], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let told = '';
  child.stderr.on('data', (chunk) => {
    told = (told + chunk).slice(-2000);
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const ready = /^Ready in .*?(http:\/\/\S+)/m.exec(String(chunk));
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    void ended.then(() => reject(new Error(`The commons ended before it was ready: ${told.trim()}`)));
  });
  return {
    origin,
    child,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
};
