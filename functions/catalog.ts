import { indexedImages } from '#shared/adapters/dynamodb/keys.ts';
import type { IndexName } from '#shared/adapters/dynamodb/table-definition.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { entriesContract } from '#shared/contracts/entries.ts';
import { exchangeContract } from '#shared/contracts/exchange.ts';
import { moderationContract } from '#shared/contracts/moderation.ts';
import { networkContract } from '#shared/contracts/network.ts';
import { searchContract } from '#shared/contracts/search.ts';
import type { FunctionSettingName } from '#shared/settings.ts';

/** What starts a function. */
export type Trigger =
  | {
      readonly kind: 'api';
      readonly contract: Contract /** Also answers every other address below /api. */;
      readonly isFallback?: true;
    }
  | {
      readonly kind: 'stream';
      readonly filters: readonly object[];
      readonly batchSize: number;
      readonly windowSeconds: number;
    }
  | { readonly kind: 'sign_in' }
  | { readonly kind: 'schedule'; readonly everyHours: number };

/** What a function may touch, and no more: infra grants exactly this, and a test holds every policy against it. */
export interface Touches {
  readonly table?: {
    readonly actions: readonly TableAction[];
    /** Asked by Query. */
    readonly indexes?: readonly IndexName[];
    /** Read whole; jobs only. */
    readonly scans?: readonly IndexName[];
  };
  readonly search?: 'read' | 'write';
  readonly deadLetters?: true;
}
export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'DeleteItem' | 'ConditionCheckItem';

export interface CatalogRow {
  readonly name: string;
  /** Module below functions/, without its ending; it exports `handler`. */
  readonly module: string;
  readonly what: string;
  readonly trigger: Trigger;
  readonly touches: Touches;
  readonly settings: readonly FunctionSettingName[];
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** Packages and folders that must not be in its bundle; test/architecture holds the bundles against it. */
  readonly without: readonly string[];
}

const reading: readonly TableAction[] = ['GetItem', 'Query'];
const writing: readonly TableAction[] = [...reading, 'PutItem', 'DeleteItem', 'ConditionCheckItem'];
const signedIn: readonly FunctionSettingName[] = ['OIDC_ISSUER', 'OIDC_JWKS_URL', 'OIDC_CLIENT_ID'];
const onTable: readonly FunctionSettingName[] = ['TABLE_NAME'];
const onSearch: readonly FunctionSettingName[] = ['OPENSEARCH_URL', 'OPENSEARCH_AUTH', 'OPENSEARCH_REPLICAS'];
const laptopOnly = ['adapters/sqlite', 'oidc-provider', '/local/'];

// Lambda gives CPU by memory: 512 MB answers well within the gateway's patience; jobs and bulk work take more.
const api = { memoryMb: 512, timeoutSeconds: 10 };

/** THE list. What is not in it exists nowhere; what is in it exists everywhere: infra, laptop, OpenAPI, tests. */
export const catalog: readonly CatalogRow[] = [
  {
    name: 'entries',
    module: 'api/entries',
    what: 'Drafts, submission, what readers see',
    trigger: { kind: 'api', contract: entriesContract },
    touches: { table: { actions: writing, indexes: ['byAuthor', 'byCluster'] }, search: 'read' },
    settings: [...onTable, ...onSearch, ...signedIn, 'CURSOR_SECRET'],
    ...api,
    without: [...laptopOnly, 'client-sqs'],
  },
  {
    name: 'moderation',
    module: 'api/moderation',
    what: 'Queue, claims, decisions, comments',
    trigger: { kind: 'api', contract: moderationContract },
    touches: { table: { actions: writing, indexes: ['byReview'] } },
    settings: [...onTable, ...signedIn, 'CURSOR_SECRET'],
    ...api,
    without: [...laptopOnly, 'adapters/opensearch', 'client-sqs'],
  },
  {
    name: 'search',
    module: 'api/search',
    what: 'Words to answers',
    trigger: { kind: 'api', contract: searchContract },
    touches: { search: 'read' },
    settings: [...onSearch, ...signedIn, 'CURSOR_SECRET'],
    ...api,
    without: [...laptopOnly, 'adapters/dynamodb', '@aws-sdk/', 'mdast-util-from-markdown'],
  },
  {
    name: 'network',
    module: 'api/network',
    what: 'Clusters, vocabularies, who am I',
    trigger: { kind: 'api', contract: networkContract },
    touches: { table: { actions: ['GetItem', 'Query'] }, search: 'read' },
    settings: [...onTable, ...onSearch, ...signedIn],
    ...api,
    without: [...laptopOnly, 'client-sqs'],
  },
  {
    name: 'exchange',
    module: 'api/exchange',
    what: 'API description, health, and every address that nobody else answers',
    trigger: { kind: 'api', contract: exchangeContract, isFallback: true },
    touches: { table: { actions: ['Query'] }, search: 'read' },
    settings: [...onTable, ...onSearch, ...signedIn],
    ...api,
    without: [...laptopOnly, 'client-sqs'],
  },
  {
    name: 'index-entries',
    module: 'streams/index-entries',
    what: 'Projects published snapshots, clusters and products into the search index',
    // 200 snapshots stay below the 6 MB of one invocation for usual entries; one second keeps "publish → searchable" short.
    trigger: { kind: 'stream', filters: indexedImages, batchSize: 200, windowSeconds: 1 },
    touches: { search: 'write', deadLetters: true },
    settings: [...onSearch, 'DEAD_LETTER_QUEUE_URL'],
    memoryMb: 1024,
    timeoutSeconds: 60,
    without: laptopOnly,
  },
  {
    name: 'pre-token',
    module: 'identity/pre-token',
    what: 'Writes memberships into access tokens at sign-in',
    trigger: { kind: 'sign_in' },
    touches: { table: { actions: ['GetItem', 'Query'], indexes: ['byMember'] } },
    settings: onTable,
    memoryMb: 256,
    // Cognito waits five seconds for a trigger.
    timeoutSeconds: 5,
    without: [...laptopOnly, 'adapters/opensearch', 'client-sqs', '@middy/'],
  },
  {
    name: 'reconcile-search-index',
    module: 'jobs/reconcile-search-index',
    what: 'Compares table and index by id and version and repairs what differs',
    trigger: { kind: 'schedule', everyHours: 24 },
    touches: { table: { actions: ['GetItem', 'Query'], scans: ['byChange'] }, search: 'write' },
    settings: [...onTable, ...onSearch],
    memoryMb: 1024,
    timeoutSeconds: 900,
    without: [...laptopOnly, 'client-sqs', '@middy/'],
  },
];
