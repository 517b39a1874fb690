import { readLaptopSettings } from '#shared/settings.ts';
import { startCommons } from './commons.ts';

/** The main command: everything on this laptop, until SIGINT or SIGTERM. One clear line and exit status 1 when it cannot. */
const fail = (error: unknown): never => {
  console.error(`Cluster Commons cannot run: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
};

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

try {
  const settings = readLaptopSettings(process.env);
  const began = performance.now();
  const isAnew = process.argv.includes('--reset');
  const commons = await startCommons(settings, { onDeath: fail, signal: stopping.signal, isAnew });
  const stop = async (): Promise<void> => {
    await commons.stop();
    process.exit(0);
  };
  stopping.signal.addEventListener('abort', () => void stop().catch(fail));
  if (stopping.signal.aborted) await stop();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Ready in ${seconds} s: ${commons.origin} · API ${commons.origin}/api/v1 · sign-in ${commons.origin}/identity · personas ${commons.origin}/dev/personas · ` +
      `store ${commons.store} · search ${commons.search}`,
  );
} catch (error) {
  // Whoever ends it before it is ready has seen nothing go wrong.
  if (stopping.signal.aborted) process.exit(0);
  fail(error);
}
