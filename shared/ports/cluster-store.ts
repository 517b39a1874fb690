import type { Role } from '../domain/caller.ts';
import type { Cluster } from '../domain/cluster.ts';

export interface StoredCluster extends Cluster {
  /** Grows with every change of the profile; version of its projection. */
  readonly version: number;
}

export interface Memberships {
  readonly name: string;
  readonly isStaff: boolean;
  readonly clusters: Readonly<Record<string, Role>>;
}

export interface Person {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
}

/** Clusters, members, staff and people. */
export interface ClusterStore {
  /** AP20 */
  cluster(id: string): Promise<StoredCluster | undefined>;
  /** AP21: all clusters by name; the network has hundreds at most. */
  clusters(): Promise<readonly StoredCluster[]>;
  /** AP22: what a person may do where, for the token. */
  memberships(sub: string): Promise<Memberships>;
  putCluster(cluster: StoredCluster): Promise<void>;
  putMember(clusterId: string, sub: string, role: Role): Promise<void>;
  removeMember(clusterId: string, sub: string): Promise<void>;
  putStaff(sub: string): Promise<void>;
  removeStaff(sub: string): Promise<void>;
  putPerson(person: Person): Promise<void>;
}
