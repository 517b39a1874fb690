import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of the loopback address that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const port = await tryToListen(0);
  if (port === undefined) throw new Error('The system has no free port to give.');
  return port;
}

/** The first free port from `first` to `last`; rejects when all are taken. */
export async function freePortWithin(first: number, last: number): Promise<number> {
  for (let port = first; port <= last; port++) if ((await tryToListen(port)) !== undefined) return port;
  const range = first === last ? `Port ${first} is` : `All ports from ${first} to ${last} are`;
  throw new Error(`${range} taken on 127.0.0.1 by another program.`);
}

async function tryToListen(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? address?.port : undefined;
}
