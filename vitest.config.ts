import { defineConfig } from 'vitest/config';

/** One project per kind of test; `quick` are those that answer in seconds and need nothing but Node. */
const quick = ['domain', 'search-index/sqlite', 'golden', 'corpora'];
export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    // What functions say in AWS is not what a test's reader wants to see.
    env: {
      POWERTOOLS_METRICS_DISABLED: 'true',
      POWERTOOLS_LOG_LEVEL: 'CRITICAL',
      POWERTOOLS_SERVICE_NAME: 'cluster-commons',
    },
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Two cores: engines and tests share them; more files at once only wait for each other.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'quick', include: quick.map((name) => `test/${name}{,/**/*}.test.ts`) } },
      {
        extends: true,
        test: {
          name: 'thorough',
          globalSetup: ['test/support/opensearch-server.ts'],
          include: ['test/**/*.test.ts'],
          exclude: quick.map((name) => `test/${name}{,/**/*}.test.ts`),
        },
      },
    ],
  },
});
