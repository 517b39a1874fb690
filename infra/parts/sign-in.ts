import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { CfnManagedLoginBranding, ManagedLoginVersion, OAuthScope, type UserPool } from 'aws-cdk-lib/aws-cognito';
import type { StageName } from '../stage-settings.ts';

export interface SignIn {
  readonly clientId: string;
  /** As it stands in tokens. */
  readonly issuer: string;
  /** Where Cognito's own pages are. */
  readonly url: string;
}

/** The web as a client of the pool, and Cognito's hosted pages for signing in. */
export const webSignIn = (pool: UserPool, stage: StageName, origins: readonly string[]): SignIn => {
  const client = pool.addClient('Web', {
    // The web's server could keep a secret; PKCE needs none, and there is none to rotate.
    generateSecret: false,
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: origins.map((origin) => `${origin}/auth/callback`),
      logoutUrls: origins.map((origin) => `${origin}/`),
    },
    // Memberships are copied into the token: a withdrawn one lives on for as long as this.
    accessTokenValidity: Duration.minutes(15),
    idTokenValidity: Duration.minutes(15),
    refreshTokenValidity: Duration.days(7),
    // Two tabs may refresh at once.
    refreshTokenRotationGracePeriod: Duration.seconds(30),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
  const domain = pool.addDomain('SignIn', {
    // Unique among all AWS accounts, hence the number of this one.
    cognitoDomain: { domainPrefix: `cluster-commons-${stage}-${Aws.ACCOUNT_ID}` },
    managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  const { userPoolId } = pool;
  const clientId = client.userPoolClientId;
  // Without a branding of the client, the newer pages show nothing useful.
  new CfnManagedLoginBranding(pool, 'Branding', { userPoolId, clientId, useCognitoProvidedValues: true });
  const { region, urlSuffix } = Stack.of(pool);
  return { clientId, issuer: `https://cognito-idp.${region}.${urlSuffix}/${userPoolId}`, url: domain.baseUrl() };
};
