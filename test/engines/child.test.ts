import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ChildOptions, startChild } from '#local/engines/child.ts';

const aProgram = (source: string, changes: Partial<ChildOptions> = {}): ChildOptions => ({
  name: 'the program',
  command: process.execPath,
  args: ['-e', source],
  isReady: async () => true,
  readyTimeoutMs: 5000,
  ...changes,
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a started program', () => {
  it('is quoted in the error when it ends before it is ready', async () => {
    const source = 'console.error("the disk is full"); process.exit(3)';
    await expect(startChild(aProgram(source, { isReady: async () => false }))).rejects.toThrow(
      /the program did not start: ended with code 3\. Its last words:\nthe disk is full/,
    );
  });

  it('is ended when it is not ready in time', async () => {
    let seen = 0;
    const isReady = async (pid: number) => {
      seen = pid;
      return false;
    };
    await expect(startChild(aProgram('setInterval(() => {}, 1000)', { isReady, readyTimeoutMs: 100 }))).rejects.toThrow(
      'the program did not start: it was not ready within 0.1 s',
    );
    expect(seen).toBeGreaterThan(0);
    expect(isAlive(seen)).toBe(false);
  });

  it('is named when it does not exist', async () => {
    await expect(startChild(aProgram('', { command: '/nowhere/engine' }))).rejects.toThrow(
      /the program did not start: .*\/nowhere\/engine/,
    );
  });

  it('is killed when it does not end by itself after being asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'commons-child-'));
    const sign = join(folder, 'deaf');
    const source = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); require("fs").writeFileSync(${JSON.stringify(sign)}, "")`;
    const child = await startChild(aProgram(source, { isReady: async () => existsSync(sign), graceMs: 200 }));
    await child.stop();
    expect(await child.exited).toBe('was ended by SIGKILL');
    expect(isAlive(child.pid)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('reports its death once when nobody asked for it, and never when it was stopped', async () => {
    const deaths: string[] = [];
    const onDeath = (error: Error) => deaths.push(error.message);
    const stopped = await startChild(aProgram('setInterval(() => {}, 1000)', { onDeath }));
    await stopped.stop();
    await stopped.stop();
    expect(deaths).toEqual([]);

    const killed = await startChild(aProgram('setInterval(() => {}, 1000)', { onDeath }));
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    expect(deaths).toEqual([`the program (process ${killed.pid}) was ended by SIGKILL.`]);
  });
});
