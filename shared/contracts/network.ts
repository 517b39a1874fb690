import * as z from 'zod';
import { clusterStages, endorsements } from '../domain/vocabulary/cluster.ts';
import { contract } from './contract.ts';
import { listOf } from './shapes.ts';

const cluster = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    region: z.string().optional(),
    country: z.string(),
    place: z.looseObject({ country: z.string() }),
    point: z.strictObject({ lat: z.number(), lon: z.number() }),
    context: z.looseObject({}),
    description: z.string(),
    website: z.string().optional(),
    partners: z.array(z.strictObject({ name: z.string(), role: z.string() })),
    stage: z.enum(clusterStages.values),
    endorsement: z.enum(endorsements.values),
    entries: z.int().meta({ description: 'How many of its entries this caller can see.' }),
  })
  .meta({ id: 'Cluster' });

const term = z.strictObject({ value: z.string(), label: z.string(), definition: z.string() });

export const networkContract = contract('network', {
  listClusters: {
    call: 'GET /clusters',
    summary: 'The clusters of the network, with counts of what this caller can see',
    success: 200,
    answers: () => ({ 200: listOf(cluster) }),
    refuses: [],
  },
  getCluster: {
    call: 'GET /clusters/{clusterId}',
    summary: 'One cluster',
    params: z.strictObject({ clusterId: z.string().min(1).max(200) }),
    success: 200,
    answers: () => ({ 200: cluster }),
    refuses: ['cluster_not_found'],
  },
  listVocabularies: {
    call: 'GET /vocabularies',
    summary: 'Every closed list with labels and definitions, and the curated topics',
    success: 200,
    answers: () => ({
      200: z
        .strictObject({
          vocabularies: z.array(z.strictObject({ name: z.string(), label: z.string(), terms: z.array(term) })),
          topics: z.array(
            z.strictObject({ slug: z.string(), label: z.string(), definition: z.string(), theme: z.string() }),
          ),
        })
        .meta({ id: 'Vocabularies' }),
    }),
    refuses: [],
  },
  getMe: {
    call: 'GET /me',
    summary: 'Who am I, what may I do, where',
    success: 200,
    answers: () => ({
      200: z
        .strictObject({
          signedIn: z.boolean(),
          sub: z.string().optional(),
          name: z.string().optional(),
          isStaff: z.boolean(),
          clusters: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() })),
          operations: z.array(z.string()).meta({ description: 'Operation ids that this caller may use somewhere.' }),
        })
        .meta({ id: 'Me' }),
    }),
    refuses: [],
  },
});
