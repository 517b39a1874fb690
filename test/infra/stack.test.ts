import { execFileSync } from 'node:child_process';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '#functions/catalog.ts';
import { bothStages } from '#infra/both-stages.ts';
import { stageSettings } from '#infra/stage-settings.ts';
import { tableDefinition } from '#shared/adapters/dynamodb/table-definition.ts';
import { callOf } from '#shared/contracts/contract.ts';
import { everyContract } from '#shared/contracts/every-contract.ts';
import settings from '../../cdk.json' with { type: 'json' };
import { differences } from './granted.ts';
import { at, ofType, type Resources, resourcesOf, textOf } from './template.ts';

// Paths tell what stands where; the command line asks for them by itself.
const anApp = (): App => new App({ context: { ...settings.context, 'aws:cdk:enable-path-metadata': true } });
const stages = ['dev', 'prod'] as const;
const synthesised = {} as Record<(typeof stages)[number], Resources>;

beforeAll(() => {
  const stacks = bothStages(anApp());
  for (const stage of stages) synthesised[stage] = resourcesOf(Template.fromStack(stacks[stage]));
});

test('a rule of AwsSolutions that is neither kept nor acknowledged stops the synthesis', () => {
  const { dev } = bothStages(anApp());
  new Queue(dev, 'Planted');
  expect(() => Template.fromStack(dev)).toThrow('AwsSolutions-SQS4');
});

test('every bundle loads in Node as it is, without any environment, and exports its handler', () => {
  const folder = `${process.cwd()}/dist/functions`;
  const load = `for (const name of ${JSON.stringify(catalog.map(({ name }) => name))}) console.log(name, typeof (await import('${folder}/' + name + '/index.mjs')).handler)`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', load], { env: {}, encoding: 'utf8' });
  expect(printed.trim().split('\n')).toEqual(catalog.map(({ name }) => `${name} function`));
});

describe.each(stages)('stage %s', (stage) => {
  test('there is one function for each catalog row and no other', () => {
    expect(ofType(synthesised[stage], 'AWS::Lambda::Function')).toHaveLength(catalog.length);
    expect(Object.values(synthesised[stage]).filter(({ Type }) => /^Custom::|CustomResource/.test(Type))).toEqual([]);
  });

  test.each(catalog.map((row) => [row.name, row] as const))('%s runs as its catalog row says', (name, row) => {
    expect(at(synthesised[stage], `${name}/Function`).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: row.memoryMb,
      Timeout: row.timeoutSeconds,
      LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
    });
    expect(at(synthesised[stage], `${name}/Logs`).Properties.RetentionInDays).toBe(stageSettings[stage].logRetention);
  });

  test.each(catalog.map((row) => [row.name, row] as const))(
    '%s is given the settings of its row and no others',
    (name, row) => {
      const { Variables } = at(synthesised[stage], `${name}/Function`).Properties.Environment as { Variables: object };
      expect(Object.keys(Variables).sort()).toEqual([...row.settings, 'NODE_OPTIONS'].sort());
    },
  );

  test.each(catalog.map((row) => [row.name, row] as const))(
    '%s may do what its row says and nothing more',
    (_name, row) => {
      expect(differences(synthesised[stage], row, stage)).toEqual({ tooMuch: [], missing: [] });
    },
  );

  test('each operation has a route to the function of its contract, and everything else below /api goes to the fallback', () => {
    const resources = synthesised[stage];
    const functionOf = (target: unknown): string => {
      const integration = textOf(resources, target).replace(/^integrations\/<(.*)>$/, '$1');
      return textOf(resources, at(resources, integration).Properties.IntegrationUri);
    };
    const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(
      ({ Properties }) => `${Properties.RouteKey} → ${functionOf(Properties.Target)}`,
    );
    const told = everyContract.flatMap(({ name, operations }) =>
      Object.values(operations)
        .map(callOf)
        .map(({ method, path }) => `${method} ${path} → <${name}/Function.Arn>`),
    );
    expect(routes.sort()).toEqual([...told, 'ANY /api/{proxy+} → <exchange/Function.Arn>'].sort());
    expect(at(resources, 'ApiStage').Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: stageSettings[stage].api.requestsPerSecond },
    });
  });

  test('the table is the one that laptops create, and cannot be lost by mistake', () => {
    const table = at(synthesised[stage], 'Table') as ReturnType<typeof at> & { DeletionPolicy?: string };
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const keys = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ];
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: tableDefinition.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partitionKey, index.sortKey),
        Projection:
          index.name === 'byChange'
            ? { ProjectionType: 'INCLUDE', NonKeyAttributes: ['kind', 'version', 'changedAt'] }
            : { ProjectionType: 'ALL' },
      })),
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        },
      ],
    });
  });

  test('the stream is read from its oldest record, and a record is tried until it expires', () => {
    const resources = synthesised[stage];
    expect(ofType(resources, 'AWS::Lambda::EventSourceMapping')).toHaveLength(1);
    const mapping = at(resources, 'index-entries/Function/Stream').Properties;
    const row = catalog.find(({ trigger }) => trigger.kind === 'stream');
    const trigger = row?.trigger.kind === 'stream' ? row.trigger : undefined;
    expect(mapping).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: trigger?.batchSize,
      MaximumBatchingWindowInSeconds: trigger?.windowSeconds,
      MaximumRetryAttempts: -1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      FilterCriteria: { Filters: trigger?.filters.map((filter) => ({ Pattern: JSON.stringify(filter) })) },
    });
    const { OnFailure } = mapping.DestinationConfig as { OnFailure: { Destination: unknown } };
    expect(textOf(resources, OnFailure.Destination)).toBe('<ExpiredRecords.Arn>');
  });

  test('the search domain takes signed calls over TLS only, and has room for the copies it is told to keep', () => {
    const { search } = stageSettings[stage];
    expect(at(synthesised[stage], 'SearchDomain').Properties).toMatchObject({
      EngineVersion: 'OpenSearch_3.5',
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
      EncryptionAtRestOptions: { Enabled: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      ClusterConfig: { InstanceCount: search.capacity.dataNodes, MultiAZWithStandbyEnabled: false },
    });
    expect(search.replicas).toBeLessThan(search.capacity.dataNodes);
    expect(search.capacity.dataNodes % search.availabilityZones).toBe(0);
  });

  test('people sign in by e-mail on hosted pages, for fifteen minutes at a time, with their memberships in the token', () => {
    const resources = synthesised[stage];
    const { UsernameAttributes, AdminCreateUserConfig, LambdaConfig } = at(resources, 'People').Properties as {
      UsernameAttributes: string[];
      AdminCreateUserConfig: object;
      LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: unknown; LambdaVersion: string } };
    };
    expect({ UsernameAttributes, AdminCreateUserConfig }).toEqual({
      UsernameAttributes: ['email'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(LambdaConfig.PreTokenGenerationConfig.LambdaVersion).toBe('V2_0');
    expect(textOf(resources, LambdaConfig.PreTokenGenerationConfig.LambdaArn)).toBe('<pre-token/Function.Arn>');
    expect(at(resources, 'People/Web').Properties).toMatchObject({
      AccessTokenValidity: 15,
      TokenValidityUnits: { AccessToken: 'minutes' },
      AllowedOAuthFlows: ['code'],
      CallbackURLs: stageSettings[stage].origins.map((origin) => `${origin}/auth/callback`),
    });
  });

  test('jobs start by the clock, and queues refuse unencrypted calls', () => {
    const resources = synthesised[stage];
    expect(ofType(resources, 'AWS::Events::Rule').map(({ Properties }) => Properties.ScheduleExpression)).toEqual([
      'rate(1 day)',
    ]);
    expect(ofType(resources, 'AWS::SQS::QueuePolicy')).toHaveLength(ofType(resources, 'AWS::SQS::Queue').length);
  });
});

describe('the comparison of grants with the catalog', () => {
  const moderation = catalog.find(({ name }) => name === 'moderation') ?? catalog[0];
  if (moderation === undefined) throw new Error('The catalog is empty.');

  test('sees a row that says more than is granted', () => {
    const planted = {
      ...moderation,
      touches: {
        table: { actions: [], ...moderation.touches.table, scans: ['byChange' as const] },
        search: 'read' as const,
      },
    };
    expect(differences(synthesised.dev, planted, 'dev').missing).toEqual(
      expect.arrayContaining(['dynamodb:Scan <Table.Arn>/index/byChange']),
    );
    expect(differences(synthesised.dev, planted, 'dev').missing).toHaveLength(6);
  });

  test('sees a policy that grants more than the row says, whether by an action, a path or a managed policy', () => {
    const planted = structuredClone(synthesised.dev);
    const add = (properties: unknown, statement: object): void =>
      void (properties as { Statement: object[] }).Statement.push(statement);
    add(at(planted, 'moderation/Role/DefaultPolicy').Properties.PolicyDocument, {
      Effect: 'Allow',
      Action: 'dynamodb:DeleteTable',
      Resource: '*',
    });
    add(at(planted, 'SearchDomain').Properties.AccessPolicies, {
      Effect: 'Allow',
      Action: 'es:ESHttpPost',
      Principal: { AWS: '*' },
      Resource: '*',
    });
    Object.assign(at(planted, 'moderation/Role').Properties, {
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
    });
    expect(differences(planted, moderation, 'dev').tooMuch).toEqual([
      'dynamodb:DeleteTable *',
      'es:ESHttpPost *',
      'managed policy arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
  });
});
