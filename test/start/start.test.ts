import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleEntries } from '#local/seed/sample-entries.ts';
import { seededFolder } from '#test/http/seeded-folder.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { aFolder, askAt, type Command, isAlive, startCommand, storeBytes, storePid, until } from './command.ts';

// A first start takes seconds on an idle machine, and several times that on a busy one.
const patience = 90_000;
const live = sampleEntries.filter(({ state }) => state === 'live').length;

const dataDir = await seededFolder();
const noted = join(dataDir, 'notes-of-my-own.txt');
writeFileSync(noted, 'mine');
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const kept: string[] = [];

const total = async (origin: string): Promise<unknown> =>
  (await askAt(origin, 'staff', 'GET /search?size=1&facets=type')).body.total;
const create = async (origin: string): Promise<void> => {
  const { status, body } = await askAt(origin, 'boston-contributor', 'POST /entries', aCaseStudy());
  if (status === 201) kept.push(String(body.id));
};
const statusesOf = (origin: string): Promise<Set<number>> =>
  Promise.all(
    kept.map(async (id) => (await askAt(origin, 'boston-contributor', `GET /entries/${id}?view=working`)).status),
  ).then((statuses) => new Set(statuses));
/** Everything that was ever acknowledged is there, and every sample once. */
const expectWhole = async (origin: string): Promise<void> => {
  expect(kept.length).toBeGreaterThan(0);
  expect(await statusesOf(origin)).toEqual(new Set([200]));
  expect(await total(origin)).toBe(live);
};
/** One line that says what is wrong, and no stack. */
const expectOneLine = (command: Command, saying: RegExp): void => {
  expect(command.errors().trim().split('\n')).toEqual([expect.stringMatching(/^Cluster Commons cannot run: /)]);
  expect(command.errors()).toMatch(saying);
  expect(command.errors()).not.toMatch(/\n\s+at |node:internal|\.ts:/);
  expect(command.out()).toBe('');
};

/** One life of a data folder: each test goes on with what the one before has left running. */
describe('the command', () => {
  let running: Command;

  it('says when it is ready and where, and ends at once on Ctrl-C with its store', { timeout: patience }, async () => {
    running = startCommand({ DATA_DIR: dataDir });
    const origin = await running.ready();
    expect(running.out().trim()).toMatch(
      /^Ready in [\d.]+ s: \S+ · API \S+ · sign-in \S+ · personas \S+ · store \S+ · search sqlite$/,
    );
    expect(await (await fetch(origin)).text()).toContain('/api/v1/openapi.json');
    await create(origin);
    await expectWhole(origin);

    const pid = storePid(dataDir) ?? 0;
    expect(isAlive(pid)).toBe(true);
    const { status, afterMs } = await running.send('SIGINT');
    expect([status, isAlive(pid), running.errors()]).toEqual([0, false, '']);
    expect(afterMs).toBeLessThan(5000);
    await expect(fetch(origin)).rejects.toThrow();
  });

  it('finds everything again after a restart, and ends on SIGTERM too', { timeout: patience }, async () => {
    running = startCommand({ DATA_DIR: dataDir });
    const origin = await running.ready();
    await expectWhole(origin);
    const { access_token } = (await (await fetch(`${origin}/dev/token/staff`)).json()) as { access_token: string };
    const pid = storePid(dataDir) ?? 0;
    const { status, afterMs } = await running.send('SIGTERM');
    expect([status, isAlive(pid), running.errors()]).toEqual([0, false, '']);
    expect(afterMs).toBeLessThan(5000);

    running = startCommand({ DATA_DIR: dataDir, PORT: new URL(origin).port });
    expect(await running.ready()).toBe(origin);
    const me = await fetch(`${origin}/api/v1/me`, { headers: { authorization: `Bearer ${access_token}` } });
    // Who was signed in still is: the keys outlive the process.
    expect(await me.json()).toMatchObject({ signedIn: true, isStaff: true });
  });

  it('killed itself, takes up its files the next time and ends the store left behind', {
    timeout: patience,
  }, async () => {
    const orphan = storePid(dataDir) ?? 0;
    await running.send('SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    running = startCommand({ DATA_DIR: dataDir });
    await expectWhole(await running.ready());
    expect(isAlive(orphan)).toBe(false);
  });

  it('says that its store has died, and has kept every change that it had acknowledged', {
    timeout: patience,
  }, async () => {
    const origin = await running.ready();
    const writing = (async () => {
      for (;;) await create(origin);
    })().catch(() => {});
    await until(() => kept.length >= 20);
    process.kill(storePid(dataDir) ?? 0, 'SIGKILL');
    expect((await running.ended()).status).toBe(1);
    await writing;
    expect(running.errors()).toMatch(/^Cluster Commons cannot run: [\w-]+ \(process \d+\) was ended by SIGKILL\./m);

    running = startCommand({ DATA_DIR: dataDir });
    await expectWhole(await running.ready());
  });

  it('refuses a port or a folder at which another one is at work, and leaves that one alone', {
    timeout: patience,
  }, async () => {
    const origin = await running.ready();
    const { port } = new URL(origin);
    const attempts = [
      [{ PORT: port, DATA_DIR: await aFolder() }, [], new RegExp(`port ${port} is in use.*PORT=`)],
      [{ PORT: port, DATA_DIR: dataDir }, ['--reset'], new RegExp(`port ${port} is in use`)],
      [{ DATA_DIR: dataDir }, [], /already runs on these files/],
      [{ DATA_DIR: dataDir }, ['--reset'], /already runs on these files/],
    ] as const;
    for (const [settings, words, saying] of attempts) {
      const second = startCommand(settings, ...words);
      expect((await second.ended()).status).toBe(1);
      expectOneLine(second, saying);
    }
    await expectWhole(origin);
  });

  it('begins anew when it is told to, and leaves alone what is not its own', { timeout: patience }, async () => {
    await running.end();
    running = startCommand({ DATA_DIR: dataDir }, '--reset');
    const origin = await running.ready();
    expect(await statusesOf(origin)).toEqual(new Set([404]));
    expect(await total(origin)).toBe(live);
    expect(readFileSync(noted, 'utf8')).toBe('mine');
    await running.end();
  });

  it('ends quietly when it is ended before it is ready, and is whole the next time', {
    timeout: patience,
  }, async () => {
    const folder = await aFolder();
    // At the very beginning, and amid the samples, which it finishes first.
    for (const isSo of [() => existsSync(join(folder, 'secrets.json')), () => storeBytes(folder) > 1_000_000]) {
      const early = startCommand({ DATA_DIR: folder });
      await until(isSo);
      const pid = storePid(folder) ?? 0;
      const { status } = await early.send('SIGTERM');
      expect([status, early.out(), early.errors()]).toEqual([0, '', '']);
      await until(() => !isAlive(pid), 5000);
    }

    const origin = await startCommand({ DATA_DIR: folder }).ready();
    expect(await total(origin)).toBe(live);
    expect((await askAt(origin, 'boston-lead', 'GET /me')).body).toMatchObject({
      clusters: [{ id: 'boston', role: 'lead' }],
    });
  });
});

describe('a setting that is wrong', () => {
  it.each([
    [{ PORT: 'abc' }, /PORT=abc/],
    [{ SEARCH_ENGINE: 'solr' }, /SEARCH_ENGINE=solr.*sqlite/],
    [{ DYNAMODB_ENDPOINT: 'here' }, /DYNAMODB_ENDPOINT=here/],
    [{ DATA_DIR: '/dev/null/x' }, /DATA_DIR=\/dev\/null\/x/],
  ])('is named in one line: %o', { timeout: patience }, async (settings, saying) => {
    const command = startCommand({ DATA_DIR: await aFolder(), ...settings });
    expect((await command.ended()).status).toBe(1);
    expectOneLine(command, saying);
  });

  it.each([
    ['DYNAMODB_ENDPOINT', {}],
    ['OPENSEARCH_URL', { SEARCH_ENGINE: 'opensearch' }],
  ] as const)('is told from one where nobody answers: %s', { timeout: patience }, async (name, settings) => {
    const vacant = createServer();
    const port = await new Promise<number>((resolve) => {
      vacant.listen(0, '127.0.0.1', () => resolve((vacant.address() as { port: number }).port));
    });
    await new Promise((resolve) => vacant.close(resolve));
    const command = startCommand({ DATA_DIR: await aFolder(), ...settings, [name]: `http://127.0.0.1:${port}` });
    expect((await command.ended()).status).toBe(1);
    expectOneLine(command, name === 'DYNAMODB_ENDPOINT' ? /DYNAMODB_ENDPOINT=/ : /OpenSearch did not answer/);
  });
});
