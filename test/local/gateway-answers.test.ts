import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { aGateway, type Handler } from '#test/local/running-gateway.ts';

describe('limits', () => {
  test.each([
    ['too long a body', 'POST / HTTP/1.1', 413, 'Request Too Long'],
    ['a body that no route wants', 'POST /nowhere HTTP/1.1', 404, 'Not Found'],
  ])('%s is refused unheard, and the next request on the connection is answered', async (_, line, status, message) => {
    const { port, events } = await aGateway({
      'POST /': { statusCode: 200 },
      'GET /': { statusCode: 200, body: 'next' },
    });
    const socket = connect(port, '127.0.0.1');
    const bytes = 40 * 1024 * 1024;
    socket.write(`${line}\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${bytes}\r\n\r\n`);
    socket.write(Buffer.alloc(bytes, 'x'));
    socket.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(
      new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\\{"message":"${message}"\\}HTTP/1.1 200 [\\s\\S]*next$`),
    );
    expect(events.map(({ routeKey }) => routeKey)).toEqual(['GET /']);
  });

  test('a body of exactly 10 MB is not too long for the gateway', async () => {
    const { send } = await aGateway({ 'POST /': { statusCode: 200 } });
    const answer = await send('/', {
      method: 'POST',
      body: Buffer.alloc(10 * 1024 * 1024),
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.text).toBe('{"message":"Request Entity Too Large"}'); // so says Lambda, which the gateway asked
  });

  test('an event above the 6 MB of Lambda is refused, where base64 counts', async () => {
    const { send, events } = await aGateway({ 'POST /': { statusCode: 200 } });
    const body = Buffer.alloc(5 * 1024 * 1024, 'x');
    const asBytes = await send('/', { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } });
    expect([asBytes.status, asBytes.text]).toEqual([413, '{"message":"Request Entity Too Large"}']);
    expect(events).toEqual([]);
    const asText = await send('/', { method: 'POST', body, headers: { 'content-type': 'text/plain' } });
    expect(asText.status).toBe(200);
  });

  test('a request line with headers of 10,240 bytes passes, one byte more does not', async () => {
    const { sendRaw, events } = await aGateway({ 'GET /': { statusCode: 200 } });
    const head = (filling: number) =>
      `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Fill: ${'f'.repeat(filling)}\r\n`;
    const exact = 10_240 - head(0).length;
    expect(await sendRaw(`${head(exact)}\r\n`)).toMatch(/^HTTP\/1.1 200 /);
    expect(await sendRaw(`${head(exact + 1)}\r\n`)).toMatch(
      /^HTTP\/1.1 431 [\s\S]*\{"message":"Request Header Fields Too Large"\}$/,
    );
    expect(events).toHaveLength(1);
  });

  test('a function that takes too long is answered for with 503', async () => {
    const { send, lines } = await aGateway(
      { 'GET /': () => sleep(5_000, { statusCode: 200 }, { ref: false }) },
      { timeoutMs: 100 },
    );
    const answer = await send('/');
    expect([answer.status, answer.text]).toEqual([503, '{"message":"Service Unavailable"}']);
    expect(lines.join()).toContain('GET / failed: TimeoutError');
  });
});

describe('the answer', () => {
  test('status, headers, cookies and body are sent', async () => {
    const { send } = await aGateway({
      'GET /': {
        statusCode: 201,
        headers: { 'Content-Type': 'application/problem+json', ETag: '"p1"', 'X-Number': 7, 'x-yes': true },
        cookies: ['a=1; Path=/', 'b=2; HttpOnly'],
        body: '{"ü":1}',
      },
    });
    const answer = await send('/');
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      etag: '"p1"',
      'x-number': '7',
      'x-yes': 'true',
      'content-length': '8',
      'set-cookie': ['a=1; Path=/', 'b=2; HttpOnly'],
    });
    expect(answer.headers['apigw-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.text).toBe('{"ü":1}');
  });

  test('a body in base64 is decoded', async () => {
    const { send } = await aGateway({
      'GET /': {
        statusCode: 200,
        headers: { 'content-type': 'font/woff2' },
        body: Buffer.from([0, 255, 128]).toString('base64'),
        isBase64Encoded: true,
      },
    });
    expect([...(await send('/')).bytes]).toEqual([0, 255, 128]);
  });

  test.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ])('%s with %d has no body', async (method, statusCode) => {
    const { sendRaw } = await aGateway({
      'ANY /': { statusCode, headers: { 'content-type': 'text/html' }, body: '<p>' },
    });
    const answer = await sendRaw(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${statusCode} `));
    expect(answer).toMatch(/\r\n\r\n$/);
    expect(answer).toContain('content-type: text/html');
  });

  test('a wrong content-length or a connection header of the function does not reach the client', async () => {
    const { send } = await aGateway({
      'GET /': {
        statusCode: 200,
        headers: { 'Content-Length': '999', 'Transfer-Encoding': 'chunked', 'Keep-Alive': 'timeout=900' },
        body: 'four',
      },
    });
    const answer = await send('/');
    expect(answer.text).toBe('four');
    expect(answer.headers['content-length']).toBe('4');
    expect(answer.headers).not.toHaveProperty('transfer-encoding');
  });

  test('a result without a status is itself the body', async () => {
    const { send } = await aGateway({ 'GET /': { hits: 3 } as never });
    const answer = await send('/');
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([
      200,
      'application/json',
      '{"hits":3}',
    ]);
  });

  test.each<[string, Handler]>([
    [
      'a function that throws',
      () => {
        throw new Error('secret detail');
      },
    ],
    ['a function that rejects', () => Promise.reject(new Error('secret detail'))],
    ['a status that is none', async () => ({ statusCode: 42 })],
    [
      'a header with a line break',
      async () => ({ statusCode: 200, headers: { 'x-split': 'a\r\nSet-Cookie: secret=1' } }),
    ],
    ['a header name that is none', async () => ({ statusCode: 200, headers: { 'no name': 'a' } })],
    ['a result above 6 MB', async () => ({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) })],
    ['a result that is no JSON', async () => ({ statusCode: 200, body: 1n as never })],
  ])('%s is a bare 500; the log has the reason', async (_, handler) => {
    const { send, lines } = await aGateway({ 'GET /': handler, 'GET /well': { statusCode: 200 } });
    const answer = await send('/');
    expect([answer.status, answer.text]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(JSON.stringify(answer.headers)).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect((await send('/well')).status).toBe(200);
  });
});

describe('clients that go away', () => {
  test('in the middle of their body', async () => {
    const { port, send, events, lines } = await aGateway({
      'POST /': { statusCode: 200 },
      'GET /': { statusCode: 200 },
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
    await sleep(50);
    socket.destroy();
    await sleep(50);
    expect([events, lines]).toEqual([[], []]);
    expect((await send('/')).status).toBe(200);
  });

  test('while the function works', async () => {
    const { port, send, events, lines } = await aGateway({
      'GET /slow': () => sleep(100, { statusCode: 200, body: 'x'.repeat(1_000_000) }),
      'GET /': { statusCode: 200 },
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    await sleep(50);
    socket.resetAndDestroy();
    await sleep(150);
    expect(events).toHaveLength(1);
    expect(lines).toEqual([]);
    expect((await send('/')).status).toBe(200);
  });
});
