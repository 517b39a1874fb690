import type { IncomingMessage, ServerResponse } from 'node:http';
import { personas } from '#local/seed/personas.ts';
import type { SignIn } from '#local/sign-in.ts';

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};

const frontDoor = (origin: string): string => `Cluster Commons runs here.

API            ${origin}/api/v1
description    ${origin}/api/v1/openapi.json
search         ${origin}/api/v1/search?q=co-teaching
personas       ${origin}/dev/personas
access token   ${origin}/dev/token/staff
`;

/** What exists on a laptop only: personas, tokens for scripts, and a front door for whoever opens the address. */
export const devAnswers =
  (origin: string, signIn: SignIn) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void json(response.setHeader('allow', 'GET'), 405, { title: 'Only GET is possible here', status: 405 });
    if (path === '/')
      return void response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(frontDoor(origin));
    if (path === '/dev/personas') return json(response, 200, { items: personas });
    const id = /^\/dev\/token\/([a-z0-9-]+)$/.exec(path)?.[1];
    const persona = personas.find((one) => one.id === id);
    if (persona !== undefined)
      return json(response, 200, { access_token: await signIn.tokenFor(persona), token_type: 'Bearer' });
    return json(response, 404, {
      title: 'There is nothing at this address',
      status: 404,
      detail: id === undefined ? `See ${origin}/` : `No persona ${id}; see ${origin}/dev/personas`,
    });
  };
