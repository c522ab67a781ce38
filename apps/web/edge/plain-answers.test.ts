import { locales } from '@chancery/vocabularies';
import { expect, test } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { lastResort } from './last-resort.ts';
import { refusedMethod } from './refused.ts';

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';
const addressIn = (locale: string) =>
  `${locale === 'en' ? '' : `/${locale}`}/pakistan-russia/projects?sector=gas&asOf=2021-04-08`;
const hrefs = (body: string) =>
  [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&#38;', '&'));

test.each(locales)('W7 in %s what Next never answered is a page of the site', (locale) => {
  const t = translator(locale);
  const address = addressIn(locale);
  const { body, headers } = lastResort(address);
  expect(body).toContain(`<html lang="${locale}" dir="${locale === 'ur' ? 'rtl' : 'ltr'}">`);
  expect(body).toMatch(new RegExp(`<header>[^]*${t('site.name')}[^]*</header>`));
  expect(body).toContain(`<h1>${t('problem.awayTitle')}</h1>`);
  expect(body).toContain(t('problem.slow'));
  // The same address again, the start, and the same in the other languages.
  expect(hrefs(body)).toEqual(expect.arrayContaining([address]));
  for (const other of locales)
    if (other !== locale) expect(hrefs(body)).toContain(addressIn(other));
  expect(headers['retry-after']).toBeTruthy();
  expect(headers['content-security-policy']).toContain("style-src 'sha256-");
});

test.each(locales)(
  'X15, W7 in %s another method is refused in the language of the address',
  async (locale) => {
    const t = translator(locale);
    const asked = { method: 'POST', address: addressIn(locale) };
    const page = refusedMethod({ ...asked, accept: HTML });
    expect(page?.status).toBe(405);
    expect(page?.headers.get('allow')).toContain('GET');
    const body = (await page?.text()) ?? '';
    expect(body).toContain(t('problem.method'));
    expect(hrefs(body)).toContain(asked.address);
    const text = refusedMethod({ ...asked, accept: '*/*' });
    expect(text?.headers.get('content-type')).toContain('text/plain');
    expect(await text?.text()).toBe(`${t('problem.method')}\n`);
    expect(refusedMethod({ ...asked, method: 'HEAD', accept: HTML })).toBeNull();
  },
);

test('no address leads off the site, and none is markup', () => {
  for (const address of [
    '//evil.example/x',
    '/ru//evil.example',
    '/\\\\evil.example',
    '*',
    '/x"><b>',
  ])
    for (const href of hrefs(lastResort(address).body))
      expect(href, address).toMatch(/^\/(?![/\\])/);
  expect(lastResort('/x"><b>').body).not.toContain('<b>');
});
