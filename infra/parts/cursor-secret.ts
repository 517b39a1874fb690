import { Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** What signs cursors, made once by AWS. The template holds a reference, which CloudFormation resolves when it deploys. */
export const cursorSecret = (scope: Construct): string => {
  const secret = new Secret(scope, 'CursorSecret', {
    description: 'Signs the cursors of lists and searches',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'It opens no door: a forged cursor only names another page of what the caller may see. A new one breaks open lists.',
  });
  // Unsafe means: readable in the function's configuration, by whoever may read that.
  return secret.secretValue.unsafeUnwrap();
};
