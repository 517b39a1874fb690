import { Duration } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { CatalogRow } from '#functions/catalog.ts';

interface Given {
  /** Folder with index.mjs. */
  readonly bundle: string;
  readonly environment: Record<string, string>;
  readonly statements: readonly PolicyStatement[];
  readonly logRetention: RetentionDays;
}

/** One catalog row as a Lambda function, with a role and a log group that are its own. */
export const lambdaFunction = (
  scope: Construct,
  row: CatalogRow,
  { bundle, environment, statements, logRetention }: Given,
): LambdaFunction => {
  const inside = new Construct(scope, row.name);
  const logGroup = new LogGroup(inside, 'Logs', { retention: logRetention });
  // Not the managed policy that functions get by default: that one writes to every log group.
  const role = new Role(inside, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `${row.name}: ${row.what}`,
  });
  logGroup.grantWrite(role);
  for (const statement of statements) role.addToPolicy(statement);
  return new LambdaFunction(inside, 'Function', {
    description: row.what,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(bundle),
    handler: 'index.handler',
    // Stack traces name the lines of the sources, by the map beside the bundle.
    environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
    memorySize: row.memoryMb,
    timeout: Duration.seconds(row.timeoutSeconds),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    systemLogLevelV2: SystemLogLevel.WARN,
  });
};
