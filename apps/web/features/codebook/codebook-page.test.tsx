import { codebook, schemas } from '@chancery/api/kinds';
import { codeLists, type Locale, locales } from '@chancery/vocabularies';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeRenderContext } from '../../components/render-context.ts';
import { CodebookPage } from './codebook-page.tsx';

const pageIn = (locale: Locale): string =>
  renderToStaticMarkup(
    <CodebookPage
      context={makeRenderContext(
        locale,
        { asOf: null, validOn: null, today: '2026-11-24' },
        'pakistan-russia',
      )}
    />,
  );
const textOf = (html: string): string =>
  html
    .replaceAll(/&#x27;/g, '’')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/<[^>]*>/g, ' ');

test.each(locales)('the page holds every list and code in %s, each to be linked to', (locale) => {
  const html = pageIn(locale);
  const text = textOf(html);
  for (const list of Object.values(codeLists)) {
    expect(html).toContain(`id="list-${list.name}"`);
    for (const { code, label, definition } of list.codes) {
      expect(html, `${list.name}.${code}`).toContain(`id="${list.name}-${code}"`);
      expect(text.includes(textOf(label[locale])), label[locale]).toBe(true);
      expect(text.includes(textOf(definition[locale])), definition[locale]).toBe(true);
    }
  }
});

test('the page holds every public field, and what it links to is there', () => {
  const html = pageIn('en');
  const { common, kinds } = codebook(schemas, codeLists);
  for (const { path } of [...common, ...kinds.flatMap(({ fields }) => fields)])
    expect(html).toContain(`>${path}</code>`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});
