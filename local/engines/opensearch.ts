import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChild } from '#local/engines/child.ts';
import {
  fetchOpenSearch,
  OPENSEARCH_CONFIG,
  OpenSearchUnavailable,
  OTHER_WAYS,
} from '#local/engines/fetch-opensearch.ts';
import { freePortWithin } from '#local/engines/free-port.ts';
import { findJava, type Machine } from '#local/engines/java.ts';

export interface OpenSearchOptions {
  dataDir: string;
  /** From 9201 to 9299; default: a free one. */
  port?: number;
  /** Default 512: enough for some ten thousand entries. */
  heapMb?: number;
  /** Called when the server ends without being asked to. */
  onDeath?: (error: Error) => void;
  /** Where Java, Maven and `OPENSEARCH_HOME` are looked for; default: this one. */
  machine?: Machine;
}

export interface OpenSearchEngine {
  endpoint: string;
  pid: number;
  stop: () => Promise<void>;
}

export const FIRST_PORT = 9201;
// The runner tries no port above this one, and ends saying only "Closed all nodes."
const LAST_PORT = 9299;
const RUNNER = 'org.codelibs.opensearch.runner.OpenSearchRunner';

/**
 * Starts an OpenSearch server of one node on loopback, without the security plugin, and resolves when its cluster is at
 * least yellow. Fetches it first where needed. Rejects with `OpenSearchUnavailable` when Java 21 or Maven is missing.
 */
export async function startOpenSearch(options: OpenSearchOptions): Promise<OpenSearchEngine> {
  const port = await choosePort(options.port);
  const endpoint = `http://127.0.0.1:${port}`;
  const java = await findJava(21, options.machine).catch((error: Error) => {
    throw new OpenSearchUnavailable(`OpenSearch cannot run here: ${error.message} ${OTHER_WAYS}`, { cause: error });
  });
  const lib = await fetchOpenSearch(options.machine);
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });

  const { pid, stop } = await startChild({
    name: 'OpenSearch',
    command: java,
    args: [
      `-Xmx${options.heapMb ?? 512}m`,
      // Lucene uses both where it may, and warns where it may not.
      '--add-modules=jdk.incubator.vector',
      '--enable-native-access=ALL-UNNAMED',
      ...['-cp', join(lib, '*'), RUNNER, '-printOnFailure'],
      ...['-basePath', dataDir, '-confPath', OPENSEARCH_CONFIG, '-clusterName', 'cluster-commons', '-numOfNode', '1'],
      // Nodes are counted from one, and each gets the base port plus its number.
      ...['-baseHttpPort', String(port - 1)],
    ],
    isReady: (ownPid) => isReady(endpoint, ownPid),
    // 5 s on an idle machine; a shared build machine with two cores has taken ten times that.
    readyTimeoutMs: 90_000,
    graceMs: 10_000,
    claim: { pidFile: join(dataDir, 'opensearch.pid'), marks: [RUNNER, dataDir] },
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  return { endpoint, pid, stop };
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) {
    // Anywhere in the range, so that two that start at the same moment hardly ever choose the same.
    return freePortWithin(FIRST_PORT + Math.floor(Math.random() * 80), LAST_PORT);
  }
  if (wanted < FIRST_PORT || wanted > LAST_PORT)
    throw new Error(`OpenSearch cannot use port ${wanted}; it can use ${FIRST_PORT} to ${LAST_PORT}.`);
  return freePortWithin(wanted, wanted);
}

async function isReady(endpoint: string, ownPid: number): Promise<boolean> {
  const health = await get(`${endpoint}/_cluster/health`);
  if (health?.status !== 'yellow' && health?.status !== 'green') return false;
  // A server that took the port in the meantime would answer just as well.
  const { nodes = {} } = (await get(`${endpoint}/_nodes/_local/process`)) ?? {};
  const isOurs = Object.values(nodes).some((node) => node.process?.id === ownPid);
  if (!isOurs) throw new Error(`another server took ${endpoint} at the same moment; start it again`);
  return true;
}

interface Answer {
  status?: string;
  nodes?: Record<string, { process?: { id?: number } }>;
}

async function get(url: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}
