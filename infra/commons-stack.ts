import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import type { CatalogRow } from '#functions/catalog.ts';
import { httpApi } from './parts/api.ts';
import { cursorSecret } from './parts/cursor-secret.ts';
import { environments } from './parts/environment.ts';
import { lambdaFunction } from './parts/function.ts';
import { statementsOf } from './parts/grants.ts';
import { people } from './parts/people.ts';
import { lastQueue } from './parts/queues.ts';
import { searchDomain } from './parts/search-domain.ts';
import { letIn } from './parts/search-policy.ts';
import { webSignIn } from './parts/sign-in.ts';
import { entryTable } from './parts/table.ts';
import { startBy } from './parts/triggers.ts';
import { type StageName, stageSettings } from './stage-settings.ts';

/** One stage of the commons: the parts, then one function for each row. `rows`: catalog row → folder with its bundle. */
export const commonsStack = (app: App, stage: StageName, rows: ReadonlyMap<CatalogRow, string>): Stack => {
  const settings = stageSettings[stage];
  const stack = new Stack(app, `ClusterCommons-${stage}`, {
    description: `Cluster Commons, ${stage}`,
    env: { region: settings.region },
    terminationProtection: settings.isProtected,
  });

  const table = entryTable(stack);
  const domain = searchDomain(stack, stage, settings.search);
  const pool = people(stack);
  const signIn = webSignIn(pool, stage, settings.origins);
  const gateway = httpApi(stack, settings);
  const deadLetters = lastQueue(stack, 'DeadLetters');
  const expired = lastQueue(stack, 'ExpiredRecords');
  const environmentOf = environments({
    table,
    domain,
    replicas: settings.search.replicas,
    signIn,
    cursorSecret: cursorSecret(stack),
    deadLetters,
  });

  const functions = [...rows].map(([row, bundle]) => {
    const handler = lambdaFunction(stack, row, {
      bundle,
      environment: environmentOf(row),
      statements: statementsOf(row, { table, deadLetters }),
      logRetention: settings.logRetention,
    });
    startBy(row, handler, { gateway, table, expired, pool });
    return { row, handler };
  });
  letIn(domain, stage, functions);

  new CfnOutput(stack, 'ApiUrl', { value: gateway.apiEndpoint });
  new CfnOutput(stack, 'SignInUrl', { value: signIn.url });
  new CfnOutput(stack, 'UserPoolId', { value: pool.userPoolId });
  new CfnOutput(stack, 'ClientId', { value: signIn.clientId });
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  return stack;
};
