import { Validations } from 'aws-cdk-lib';
import { AccountRecovery, FeaturePlan, Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

/** Who may sign in: people who were invited, by e-mail. What they may do stands in the table. It outlives its stack. */
export const people = (scope: Construct): UserPool => {
  const pool = new UserPool(scope, 'People', {
    // The smallest plan whose pre-token trigger may write into access tokens.
    featurePlan: FeaturePlan.ESSENTIALS,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    selfSignUpEnabled: false,
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
    },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    deletionProtection: true,
  });
  Validations.of(pool).acknowledge(
    {
      id: 'AwsSolutions-COG2',
      reason: 'A second factor is offered, not demanded: nobody here can hand out devices to people of other agencies.',
    },
    {
      id: 'AwsSolutions-COG8',
      reason: 'The Plus plan costs from the first person on; a stolen access token is worth fifteen minutes.',
    },
  );
  return pool;
};
