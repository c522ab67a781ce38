import sql from 'sql-template-tag';
import type { ReadDb } from '../core/database.ts';
import { STYLE, STYLE_HASH } from './api-page-style.ts';
import { EXAMPLES } from './examples.ts';
import { type FieldRow, fieldsOf } from './fields-of.ts';
import { type OpenApi, openApi, type Parameter, parametersOf } from './open-api.ts';
import { PROBLEMS } from './problem-document.ts';
import { BASE, pathParameters, type Route, routes } from './routes.ts';

/** Answers to try at once. */
const FORMATS = ['csv', 'xlsx', 'jsonl'];
const ROWS_OF_AN_EXAMPLE = 3;

/** A record of each kind to try its address with, by kind. */
type Samples = ReadonlyMap<string, string>;

/**
 * The page that lists the API's addresses, made of the same table as the API: each with its
 * parameters, an address to try, and the fields of the answer. `fonts` is the stylesheet of the site's.
 */
export async function apiPage(db: ReadDb, fonts?: string): Promise<Response> {
  return new Response(page(openApi(), await samplesOf(db), fonts), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${STYLE_HASH} 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function samplesOf(db: ReadDb): Promise<Samples> {
  const rows = await db.rows<{ kind: string; slug: string }>(sql`
    SELECT DISTINCT ON (kind) kind, slug FROM "Card" WHERE NOT working AND "publishedTo" IS NULL ORDER BY kind, "titleEn", slug`);
  return new Map(rows.map(({ kind, slug }) => [kind, slug]));
}

function page(api: OpenApi, samples: Samples, fonts: string | undefined): string {
  const said = String(api.info.description)
    .split('\n\n')
    .map((paragraph) => `<p>${marked(paragraph)}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The API · Chancery</title>
${fonts ? `<link rel="stylesheet" href="${escaped(fonts)}">` : ''}
<style>${STYLE}</style>
<header><a href="/">Chancery</a></header>
<main>
<h1>The API</h1>
${said}
<p>The same for programs: <a href="${BASE}/openapi.json">${BASE}/openapi.json</a> (OpenAPI 3.1).</p>
<h2 id="addresses">Addresses</h2>
<ul class="contents">
${routes.map((route) => `<li><a href="#${anchorOf(route)}"><code>${escaped(route.path)}</code></a></li>`).join('\n')}
</ul>
${routes.map((route) => section(api, route, samples)).join('\n')}
<h2 id="problems">Problems</h2>
<dl>
${Object.entries(PROBLEMS)
  .map(
    ([type, [status, title, explanation]]) =>
      `<dt id="${type}">${status} ${escaped(title)}</dt><dd>${escaped(explanation)}</dd>`,
  )
  .join('\n')}
</dl>
</main>
</html>
`;
}

/** `/trade/{slug}/observations` is `trade-slug-observations`. */
const anchorOf = (route: Route): string =>
  `at-${route.path.replaceAll(/[{}]/g, '').split('/').filter(Boolean).join('-')}`;

function section(api: OpenApi, route: Route, samples: Samples): string {
  const example = exampleOf(route, samples);
  const parameters = parametersOf(route);
  const fields = answerOf(api, route);
  return `<section id="${anchorOf(route)}">
<h3><code>GET ${escaped(BASE + route.path)}</code></h3>
<p>${escaped(route.summary)}</p>
${example ? tries(route, example) : ''}
${details(`${parameters.length} parameters`, `Parameters of ${route.path}`, ['Parameter', 'What it is', 'What it takes'], parameters.map(parameterRow))}
${details(`${fields.length} fields of the answer`, `Fields of ${route.path}`, ['Field', 'What it is', 'Type'], fields.map(fieldRow))}
</section>`;
}

/** An address that answers: on what stands here, few rows; undefined where nothing stands here yet. */
function exampleOf(route: Route, samples: Samples): string | undefined {
  const [parameter] = pathParameters(route.path);
  const stands = parameter === 'slug' ? samples.get(route.kind ?? '') : EXAMPLES[parameter ?? ''];
  if (parameter && stands === undefined) return undefined;
  const path = route.path.replace(/\{\w+\}/, encodeURIComponent(String(stands)));
  const query = new URLSearchParams(
    // A search without words finds nothing.
    parametersOf(route).some(({ name }) => name === 'q') ? { q: String(EXAMPLES.q) } : {},
  );
  if (route.answers === 'list') query.set('limit', String(ROWS_OF_AN_EXAMPLE));
  return `${BASE}${path}${query.size > 0 ? `?${query}` : ''}`;
}

function tries(route: Route, example: string): string {
  const [path = '', query] = example.split('?');
  const files = new URLSearchParams(query);
  files.delete('limit');
  const links = FORMATS.map((format) => {
    files.set('format', format);
    return `<a href="${escaped(`${path}?${files}`)}">${format}</a>`;
  });
  return `<p>Try: <a href="${escaped(example)}"><code>${escaped(example)}</code></a>${
    route.answers === 'record' ? '' : `; as a file: ${links.join(', ')}`
  }</p>`;
}

/** The fields of what an address answers with, as JSON. */
function answerOf(api: OpenApi, route: Route): FieldRow[] {
  const schema = api.paths[route.path]?.get.responses[200]?.content?.['application/json']?.schema;
  return schema ? fieldsOf(api, schema) : [];
}

function details(
  summary: string,
  label: string,
  heads: readonly string[],
  rows: readonly string[],
) {
  return `<details><summary>${summary}</summary>
<div class="table" tabindex="0" role="region" aria-label="${escaped(label)}"><table>
<tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr>
${rows.join('\n')}
</table></div></details>`;
}

const parameterRow = (parameter: Parameter): string =>
  `<tr><th scope="row"><code>${escaped(parameter.name)}</code></th><td>${escaped(parameter.description)}</td><td>${takes(parameter)}</td></tr>`;

const fieldRow = ({ name, type, label, help }: FieldRow): string =>
  `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${[label, help]
    .filter(Boolean)
    .map(escaped)
    .join(': ')}</td><td>${escaped(type)}</td></tr>`;

/** What a value looks like, in words; examples where a code list does not say it. */
function takes({ schema, example }: Parameter): string {
  const codes = schema.enum;
  if (codes) return codes.map((code) => `<code>${escaped(String(code))}</code>`).join(' ');
  const words = [
    schema.format === 'date'
      ? 'a day'
      : schema.type === 'integer'
        ? 'a number'
        : schema.type === 'boolean'
          ? 'true or false'
          : '',
    schema.maximum === undefined || Number(schema.maximum) > 1e9 ? '' : `to ${schema.maximum}`,
    example === undefined ? '' : `such as <code>${escaped(String(example))}</code>`,
  ].filter(Boolean);
  return words.join(', ') || 'text';
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** Escaped, with what stands between backquotes as code. */
const marked = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
