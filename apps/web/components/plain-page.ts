import { createHash } from 'node:crypto';
import { codes, directionOf, type Locale } from '@chancery/vocabularies';
import { NextResponse } from 'next/server';
import type { FilterProblem } from '../addresses/filters.ts';
import type { ViewProblem } from '../addresses/view.ts';
import { policy } from '../cache/content-security-policy.ts';
import { translator } from '../i18n/translator.ts';

const RETRY_AFTER_S = 5;

const STYLE = `:root{color-scheme:light dark}
body{margin:0;display:grid;place-items:center;min-height:100vh;background:light-dark(#fbfaf6,#15181c);color:light-dark(#1b1f24,#e9e6dd);font:1.1rem/1.55 Georgia,"Times New Roman",serif}
:lang(ur) body{line-height:2}
main{max-width:38rem;padding:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 1rem}
:lang(ur) h1{line-height:1.8}
bdi{font-family:ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}
a{color:light-dark(#1d4f91,#93bbf0)}`;

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** 400: which parameter cannot be read, and what would be. */
export function badParameterPage(
  locale: Locale,
  problem: ViewProblem | FilterProblem,
  without: string,
): NextResponse {
  const t = translator(locale);
  return plainPage(locale, 400, t('problem.badTitle'), [
    escapeHtml(t('problem.bad', { parameter: '\u0001', value: '\u0002' }))
      .replace('\u0001', `<bdi>${escapeHtml(problem.parameter)}</bdi>`)
      .replace('\u0002', `<bdi>${escapeHtml(problem.value)}</bdi>`),
    escapeHtml(accepted(locale, problem)),
    `<a href="${escapeHtml(without)}">${escapeHtml(t('problem.without'))}</a>`,
  ]);
}

/** 503: the database is away, and no body of this page is at hand. */
export function unavailablePage(locale: Locale): NextResponse {
  const t = translator(locale);
  const answer = plainPage(locale, 503, t('problem.awayTitle'), [escapeHtml(t('problem.away'))]);
  answer.headers.set('retry-after', String(RETRY_AFTER_S));
  return answer;
}

function accepted(locale: Locale, problem: ViewProblem | FilterProblem): string {
  const t = translator(locale);
  if (!('accepts' in problem)) {
    return t(problem.parameter === 'asOf' ? 'problem.acceptsAsOf' : 'problem.acceptsValidOn');
  }
  const { accepts } = problem;
  if (accepts === 'date') return t('problem.acceptsDate');
  if (accepts === 'laterDate') return t('problem.acceptsLaterDate');
  if (accepts === 'cursor') return t('problem.acceptsCursor');
  if (accepts === 'slug') return t('problem.acceptsSlug');
  if (accepts === 'text') return t('problem.acceptsText');
  const offered = 'codes' in accepts ? codes(accepts.codes) : accepts.options;
  return t('problem.acceptsCodes', { codes: offered.join(', ') });
}

function plainPage(
  locale: Locale,
  status: number,
  title: string,
  paragraphs: readonly string[],
): NextResponse {
  const body = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</main>
</body>
</html>
`;
  return new NextResponse(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy().replace("style-src 'self'", `style-src ${STYLE_HASH}`),
    },
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
