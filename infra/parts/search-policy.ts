import { Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnDomain, Domain } from 'aws-cdk-lib/aws-opensearchservice';
import type { CatalogRow } from '#functions/catalog.ts';
import type { StageName } from '../stage-settings.ts';
import { searchCalls } from './search-calls.ts';
import { domainName } from './search-domain.ts';

interface Caller {
  readonly row: CatalogRow;
  readonly handler: IGrantable;
}

/**
 * The domain's own policy, and the only grant there is: the roles that `touches.search` names, the calls they make, the
 * paths of those. (A role named here needs no policy of its own, and one of its own could not narrow this.) Set on the
 * resource itself: the construct's property would bring a custom resource with a hidden function.
 */
export const letIn = (domain: Domain, stage: StageName, callers: readonly Caller[]): void => {
  const arn = Stack.of(domain).formatArn({ service: 'es', resource: 'domain', resourceName: domainName(stage) });
  const statements = callers.flatMap(({ row, handler }) => {
    const calls = row.touches.search === undefined ? [] : searchCalls[row.touches.search];
    return calls.map(
      ({ action, paths }) =>
        new PolicyStatement({
          principals: [handler.grantPrincipal],
          actions: [`es:${action}`],
          resources: paths.map((path) => arn + path),
        }),
    );
  });
  (domain.node.defaultChild as CfnDomain).accessPolicies = new PolicyDocument({ statements });
};
