import { expect, test } from 'vitest';
import { apiGateway } from '#local/api-gateway.ts';
import { aGateway, type Handler } from '#test/local/running-gateway.ts';

const named =
  (name: string): Handler =>
  async ({ pathParameters, routeKey }) => ({
    statusCode: 200,
    body: JSON.stringify([name, routeKey, pathParameters ?? null]),
  });
const routes = {
  'GET /pets/dog/1': named('static'),
  'GET /pets/dog/{id}': named('parameter'),
  'GET /pets/{kind}/{id}': named('parameters'),
  'GET /pets/{proxy+}': named('greedy'),
  'ANY /pets/dog/{id}': named('any parameter'),
  'ANY /api/{proxy+}': named('api'),
  'GET /api/v1/search': named('search'),
};
test.each([
  ['GET', '/pets/dog/1', 'static', 'GET /pets/dog/1', null],
  ['GET', '/pets/dog/2', 'parameter', 'GET /pets/dog/{id}', { id: '2' }],
  ['PUT', '/pets/dog/2', 'any parameter', 'ANY /pets/dog/{id}', { id: '2' }],
  ['GET', '/pets/cat/2', 'parameters', 'GET /pets/{kind}/{id}', { kind: 'cat', id: '2' }],
  ['GET', '/pets/cat', 'greedy', 'GET /pets/{proxy+}', { proxy: 'cat' }],
  ['GET', '/pets/cat/2/toys', 'greedy', 'GET /pets/{proxy+}', { proxy: 'cat/2/toys' }],
  ['GET', '/api/v1/search', 'search', 'GET /api/v1/search', null],
  ['POST', '/api/v1/search', 'api', 'ANY /api/{proxy+}', { proxy: 'v1/search' }],
])('%s %s goes to the most specific route', async (method, path, ...expected) => {
  const { send } = await aGateway(Object.fromEntries(Object.entries(routes).reverse()));
  const answer = await send(path, { method });
  expect(JSON.parse(answer.text)).toEqual(expected);
});

test.each([
  ['PUT', '/pets/cat/2'],
  ['GET', '/'],
  ['GET', '/pets'],
  ['GET', '/pets/'],
  ['GET', '/api'],
  ['GET', '/api/'],
  ['HEAD', '/pets/dog/1/x'],
  ['GET', '/nothing'],
])('%s %s has no route: the 404 of the gateway', async (method, path) => {
  const { send, events } = await aGateway(routes);
  const answer = await send(path, { method });
  expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
    404,
    'application/json',
    method === 'HEAD' ? '' : '{"message":"Not Found"}',
  ]);
  expect(events).toEqual([]);
});

test('$default takes what no other route takes, of every method', async () => {
  const { send, events } = await aGateway({
    $default: { statusCode: 200 },
    'GET /api/{proxy+}': { statusCode: 200 },
  });
  for (const [method, path] of [
    ['GET', '/'],
    ['POST', '/api/x'],
    ['GET', '/api/x'],
    ['GET', '/deep/er/'],
  ] as const)
    await send(path, { method });
  expect(events.map(({ routeKey }) => routeKey)).toEqual(['$default', '$default', 'GET /api/{proxy+}', '$default']);
  expect(events[0]?.pathParameters).toBeUndefined();
});

test('a path without its slash is a path', async () => {
  const { send, events } = await aGateway({ 'ANY {proxy+}': { statusCode: 200 } });
  await send('/a/b');
  expect(events[0]?.pathParameters).toEqual({ proxy: 'a/b' });
});

test('routes that contradict each other are an error at the start', () => {
  const handler: Handler = async () => ({ statusCode: 200 });
  expect(() =>
    apiGateway([
      { method: 'GET', path: '/a', handler },
      { method: 'GET', path: '/a', handler },
    ]),
  ).toThrow('the route GET /a is given twice');
  expect(() => apiGateway([{ method: 'GET', path: '/{rest+}/a', handler }])).toThrow(/only stand at its end/);
});
