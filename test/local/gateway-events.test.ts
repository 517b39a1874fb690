import { describe, expect, test } from 'vitest';
import { aGateway } from '#test/local/running-gateway.ts';

describe('the event', () => {
  test('has the form of payload 2.0', async () => {
    const { send, port, events, contexts } = await aGateway({ 'POST /api/v1/entries/{entryId}': { statusCode: 200 } });
    await send('/api/v1/entries/ent_1?topic=a&topic=b%20c&q=x+y&empty', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Thing': ['one', 'two'],
        Cookie: 'a=1; b=2',
        'User-Agent': 'test/1',
        'X-Forwarded-For': '10.0.0.1',
        Connection: 'close',
      },
      body: '{"ü":1}',
    });
    const [event] = events;
    expect(event).toEqual({
      version: '2.0',
      routeKey: 'POST /api/v1/entries/{entryId}',
      rawPath: '/api/v1/entries/ent_1',
      rawQueryString: 'topic=a&topic=b%20c&q=x+y&empty',
      cookies: ['a=1', 'b=2'],
      headers: {
        'content-type': 'application/json',
        'content-length': '8',
        'user-agent': 'test/1',
        'x-thing': 'one,two',
        host: `127.0.0.1:${port}`,
        'x-forwarded-for': '10.0.0.1, 127.0.0.1',
        'x-forwarded-port': String(port),
        'x-forwarded-proto': 'http',
      },
      queryStringParameters: { topic: 'a,b c', q: 'x y', empty: '' },
      pathParameters: { entryId: 'ent_1' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: `127.0.0.1:${port}`,
        domainPrefix: '127',
        http: {
          method: 'POST',
          path: '/api/v1/entries/ent_1',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test/1',
        },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        routeKey: 'POST /api/v1/entries/{entryId}',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        timeEpoch: expect.any(Number),
      },
      body: '{"ü":1}',
      isBase64Encoded: false,
    });
    expect(Math.abs(Date.now() - (event?.requestContext.timeEpoch ?? 0))).toBeLessThan(5_000);
    expect(contexts[0]?.getRemainingTimeInMillis()).toBeGreaterThan(20_000);
  });

  test('what is not there is left out', async () => {
    const { send, events } = await aGateway({ 'GET /': { statusCode: 200 } });
    await send('/?');
    for (const key of ['cookies', 'queryStringParameters', 'pathParameters', 'body'])
      expect(events[0]).not.toHaveProperty(key);
    expect(events[0]).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
  });

  test('repeated headers and cookies are kept, also those that Node drops', async () => {
    const { sendRaw, events } = await aGateway({ 'GET /': { statusCode: 200 } });
    await sendRaw(
      'GET / HTTP/1.1\r\nHost: a.example.org\r\nCookie: a=1\r\nCOOKIE: b=2;; c=3\r\nAuthorization: one\r\nauthorization: two\r\nIf-Match: "w1"\r\nConnection: close\r\n\r\n',
    );
    expect(events[0]?.cookies).toEqual(['a=1', 'b=2', 'c=3']);
    expect(events[0]?.headers).toMatchObject({ authorization: 'one,two', 'if-match': '"w1"' });
    expect(events[0]?.headers).not.toHaveProperty('connection');
    expect(events[0]?.requestContext).toMatchObject({ domainName: 'a.example.org', domainPrefix: 'a' });
  });

  test.each([
    ['application/json', false],
    ['application/json; charset=UTF-8', false],
    ['application/json;charset="utf-8"', false],
    ['text/csv', false],
    ['text/plain; charset=utf-8', false],
    ['application/xml', false],
    ['text/plain; charset=iso-8859-1', true],
    ['application/merge-patch+json', true],
    ['application/jsonl', true],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    ['multipart/form-data; boundary=x', true],
    ['', true],
  ])('a body of type "%s" arrives in base64: %s', async (type, isBase64) => {
    const { send, events } = await aGateway({ 'POST /': { statusCode: 200 } });
    const body = '{"title":"Schüler"}';
    await send('/', { method: 'POST', body, ...(type !== '' && { headers: { 'content-type': type } }) });
    expect(events[0]?.isBase64Encoded).toBe(isBase64);
    expect(Buffer.from(events[0]?.body ?? '', isBase64 ? 'base64' : 'utf8').toString()).toBe(body);
  });

  test('bytes survive', async () => {
    const { send, events } = await aGateway({ 'PUT /': { statusCode: 200 } });
    const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    await send('/', { method: 'PUT', body, headers: { 'content-type': 'image/png' } });
    expect(Buffer.from(events[0]?.body ?? '', 'base64').equals(body)).toBe(true);
  });
});

describe('paths that play tricks', () => {
  const routes = {
    'GET /files/{name}': { statusCode: 200 },
    'ANY /api/{proxy+}': { statusCode: 200 },
    $default: { statusCode: 200 },
  };
  test.each([
    ['/files/a%20b', '/files/a b', 'GET /files/{name}', { name: 'a b' }],
    ['/files/%E2%98%95', '/files/☕', 'GET /files/{name}', { name: '☕' }],
    ['/files/a%2Fb', '/files/a/b', '$default', undefined],
    ['/files/a%252Fb', '/files/a%2Fb', 'GET /files/{name}', { name: 'a%2Fb' }],
    ['/files/a%3Fadmin=true', '/files/a', 'GET /files/{name}', { name: 'a' }],
    ['/files/a%23b', '/files/a#b', 'GET /files/{name}', { name: 'a#b' }],
    ['/files/a+b', '/files/a+b', 'GET /files/{name}', { name: 'a+b' }],
    ['/files/', '/files/', '$default', undefined],
    ['/api/../files/x', '/api/../files/x', 'ANY /api/{proxy+}', { proxy: '../files/x' }],
    ['/api/%2e%2e/files/x', '/api/../files/x', 'ANY /api/{proxy+}', { proxy: '../files/x' }],
    ['/files/..', '/files/..', 'GET /files/{name}', { name: '..' }],
    ['//api/x', '//api/x', '$default', undefined],
    ['/api//x//', '/api//x//', 'ANY /api/{proxy+}', { proxy: '/x//' }],
    ['//evil.example/x', '//evil.example/x', '$default', undefined],
    ['/api/a%00b', '/api/a\u0000b', 'ANY /api/{proxy+}', { proxy: 'a\u0000b' }],
    ['/files/__proto__', '/files/__proto__', 'GET /files/{name}', { name: '__proto__' }],
    ['http://other.example/files/x', '/files/x', 'GET /files/{name}', { name: 'x' }],
    ['http://other.example', '/', '$default', undefined],
  ])('%s reaches the function as %s', async (target, rawPath, routeKey, pathParameters) => {
    const { sendRaw, events } = await aGateway(routes);
    const answer = await sendRaw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(events[0]).toMatchObject({ rawPath, routeKey, requestContext: { http: { path: rawPath } } });
    expect(events[0]?.pathParameters).toEqual(pathParameters);
  });

  test.each(['/files/%', '/files/%zz', '/files/%ff', '/%c0%ae%c0%ae/x'])(
    '%s cannot be decoded: 400',
    async (target) => {
      const { sendRaw, events } = await aGateway(routes);
      const answer = await sendRaw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      expect(answer).toMatch(/\{"message":"Bad Request"\}$/);
      expect(events).toEqual([]);
    },
  );

  test('the query string stays as it was sent, malformed or not', async () => {
    const { sendRaw, events } = await aGateway(routes);
    await sendRaw('GET /files/x?a=%zz&b=%ff&c=?/../&__proto__=1&&=2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(events[0]?.rawQueryString).toBe('a=%zz&b=%ff&c=?/../&__proto__=1&&=2');
    expect(events[0]?.queryStringParameters).toMatchObject({ a: '%zz', c: '?/../' });
    expect(Object.keys(events[0]?.queryStringParameters ?? {})).toContain('__proto__');
  });

  test('OPTIONS * and requests that are no HTTP do not stop the server', async () => {
    const { sendRaw, send } = await aGateway({ 'GET /': { statusCode: 200 } });
    expect(await sendRaw('OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 404 /);
    expect(await sendRaw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect((await send('/')).status).toBe(200);
  });
});
