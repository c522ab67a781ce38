import { locales } from '@chancery/vocabularies';
import { expect, it } from 'vitest';
import { KINDS } from '../../addresses/filters.ts';
import { translator } from '../../i18n/translator.ts';
import type { RenderContext } from '../render-context.ts';
import { fieldsOf, filterName } from './facet-filters.tsx';

it.each(locales)('every filter that readers are offered has a name in %s', (locale) => {
  const context = { t: translator(locale), locale } as RenderContext;
  for (const field of KINDS.flatMap((kind) => fieldsOf(kind)))
    expect(filterName(context, field), field.name).not.toContain('facet.of');
});

it('a filter for which the site has no word is called what its code list is', () => {
  const context = { t: translator('en'), locale: 'en' } as RenderContext;
  expect(filterName(context, { name: 'visitClass', list: 'visitClass' })).toBe('Class of visit');
});
