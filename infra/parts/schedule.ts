import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Handler } from 'aws-cdk-lib/aws-lambda';
import type { Trigger } from '#functions/catalog.ts';

/** Starts a job every so many hours. A start that AWS could not deliver is dropped after an hour: the next one does its work too. */
export const startEvery = (handler: Handler, { everyHours }: Extract<Trigger, { kind: 'schedule' }>): void => {
  new Rule(handler, 'Schedule', {
    schedule: Schedule.rate(Duration.hours(everyHours)),
    targets: [new LambdaFunction(handler, { maxEventAge: Duration.hours(1) })],
  });
};
