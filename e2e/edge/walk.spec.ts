import { Agent, request } from 'node:http';
import { defined } from '@chancery/api/testing/defined';
import { messageOf } from '@chancery/db/errors';
import { expect, test } from '../fixtures.ts';
import { badValues, knownValues } from './bad-values.ts';
import {
  deskParameters,
  type Pattern,
  plainPatterns,
  procedures,
  RIGHT,
  restPatterns,
  sitePatterns,
} from './patterns.ts';
import { isOf, routesOf } from './routes-of.ts';

/** Printed; give it back as WALK_SEED to walk the same addresses again. */
const SEED = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000_000);
/** Nothing may take longer: then the watchdogs of both apps would have answered. */
const WATCHDOG_MS = 25_000;
const AT_ONCE = 4;
/** Values for each parameter of each address. */
const EACH = { site: 2, rest: 2, desk: 1 };
const LOCALES = ['', '', '/ru', '/ur'];
const NOT_FOR_READERS = ['TRACE', 'POST', 'PUT', 'PATCH', 'DELETE'];

type Tried = { address: string; method: string; status: number; headers: Record<string, unknown> };

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
test.afterAll(() => agent.destroy());

/** Asks for an address as it is written: a client of the web standard would mend it first. */
function ask(
  base: string,
  address: string,
  { method = 'GET', cookie }: { method?: string; cookie?: string | undefined } = {},
): Promise<Tried> {
  const headers = cookie ? { cookie } : {};
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: address, method, headers, agent, timeout: WATCHDOG_MS },
      (answer) => {
        const done = () =>
          resolve({ address, method, status: answer.statusCode ?? 0, headers: answer.headers });
        // What goes on for ever has begun in time.
        if (answer.headers['content-type'] === 'text/event-stream') {
          answer.destroy();
          done();
        } else answer.on('end', done).on('error', reject).resume();
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${address}`)));
    sent.on('error', reject);
    sent.end();
  });
}

/** An address of each pattern for each place in it, with each of some bad values there. */
function addressesOf(
  patterns: readonly Pattern[],
  right: (pattern: Pattern, name: string) => string,
  values: () => string[],
  locale: () => string = () => '',
): string[] {
  const fill = (pattern: Pattern, place?: string, bad = '') =>
    locale() +
    pattern.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === place ? bad : right(pattern, name),
    );
  return patterns.flatMap((pattern) => {
    const places = [...pattern.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    return [
      fill(pattern),
      ...places.flatMap((place) => values().map((bad) => fill(pattern, place, bad))),
      ...pattern.parameters.flatMap((name) =>
        values().map((bad) => `${fill(pattern)}?${name}=${bad}`),
      ),
    ];
  });
}

/** Asks for all of them, of one process or of several in turn. */
async function walk(
  bases: readonly string[],
  addresses: readonly string[],
  cookie?: string,
): Promise<{ tried: Tried[]; faults: string[] }> {
  const waiting = [...new Set(addresses)];
  const tried: Tried[] = [];
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, at) => {
      const base = defined(bases[at % bases.length]);
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        try {
          const answer = await ask(base, address, { cookie });
          tried.push(answer);
          if (isFault(answer)) faults.push(`${answer.status} ${address}`);
          faults.push(...openAnswer(answer));
        } catch (error) {
          faults.push(`${messageOf(error)}: ${address}`);
        }
      }
    }),
  );
  return { tried, faults };
}

/** X24: what an answer lacks of a policy, and what it tells of inner routes. */
const openAnswer = ({ address, method, status, headers }: Tried): string[] => [
  ...(status === 304 || /default-src 'none'/.test(String(headers['content-security-policy']))
    ? []
    : [`no policy: ${status} ${method} ${address}`]),
  ...Object.keys(headers)
    .filter((name) => name.startsWith('x-middleware-'))
    .map((name) => `${name}: ${method} ${address}`),
];

/** A 503 that says when to come again is deliberate: an overloaded machine answers so. */
const isFault = ({ status, headers }: Tried): boolean =>
  status >= 500 && !(status === 503 && headers['retry-after']);

test('W2, X15, X24 no address of the site or its API, whatever stands in it, is a fault of ours, waits for ever or goes without a policy', {
  tag: '@alone',
}, async ({ web }) => {
  test.setTimeout(10 * 60_000);
  const base = web(1);
  const site = sitePatterns();
  const rest = await restPatterns(base);
  const plain = plainPatterns('web', []);
  const slugs = new Map<string, string>();
  for (const { path } of rest) {
    const register = /^\/api\/v1\/([a-z]+)\/\{slug\}$/.exec(path)?.[1];
    if (!register) continue;
    const list = await (await fetch(`${base}/api/v1/${register}?limit=1`)).json();
    slugs.set(register, (list as { items: { slug: string }[] }).items[0]?.slug ?? 'none');
  }
  const right = ({ path }: Pattern, name: string) => {
    const register = /\/([a-z]+)\/\{slug\}/.exec(path)?.[1];
    return (name === 'slug' && register && slugs.get(register)) || RIGHT[name] || 'x';
  };
  const some = badValues(SEED);
  let turn = 0;
  const locale = () => defined(LOCALES[turn++ % LOCALES.length]);
  const addresses = [
    ...addressesOf(site, right, () => some(EACH.site), locale),
    ...addressesOf([...rest, ...procedures(), ...plain], right, () => some(EACH.rest)),
    // Every known value once in a path and in a parameter of a list.
    ...knownValues().flatMap((bad) => [
      `/pakistan-russia/projects/${bad}`,
      `/pakistan-russia/meetings?from=${bad}`,
      `/pakistan-russia/projects?cursor=${bad}`,
      `/pakistan-russia/projects?asOf=${bad}`,
    ]),
  ];

  const { tried, faults } = await walk([base, web(2)], addresses);
  console.log(`walk: ${tried.length} addresses of the site, seed ${SEED}`);
  expect(faults).toEqual([]);
  expect(tried.length).toBeGreaterThan(1_500);
  // A walk of refusals alone would show nothing.
  expect(tried.filter(({ status }) => status === 200).length).toBeGreaterThan(100);

  const reached = [...site, ...rest, ...procedures(), ...plain].map(({ internal }) => internal);
  const missed = routesOf('web')
    .map(({ pattern }) => pattern)
    // Only proxy.ts leads there: this walk has been there by its refusals.
    .filter((pattern) => !pattern.includes('/refused/'))
    .filter((pattern) => !reached.some((path) => isOf(pattern, path)));
  expect(missed, 'routes in the folder of the app that no pattern here leads to').toEqual([]);
});

test('X15, X24 what is only read says so to every other method', async ({ web }) => {
  const base = web(1);
  const faults: string[] = [];
  for (const { path } of [...sitePatterns(), ...plainPatterns('web', []), ...procedures()]) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => RIGHT[name] ?? 'x');
    for (const method of NOT_FOR_READERS) {
      const answer = await ask(base, address, { method });
      if (answer.status !== 405 || !String(answer.headers.allow).includes('GET'))
        faults.push(`${answer.status} ${method} ${address}`);
      faults.push(...openAnswer(answer));
    }
  }
  for (const { path } of await restPatterns(base)) {
    const { status } = await ask(base, path.replace(/\{\w+\}/, 'x'), { method: 'TRACE' });
    if (status !== 405) faults.push(`${status} TRACE ${path}`);
  }
  expect(faults).toEqual([]);
});

test('X15, X24 no address of the desk, whatever stands in it, is a fault of ours, waits for ever or goes without a policy', {
  tag: '@alone',
}, async ({ adminUrl, signedIn }) => {
  test.setTimeout(5 * 60_000);
  const state = await signedIn('admin');
  const cookie = (state as { cookies: { name: string; value: string }[] }).cookies
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const patterns = plainPatterns('admin', deskParameters());
  const some = badValues(SEED + 1_000_000);
  const right = (_: Pattern, name: string) => RIGHT[name] ?? 'x';
  const addresses = addressesOf(patterns, right, () => some(EACH.desk));
  // Signing out would end the walk.
  const stays = (address: string) => !address.includes('signout');
  const signed = await walk([adminUrl], addresses.filter(stays), cookie);
  const anonymous = await walk(
    [adminUrl],
    [
      ...addresses.filter((_, at) => at % 10 === 0),
      '/api/auth/callback/credentials',
      '/api/auth/callback/%E0%A4%A',
    ],
  );
  const odd: string[] = [];
  for (const { path } of plainPatterns('admin', [])) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => RIGHT[name] ?? 'x');
    const isPage = !address.startsWith('/api/');
    for (const method of isPage ? NOT_FOR_READERS : ['TRACE', 'PUT']) {
      const answer = await ask(adminUrl, address, { method });
      if (isPage ? answer.status !== 405 : answer.status >= 500)
        odd.push(`${answer.status} ${method} ${address}`);
      odd.push(...openAnswer(answer));
    }
  }
  console.log(
    `walk: ${signed.tried.length + anonymous.tried.length} addresses of the desk, seed ${SEED}`,
  );
  expect([...signed.faults, ...anonymous.faults, ...odd]).toEqual([]);
  expect(signed.tried.filter(({ status }) => status === 200).length).toBeGreaterThan(100);
});
