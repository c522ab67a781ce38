import type { Locale } from '@chancery/vocabularies';
import type { Problem } from '../addresses/filters.ts';
import { readLocale } from '../addresses/page.ts';
import { escapeHtml, homeOf, isOurs, plainPage } from '../components/plain-page.ts';
import { translator } from '../i18n/translator.ts';
import { acceptedInstead } from './words.ts';

/** 400, in words: a program reads the status, and whoever wrote it reads these. */
export function refusedFile(locale: Locale, problem: Problem): Response {
  const t = translator(locale);
  const { parameter, value } = problem;
  return textAnswer(
    400,
    `${t.markup('problem.bad', { parameter: () => parameter, value: () => value })} ${acceptedInstead(locale, problem)}`,
  );
}

/** Methods that pages and files answer. */
const ALLOWED = 'GET, HEAD, OPTIONS';

/**
 * The answer to a method that is not one of reading, in the language of the address; null where it is
 * one. Who asks for a page gets one.
 */
export function refusedMethod({ method, address, accept }: Asked): Response | null {
  if (method === 'GET' || method === 'HEAD') return null;
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: ALLOWED } });
  const { locale } = readLocale(address.split('?')[0] ?? '/');
  const t = translator(locale);
  if (!accept?.includes('text/html'))
    return textAnswer(405, t('problem.method'), { allow: ALLOWED, vary: 'Accept' });
  const open = isOurs(address)
    ? `<a href="${escapeHtml(address)}">${escapeHtml(t('problem.open'))}</a>\n`
    : '';
  const { body, headers } = plainPage({
    locale,
    label: '405',
    title: t('problem.methodTitle'),
    address,
    main: `<p>${escapeHtml(t('problem.method'))}</p>
<p class="act">${open}<a href="${homeOf(locale)}">${escapeHtml(t('absent.home'))}</a></p>`,
  });
  return new Response(body, {
    status: 405,
    headers: { ...headers, 'cache-control': 'no-store', allow: ALLOWED, vary: 'Accept' },
  });
}

type Asked = {
  method: string;
  /** path and query */
  address: string;
  accept: string | null;
};

export const textAnswer = (
  status: number,
  text: string,
  headers?: Record<string, string>,
): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
