import type { IndexWrite, WriteResult } from '../../ports/search-index.ts';
import { rowOf } from './index-row.ts';
import { EngineError, type OpenSearchClient } from './opensearch-client.ts';

// The smallest nodes of the managed service take 10 MiB at once, but answer 429 when requests in flight pass one percent
// of their heap.
const mostBytesPerBulk = 1_000_000;

interface BulkAnswer {
  readonly items: readonly { readonly index: { readonly status: number; readonly error?: BulkError } }[];
}
interface BulkError {
  readonly type: string;
  readonly reason: string;
  readonly caused_by?: BulkError;
}

/**
 * Writes to every index behind the targets alias, each time asked anew, so that a rebuild's new index is never passed
 * by. A write is done when all of them took it. Never throws for what the engine says, and never makes an index.
 */
export const writeToTargets = async (
  client: OpenSearchClient,
  writes: readonly IndexWrite[],
): Promise<WriteResult[]> => {
  if (writes.length === 0) return [];
  try {
    const lines = writes.map(linesOf);
    const results: WriteResult[][] = [];
    // One after the other: see mostBytesPerBulk.
    for (const target of await targetsOf(client)) results.push(await writeTo(client, target, lines));
    return writes.map((_write, at) => worst(results.map((result) => result[at] ?? unanswered)));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return writes.map(() => ({ outcome: 'retry', reason: error.message }));
  }
};

/** The indexes that are written. Throws EngineError where there are none. */
export const targetsOf = async ({ names, send }: OpenSearchClient): Promise<string[]> =>
  Object.keys(await send<Readonly<Record<string, unknown>>>({ method: 'GET', path: `/_alias/${names.targets}` }));

const linesOf = (write: IndexWrite): string => {
  const row = rowOf(write);
  // Greater or equal: the same version may be projected again, after a topic was renamed for instance.
  const action = { index: { _id: row.id, version: write.version, version_type: 'external_gte' } };
  return `${JSON.stringify(action)}\n${JSON.stringify(row)}\n`;
};

const writeTo = async (client: OpenSearchClient, target: string, lines: readonly string[]): Promise<WriteResult[]> => {
  const path = `/${client.names.only(target)}/_bulk?require_alias=true&filter_path=items.*.status,items.*.error`;
  const results: WriteResult[] = [];
  for (const chunk of chunksOf(lines)) {
    try {
      const { items } = await client.send<BulkAnswer>({ method: 'POST', path, lines: chunk.join('') });
      results.push(...items.map(resultOf));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      // A refusal of the whole bulk says nothing about any one of its documents, and the next would meet the same.
      return lines.map((_line, at) => results[at] ?? { outcome: 'retry', reason: error.message });
    }
  }
  return results;
};

const chunksOf = (lines: readonly string[]): string[][] => {
  const chunks: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const size = Buffer.byteLength(line);
    if (bytes + size > mostBytesPerBulk) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(line);
    bytes += size;
  }
  return chunks;
};

const resultOf = ({ index: { status, error } }: BulkAnswer['items'][number]): WriteResult => {
  if (error === undefined) return { outcome: 'written' };
  if (status === 409) return { outcome: 'superseded' };
  // 400 is what the mapping cannot take. Everything else passes: no index, no room, too busy, blocked.
  return { outcome: status === 400 ? 'rejected' : 'retry', reason: told(error) };
};
const told = ({ type, reason, caused_by }: BulkError): string =>
  [`${type}: ${reason}`, ...(caused_by ? [told(caused_by)] : [])].join('; ');

const unanswered: WriteResult = { outcome: 'retry', reason: 'OpenSearch answered a bulk with too few results.' };

// Rejected comes after retry: while one index has not answered for good, the write may yet reach it.
const fromBest = ['superseded', 'written', 'rejected', 'retry'] as const;
const worst = (results: readonly WriteResult[]): WriteResult =>
  results.reduce((a, b) => (fromBest.indexOf(b.outcome) > fromBest.indexOf(a.outcome) ? b : a), {
    outcome: 'superseded',
  });
