// Who may import whom (docs/architecture.md). test/architecture plants a violation of each rule and sees it caught.
const allowed = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(shared|functions|local|infra|test|scripts|web)/', pathNot: to },
});

export default {
  forbidden: [
    allowed(
      'domain-stands-alone',
      '^shared/domain/',
      '^shared/domain/',
      'The domain is pure: it knows nothing but itself.',
    ),
    allowed('ports-know-the-domain', '^shared/ports/', '^shared/(domain|ports)/', 'Ports speak of the domain only.'),
    allowed(
      'use-cases-know-domain-and-ports',
      '^shared/use-cases/',
      '^shared/(domain|ports|use-cases)/',
      'Use cases reach the outside through ports.',
    ),
    allowed(
      'contracts-know-the-domain',
      '^shared/contracts/',
      '^shared/(domain|contracts)/',
      'Contracts derive from the domain.',
    ),
    allowed(
      'edge-knows-contracts',
      '^shared/http/',
      '^shared/(http|contracts|domain|ports)/',
      'The edge kit knows contracts, errors and the request store.',
    ),
    {
      name: 'adapters-do-not-meet',
      comment: 'An adapter knows the domain, the ports and its own SDK, never another adapter.',
      severity: 'error',
      from: { path: '^shared/adapters/([^/]+)/' },
      to: {
        path: '^(shared|functions|local|infra|test|scripts|web)/',
        pathNot: '^shared/(domain|ports)/|^shared/adapters/$1/',
      },
    },
    allowed(
      'functions-are-thin',
      '^functions/(api|streams|events|identity|jobs)/',
      '^shared/(use-cases|contracts|http|domain|ports)/|^functions/services\\.ts$|^docs/',
      'A function: a trigger in, one use case out; adapters come through services.',
    ),
    allowed(
      'services-choose-adapters',
      '^functions/services\\.ts$',
      '^shared/(adapters|ports|http|settings)',
      'The one place that names adapters.',
    ),
    allowed(
      'catalog-is-a-list',
      '^functions/catalog\\.ts$',
      '^shared/(contracts|settings\\.ts|adapters/dynamodb/(keys|table-definition)\\.ts)',
      'The catalog names contracts and definitions, it runs nothing.',
    ),
    allowed(
      'settings-stand-alone',
      '^shared/settings\\.ts$',
      '^shared/settings\\.ts$',
      'Settings know the environment only.',
    ),
    allowed(
      'infra-reads-lists',
      '^infra/',
      '^infra/|^functions/catalog\\.ts$|^shared/(settings\\.ts|contracts/|adapters/(dynamodb/table-definition|opensearch/index-(definition|names))\\.ts)',
      'infra reads the catalog and definitions, never behaviour.',
    ),
    {
      name: 'nothing-depends-on-outer-rooms',
      comment: 'Nothing needs test, infra, local or scripts.',
      severity: 'error',
      from: { path: '^(shared|functions|web)/' },
      to: { path: '^(test|infra|local|scripts)/' },
    },
    {
      name: 'domain-without-platform',
      comment:
        'No AWS, no HTTP, no node: module in the domain and the use cases; zod, and the Markdown parser (decision 0004).',
      severity: 'error',
      from: { path: '^shared/(domain|use-cases|ports)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/(zod|mdast-util-from-markdown)/',
      },
    },
    {
      name: 'sqlite-only-on-a-laptop',
      comment: 'Only local and tests inject the embedded index.',
      severity: 'error',
      from: { pathNot: '^(local|test|scripts)/|^shared/adapters/sqlite/' },
      to: { path: '^shared/adapters/sqlite/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shipped-code-needs-shipped-packages',
      comment: 'What runs in AWS may not need a development dependency.',
      severity: 'error',
      from: { path: '^(shared|functions)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.react-router/|\\+types/|^virtual:|^dist/|^\\.cache/|^\\.data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
