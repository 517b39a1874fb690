import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Role } from '../../domain/caller.ts';
import type { ClusterStore } from '../../ports/cluster-store.ts';
import { everyRow } from './entry-store.ts';
import { fromItem, schemaVersion } from './items.ts';
import { indexAttributes, type Key, memberKey, networkKey, userKey } from './keys.ts';
import type { Table } from './table.ts';

const isOfNetwork = (row: Readonly<Record<string, unknown>>): boolean => row.pk === networkKey.partition;

/** The table as ClusterStore. */
export const dynamoClusterStore = ({ name, client }: Table): ClusterStore => {
  const put = async (key: Key, item: object): Promise<void> => {
    await client.send(new PutCommand({ TableName: name, Item: { ...item, ...key, schemaVersion } }));
  };
  const remove = async (key: Key): Promise<void> => {
    await client.send(new DeleteCommand({ TableName: name, Key: key }));
  };
  const get = async (key: Key) =>
    (await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))).Item;

  return {
    cluster: async (id) => {
      const row = await get(networkKey.cluster(id));
      return row === undefined ? undefined : fromItem.cluster(row);
    },
    clusters: async () => {
      const rows = await everyRow((start) =>
        client.send(
          new QueryCommand({
            TableName: name,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
            ExpressionAttributeValues: { ':pk': networkKey.partition, ':sk': networkKey.clusterPrefix },
            ...start,
          }),
        ),
      );
      return rows.map(fromItem.cluster).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    },
    memberships: async (sub) => {
      const [user, rows] = await Promise.all([
        get(userKey(sub)),
        everyRow((start) =>
          client.send(
            new QueryCommand({
              TableName: name,
              IndexName: 'byMember',
              KeyConditionExpression: 'byMember = :sub',
              ExpressionAttributeValues: { ':sub': sub },
              ...start,
            }),
          ),
        ),
      ]);
      // Told apart by their keys: a membership that lacks its cluster must not make anybody staff.
      const [staff, members] = [
        rows.filter(isOfNetwork).map(fromItem.staff),
        rows.filter((row) => !isOfNetwork(row)).map(fromItem.member),
      ];
      return {
        name: user === undefined ? sub : fromItem.user(user).name,
        isStaff: staff.length > 0,
        clusters: Object.fromEntries(members.map(({ clusterId, role }): [string, Role] => [clusterId, role])),
      };
    },
    putCluster: (cluster) => put(networkKey.cluster(cluster.id), cluster),
    putMember: (clusterId, sub, role) =>
      put(memberKey(clusterId, sub), {
        sub,
        clusterId,
        role,
        ...indexAttributes.byMember(sub, `CLUSTER#${clusterId}`),
      }),
    removeMember: (clusterId, sub) => remove(memberKey(clusterId, sub)),
    putStaff: (sub) => put(networkKey.staff(sub), { sub, ...indexAttributes.byMember(sub, 'STAFF') }),
    removeStaff: (sub) => remove(networkKey.staff(sub)),
    putPerson: (person) => put(userKey(person.sub), person),
  };
};
