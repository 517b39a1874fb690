import { fetchOpenSearch } from '#local/engines/fetch-opensearch.ts';

/** Fetches the OpenSearch server once, so that its download is not counted as the time of a test. */
console.log(`OpenSearch: ${await fetchOpenSearch()}`);
