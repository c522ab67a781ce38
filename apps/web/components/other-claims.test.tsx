import {
  claimablePaths,
  claimedField,
  claimFormOf,
  coreOf,
  metaOf,
  schemas,
} from '@chancery/api/kinds';
import { defined } from '@chancery/api/testing/defined';
import { label } from '@chancery/vocabularies';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Citing, Claim } from './citing.ts';
import { Evidence } from './evidence.tsx';
import { OtherClaims } from './other-claims.tsx';
import { makeRenderContext } from './render-context.ts';

const view = { asOf: null, validOn: null, today: '2026-11-24' };
const ITEM = '01920000-0000-7000-8000-000000000001';
const MEETING = '01920000-0000-7000-8000-000000000002';
const SIDES = { record: { sides: [] }, references: {} };

/** What a claim of a field says, and the words in which a reader finds it. */
function saidOf(field: z.core.$ZodType): { said: Partial<Claim>; words: string } {
  switch (claimFormOf(field)) {
    case 'figure':
      return { said: { figure: { value: '4711', qualifier: 'about' } }, words: '4,711' };
    case 'record':
      return { said: { record: MEETING }, words: 'The record said' };
    case 'date':
      return { said: { value: '1987-03' }, words: 'March 1987' };
    case 'flag':
      return { said: { value: 'true' }, words: 'Yes' };
    case 'code': {
      const [first] = (coreOf(field) as z.ZodEnum).options;
      const value = String(first);
      const { codeList } = metaOf(field);
      const words = codeList ? label(codeList, value, 'en') : '<bdi>';
      return { said: { value }, words: words.replaceAll('&', '&amp;') };
    }
    default:
      return {
        said: { text: { en: 'In so many words', ru: 'Этими словами' } },
        words: 'In so many words',
      };
  }
}

const claimsOfKind = (schema: z.core.$ZodType): { claim: Claim; words: string }[] =>
  claimablePaths(schema).map((general, index) => {
    const path = general.replaceAll('[]', `[${ITEM}]`);
    const { said, words } = saidOf(defined(claimedField(schema, path)));
    const claim = { id: `claim ${index}`, path, ...said, by: 'desk', rank: 'normal', sources: [] };
    return { claim: claim as unknown as Claim, words };
  });

const citingOf = (kind: string, claims: readonly Claim[]): Citing =>
  ({
    kind,
    claims,
    shown: new Set(),
    evidence: [],
    references: {
      [MEETING]: {
        id: MEETING,
        kind: 'meeting',
        state: 'shown',
        slug: 'x',
        title: { en: 'The record said' },
      },
    },
    sources: {},
    dossier: SIDES,
  }) as unknown as Citing;

describe('S5 a claim of any field of any kind is shown on the page of its record', () => {
  const context = makeRenderContext('en', view, 'pakistan-russia');
  const page = (citing: Citing, marks: readonly string[]): string =>
    renderToStaticMarkup(
      <>
        {marks.map((path) => (
          <Evidence key={path} context={context} citing={citing} path={path} what={path} />
        ))}
        <OtherClaims context={context} citing={citing} record={{}} />
      </>,
    );

  it.each(Object.entries(schemas))('%s', (kind, schema) => {
    const claims = claimsOfKind(schema);
    expect(claims.length).toBeGreaterThan(20);
    for (const { claim, words } of claims) {
      // Wherever a page puts its mark: on the field, on its list, on the item, nowhere.
      const root = defined(claim.path.split(/[.[]/)[0]);
      for (const marks of [[], [root], [claim.path], [ITEM], ['slug']]) {
        const citing = citingOf(kind, [claim]);
        const markup = page(citing, marks);
        expect(markup, `${kind} ${claim.path} beside ${marks}`).toContain(words);
        expect(citing.shown, `${kind} ${claim.path}`).toContain(claim.id);
      }
    }
  });

  it('once: beside its value, or at the end by the name of its field', () => {
    const [one] = claimsOfKind(schemas.project).filter(({ claim }) => claim.path === 'route');
    const claim = defined(one).claim;
    const heading = 'Other claims';
    expect(page(citingOf('project', [claim]), ['route'])).not.toContain(heading);
    const left = page(citingOf('project', [claim]), ['length']);
    expect(left).toContain(heading);
    expect(left).toContain('Route');
  });
});

it('S8 what is said is said in the language of the reader', () => {
  const russian = makeRenderContext('ru', view, 'pakistan-russia');
  const claim = (path: string, said: object) =>
    ({ id: path, path, ...said, by: 'desk', rank: 'normal', sources: [] }) as unknown as Claim;
  const claims = [
    claim('cost', {
      figure: {
        value: '2.25',
        to: '3',
        qualifier: 'between',
        unit: 'billion',
        currency: 'USD',
        note: { en: 'first', ru: 'первая очередь' },
      },
    }),
    claim('length', { figure: { value: '1100', qualifier: 'about', unit: 'km' } }),
    claim('sector', { value: 'gas' }),
    claim('places', { text: { en: 'Karachi to Lahore', ru: 'От Карачи до Лахора' } }),
  ];
  const markup = renderToStaticMarkup(
    <OtherClaims context={russian} citing={citingOf('project', claims)} record={{}} />,
  );
  for (const words of ['2,25–3', 'млрд', 'первая очередь', 'км', 'Газ', 'От Карачи до Лахора'])
    expect(markup).toContain(words);
  for (const words of ['billion', 'about', 'Karachi', 'first']) expect(markup).not.toContain(words);
});
