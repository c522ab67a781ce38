import { createHash } from 'node:crypto';
import { openApi, type Parameter, parametersOf } from './open-api.ts';
import { PROBLEMS } from './problem-document.ts';
import { BASE, type Route, routes } from './routes.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1a17, #e9e5dc); --paper: light-dark(#faf8f3, #191714); --rule: light-dark(#d6d0c2, #3a362f); --quiet: light-dark(#5d574c, #a8a194); --action: light-dark(#7a2e1d, #e39a83); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 3rem 1.25rem 6rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1, h2 { font-family: Georgia, 'Times New Roman', serif; font-weight: 600; line-height: 1.2; }
h1 { font-size: 2.25rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { max-width: 42rem; }
a { color: var(--action); }
:focus-visible { outline: 2px solid var(--action); outline-offset: 2px; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
section.route { border-top: 1px solid var(--rule); padding: 1.25rem 0; }
section.route > p { margin: .25rem 0 .5rem; }
details > summary { color: var(--quiet); cursor: pointer; }
.table { overflow-x: auto; }
table { border-collapse: collapse; margin-top: .5rem; font-size: .9rem; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--rule); }
th[scope=row] { font-weight: 400; white-space: nowrap; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; max-width: 42rem; }
.quiet { color: var(--quiet); }
@media print { details > summary { display: none; } }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** An answer to try at once: each stands on the record that everyone has, the lists. */
const FORMATS = ['csv', 'xlsx', 'jsonl'];

let made: string | undefined;

/** The page that lists the API's addresses, made of the same table as the API. */
export function apiPage(): Response {
  made ??= page();
  return new Response(made, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    },
  });
}

function page(): string {
  const { info } = openApi();
  const said = String(info.description)
    .split('\n\n')
    .map((paragraph) => `<p>${marked(paragraph)}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chancery API</title>
<style>${STYLE}</style>
<main>
<h1>The API</h1>
${said}
<p>The same for programs: <a href="${BASE}/openapi.json">${BASE}/openapi.json</a> (OpenAPI 3.1).</p>
<h2 id="addresses">Addresses</h2>
${routes.map(section).join('\n')}
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

function section(route: Route): string {
  const address = BASE + route.path;
  const plain = !route.path.includes('{');
  const parameters = parametersOf(route);
  const files = plain
    ? `<p class="quiet">As a file: ${FORMATS.map((format) => `<a href="${address}?format=${format}">${format}</a>`).join(', ')}</p>`
    : '';
  return `<section class="route">
<h3><code>GET ${plain ? `<a href="${address}">${address}</a>` : escaped(address)}</code></h3>
<p>${escaped(route.summary)}</p>
${files}
<details><summary>${parameters.length} parameters</summary>
<div class="table" tabindex="0" role="region" aria-label="Parameters of ${escaped(address)}"><table>
<tr><th scope="col">Parameter</th><th scope="col">What it is</th><th scope="col">What it takes</th></tr>
${parameters.map(row).join('\n')}
</table></div></details>
</section>`;
}

const row = (parameter: Parameter): string =>
  `<tr><th scope="row"><code>${escaped(parameter.name)}</code></th><td>${escaped(parameter.description)}</td><td>${takes(parameter)}</td></tr>`;

/** What a value looks like, in words; examples where a code list does not say it. */
function takes({ schema, example }: Parameter): string {
  const codes = schema.enum as string[] | undefined;
  if (codes) return codes.map((code) => `<code>${escaped(code)}</code>`).join(' ');
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
