import { it } from 'vitest';
import { missing, openStores } from '#test/support/stores.ts';
import { entryStorePromises } from './promises.ts';

const why = await missing('dynamodb-local');
if (why === undefined) entryStorePromises({ engine: 'DynamoDB Local', open: () => openStores('dynamodb-local') });
else it.skip(`the stores on DynamoDB Local are left out: ${why}`, () => {});
