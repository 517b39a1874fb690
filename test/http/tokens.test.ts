import { exportJWK, generateKeyPair, importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { clientId } from '#local/sign-in.ts';
import { authenticator } from '#shared/http/authenticate.ts';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { runCommons } from '#test/support/running-commons.ts';
import { ok } from './steps.ts';

const commons = await runCommons();
const issuer = `${commons.origin}/identity`;
const ours = await importJWK(commons.secrets.signingKey, 'RS256');
const kid = commons.secrets.signingKey.kid ?? '';
const { privateKey: theirs } = await generateKeyPair('RS256', { extractable: true });

const claims = {
  sub: 'persona-staff',
  iss: issuer,
  aud: `${commons.origin}/api`,
  client_id: clientId,
  token_use: 'access',
  name: 'Somebody',
  groups: ['staff'],
  clusters: ['boston:lead'],
};
interface Forged {
  readonly said?: Record<string, unknown>;
  readonly key?: Parameters<SignJWT['sign']>[0];
  readonly header?: Partial<JWTHeaderParameters>;
  readonly expires?: string;
  readonly begins?: string;
}
/** A token as our provider makes it, but for what a test is about. */
const token = ({ said = {}, key = ours, header = {}, expires = '15m', begins }: Forged = {}): Promise<string> => {
  const jwt = new SignJWT({ ...claims, ...said })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt', ...header })
    .setIssuedAt()
    .setExpirationTime(expires);
  return (begins === undefined ? jwt : jwt.setNotBefore(begins)).sign(key);
};
const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const later = Math.floor(Date.now() / 1000) + 900;

const hmacOfPublicKey = (): Promise<string> =>
  token({ key: Buffer.from(commons.secrets.signingKey.n ?? '', 'base64url'), header: { alg: 'HS256' } });
const changed = async (): Promise<string> => {
  const [header, , signature] = (await token({ said: { groups: [] } })).split('.');
  return `${header}.${segment({ ...claims, exp: later })}.${signature}`;
};

const bad: readonly (readonly [what: string, make: () => Promise<string> | string])[] = [
  ['has expired', () => token({ expires: '-1s' })],
  ['is not valid yet', () => token({ begins: '10m' })],
  ['is signed by another key under our key’s id', () => token({ key: theirs })],
  ['is signed by a key nobody knows', () => token({ key: theirs, header: { kid: 'theirs' } })],
  ['brings its own key', async () => token({ key: theirs, header: { jwk: await exportJWK(theirs) } })],
  ['is signed by our public key as a shared secret', hmacOfPublicKey],
  ['is not signed at all', () => `${segment({ alg: 'none', kid })}.${segment({ ...claims, exp: later })}.`],
  [
    'says that it is not signed, and is',
    () => `${segment({ alg: 'none', kid })}.${segment({ ...claims, exp: later })}.c2lnbmF0dXJl`,
  ],
  ['was changed after it was signed', changed],
  ['was made for another client', () => token({ said: { client_id: 'elsewhere' } })],
  ['names no client', () => token({ said: { client_id: undefined } })],
  ['was made by another issuer', () => token({ said: { iss: 'https://elsewhere.example' } })],
  ['is an id token', () => token({ said: { token_use: 'id' } })],
  ['does not say what it is for', () => token({ said: { token_use: undefined } })],
  ['is nobody’s', () => token({ said: { sub: undefined } })],
  ['never expires', () => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).setIssuedAt().sign(ours)],
  ['is no token', () => 'persona-staff'],
  ['is three dots', () => '...'],
  ['is far too long', () => 'x'.repeat(8000)],
];

describe('a token', () => {
  it('as our provider makes it opens the door, so that what follows is about the difference alone', async () => {
    const me = await ok(commons.withToken(await token())('GET /me'));
    expect(me.body).toMatchObject({
      signedIn: true,
      sub: 'persona-staff',
      isStaff: true,
      clusters: [{ id: 'boston', role: 'lead' }],
    });
  });

  it.each(bad)('opens nothing when it %s', async (_what, make) => {
    const ask = commons.withToken(await make());
    for (const [call, sending] of [
      ['GET /me', {}],
      ['GET /search?q=robots', {}],
      ['GET /health', {}],
      ['GET /moderation/queue', {}],
      ['POST /entries', { body: aCaseStudy() }],
    ] as const) {
      const refused = await ask(call, sending);
      expect(refused, call).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(refused.text).not.toMatch(/jwt|kid|jwks|signature/i);
    }
  });

  it('writes nothing when it is bad', async () => {
    const before = await commons.rows();
    for (const [, make] of bad)
      await commons.withToken(await make())('POST /entries', { body: aCaseStudy(), key: 'one' });
    expect(await commons.rows()).toEqual(before);
  });

  it('of a forger does not lock out the others', async () => {
    for (let n = 0; n < 3; n += 1)
      await commons.withToken(await token({ key: theirs, header: { kid: `kid-${n}` } }))('GET /me');
    expect((await commons.as('staff')('GET /me')).body).toMatchObject({ sub: 'persona-staff' });
  });

  it.each(['Basic c3RhZmY6c3RhZmY=', 'Bearer', 'Bearer ', 'Token abc', 'Bearer a b', 'bearer:abc'])(
    'is a bearer token: not "%s"',
    async (authorization) => {
      const refused = await commons.as('visitor')('GET /me', { headers: { authorization } });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    },
  );

  it('is neither good nor bad while the provider’s keys cannot be read', async () => {
    // Nothing listens on port 1.
    const authenticate = authenticator({ issuer, jwksUrl: 'http://127.0.0.1:1/jwks', clientId });
    const header = `Bearer ${await token()}`;
    for (let n = 0; n < 2; n += 1) await expect(authenticate(header)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(authenticate(undefined)).resolves.toEqual({ kind: 'anonymous' });
  });

  it('may be announced in any case', async () => {
    const me = await commons.as('visitor')('GET /me', { headers: { authorization: `bearer ${await token()}` } });
    expect(me.body).toMatchObject({ signedIn: true });
  });

  it('gives only roles that exist, in the clusters it names', async () => {
    const me = await ok(
      commons.withToken(
        await token({
          said: { groups: 'staff', clusters: ['boston:king', 'chicago', ':lead', 'boston:member', 7, null] },
        }),
      )('GET /me'),
    );
    expect(me.body).toMatchObject({ isStaff: false, clusters: [{ id: 'boston', role: 'member' }] });
  });

  it('that says more than the table does changes nothing there', async () => {
    const before = await commons.rows();
    const pretender = commons.withToken(
      await token({ said: { sub: 'persona-outsider', groups: ['staff'], clusters: ['boston:lead'] } }),
    );
    expect(await pretender('POST /entries', { body: aCaseStudy() })).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    expect(await commons.rows()).toEqual(before);
  });
});

describe('nobody', () => {
  it.each([
    'GET /entries?mine=true',
    'GET /entries/ent_1?view=working',
    'GET /moderation/queue',
    'GET /entries/ent_1/comments',
    'POST /entries/ent_1/submit',
    'POST /entries/ent_1/approve',
  ])('is asked to sign in: %s', async (call) => {
    const refused = await commons.as('visitor')(call);
    expect(refused).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('may look around', async () => {
    expect((await ok(commons.as('visitor')('GET /me'))).body).toMatchObject({
      signedIn: false,
      isStaff: false,
      clusters: [],
    });
  });
});
