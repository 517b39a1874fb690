import { authenticate, clock, clusters, search } from '#functions/services.ts';
import { networkContract } from '#shared/contracts/network.ts';
import { answered } from '#shared/http/answer.ts';
import { capability } from '#shared/http/capability.ts';
import { getCluster, listClusters } from '#shared/use-cases/network/clusters.ts';
import { getMe } from '#shared/use-cases/network/get-me.ts';
import { listVocabularies } from '#shared/use-cases/network/list-vocabularies.ts';

const services = () => ({ clusters: clusters(), search: search(), clock: clock() });
// Vocabularies change with a release or a curator's hand: minutes of age hurt nobody.
const keptFiveMinutes = 'public, max-age=300';

export const handler = capability(
  networkContract,
  { services, authenticate },
  {
    listClusters: ({ caller }, s) => listClusters(s, caller),
    getCluster: ({ params, caller }, s) => getCluster(s, caller, params.clusterId),
    listVocabularies: () => answered(200, listVocabularies(), { cacheControl: keptFiveMinutes }),
    getMe: ({ caller }, s) => getMe(s, caller),
  },
);
