import { App } from 'aws-cdk-lib';
import { bothStages } from './both-stages.ts';

bothStages(new App());
