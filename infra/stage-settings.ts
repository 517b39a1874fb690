import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { CapacityConfig } from 'aws-cdk-lib/aws-opensearchservice';

export type StageName = 'dev' | 'prod';

/** All that differs between stages. A number without a reason beside it is the service's smallest or its default. */
export interface StageSettings {
  readonly region: string;
  /** Refuses `cdk destroy` until someone takes it off. */
  readonly isProtected: boolean;
  readonly logRetention: RetentionDays;
  readonly search: {
    readonly capacity: CapacityConfig & { readonly dataNodes: number };
    readonly availabilityZones: 1 | 3;
    readonly volumeGb: number;
    /** Copies of each shard beside the first: 0 where there is one node, else the index is yellow for ever. */
    readonly replicas: 0 | 1 | 2;
  };
  /** Over the whole API; above it the gateway answers 429. */
  readonly api: { readonly requestsPerSecond: number; readonly burst: number };
  /** Where the web answers: sign-in returns to `<origin>/auth/callback` only. */
  readonly origins: readonly string[];
}

export const stageSettings: Readonly<Record<StageName, StageSettings>> = {
  dev: {
    region: 'us-east-1',
    isProtected: false,
    logRetention: RetentionDays.TWO_WEEKS,
    search: {
      capacity: { dataNodes: 1, dataNodeInstanceType: 't3.small.search', multiAzWithStandbyEnabled: false },
      availabilityZones: 1,
      volumeGb: 10,
      replicas: 0,
    },
    api: { requestsPerSecond: 20, burst: 40 },
    // The only plain http origin that Cognito takes.
    origins: ['http://localhost:8080'],
  },
  prod: {
    region: 'us-east-1',
    isProtected: true,
    // Long enough to look at a whole quarter after the fact.
    logRetention: RetentionDays.SIX_MONTHS,
    search: {
      // One node in each of three zones outlives the loss of a zone, at less than half the price of managed standby,
      // which needs three masters besides. m7g.large is the smallest current type that AWS calls fit for production.
      capacity: { dataNodes: 3, dataNodeInstanceType: 'm7g.large.search', multiAzWithStandbyEnabled: false },
      availabilityZones: 3,
      volumeGb: 20,
      replicas: 1,
    },
    api: { requestsPerSecond: 100, burst: 200 },
    origins: ['https://commons.example.org'],
  },
};
