import { expect } from 'vitest';
import { aCluster, type Promises } from '../changes.ts';

export const networkPromises: Promises = {
  'a person is member where they were put, with the role that was put last': async ({ clusters }) => {
    await clusters.putPerson({ sub: 'ada', name: 'A teacher', email: 'ada@example.org' });
    await clusters.putMember('boston', 'ada', 'member');
    await clusters.putMember('chicago', 'ada', 'lead');
    await clusters.putMember('boston', 'ada', 'contributor');
    await clusters.putMember('boston', 'somebody-else', 'lead');
    expect(await clusters.memberships('ada')).toEqual({
      name: 'A teacher',
      isStaff: false,
      clusters: { boston: 'contributor', chicago: 'lead' },
    });
    await clusters.removeMember('chicago', 'ada');
    expect(await clusters.memberships('ada')).toMatchObject({ clusters: { boston: 'contributor' } });
  },

  'staff is no cluster, and a cluster is not staff': async ({ clusters }) => {
    await clusters.putStaff('ada');
    expect(await clusters.memberships('ada')).toEqual({ name: 'ada', isStaff: true, clusters: {} });
    await clusters.putMember('boston', 'ada', 'member');
    expect(await clusters.memberships('ada')).toMatchObject({ isStaff: true, clusters: { boston: 'member' } });
    await clusters.removeStaff('ada');
    expect(await clusters.memberships('ada')).toMatchObject({ isStaff: false, clusters: { boston: 'member' } });
  },

  'a person of many clusters has all of them': async ({ clusters }) => {
    const expected = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`cluster-${index}`, 'member']));
    for (const id of Object.keys(expected)) await clusters.putMember(id, 'ada', 'member');
    expect((await clusters.memberships('ada')).clusters).toEqual(expected);
  },

  'clusters come by name, and each as it was put': async ({ clusters }) => {
    const [bronx, boston, aeland] = [
      aCluster({ id: 'a-slug', name: 'The Bronx' }),
      aCluster(),
      aCluster({ id: 'z-slug', name: 'Åland', region: undefined }),
    ];
    for (const cluster of [bronx, boston, aeland]) await clusters.putCluster(cluster);
    await clusters.putStaff('ada');
    expect((await clusters.clusters()).map(({ name }) => name)).toEqual(['Åland', 'Boston', 'The Bronx']);
    expect(await clusters.cluster('boston')).toEqual(boston);
    await clusters.putCluster(aCluster({ name: 'Greater Boston', version: 2 }));
    expect(await clusters.cluster('boston')).toMatchObject({ name: 'Greater Boston', version: 2 });
    expect(await clusters.cluster('nowhere')).toBeUndefined();
  },

  'clusters come whole, also when they fill more than one page of the engine': async ({ clusters }) => {
    // Descriptions of 4 bytes a letter, as long as they may be: 8 KB each, 1.2 MB in all.
    const names = Array.from({ length: 150 }, (_, index) => `Cluster ${String(index).padStart(3, '0')}`);
    for (const name of names)
      await clusters.putCluster(
        aCluster({ id: name.toLowerCase().replace(' ', '-'), name, description: '🌉'.repeat(2000) }),
      );
    expect((await clusters.clusters()).map(({ name }) => name)).toEqual(names);
  },
};
