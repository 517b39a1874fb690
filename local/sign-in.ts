import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, SignJWT } from 'jose';
import Provider, { type Configuration, errors } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import type { Secrets } from '#local/data-folder.ts';
import { type Persona, personas } from '#local/seed/personas.ts';
import type { Services } from '#shared/ports/services.ts';
import { enter } from '#shared/use-cases/network/enter.ts';

export const clientId = 'commons-web';
// As in AWS: rights that were taken away stop working for reading after 15 minutes at most.
const accessTokenSeconds = 900;

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface SignIn {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** Everything below /identity. */
  readonly handle: Handle;
  /** An access token for a persona, for scripts and curl. */
  readonly tokenFor: (persona: Persona) => Promise<string>;
}

const personaOf = (sub: string | undefined): Persona | undefined => personas.find((persona) => persona.sub === sub);

const loginPage = (uid: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in as – Cluster Commons on this laptop</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}li{margin:.25rem 0}button{font:inherit;padding:.5rem 1rem;min-width:20rem;text-align:left}</style>
<main><h1>Sign in as</h1><p>These are sample people. None of them is real, and this page exists on laptops only.</p>
<form method="post" action="/identity/login/${encodeURIComponent(uid)}"><ul style="list-style:none;padding:0">
${personas.map(({ id, name }) => `<li><button name="persona" value="${id}">${name}</button></li>`).join('\n')}
</ul></form></main></html>`;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    // One persona id is far shorter; nobody fills this process's memory.
    if (body.length > 10_000) break;
  }
  return new URLSearchParams(body);
};

/** A local OpenID provider whose people are the personas. Its access tokens look like Cognito's. */
export const localSignIn = async (
  origin: string,
  { signingKey, cookieKey }: Secrets,
  { clusters }: Pick<Services, 'clusters'>,
): Promise<SignIn> => {
  const issuer = `${origin}/identity`;
  const claimsOf = async (sub: string) => {
    const persona = personaOf(sub);
    return {
      ...(await enter({ clusters }, sub)),
      token_use: 'access',
      ...(persona?.origin === undefined ? {} : { origin: persona.origin }),
    };
  };

  const configuration: Configuration = {
    jwks: { keys: [signingKey as never] },
    // Sign-ins on a laptop may end with it.
    adapter: createMemoryAdapter(0),
    cookies: { keys: [cookieKey] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${origin}/auth/callback`],
        post_logout_redirect_uris: [`${origin}/`],
      },
    ],
    scopes: ['openid', 'offline_access'],
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `${origin}/api`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience: `${origin}/api`,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/identity/login/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const persona = personaOf(sub);
      return persona === undefined
        ? undefined
        : { accountId: sub, claims: () => ({ sub, name: persona.name, email: persona.email, email_verified: true }) };
    },
    extraTokenClaims: (_ctx, token) =>
      'accountId' in token && token.accountId !== undefined ? claimsOf(token.accountId) : undefined,
    // The commons is the only client; asking for consent to itself would be noise.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider: owner } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new owner.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(`${origin}/api`, 'openid');
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      Session: 86_400,
      Grant: 86_400,
      Interaction: 3600,
      IdToken: accessTokenSeconds,
      RefreshToken: 86_400,
    },
  };
  const provider = new Provider(issuer, configuration);
  const callback = provider.callback();

  const signInAs = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chosen = (await readForm(request)).get('persona');
    const persona = personas.find(({ id }) => id === chosen);
    if (persona === undefined)
      response.writeHead(400, { 'content-type': 'text/plain' }).end('Choose one of the people on the page.');
    else
      await provider
        .interactionFinished(
          request,
          response,
          { login: { accountId: persona.sub } },
          { mergeWithLastSubmission: false },
        )
        .catch((error: unknown) => {
          if (!(error instanceof errors.SessionNotFound)) throw error;
          // The page was left open for an hour or over a restart, or the browser keeps no cookies.
          const text = 'This sign-in page is out of date. Begin to sign in again.';
          response.writeHead(400, { 'content-type': 'text/plain' }).end(text);
        });
  };

  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    handle: async (request, response) => {
      const login = /^\/identity\/login\/([^/?]+)/.exec(request.url ?? '');
      if (login?.[1] !== undefined) {
        if (request.method === 'POST') await signInAs(request, response);
        else
          response
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
            .end(loginPage(login[1]));
        return;
      }
      // The provider is mounted: it sees its own paths, and knows its prefix from originalUrl.
      (request as IncomingMessage & { originalUrl?: string }).originalUrl = request.url ?? '/';
      request.url = (request.url ?? '').replace(/^\/identity/, '') || '/';
      await callback(request, response);
    },
    tokenFor: async (persona) =>
      new SignJWT({ ...(await claimsOf(persona.sub)), client_id: clientId, scope: 'openid' })
        .setProtectedHeader({ alg: 'RS256', kid: signingKey.kid ?? '', typ: 'at+jwt' })
        .setSubject(persona.sub)
        .setIssuer(issuer)
        .setAudience(`${origin}/api`)
        .setIssuedAt()
        .setExpirationTime(`${accessTokenSeconds}s`)
        .setJti(crypto.randomUUID())
        .sign(await importJWK(signingKey, 'RS256')),
  };
};
