import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { clientId } from '#local/sign-in.ts';

/** Follows redirects and keeps cookies, as a browser does; stops at an address outside the provider and shows it. */
export const aBrowser = (origin: string) => {
  const jar = new Map<string, string>();
  const visit = async (
    address: string,
    init: RequestInit = {},
  ): Promise<{ address: URL; response: Response | undefined }> => {
    const url = new URL(address, origin);
    if (!url.pathname.startsWith('/identity')) return { address: url, response: undefined };
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const next = response.headers.get('location');
    return response.status >= 300 && response.status < 400 && next !== null
      ? visit(new URL(next, url).href)
      : { address: url, response };
  };
  return { visit, cookies: jar };
};

/** PKCE: what the client keeps, and what it shows. */
export const aProof = (): { verifier: string; challenge: string } => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};

export interface Asked {
  readonly challenge?: string;
  readonly state?: string;
  readonly [parameter: string]: string | undefined;
}

/** The address at which a sign-in begins; parameters that are undefined are left out. */
export const authorizeUrl = (origin: string, { challenge, ...asked }: Asked): string => {
  const parameters = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: `${origin}/auth/callback`,
    scope: 'openid offline_access',
    nonce: 'n-1',
    ...(challenge === undefined ? {} : { code_challenge: challenge, code_challenge_method: 'S256' }),
    ...asked,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${origin}/identity/auth?${new URLSearchParams(given)}`;
};

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly error?: string;
}

/** The provider's token endpoint. */
export const tokensFor = async (
  origin: string,
  form: Record<string, string>,
): Promise<{ status: number; tokens: Tokens }> => {
  const response = await fetch(`${origin}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, ...form }),
  });
  return { status: response.status, tokens: (await response.json()) as Tokens };
};

/** From the first address to the code: opens the page, chooses a persona and lands at the callback. */
export const codeFor = async (
  origin: string,
  persona: string,
  challenge: string,
  browser = aBrowser(origin),
): Promise<string> => {
  const page = await browser.visit(authorizeUrl(origin, { challenge, state: 's-1' }));
  if (page.response !== undefined) {
    const action = /<form method="post" action="([^"]+)"/.exec(await page.response.text())?.[1] ?? '';
    const { address } = await browser.visit(action, { method: 'POST', body: new URLSearchParams({ persona }) });
    page.address = address;
  }
  expect(page.address.pathname).toBe('/auth/callback');
  expect(page.address.searchParams.get('state')).toBe('s-1');
  return page.address.searchParams.get('code') ?? '';
};
