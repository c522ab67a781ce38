import { createHash } from 'node:crypto';
import { directionOf, type Locale, locales } from '@chancery/vocabularies';
import { hrefOf, readLocale } from '../addresses/page.ts';
import { PRESENT } from '../addresses/time-filter.ts';
import { POLICY } from '../cache/content-security-policy.ts';
import { translator } from '../i18n/translator.ts';

/** The look of the site in few words: its files have names that only a page made by Next knows. */
const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#15181c);--ink:light-dark(#1b1f24,#e9e6dd);--muted:light-dark(#565b62,#a8abae);--rule:light-dark(#dcd8cd,#31373e);--accent:light-dark(#1d4f91,#93bbf0)}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0938rem/1.55 "Chancery Serif",Georgia,"Times New Roman",serif}
header{border-block-end:1px solid var(--rule)}
header,nav,p.label,.act{font-family:"Source Sans 3",system-ui,sans-serif}
:lang(ur) body{font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",serif;line-height:2.15}
:lang(ur) :is(header,p.label,.act){font-family:"Noto Naskh Arabic",system-ui,sans-serif;line-height:1.7}
header>div,main{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
header>div{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding-block:.75rem .5rem;font-size:.9375rem}
header a.site{color:var(--muted);font-weight:600;text-decoration:none}
nav{margin-inline-start:auto}
nav ul{display:flex;gap:.75rem;margin:0;padding:0;list-style:none}
nav :is(a,span){display:inline-block;min-block-size:24px}
nav a{color:var(--ink);text-decoration:none}
nav [aria-current]{color:var(--muted)}
header a:hover{text-decoration:underline}
main{padding-block:2.25rem 3.5rem}
main>*{max-width:46rem}
p.label{margin:0;color:var(--muted);font-size:.8125rem;font-weight:600}
h1{font-size:clamp(1.9375rem,1.5rem + 2vw,2.75rem);line-height:1.18;margin:0 0 1rem}
:lang(ur) h1{font-weight:400;line-height:2.2}
dl{margin:0}
dt{font-weight:600;margin-block-start:.6rem}
dd{margin:0;overflow-wrap:anywhere}
dd>dl,dd>ol{padding-inline-start:1.2rem}
bdi{font-family:ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:2px solid light-dark(#1d4f91,#ffd27a);outline-offset:2px}
.act{display:flex;flex-wrap:wrap;gap:.75rem}
.act a{padding:.35rem .9rem;border:1px solid light-dark(#86847c,#757c84);border-radius:2px;color:var(--ink);text-decoration:none}
.act a:hover{border-color:var(--ink)}`;

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

export type PlainPage = {
  locale: Locale;
  title: string;
  /** HTML */
  main: string;
  /** above the title: the status of an answer that is none */
  label?: string;
  /** the address in other languages, where it has them */
  address?: string;
};

/** A page of the site that needs neither Next nor the database. */
export function plainPage(page: PlainPage): { body: string; headers: Record<string, string> } {
  const { locale, title, main, label, address } = page;
  const t = translator(locale);
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
<header><div>
<a class="site" href="${homeOf(locale)}">${escapeHtml(t('site.name'))}</a>
${address === undefined ? '' : languagesHtml(locale, address)}
</div></header>
<main>
${label === undefined ? '' : `<p class="label">${escapeHtml(label)}</p>`}
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY.replace("style-src 'self'", `style-src ${STYLE_HASH}`),
    },
  };
}

export const homeOf = (locale: Locale): string => hrefOf(locale, PRESENT, { page: 'home' });

/** `/ru/x?y` in Urdu is `/ur/x?y`; an address that begins otherwise could lead off the site. */
function languagesHtml(own: Locale, address: string): string {
  const { rest } = readLocale(address);
  if (!isOurs(address) || !isOurs(rest)) return '';
  const t = translator(own);
  const items = locales.map((locale) => {
    const name = escapeHtml(t(`language.own.${locale}`));
    const as = `lang="${locale}" dir="${directionOf(locale)}"`;
    return locale === own
      ? `<li><span aria-current="true" ${as}>${name}</span></li>`
      : `<li><a hreflang="${locale}" ${as} href="${escapeHtml(`${homeOf(locale).replace(/\/$/, '')}${rest}`)}">${name}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(t('language.label'))}"><ul>${items.join('')}</ul></nav>`;
}

/** Whether it can stand in a link: one slash and then a name, or nothing. */
export const isOurs = (address: string): boolean => /^\/(?![/\\])/.test(address);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
