import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { clientId } from '#local/sign-in.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { runCommons } from '#test/support/running-commons.ts';
import { aBrowser, aProof, authorizeUrl, codeFor, type Tokens, tokensFor } from './browser.ts';
import { ok } from './steps.ts';

const commons = await runCommons();
const { origin } = commons;
const redirect = { redirect_uri: `${origin}/auth/callback` };

const signedIn = async (persona: string, browser = aBrowser(origin)): Promise<Tokens> => {
  const { verifier, challenge } = aProof();
  const code = await codeFor(origin, persona, challenge, browser);
  const { status, tokens } = await tokensFor(origin, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    ...redirect,
  });
  expect(status, tokens.error).toBe(200);
  return tokens;
};

describe('signing in', () => {
  it('offers every persona on its page, and makes nobody else out of them', async () => {
    const browser = aBrowser(origin);
    const { response, address } = await browser.visit(authorizeUrl(origin, { challenge: aProof().challenge }));
    const page = (await response?.text()) ?? '';
    const { items } = (await (await fetch(`${origin}/dev/personas`)).json()) as { items: { id: string }[] };
    for (const { id } of items) expect(page).toContain(`value="${id}"`);
    const unknown = await browser.visit(address.href, {
      method: 'POST',
      body: new URLSearchParams({ persona: 'king' }),
    });
    expect(unknown.response?.status).toBe(400);
    const stranger = await aBrowser(origin).visit(address.href, {
      method: 'POST',
      body: new URLSearchParams({ persona: 'staff' }),
    });
    expect(stranger.response?.status).toBe(400);
  });

  it('gives a token that the API knows, for who was chosen', async () => {
    const tokens = await signedIn('chicago-lead');
    expect(tokens.expires_in).toBe(900);
    const me = await ok(commons.withToken(tokens.access_token)('GET /me'));
    expect(me.body).toMatchObject({
      signedIn: true,
      sub: 'persona-chicago-lead',
      name: 'Chicago lead (sample)',
      isStaff: false,
      clusters: [{ id: 'chicago', role: 'lead' }],
    });
  });

  it('writes into the token what the table says, and no more', async () => {
    for (const [persona, clusters, groups] of [
      ['boston-contributor', ['boston:contributor'], []],
      ['staff-author', ['boston:contributor'], ['staff']],
      ['outsider', [], []],
    ] as const) {
      const { access_token, id_token } = await signedIn(persona);
      const keys = createRemoteJWKSet(new URL(`${origin}/identity/jwks`));
      const { payload } = await jwtVerify(access_token, keys, {
        issuer: `${origin}/identity`,
        audience: `${origin}/api`,
      });
      expect(payload).toMatchObject({
        sub: `persona-${persona}`,
        client_id: clientId,
        token_use: 'access',
        clusters,
        groups,
      });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
      expect(payload).not.toHaveProperty('email');
      expect(decodeJwt(id_token)).toMatchObject({ sub: `persona-${persona}`, nonce: 'n-1', aud: clientId });
      // An id token tells the client who somebody is; it opens nothing.
      expect((await commons.withToken(id_token)('GET /me')).status).toBe(401);
    }
  });

  it('says the same by the way for scripts', async () => {
    const told = ({ iat: _iat, exp: _exp, jti: _jti, ...rest }: Record<string, unknown>) => rest;
    for (const persona of ['boston-lead', 'loader', 'staff']) {
      const { access_token } = await signedIn(persona);
      expect(told(decodeJwt(await commons.tokenFor(persona)))).toEqual({
        ...told(decodeJwt(access_token)),
        scope: 'openid',
      });
    }
  });

  it('is remembered by the browser, which is asked for a persona once', async () => {
    const browser = aBrowser(origin);
    await signedIn('boston-lead', browser);
    const again = await signedIn('staff', browser);
    expect(decodeJwt(again.access_token).sub).toBe('persona-boston-lead');
  });
});

describe('a code', () => {
  it('is worth nothing without the proof of who asked for it', async () => {
    for (const proof of [{ code_verifier: aProof().verifier }, {}, { code_verifier: 'short' }] as Record<
      string,
      string
    >[]) {
      const code = await codeFor(origin, 'staff', aProof().challenge);
      const { status, tokens } = await tokensFor(origin, {
        grant_type: 'authorization_code',
        code,
        ...proof,
        ...redirect,
      });
      expect([status, tokens.access_token]).toEqual([400, undefined]);
    }
  });

  it('works once', async () => {
    const { verifier, challenge } = aProof();
    const form = {
      grant_type: 'authorization_code',
      code: await codeFor(origin, 'staff', challenge),
      code_verifier: verifier,
      ...redirect,
    };
    expect((await tokensFor(origin, form)).status).toBe(200);
    expect(await tokensFor(origin, form)).toMatchObject({ status: 400, tokens: { error: 'invalid_grant' } });
  });

  it('is given to our own client at our own address only, and never without a challenge', async () => {
    const { challenge } = aProof();
    const elsewhere = await aBrowser(origin).visit(
      authorizeUrl(origin, { challenge, redirect_uri: 'https://elsewhere.example/callback' }),
    );
    expect(elsewhere).toMatchObject({ response: { status: 400 } });
    const stranger = await aBrowser(origin).visit(authorizeUrl(origin, { challenge, client_id: 'stranger' }));
    expect(stranger).toMatchObject({ response: { status: 400 } });
    const { address } = await aBrowser(origin).visit(authorizeUrl(origin, {}));
    expect([address.pathname, address.searchParams.get('error'), address.searchParams.get('code')]).toEqual([
      '/auth/callback',
      'invalid_request',
      null,
    ]);
    const implicit = await aBrowser(origin).visit(authorizeUrl(origin, { challenge, response_type: 'token' }));
    expect(implicit.address.href).not.toContain('access_token');
  });
});

describe('a refresh token', () => {
  const refresh = (refresh_token: string) => tokensFor(origin, { grant_type: 'refresh_token', refresh_token });

  it('brings a new access token, with the rights of now', async () => {
    const first = await signedIn('baltimore-contributor');
    await commons.clusters.putMember('baltimore', 'persona-baltimore-contributor', 'lead');
    const { status, tokens } = await refresh(first.refresh_token);
    expect(status).toBe(200);
    expect(decodeJwt(tokens.access_token).clusters).toEqual(['baltimore:lead']);
    expect((await ok(commons.withToken(tokens.access_token)('GET /me'))).body).toMatchObject({
      clusters: [{ id: 'baltimore', role: 'lead' }],
    });
    await commons.clusters.putMember('baltimore', 'persona-baltimore-contributor', 'contributor');
  });

  it('cannot be made up, and is not taken by the API', async () => {
    expect(await refresh('made-up')).toMatchObject({ status: 400, tokens: { error: 'invalid_grant' } });
    const { refresh_token } = await signedIn('staff');
    expect((await commons.withToken(refresh_token)('GET /me')).status).toBe(401);
  });

  it('is over once it is revoked', async () => {
    const { refresh_token } = await signedIn('staff');
    const body = new URLSearchParams({ client_id: clientId, token: refresh_token });
    expect((await fetch(`${origin}/identity/token/revocation`, { method: 'POST', body })).status).toBe(200);
    expect((await refresh(refresh_token)).status).toBe(400);
  });
});

describe('a right that was taken away', () => {
  it('is refused at the next write, whatever the token still says', async () => {
    const { access_token } = await signedIn('baltimore-contributor-2');
    const ask = commons.withToken(access_token);
    const draft = await ok(ask('POST /entries', { body: aCaseStudy({ clusterId: 'baltimore' }) }));
    await commons.clusters.removeMember('baltimore', 'persona-baltimore-contributor-2');
    const before = await commons.rows();
    const calls = [
      ask('POST /entries', { body: aCaseStudy({ clusterId: 'baltimore' }) }),
      ask(`PATCH /entries/${draft.body.id}`, { tag: draft.tag, body: { title: 'Written by somebody who left' } }),
      ask(`POST /entries/${draft.body.id}/submit`, { tag: draft.tag }),
      ask(`POST /entries/${draft.body.id}/comments`, { body: { pointer: '', text: 'By somebody who left.' } }),
    ];
    for (const refused of await Promise.all(calls))
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect(await commons.rows()).toEqual(before);
    const next = await signedIn('baltimore-contributor-2');
    expect(decodeJwt(next.access_token).clusters).toEqual([]);
  });

  it('is refused to staff too', async () => {
    const { access_token } = await signedIn('staff-2');
    const submitted = await ok(commons.as('staff')('GET /moderation/queue?review=submitted&size=1'));
    const [line] = submitted.body.items;
    await commons.clusters.removeStaff('persona-staff-2');
    const refused = await commons.withToken(access_token)(`POST /entries/${line?.id}/claim`, {
      tag: `"w${line?.seq}"`,
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    await commons.clusters.putStaff('persona-staff-2');
    expect(
      (await commons.withToken(access_token)(`POST /entries/${line?.id}/claim`, { tag: `"w${line?.seq}"` })).status,
    ).toBe(200);
  });
});
