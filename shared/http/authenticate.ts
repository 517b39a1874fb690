import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { JwtPayload } from 'aws-jwt-verify/jwt-model';
import { anonymous, type Caller, type Role } from '../domain/caller.ts';
import { Refusal } from '../domain/errors.ts';
import { memberRoles } from '../domain/vocabulary/people.ts';

export interface TokenSettings {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly clientId: string;
}

const isRole = (value: string | undefined): value is Role =>
  (memberRoles.values as readonly (string | undefined)[]).includes(value);

const rolesOf = (claim: unknown): Record<string, Role> =>
  Object.fromEntries(
    (Array.isArray(claim) ? claim : []).flatMap((entry) => {
      const [cluster, role] = String(entry).split(':');
      return cluster && isRole(role) ? [[cluster, role]] : [];
    }),
  );

const callerOf = (payload: JwtPayload): Caller => ({
  kind: 'signed_in',
  sub: String(payload.sub),
  name: typeof payload.name === 'string' ? payload.name : String(payload.sub),
  isStaff: Array.isArray(payload.groups) && payload.groups.includes('staff'),
  clusters: rolesOf(payload.clusters),
  ...(payload.origin === 'corpus' ? { origin: 'corpus' as const } : {}),
});

/** The provider's keys. When they cannot be read, nothing is known of the token: that is no reason to sign anybody out. */
const readKeys = async (address: string): Promise<ArrayBuffer> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new Refusal('unavailable', 'Tokens cannot be checked at this moment.', { cause });
  }
};

/**
 * Turns an Authorization header into a caller; without one, the anonymous caller. The same in AWS and on a laptop:
 * issuer, signature, expiry, `token_use: access` and the client id are checked. Throws `unauthenticated`, and `unavailable` when the provider's keys cannot be read.
 */
export const authenticator = ({
  issuer,
  jwksUrl,
  clientId,
}: TokenSettings): ((header: string | undefined) => Promise<Caller>) => {
  const verifier = JwtVerifier.create(
    {
      issuer,
      // Cognito's access tokens name no audience; the client id is pinned below instead.
      audience: null,
      jwksUri: jwksUrl,
      customJwtCheck: ({ payload }) => {
        if (payload.token_use !== 'access') throw new Error('This is not an access token.');
        if (payload.client_id !== clientId) throw new Error('This token was made for another client.');
        // The verifier checks an expiry that is there; a token without one would be valid for ever.
        if (typeof payload.exp !== 'number') throw new Error('This token never expires.');
        if (!payload.sub) throw new Error('This token is for nobody.');
      },
    },
    // The library's own fetcher speaks https only; a laptop's provider speaks http on loopback.
    {
      jwksCache: new SimpleJwksCache({
        fetcher: { fetch: readKeys },
      }),
    },
  );
  return async (header) => {
    if (header === undefined || header === '') return anonymous;
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    if (token === undefined)
      throw new Refusal('unauthenticated', 'Send the access token as "Authorization: Bearer …".');
    try {
      return callerOf(await verifier.verify(token));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(
        'unauthenticated',
        'This access token is not valid here: expired, forged, or made for something else. Sign in again.',
        { cause: error },
      );
    }
  };
};
