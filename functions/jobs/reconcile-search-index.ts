import { Logger } from '@aws-lambda-powertools/logger';
import { clock, clusters, entries, search } from '#functions/services.ts';
import { type Reconciled, reconcileSearchIndex } from '#shared/use-cases/streams/reconcile-search-index.ts';

const logger = new Logger({ serviceName: 'reconcile-search-index' });

/** Daily, and by hand: table and index compared by id and version, differences repaired. */
export const handler = async (): Promise<Reconciled> => {
  await search().prepare();
  const reconciled = await reconcileSearchIndex({
    entries: entries(),
    clusters: clusters(),
    search: search(),
    clock: clock(),
  });
  logger.info('reconciled', { ...reconciled });
  return reconciled;
};
