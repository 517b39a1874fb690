import { it } from 'vitest';
import { missing, openStores } from '#test/support/stores.ts';
import { entryStorePromises } from './promises.ts';

const why = await missing('dynoxide');
if (why === undefined) entryStorePromises({ engine: 'dynoxide', open: () => openStores('dynoxide') });
else it.skip(`the stores on dynoxide are left out: ${why}`, () => {});
