import type { CatalogRow } from '#functions/catalog.ts';
import { at, ofType, type Resources, textOf } from './template.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: { readonly AWS?: unknown };
}
interface Document {
  readonly Statement: readonly Statement[];
}

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** Everything that a function's role may do, as lines `<action> <resource>`: by its own policies and by the search domain's. */
const grantedTo = (resources: Resources, name: string): string[] => {
  const role = `${name}/Role`;
  const { ManagedPolicyArns = [], Policies = [] } = at(resources, role).Properties as {
    ManagedPolicyArns?: unknown[];
    Policies?: { PolicyDocument: Document }[];
  };
  const attached = ofType(resources, 'AWS::IAM::Policy')
    .map(({ Properties }) => Properties as unknown as { Roles: unknown[]; PolicyDocument: Document })
    .filter(({ Roles }) => Roles.some((ref) => textOf(resources, ref) === `<${role}>`));
  const own = [...attached, ...Policies].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  const domain = at(resources, 'SearchDomain').Properties as { AccessPolicies: Document };
  const byDomain = domain.AccessPolicies.Statement.filter(({ Principal }) =>
    listed(Principal?.AWS).some((principal) => [`<${role}.Arn>`, '*'].includes(textOf(resources, principal))),
  );
  const lines = [...own, ...byDomain].flatMap(({ Effect, Action, Resource }) =>
    listed(Action).flatMap((action) =>
      listed(Resource).map(
        (resource) => `${Effect === 'Allow' ? '' : `${Effect} `}${action} ${textOf(resources, resource)}`,
      ),
    ),
  );
  return [...lines, ...ManagedPolicyArns.map((arn) => `managed policy ${textOf(resources, arn)}`)];
};

const readCalls = [
  'es:ESHttpPost /entries/_search',
  'es:ESHttpPost /entries/_count',
  'es:ESHttpGet /entries/_mapping',
  'es:ESHttpGet /entries/_stats/store',
  'es:ESHttpGet /_cluster/health/entries',
];
const searchCalls = {
  read: readCalls,
  write: [
    ...readCalls,
    'es:ESHttpGet /_alias/entries-targets',
    'es:ESHttpGet /entries-targets/_mapping',
    'es:ESHttpPost /entries-targets/_refresh',
    'es:ESHttpPost /entries-v*/_bulk',
    'es:ESHttpPost /entries-v*/_delete_by_query',
    'es:ESHttpPut /entries-v*',
  ],
};
const streamCalls = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];

/** What the catalog says of a function, in the same lines. */
const toldOf = ({ name, touches, trigger }: CatalogRow, stage: string): string[] => {
  const domain = `arn:aws:es:us-east-1:<AWS::AccountId>:domain/commons-${stage}`;
  return [
    ...['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => `${action} <${name}/Logs.Arn>`),
    ...(touches.table?.actions ?? []).map((action) => `dynamodb:${action} <Table.Arn>`),
    ...(touches.table?.indexes ?? []).map((index) => `dynamodb:Query <Table.Arn>/index/${index}`),
    ...(touches.table?.scans ?? []).map((index) => `dynamodb:Scan <Table.Arn>/index/${index}`),
    ...(touches.search === undefined ? [] : searchCalls[touches.search]).map((call) => call.replace(' ', ` ${domain}`)),
    ...(touches.deadLetters ? ['sqs:SendMessage <DeadLetters.Arn>'] : []),
    ...(trigger.kind === 'stream'
      ? [...streamCalls.map((call) => `dynamodb:${call} <Table.StreamArn>`), 'sqs:SendMessage <ExpiredRecords.Arn>']
      : []),
  ];
};

/** Where a function's grants and its catalog row part; both empty when they agree. */
export const differences = (resources: Resources, row: CatalogRow, stage: string) => {
  const granted = new Set(grantedTo(resources, row.name));
  const told = new Set(toldOf(row, stage));
  return { tooMuch: [...granted.difference(told)].sort(), missing: [...told.difference(granted)].sort() };
};
