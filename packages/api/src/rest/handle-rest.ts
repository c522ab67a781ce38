import { codeLists } from '@chancery/vocabularies';
import { z } from 'zod';
import type { Engine } from '../core/engine.ts';
import { viewOf } from '../core/read/read-input.ts';
import { instantOf } from '../core/read/view.ts';
import { localizedOutput } from '../core/schema/localized-output.ts';
import { PUBLIC } from '../core/scope/actor.ts';
import { callByName } from '../procedures.ts';
import { publicRouter } from '../root.ts';
import { createCaller } from '../trpc.ts';
import { costOf } from './cost-of.ts';
import { entityTag, isHeld } from './entity-tag.ts';
import { allRows, exportAnswer, type Rows } from './export-rows.ts';
import { type ChainHead, headOfChain } from './head-of-chain.ts';
import { inLocale } from './in-locale.ts';
import { keptAnswers } from './kept-answers.ts';
import { MEDIA_TYPES, negotiate } from './negotiate.ts';
import { openApi } from './open-api.ts';
import { asProblem, problemAnswer, RestProblem } from './problem-document.ts';
import type { ReadLimit } from './read-limit.ts';
import { type FileFormat, type Query, readQuery, refusePaging } from './read-query.ts';
import { BASE, inputOf, type Matched, match, type Route } from './routes.ts';

const METHODS = 'GET, HEAD, OPTIONS';
const A_DAY_SECONDS = 86_400;
/** Kept by whoever likes, asked about before each use: a publication is seen at once. */
const CACHE_CONTROL = 'public, no-cache';

/** Answers a request to the public API, whatever it is; never throws. */
export async function handleRest(
  request: Request,
  engine: Engine,
  limit?: ReadLimit,
): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.slice(BASE.length);
  const matched = match(path);
  const response = await answer(request, engine, url, path, matched, limit).catch(
    (error: unknown) => problemAnswer(asProblem(error, Object.keys(matched?.parameters ?? {}))),
  );
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('cross-origin-resource-policy', 'cross-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set(
    'access-control-expose-headers',
    'ETag, Last-Modified, Content-Disposition, Retry-After, X-Chancery-Instant, X-Total-Count',
  );
  if (request.method !== 'HEAD') return response;
  await response.body?.cancel();
  return new Response(null, response);
}

async function answer(
  request: Request,
  engine: Engine,
  url: URL,
  path: string,
  matched: Matched | undefined,
  limit: ReadLimit | undefined,
): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  await assertTurn(request, limit, matched ? costOf([matched.route.procedure]) : 1);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new RestProblem('method-not-allowed', `${request.method} is not answered here.`, {
      headers: { allow: METHODS },
    });
  }
  if (path === '' || path === '/')
    return new Response(null, { status: 302, headers: { location: '/api' } });
  if (path === '/openapi.json') return describe(request);
  if (!matched) {
    throw new RestProblem('not-found', `There is no such address. See ${BASE}/openapi.json.`);
  }
  const { route, parameters } = matched;
  const read = readQuery(route, url.searchParams);
  const query: Query = { ...read, input: { ...read.input, ...parameters } };
  const format =
    route.answers === 'record' ? 'json' : negotiate(query.format, request.headers.get('accept'));
  if (format !== 'json') await assertTurn(request, limit, WHOLE_LIST);

  // Read before the facts: they may then be newer than the tag says, never older.
  const head = await headOfChain(engine.db.read);
  const tag = entityTag(head.digest, version(), url.pathname, url.search, format);
  const headers = {
    etag: tag,
    'last-modified': head.instant.toUTCString(),
    'cache-control': CACHE_CONTROL,
    vary: 'Accept',
  };
  if (isHeld(tag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers });
  const kept = keptAnswers(engine.db);
  const known = kept.get(tag);
  const response =
    format !== 'json'
      ? await asFile(engine, head, route, format, query, url)
      : known === undefined
        ? await asJson(engine, route, query, url, (body) => kept.set(tag, body))
        : jsonAnswer(known);
  if (response.status === 200)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** An export reads a list page after page. */
const WHOLE_LIST = 20;

async function assertTurn(
  request: Request,
  limit: ReadLimit | undefined,
  cost: number,
): Promise<void> {
  const wait = (await limit?.(request, cost)) ?? 0;
  if (wait > 0) throw tooMany(wait);
}

const tooMany = (wait: number): RestProblem =>
  new RestProblem('too-many-requests', `Wait ${wait} seconds, then go on.`, {
    headers: { 'retry-after': String(wait) },
  });

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      allow: METHODS,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': 'Accept, If-None-Match',
      'access-control-max-age': String(A_DAY_SECONDS),
    },
  });

function describe(request: Request): Response {
  const tag = entityTag(version());
  const headers = { etag: tag, 'cache-control': CACHE_CONTROL };
  return isHeld(tag, request.headers.get('if-none-match'))
    ? new Response(null, { status: 304, headers })
    : Response.json(openApi(), { headers });
}

let ownVersion: string | undefined;
/** What answers depend on besides the record: their shape, and the code lists. */
function version(): string {
  ownVersion ??= entityTag(JSON.stringify(openApi()), JSON.stringify(codeLists));
  return ownVersion;
}

type Input = Record<string, string>;

const callerOf = createCaller(publicRouter);

const call = (engine: Engine, procedure: string, input: Input): Promise<unknown> =>
  callByName(callerOf({ engine, actor: PUBLIC }), procedure, input);

const jsonAnswer = (body: string): Response =>
  new Response(body, { headers: { 'content-type': MEDIA_TYPES.json } });

async function asJson(
  engine: Engine,
  route: Route,
  query: Query,
  url: URL,
  keep: (body: string) => void,
): Promise<Response> {
  const output = await call(engine, route.procedure, query.input);
  const found = await bodyOf(engine, route, query, output, url);
  if (found instanceof Response) return found;
  const body = JSON.stringify(inLocale(found, query.locale));
  keep(body);
  return jsonAnswer(body);
}

async function bodyOf(
  engine: Engine,
  route: Route,
  query: Query,
  output: unknown,
  url: URL,
): Promise<unknown> {
  if (route.answers === 'list') return output;
  if (route.answers === 'record') return recordOf(route, output, url);
  const rows = route.rows?.(output);
  if (!rows) return missing(engine, route, query, url);
  return route.body?.of(output) ?? { items: rows, nextCursor: null, total: rows.length };
}

/** A record that is shown, or how its address is answered where it is not. */
function recordOf(route: Route, output: unknown, url: URL): unknown {
  const found = detailState.parse(output);
  switch (found.state) {
    case 'shown':
      return output;
    case 'moved':
      return moved(route, found.slug, url);
    case 'withdrawn':
      throw new RestProblem('withdrawn', 'This record was withdrawn.', {
        more: { reason: found.reason, at: found.at, record: found.title },
      });
    default:
      throw new RestProblem('not-found', 'Nothing is published under this address.');
  }
}

/** How a record was found, and what of it decides the answer. */
const detailState = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['shown', 'absent']) }),
  z.object({ state: z.literal('moved'), slug: z.string() }),
  z.object({
    state: z.literal('withdrawn'),
    reason: z.string(),
    at: z.string(),
    title: localizedOutput,
  }),
]);

function moved(route: Route, slug: string, url: URL): Response {
  const location = BASE + route.path.replace('{slug}', encodeURIComponent(slug)) + url.search;
  return new Response(null, { status: 301, headers: { location, 'cache-control': CACHE_CONTROL } });
}

/** Why there are no rows of a record: the record itself says so. */
async function missing(engine: Engine, route: Route, query: Query, url: URL): Promise<Response> {
  if (route.kind && query.input.slug) {
    const { slug, asOf } = query.input;
    const found = await call(engine, `${route.kind}.bySlug`, { slug, ...(asOf && { asOf }) });
    const body = recordOf(route, found, url);
    if (body instanceof Response) return body;
  }
  throw new RestProblem('not-found', 'Nothing is published under this address.');
}

async function asFile(
  engine: Engine,
  head: ChainHead,
  route: Route,
  format: FileFormat,
  query: Query,
  url: URL,
): Promise<Response> {
  refusePaging(query);
  const pinned = atOneInstant(engine, head, route, query);
  const ask = (input: Input) => call(pinned.engine, route.procedure, input);
  if (route.answers === 'list') {
    const rows: Rows = await allRows(ask, pinned.input);
    return exportAnswer(route, format, query, rows, pinned.instant);
  }
  const rows = route.rows?.(await ask(pinned.input));
  if (!rows) return missing(engine, route, query, url);
  return exportAnswer(route, format, query, { total: rows.length, rows }, pinned.instant);
}

/**
 * An export reads everything as of one instant: the one asked for, or the present of now, named.
 * The chain's clock may be a little ahead of the machine's, and its present is not the future.
 */
function atOneInstant(
  engine: Engine,
  head: ChainHead,
  route: Route,
  query: Query,
): { engine: Engine; input: Input; instant: Date } {
  const now = new Date(Math.max(engine.clock.now().getTime(), head.instant.getTime()));
  const clock = { now: () => now };
  const schema = inputOf(route).asOf;
  const asOf = schema && z.safeParse(schema, query.input.asOf);
  // Not told by time, or not an instant: then the procedure says so.
  if (!asOf?.success) return { engine, input: query.input, instant: head.instant };
  const instant = instantOf(viewOf({ asOf: query.input.asOf }, clock)) ?? head.instant;
  return {
    engine: { ...engine, clock },
    input: { ...query.input, asOf: instant.toISOString() },
    instant,
  };
}
