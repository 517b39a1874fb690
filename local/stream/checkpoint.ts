import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';

const shardPosition = z.union([z.strictObject({ after: z.string() }), z.strictObject({ isFinished: z.literal(true) })]);
const checkpointFile = z.strictObject({ streamArn: z.string(), shards: z.record(z.string(), shardPosition) });

/** Behind which record the reader of a shard stands, or that it has read the shard to its end. */
export type ShardPosition = z.infer<typeof shardPosition>;

/** How far each shard has been delivered. Written behind the work, so that a crash repeats records and never loses one. */
export interface Checkpoint {
  positionOf(shardId: string): ShardPosition | undefined;
  /** Remembered at once, on disk within `writeEveryMs`. */
  move(shardId: string, position: ShardPosition): void;
  /** Drops shards that the stream no longer has. */
  keepOnly(shardIds: ReadonlySet<string>): void;
  /** Resolves when everything moved before is on disk. */
  flush(): Promise<void>;
}

// Repeating a quarter of a second of idempotent work after a crash costs less than syncing a file per batch.
const writeEveryMs = 250;

/** Without a file the positions live in memory only. A file of another stream, or a damaged one, counts as none. */
export async function openCheckpoint(
  file: string | undefined,
  streamArn: string,
  log: (line: string) => void,
): Promise<Checkpoint> {
  const shards = file === undefined ? new Map<string, ShardPosition>() : await readShards(file, streamArn, log);
  let isDirty = false;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  async function save(): Promise<void> {
    if (file === undefined || !isDirty) return;
    isDirty = false;
    try {
      const content = JSON.stringify({ streamArn, shards: Object.fromEntries(shards) });
      await writeFile(`${file}.new`, content, { flush: true });
      await rename(`${file}.new`, file);
    } catch (error) {
      isDirty = true;
      log(`the checkpoint could not be written, records will be repeated after a restart: ${String(error)}`);
    }
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(save);
    return writing;
  }

  function saveSoon(): void {
    isDirty = true;
    timer ??= setTimeout(saveNow, writeEveryMs);
  }

  return {
    positionOf: (shardId) => shards.get(shardId),
    move: (shardId, position) => {
      shards.set(shardId, position);
      saveSoon();
    },
    keepOnly: (shardIds) => {
      for (const shardId of shards.keys()) {
        if (shardIds.has(shardId)) continue;
        shards.delete(shardId);
        saveSoon();
      }
    },
    flush: saveNow,
  };
}

async function readShards(
  file: string,
  streamArn: string,
  log: (line: string) => void,
): Promise<Map<string, ShardPosition>> {
  await mkdir(dirname(file), { recursive: true });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  const parsed = checkpointFile.safeParse(parseJson(text));
  if (!parsed.success) {
    log(`the checkpoint ${file} cannot be read; starting at TRIM_HORIZON`);
    return new Map();
  }
  if (parsed.data.streamArn !== streamArn) {
    log(`the checkpoint ${file} belongs to another stream (${parsed.data.streamArn}); starting at TRIM_HORIZON`);
    return new Map();
  }
  return new Map(Object.entries(parsed.data.shards));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
