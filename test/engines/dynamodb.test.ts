import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DynamoDbEngine, type DynamoDbOptions, startDynamoDb } from '#local/engines/dynamodb.ts';
import { findJava } from '#local/engines/java.ts';

let dataDir: string;
let running: DynamoDbEngine[];
let programs: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'commons-dynamodb-'));
  running = [];
  programs = [];
});

afterEach(async () => {
  for (const engine of running) await engine.stop();
  for (const program of programs) program.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (options: DynamoDbOptions = {}) => {
  const engine = await startDynamoDb(options);
  running.push(engine);
  return engine;
};

const clientOf = (engine: { endpoint: string }) =>
  new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const createTable = (engine: { endpoint: string }, name: string) =>
  clientOf(engine).send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );

const tablesOf = async (engine: { endpoint: string }) =>
  (await clientOf(engine).send(new ListTablesCommand({}))).TableNames;

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const untilGone = (pid: number) => vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5000 });

/** A program of its own that starts the emulator in the folder and then does what it is told. */
const aParent = async (then: string): Promise<{ parent: ChildProcess; engine: DynamoDbEngine }> => {
  const source = `
    import { startDynamoDb } from '#local/engines/dynamodb.ts'
    const { endpoint, name, pid } = await startDynamoDb({ dataDir: ${JSON.stringify(dataDir)} })
    process.stdout.write(JSON.stringify({ endpoint, name, pid }))
    process.stdin.once('data', () => { ${then} })`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['pipe', 'pipe', 'inherit'] });
  programs.push(parent);
  const [line] = await once(parent.stdout, 'data');
  return { parent, engine: JSON.parse(String(line)) };
};

describe('a table on a file', { timeout: 60_000 }, () => {
  it('is still there after a stop and a start', async () => {
    const first = await start({ dataDir });
    await createTable(first, 'commons');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(await tablesOf(await start({ dataDir }))).toEqual(['commons']);
  });

  it('is still there after the emulator was killed, and the death is reported', async () => {
    const deaths: string[] = [];
    const first = await start({ dataDir, onDeath: (error) => deaths.push(error.message) });
    await createTable(first, 'commons');
    process.kill(first.pid, 'SIGKILL');
    await vi.waitFor(() =>
      expect(deaths).toEqual([expect.stringContaining(`${first.name} (process ${first.pid}) was ended by SIGKILL`)]),
    );
    expect(await tablesOf(await start({ dataDir }))).toEqual(['commons']);
  });

  it('is taken over from the emulator that a killed parent left behind', async () => {
    const { parent, engine } = await aParent('');
    await createTable(engine, 'commons');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(isAlive(engine.pid)).toBe(true);

    expect(await tablesOf(await start({ dataDir }))).toEqual(['commons']);
    await untilGone(engine.pid);
  });

  it('is refused to a second emulator while the parent of the first one lives', async () => {
    const first = await start({ dataDir });
    await expect(start({ dataDir })).rejects.toThrow(
      `already runs on these files (process ${first.pid}, started by process ${process.pid}`,
    );
    expect(await tablesOf(first)).toEqual([]);
  });

  it('leaves a stranger alone that has the process id of an earlier emulator', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    programs.push(stranger);
    const { name, stop } = await start({ dataDir });
    await stop();
    writeFileSync(join(dataDir, `${name}.pid`), JSON.stringify({ pid: stranger.pid, parentPid: 1 }));
    await start({ dataDir });
    // Longer than the signal would need.
    await sleep(200);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  it('is closed when the parent ends without stopping the emulator', async () => {
    const { parent, engine } = await aParent('process.exit(1)');
    parent.stdin?.write('now');
    await once(parent, 'exit');
    await untilGone(engine.pid);
  });
});

describe('a table in memory', () => {
  it('is gone after a stop and a start', async () => {
    const first = await start();
    await createTable(first, 'commons');
    expect(await tablesOf(first)).toEqual(['commons']);
    await first.stop();
    expect(await tablesOf(await start())).toEqual([]);
  });

  it('answers on loopback only', async () => {
    const { endpoint, name } = await start();
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4');
    // DynamoDB Local has no setting for the address it listens on.
    if (!outside || name === 'dynamodb-local') return;
    await expect(fetch(endpoint.replace('127.0.0.1', outside.address))).rejects.toThrow();
  });
});

const hasJava = await findJava(17).then(
  () => true,
  () => false,
);

describe('DynamoDB Local', { timeout: 60_000 }, () => {
  it.skipIf(!hasJava)('keeps a table on a file as the other emulator does', async () => {
    const first = await start({ dataDir, emulator: 'dynamodb-local' });
    expect(first.name).toBe('dynamodb-local');
    await createTable(first, 'commons');
    process.kill(first.pid, 'SIGKILL');
    await untilGone(first.pid);
    expect(await tablesOf(await start({ dataDir, emulator: 'dynamodb-local' }))).toEqual(['commons']);
  });

  it('says what would do when there is no Java', async () => {
    const machine = { env: { PATH: '/nowhere' }, javaFolders: [] };
    await expect(start({ emulator: 'dynamodb-local', machine })).rejects.toMatchObject({
      name: 'DynamoDbUnavailable',
      message: expect.stringMatching(/Java 17 or newer is needed, found none\. Install .* set DYNAMODB_ENDPOINT/),
    });
  });
});
