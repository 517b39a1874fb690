import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { LambdaVersion, type UserPool, UserPoolOperation } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { CatalogRow } from '#functions/catalog.ts';
import { addRoutes } from './api.ts';
import { startEvery } from './schedule.ts';
import { readStream } from './stream.ts';

interface Starters {
  readonly gateway: HttpApi;
  readonly table: TableV2;
  /** Takes note of stream records that expired. */
  readonly expired: IQueue;
  readonly pool: UserPool;
}

/** Connects a function to what starts it. */
export const startBy = ({ name, trigger }: CatalogRow, handler: LambdaFunction, starters: Starters): void => {
  const { gateway, table, expired, pool } = starters;
  switch (trigger.kind) {
    case 'api':
      addRoutes(gateway, name, trigger, handler);
      break;
    case 'stream':
      readStream(handler, table, expired, trigger);
      break;
    case 'sign_in':
      // Version 2 is the one that writes into access tokens.
      pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, handler, LambdaVersion.V2_0);
      break;
    case 'schedule':
      startEvery(handler, trigger);
      break;
    default:
      trigger satisfies never;
  }
};
