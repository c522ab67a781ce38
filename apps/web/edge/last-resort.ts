import { readLocale } from '../addresses/page.ts';
import { RETRY_AFTER_SECONDS } from '../cache/health.ts';
import { escapeHtml, homeOf, isOurs, plainPage } from '../components/plain-page.ts';
import { translator } from '../i18n/translator.ts';

/** What a reader sees where nothing could be rendered in time: made of nothing but words. */
export function lastResort(address: string): { body: string; headers: Record<string, string> } {
  const { locale } = readLocale(address.split('?')[0] ?? '/');
  const t = translator(locale);
  const again = isOurs(address)
    ? `<a href="${escapeHtml(address)}">${escapeHtml(t('problem.again'))}</a>\n`
    : '';
  const { body, headers } = plainPage({
    locale,
    label: '503',
    title: t('problem.awayTitle'),
    address,
    main: `<p>${escapeHtml(t('problem.slow'))}</p>
<p class="act">${again}<a href="${homeOf(locale)}">${escapeHtml(t('absent.home'))}</a></p>`,
  });
  return { body, headers: { ...headers, 'retry-after': RETRY_AFTER_SECONDS } };
}
