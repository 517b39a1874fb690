import { describe, inject } from 'vitest';
import { freshIndex } from '#test/support/opensearch-index.ts';
import { searchIndexPromises } from './promises.ts';

const endpoint = inject('opensearchUrl');

describe.skipIf(endpoint === '')('with a server', () => {
  searchIndexPromises({
    engine: 'opensearch',
    open: async () => (await freshIndex(endpoint)).index,
    deviations: {},
  });
});
