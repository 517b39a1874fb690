import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { OpenSearchUnavailable } from '#local/engines/fetch-opensearch.ts';
import { startOpenSearch } from '#local/engines/opensearch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where OpenSearch answers; empty where there is none, and tests that need one are left out. */
    opensearchUrl: string;
  }
}

/**
 * Once for all test files: the server at OPENSEARCH_URL, or one started here and stopped at the end. Where this machine
 * cannot run one, says so in a line; with CI=true that is a failure.
 */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env.OPENSEARCH_URL;
  if (given) {
    project.provide('opensearchUrl', given);
    return undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'commons-opensearch-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const engine = await startOpenSearch({ dataDir });
    project.provide('opensearchUrl', engine.endpoint);
    return async () => {
      await engine.stop();
      await remove();
    };
  } catch (error) {
    await remove();
    if (!(error instanceof OpenSearchUnavailable) || process.env.CI === 'true') throw error;
    console.log(`Tests on OpenSearch are left out: ${error.message}`);
    project.provide('opensearchUrl', '');
    return undefined;
  }
};
