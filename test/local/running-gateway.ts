import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterEach } from 'vitest';
import { apiGateway, type GatewayOptions, type GatewayRoute } from '#local/api-gateway.ts';

const afterwards: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of afterwards.splice(0).reverse()) await undo();
});

export type Handler = GatewayRoute['handler'];
/** A gateway on a port of its own; `events` are the events that its functions got. */
export async function aGateway(
  routes: Record<string, Partial<APIGatewayProxyStructuredResultV2> | Handler>,
  options: GatewayOptions = {},
) {
  const events: APIGatewayProxyEventV2[] = [];
  const contexts: Context[] = [];
  const lines: string[] = [];
  const listener = apiGateway(
    Object.entries(routes).map(([key, result]) => {
      const [method = '', path = '$default'] = key.split(' ');
      return {
        method: key === '$default' ? 'ANY' : method,
        path: key === '$default' ? '$default' : path,
        handler: async (event, context) => {
          events.push(event);
          contexts.push(context);
          return typeof result === 'function' ? result(event, context) : result;
        },
      };
    }),
    { log: (line) => lines.push(line), ...options },
  );
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  afterwards.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  async function send(target: string, { body, ...options }: RequestOptions & { body?: string | Buffer } = {}) {
    const request = httpRequest({ host: '127.0.0.1', port, path: target, agent: false, ...options });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() };
  }

  /** What comes back on a socket for these very bytes. */
  async function sendRaw(head: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.end(head);
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  }
  return { send, sendRaw, port, events, contexts, lines };
}
