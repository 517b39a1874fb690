import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { EbsDeviceVolumeType } from 'aws-cdk-lib/aws-ec2';
import { Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
import type { Construct } from 'constructs';
import type { StageName, StageSettings } from '../stage-settings.ts';

/** Named, so that its policy can name paths in it; a reference to itself would be a circle. */
export const domainName = (stage: StageName): string => `commons-${stage}`;

/** The search index: signed calls over TLS only. It goes with its stack, since all of it is made again from the table. */
export const searchDomain = (scope: Construct, stage: StageName, settings: StageSettings['search']): Domain => {
  const { capacity, availabilityZones, volumeGb } = settings;
  const domain = new Domain(scope, 'SearchDomain', {
    domainName: domainName(stage),
    version: EngineVersion.OPENSEARCH_3_5,
    capacity,
    zoneAwareness:
      availabilityZones === 1 ? { enabled: false } : { enabled: true, availabilityZoneCount: availabilityZones },
    ebs: { volumeSize: volumeGb, volumeType: EbsDeviceVolumeType.GP3 },
    enforceHttps: true,
    tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS,
    nodeToNodeEncryption: true,
    encryptionAtRest: { enabled: true },
    offPeakWindowEnabled: true,
    // In UTC: the middle of the night in the network's cities.
    offPeakWindowStart: { hours: 6, minutes: 0 },
    enableAutoSoftwareUpdate: true,
    enableVersionUpgrade: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(domain).acknowledge(
    {
      id: 'AwsSolutions-OS1',
      reason:
        'Every call is signed and the policy names functions only; outside a VPC they start faster and need no gateways.',
    },
    { id: 'AwsSolutions-OS3', reason: 'Functions have no fixed addresses; the policy names their roles instead.' },
    {
      id: 'AwsSolutions-OS4',
      reason: 'One small index with one shard: three data nodes elect among themselves, one node has nobody to elect.',
    },
    {
      id: 'AwsSolutions-OS9[LogExport::SEARCH_SLOW_LOGS]',
      reason: 'Slow logs stay empty until an index sets thresholds; the search function times its answers.',
    },
    {
      id: 'AwsSolutions-OS9[LogExport::INDEX_SLOW_LOGS]',
      reason: 'As above; the stream consumer counts what was not taken.',
    },
  );
  if (availabilityZones === 1)
    Validations.of(domain).acknowledge({
      id: 'AwsSolutions-OS7',
      reason: 'One node stands in one zone; this stage may lose its index for an hour.',
    });
  return domain;
};
