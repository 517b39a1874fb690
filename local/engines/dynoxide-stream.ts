import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The file in which dynoxide keeps its tables. */
export const dynoxideFile = (dataDir: string): string => join(dataDir, 'dynoxide.sqlite');

// Streams of DynamoDB keep a record for 24 hours.
const streamHours = 24;

/**
 * dynoxide 1.2.1 searches all stream records at each write and each read of the stream: 11 transactions a second after
 * 20 000 records, against some hundreds at first. Two indexes keep both constant. It also never forgets a record; what is
 * older than a stream would keep is removed here at each start, all but the newest, from which it counts on.
 */
export const tendStream = (dataDir: string): void => {
  const database = new DatabaseSync(dynoxideFile(dataDir));
  try {
    database.exec(`
      PRAGMA busy_timeout = 5000;
      CREATE INDEX IF NOT EXISTS stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS stream_shard ON _stream_records (table_name, shard_id, sequence_number);
      DELETE FROM _stream_records
        WHERE created_at < unixepoch() - ${streamHours * 3600}
        AND id NOT IN (SELECT max(id) FROM _stream_records GROUP BY table_name);
    `);
  } finally {
    database.close();
  }
};
