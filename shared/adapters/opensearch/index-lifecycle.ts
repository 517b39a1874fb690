import { indexDefinition, indexVersion } from './index-definition.ts';
import { EngineError, type OpenSearchClient } from './opensearch-client.ts';

type Mappings = Readonly<Record<string, { readonly mappings: { readonly _meta?: { readonly version?: number } } }>>;

/**
 * Makes the index with its aliases where there is none; safe when two do it at once. Where an index of an older
 * version serves, it goes on serving, and takes newer rows without searching the fields that it does not know; until
 * a rebuild, `status` says so. `replicas`: see indexDefinition.
 */
export const ensureIndex = async (client: OpenSearchClient, replicas: number): Promise<void> => {
  const versions = await versionsBehind(client, client.names.targets);
  if (versions.size === 0) return createFirst(client, replicas);
  for (const [index, version] of versions) {
    // Strict as it was made, it would refuse every row with a field added since.
    if (version < indexVersion)
      await client.send({ method: 'PUT', path: `/${index}/_mapping`, body: { dynamic: false } });
  }
};

/** What is wrong with the index that is searched, in words for operators; undefined when nothing is. */
export const mismatchOf = async (client: OpenSearchClient): Promise<string | undefined> => {
  const old = [...(await versionsBehind(client, client.names.read))].find(([, version]) => version < indexVersion);
  return (
    old &&
    `${old[0]} was made by version ${old[1]} of the index definition, this is ${indexVersion}; what was added since is found after a rebuild.`
  );
};

const versionsBehind = async (client: OpenSearchClient, alias: string): Promise<Map<string, number>> => {
  try {
    const mappings = await client.send<Mappings>({ method: 'GET', path: `/${alias}/_mapping` });
    return new Map(
      Object.entries(mappings).map(
        ([
          index,
          {
            mappings: { _meta },
          },
        ]) => [index, _meta?.version ?? 0],
      ),
    );
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return new Map();
    throw error;
  }
};

/** Always the same name, so that the second of two finds it taken; aliases come with it, so that it is never half made. */
const createFirst = async (client: OpenSearchClient, replicas: number): Promise<void> => {
  const { names } = client;
  const index = names.physical(indexVersion, 1);
  const aliases = { [names.read]: {}, [names.targets]: {}, [names.only(index)]: {} };
  try {
    await client.send({ method: 'PUT', path: `/${index}`, body: { aliases, ...indexDefinition(replicas) } });
  } catch (error) {
    if (!(error instanceof EngineError) || error.type !== 'resource_already_exists_exception') throw error;
    if ((await versionsBehind(client, names.targets)).size > 0) return;
    throw new Error(
      `There is an index ${index}, but nothing carries the alias ${names.targets}. Give it back its aliases, or delete it and rebuild.`,
      { cause: error },
    );
  }
};
