import { freePortWithin } from '#local/engines/free-port.ts';
import { FIRST_PORT, startOpenSearch } from '#local/engines/opensearch.ts';

// `npm run opensearch`: a search server beside the application, until Ctrl-C.

let stop = async () => {};
// Before the start, which takes seconds: a signal that nobody awaits would end this program and leave the server behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}

try {
  console.log('Starting OpenSearch (fetched first where needed: 69 MB).');
  const engine = await startOpenSearch({
    dataDir: process.env.OPENSEARCH_DATA || '.data/opensearch',
    port: Number(process.env.OPENSEARCH_PORT || (await freePortWithin(FIRST_PORT, FIRST_PORT + 20))),
    onDeath: (error) => {
      console.error(error.message);
      process.exit(1);
    },
  });
  stop = engine.stop;
  console.log(
    `OpenSearch answers on ${engine.endpoint}. To use it: SEARCH_ENGINE=opensearch OPENSEARCH_URL=${engine.endpoint} npm start`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
