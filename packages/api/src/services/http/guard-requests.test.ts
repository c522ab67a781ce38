import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:http';
import { portOf } from '@chancery/db/port-of';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { log, startLog } from '../../observability/log.ts';
import { readLimit } from '../../rest/read-limit.ts';
import { guardRequests } from './guard-requests.ts';

const LIMIT_MS = 300;
const logged: string[] = [];
const lines = () => logged.map((line) => JSON.parse(line));
/** One socket, so that a second request is answered only if the first one's place is free. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const limit = readLimit(2);
let server: Server;
let late: (() => void) | undefined;

beforeAll(async () => {
  guardRequests({
    limitMs: LIMIT_MS,
    isDevelopment: false,
    url: 'https://record.example',
    tooLate: (path) => ({ body: `Not in time: ${path}`, headers: { 'retry-after': '5' } }),
    trustProxy: false,
  });
  startLog({ process: 'test', level: 'info', to: { write: (line) => logged.push(line) } });
  server = createServer((asked, answer) => {
    // A render that hangs, and one that has begun and goes on for longer than the limit.
    if (asked.url === '/hangs') {
      answer.setHeader('content-encoding', 'br');
      late = () => answer.end('too late');
    } else if (asked.url === '/streams') {
      answer.write('begun, ');
      setTimeout(() => answer.end('done'), 2 * LIMIT_MS);
    } else if (asked.url === '/page') {
      answer.setHeader('x-middleware-rewrite', '/en/now/page');
      answer.setHeader('content-security-policy', "default-src 'self'");
      answer.end();
    } else if (asked.url === '/kept') answer.writeHead(304).end();
    else if (asked.url === '/read') {
      const read = new Request('http://localhost/', {
        headers: Object.entries(asked.headers).map(([name, value]) => [name, String(value)]),
      });
      void limit(read).then((wait) => answer.writeHead(wait > 0 ? 429 : 200).end());
    } else if (asked.url?.startsWith('/fails')) {
      // As a handler does that reads for a while; the other request is in the middle of its own.
      setTimeout(() => {
        log().error({ err: new Error(`${asked.url} went wrong`) }, 'A read failed');
        answer.writeHead(500).end();
      }, 20);
    } else answer.end(asked.method);
  });
  server.listen(0);
  await once(server, 'listening');
});
afterAll(() => {
  agent.destroy();
  server.close();
});

async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const asked = request({ port: portOf(server), path, method, agent, headers });
  asked.end();
  const [answer] = await once(asked, 'response');
  let body = '';
  for await (const part of answer) body += part;
  return { status: answer.statusCode, headers: answer.headers, body };
}

it('W1 a request that nobody answers gets 503 and gives its place free', async () => {
  const [hung, next] = await Promise.all([ask('/hangs'), ask('/next')]);
  expect(hung).toMatchObject({
    status: 503,
    body: 'Not in time: /hangs',
    headers: { 'retry-after': '5', 'cache-control': 'no-store' },
  });
  expect(hung.headers).not.toHaveProperty('content-encoding');
  expect(next).toMatchObject({ status: 200, body: 'GET' });
  expect(lines()).toMatchObject([
    {
      level: 'error',
      process: 'test',
      msg: `No answer within ${LIMIT_MS} ms: 503`,
      url: '/hangs',
      requestId: hung.headers['x-request-id'],
    },
  ]);
  expect(() => late?.()).not.toThrow();
});

it('an answer that has begun may take as long as it takes', async () => {
  expect(await ask('/streams')).toMatchObject({ status: 200, body: 'begun, done' });
});

it('X15 TRACE is a method that is not allowed, not one that no framework can speak', async () => {
  expect(await ask('/trace', 'TRACE')).toMatchObject({ status: 200, body: 'PATCH' });
});

it('X14 an invented X-Forwarded-For gives no new budget', async () => {
  const statuses: number[] = [];
  for (const invented of ['203.0.113.1', '203.0.113.2, 198.51.100.1', '2001:db8::1', ''])
    statuses.push((await ask('/read', 'GET', { 'x-forwarded-for': invented })).status);
  expect(statuses).toEqual([200, 200, 429, 429]);
});

it('X24 every answer has a policy, asks for https, and tells nothing of inner routes', async () => {
  const answers = await Promise.all(['/next', '/hangs', '/page'].map((path) => ask(path)));
  for (const { headers } of answers) {
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
    expect(headers).not.toHaveProperty('x-middleware-rewrite');
  }
  expect(answers.map(({ headers }) => headers['content-security-policy'])).toEqual([
    expect.stringContaining("default-src 'none'"),
    expect.stringContaining("default-src 'none'"),
    "default-src 'self'",
  ]);
  // It would take the place of that of the page that is kept.
  expect((await ask('/kept')).headers).not.toHaveProperty('content-security-policy');
});

it('X27 every line on a request carries the id that its answer carries, and the faults are all there', async () => {
  logged.length = 0;
  const sent = ['first-1', 'a b\tc', undefined, 'x'.repeat(129)];
  const answers = await Promise.all(
    sent.map((id, at) => ask(`/fails/${at}`, 'GET', id ? { 'x-request-id': id } : {})),
  );
  // One socket: an id that stayed behind would be the next request's.
  const ids = answers.map(({ headers }) => headers['x-request-id']);
  expect(ids[0]).toBe('first-1');
  expect(new Set(ids).size).toBe(4);
  for (const id of ids.slice(1)) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  for (const [at, id] of ids.entries())
    expect(lines().filter((line) => line.requestId === id)).toMatchObject([
      { level: 'error', msg: 'A read failed', err: { message: `/fails/${at} went wrong` } },
      { level: 'error', msg: 'Answered 500', method: 'GET', url: `/fails/${at}`, status: 500 },
    ]);
});
