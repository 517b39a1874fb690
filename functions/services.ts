import { hmacCursors } from '#shared/adapters/crypto/cursors.ts';
import { dynamoClusterStore } from '#shared/adapters/dynamodb/cluster-store.ts';
import { dynamoEntryStore } from '#shared/adapters/dynamodb/entry-store.ts';
import { dynamoRequestStore } from '#shared/adapters/dynamodb/request-store.ts';

export { imageOf } from '#shared/adapters/dynamodb/images.ts';

import { openTable } from '#shared/adapters/dynamodb/table.ts';
import { openOpenSearchIndex } from '#shared/adapters/opensearch/opensearch-index.ts';
import { sqsDeadLetters } from '#shared/adapters/sqs/dead-letters.ts';
import { systemClock } from '#shared/adapters/system-clock.ts';
import { ulidIds } from '#shared/adapters/ulid-ids.ts';
import { authenticator } from '#shared/http/authenticate.ts';
import type { Services } from '#shared/ports/services.ts';
import { needed, settings } from '#shared/settings.ts';

/** What a laptop puts in place of AWS parts: an embedded index, a mailbox of dead letters. Empty in AWS. */
const provided: { -readonly [K in keyof Services]?: Services[K] } = {};
export const provide = (services: Partial<Services>): void => {
  Object.assign(provided, services);
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

// PURE: a bundle drops the factories that its function does not import.
/** A port's adapter: what was provided, else the one that AWS runs, made on first use. */
const port = <K extends keyof Services>(name: K, make: () => Services[K]): (() => Services[K]) => {
  const made = once(make);
  return () => provided[name] ?? made();
};

const table = /* @__PURE__ */ once(() =>
  openTable({ name: needed('TABLE_NAME'), endpoint: settings().DYNAMODB_ENDPOINT }),
);

export const clock = /* @__PURE__ */ port('clock', () => systemClock);
export const ids = /* @__PURE__ */ port('ids', ulidIds);
export const entries = /* @__PURE__ */ port('entries', () => dynamoEntryStore(table(), clock()));
export const clusters = /* @__PURE__ */ port('clusters', () => dynamoClusterStore(table()));
export const requests = /* @__PURE__ */ port('requests', () => dynamoRequestStore(table(), clock()));
export const cursors = /* @__PURE__ */ port('cursors', () => hmacCursors(needed('CURSOR_SECRET')));
export const deadLetters = /* @__PURE__ */ port('deadLetters', () => sqsDeadLetters(needed('DEAD_LETTER_QUEUE_URL')));
export const search = /* @__PURE__ */ port('search', () =>
  openOpenSearchIndex({
    endpoint: needed('OPENSEARCH_URL'),
    sign: settings().OPENSEARCH_AUTH,
    replicas: settings().OPENSEARCH_REPLICAS,
    region: settings().AWS_REGION,
  }),
);

export const authenticate = /* @__PURE__ */ once(() =>
  authenticator({
    issuer: needed('OIDC_ISSUER'),
    jwksUrl: needed('OIDC_JWKS_URL'),
    clientId: needed('OIDC_CLIENT_ID'),
  }),
);
