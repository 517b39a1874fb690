import { Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Trigger } from '#functions/catalog.ts';
import { callOf } from '#shared/contracts/contract.ts';
import type { StageSettings } from '../stage-settings.ts';

const logLine = {
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

/** The HTTP API without routes; the functions bring theirs. */
export const httpApi = (scope: Construct, { api, logRetention }: StageSettings): HttpApi => {
  const gateway = new HttpApi(scope, 'Api', { description: 'Cluster Commons', createDefaultStage: false });
  const logs = new LogGroup(scope, 'ApiLogs', { retention: logRetention });
  new HttpStage(scope, 'ApiStage', {
    httpApi: gateway,
    // Any other name would stand in every path.
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: api.requestsPerSecond, burstLimit: api.burst },
    detailedMetricsEnabled: true,
    // No addresses, no queries: what people look for is theirs.
    accessLogSettings: {
      destination: new LogGroupLogDestination(logs),
      format: AccessLogFormat.custom(JSON.stringify(logLine)),
    },
  });
  Validations.of(gateway).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'The functions verify tokens themselves, the same way on a laptop; anonymous is a caller too.',
  });
  return gateway;
};

/** One route for each operation; the fallback function also gets what no route has, so that 404 and 405 are ours. */
export const addRoutes = (
  gateway: HttpApi,
  name: string,
  { contract, isFallback }: Extract<Trigger, { kind: 'api' }>,
  handler: IFunction,
): void => {
  // One permission for the whole API: one for each route would fill the function's policy (20 KB) as operations grow.
  const integration = new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false });
  for (const operation of Object.values(contract.operations)) {
    const { method, path } = callOf(operation);
    gateway.addRoutes({ path, methods: [HttpMethod[method]], integration });
  }
  if (isFallback) gateway.addRoutes({ path: '/api/{proxy+}', methods: [HttpMethod.ANY], integration });
};
