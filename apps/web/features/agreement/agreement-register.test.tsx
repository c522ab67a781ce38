import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeRenderContext } from '../../components/render-context.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import { AgreementRegister } from './agreement-register.tsx';

const context = makeRenderContext(
  'en',
  { asOf: null, validOn: null, today: '2026-11-24' },
  'pakistan-russia',
);

const agreement = (slug: string, more: Partial<AgreementItem> = {}): AgreementItem =>
  ({
    id: `01920000-0000-7000-8000-00000000000${slug.length}`,
    slug,
    title: { en: slug },
    type: 'protocol',
    binding: 'unknown',
    date: '2021-05-28',
    inForce: null,
    inForceFrom: null,
    standing: 'signed',
    standingDate: '2021-05-28',
    maybe: false,
    ...more,
  }) as AgreementItem;

const register = (items: AgreementItem[]): string =>
  renderToStaticMarkup(
    <AgreementRegister
      context={context}
      filters={{}}
      list={{ items, total: items.length, nextCursor: null }}
      facets={{}}
    />,
  );
const headers = (html: string) =>
  [...html.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map(([, words]) => words);

test('S11 a column that is known of no row is named under the table, and not drawn', () => {
  const none = register([agreement('one'), agreement('three')]);
  expect(headers(none)).not.toContain('In force');
  expect(headers(none)).not.toContain('Legal effect');
  expect(none).toContain('Not known of any of these: ');
  const one = register([agreement('one'), agreement('three', { inForce: '2022' })]);
  expect(headers(one)).toHaveLength(headers(none).length + 1);
});

test('S11 of what was signed and no more, the day is said once', () => {
  expect(register([agreement('one')]).match(/28 May 2021/g)).toHaveLength(1);
  const ended = register([
    agreement('one', { standing: 'terminated', standingDate: '2022-01-01' }),
  ]);
  expect(ended).toContain('1 January 2022');
});
