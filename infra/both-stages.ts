import { type App, type Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { catalog } from '#functions/catalog.ts';
import { bundle } from './bundling.ts';
import { commonsStack } from './commons-stack.ts';
import type { StageName } from './stage-settings.ts';

/** Both stages from the same bundles. Synthesising throws while a rule of AwsSolutions is open and not acknowledged. */
export const bothStages = (app: App): Record<StageName, Stack> => {
  const rows = new Map(catalog.map((row) => [row, bundle(row).folder]));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { dev: commonsStack(app, 'dev', rows), prod: commonsStack(app, 'prod', rows) };
};
