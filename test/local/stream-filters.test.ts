import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { usePolledTable } from '#test/local/polled-table.ts';
import { aMapping, keyOf, keys } from '#test/local/stream-table.ts';

const polled = usePolledTable();

test.each([
  ['an exact key', [{ dynamodb: { Keys: { sk: { S: ['PUBLISHED'] } } } }], ['a PUBLISHED']],
  [
    'a prefix',
    [{ dynamodb: { Keys: { pk: { S: ['NETWORK'] }, sk: { S: [{ prefix: 'CLUSTER#' }] } } } }],
    ['NETWORK CLUSTER#x'],
  ],
  [
    'one pattern or the other',
    [
      { dynamodb: { Keys: { sk: { S: ['PUBLISHED'] } } } },
      { dynamodb: { Keys: { sk: { S: [{ prefix: 'CLUSTER#' }] } } } },
    ],
    ['a PUBLISHED', 'NETWORK CLUSTER#x', 'other CLUSTER#y'],
  ],
  ['one rule or the other', [{ dynamodb: { Keys: { sk: { S: ['PUBLISHED', 'HEAD'] } } } }], ['a PUBLISHED', 'a HEAD']],
  ['an attribute that exists', [{ dynamodb: { NewImage: { flag: { BOOL: [{ exists: true }] } } } }], ['a HEAD']],
  [
    'an attribute that is missing',
    [{ dynamodb: { NewImage: { flag: { BOOL: [{ exists: false }] } }, Keys: { pk: { S: ['a'] } } } }],
    ['a PUBLISHED'],
  ],
  [
    'anything but',
    [{ dynamodb: { Keys: { sk: { S: [{ 'anything-but': ['PUBLISHED', 'HEAD'] }] } } } }],
    ['NETWORK CLUSTER#x', 'other CLUSTER#y'],
  ],
  ['anything but where nothing is', [{ dynamodb: { NewImage: { absent: { S: [{ 'anything-but': 'x' }] } } } }], []],
  ['the kind of event', [{ eventName: ['REMOVE'] }], []],
  ['an element of a set', [{ dynamodb: { NewImage: { tags: { SS: ['y'] } } } }], ['a PUBLISHED']],
  ['a boolean', [{ dynamodb: { NewImage: { flag: { BOOL: [true] } } } }], ['a HEAD']],
])('%s', async (_, filters, expected) => {
  await polled.table.put('a', 'PUBLISHED', { tags: { SS: ['x', 'y'] } });
  await polled.table.put('a', 'HEAD', { flag: { BOOL: true } });
  await polled.table.put('NETWORK', 'CLUSTER#x');
  await polled.table.put('other', 'CLUSTER#y');
  const passed: string[] = [];
  const { poller } = await polled.poll(
    (records) => void passed.push(...records.map((record) => `${keyOf(record)} ${record.dynamodb?.Keys?.['sk']?.S}`)),
    { mapping: aMapping({ filters }) },
  );
  await poller.caughtUp();
  expect(passed).toEqual(expected);
});

test.each([
  [
    'an unknown operator',
    { eventName: [{ suffix: 'T' }] },
    /filters\[0\]\.eventName\[0\]: unknown filter rule \{"suffix":"T"\}/,
  ],
  ['a value outside a list', { eventName: 'INSERT' }, /filters\[0\]\.eventName: .*list of rules/],
  ['an empty list', { dynamodb: { Keys: { sk: { S: [] } } } }, /filters\[0\]\.dynamodb\.Keys\.sk\.S: /],
  ['two operators in one rule', { eventName: [{ prefix: 'I', exists: true }] }, /one operator per rule/],
])('%s is an error at the start', async (_, filter, message) => {
  await expect(polled.poll(undefined, { mapping: aMapping({ filters: [filter as never] }) })).rejects.toThrow(message);
});

test('records that do not pass move the checkpoint', async () => {
  await polled.table.putAll(keys('E', 3));
  await polled.table.put('E4', 'HEAD');
  const { poller } = await polled.poll(undefined, {
    checkpointFile: polled.checkpointFile,
    mapping: aMapping({ filters: [{ dynamodb: { Keys: { sk: { S: ['NOTHING'] } } } }] }),
  });
  await poller.caughtUp();
  await poller.stop();
  expect(Object.values(JSON.parse(await readFile(polled.checkpointFile, 'utf8')).shards)).toEqual([{ after: '4' }]);
});
