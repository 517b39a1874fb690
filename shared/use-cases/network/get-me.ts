import { type Caller, includesRole, isMember, isStaff, type Role } from '../../domain/caller.ts';
import { operationName } from '../../domain/operation-name.ts';
import { type Operation, permissions, type Who } from '../../domain/permissions.ts';
import type { Services } from '../../ports/services.ts';

export interface Me {
  readonly signedIn: boolean;
  readonly sub?: string;
  readonly name?: string;
  readonly isStaff: boolean;
  readonly clusters: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
  readonly operations: readonly string[];
}

/** Whether a row of the permission table may apply to this caller somewhere. */
const mayApply = (caller: Caller, who: Who): boolean => {
  if (who === 'all') return true;
  if (caller.kind === 'anonymous') return false;
  const roles = Object.values(caller.clusters);
  switch (who) {
    case 'signed_in':
      return true;
    case 'member':
      return isMember(caller);
    case 'contributor':
    case 'author':
      return roles.some((role) => includesRole(role, 'contributor'));
    case 'lead':
      return roles.some((role) => includesRole(role, 'lead'));
    case 'staff':
    case 'holder':
      return isStaff(caller);
  }
};

/** Who am I, what may I do, where. AP21. */
export async function getMe({ clusters }: Pick<Services, 'clusters'>, caller: Caller): Promise<Me> {
  const operations = (Object.keys(permissions) as Operation[])
    .filter((operation) => permissions[operation].some((who) => mayApply(caller, who)))
    .map(operationName);
  if (caller.kind === 'anonymous') return { signedIn: false, isStaff: false, clusters: [], operations };
  const names = new Map((await clusters.clusters()).map((cluster) => [cluster.id, cluster.name]));
  return {
    signedIn: true,
    sub: caller.sub,
    name: caller.name,
    isStaff: caller.isStaff,
    clusters: Object.entries(caller.clusters).map(([id, role]) => ({ id, name: names.get(id) ?? id, role })),
    operations,
  };
}
