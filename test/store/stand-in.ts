import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTable, type Table } from '#shared/adapters/dynamodb/table.ts';

/** One write of a transaction as it travels: which item, and the whole. */
export interface AskedWrite {
  readonly pk: string;
  readonly sk: string;
}
export interface Asked {
  readonly token: string;
  readonly writes: readonly AskedWrite[];
}

/** `ok`, a cancellation with one reason code per write, or an error of the service. */
export type Told = 'ok' | { readonly reasons: readonly string[] } | { readonly status: number; readonly type: string };
type Telling = (asked: Asked, count: number) => Told;

type Typed = Readonly<Record<'pk' | 'sk', { readonly S: string }>>;
type Sent = Readonly<Record<string, { readonly Item?: Typed; readonly Key?: Typed }>>;

const bodyOf = (told: Told): { status: number; body: object } => {
  if (told === 'ok') return { status: 200, body: {} };
  if ('type' in told)
    return {
      status: told.status,
      body: { __type: `com.amazonaws.dynamodb.v20120810#${told.type}`, message: 'as told' },
    };
  return {
    status: 400,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${told.reasons.join(', ')}]`,
      CancellationReasons: told.reasons.map((Code) => ({ Code, ...(Code === 'None' ? {} : { Message: 'as told' }) })),
    },
  };
};

/** A table that answers transactions as told: emulators know neither conflicts nor throttling. */
export const tableThat = async (
  telling: Telling,
): Promise<{ table: Table; asked: Asked[]; close: () => Promise<void> }> => {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const sent = JSON.parse(Buffer.concat(await request.toArray()).toString()) as {
      ClientRequestToken: string;
      TransactItems: Sent[];
    };
    const writes = sent.TransactItems.flatMap((item) =>
      Object.values(item).map(({ Item, Key }) => ({ pk: (Item ?? Key)?.pk.S ?? '', sk: (Item ?? Key)?.sk.S ?? '' })),
    );
    const one = { token: sent.ClientRequestToken, writes };
    asked.push(one);
    const { status, body } = bodyOf(telling(one, asked.length));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    table: openTable({ name: 'commons', endpoint: `http://127.0.0.1:${port}` }),
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
