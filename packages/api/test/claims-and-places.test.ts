import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { elementOf, metaOf, shapeOf } from '../src/core/kind/field.ts';
import { lifted, type Snapshot } from '../src/core/kind/kind.ts';
import { claimProblems } from '../src/core/problems/claim-problems.ts';
import { placeProblems } from '../src/core/problems/place-problems.ts';
import type { Claim } from '../src/core/schema/common.ts';
import { system } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';
import { schemas } from '../src/kinds/schemas.ts';
import { cite, ids, meetingData, opening, projectData, publishNew } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const claim = (path: string, said: Partial<Claim>, extra: Partial<Claim> = {}): Claim => ({
  id: v7(),
  path,
  ...said,
  by: 'a',
  rank: 'normal',
  sources: [cite(cast.source)],
  ...extra,
});
const code = (value: string) => ({ value });
const words = (en: string) => ({ text: { en } });
const figure = (value: string, extra: object = {}) => ({
  figure: { value, qualifier: 'exact' as const, ...extra },
});
const entry = v7();
const project = (...claims: Claim[]) =>
  schemas.project.parse(
    projectData(cast, {
      history: [
        {
          id: entry,
          date: '2015-10-16',
          status: 'agreed',
          basis: 'observed',
          evidence: [cite(cast.source)],
        },
      ],
      claims,
    }),
  ) as Snapshot;
const codesOf = (...claims: Claim[]) =>
  claimProblems(schemas.project, project(...claims)).map(({ code }) => code);

describe('a claim', () => {
  it.each<[string, Partial<Claim>]>([
    ['title.en', words('North–South line')],
    ['sector', code('gas')],
    ['cost', figure('2', { to: '3', qualifier: 'between', unit: 'billion', currency: 'USD' })],
    ['cost.value', figure('2', { qualifier: 'more_than' })],
    ['length', figure('1100', { unit: 'km' })],
    ['places', words('Karachi to Lahore')],
    ['counted', code('true')],
    [`history[${entry}].date`, code('2015-10')],
    [`history[${entry}].status`, code('proposed')],
    ['partOf', { record: cast.pipeline }],
  ])('of %s may say %j', (path, said) => {
    expect(codesOf(claim(path, said))).toEqual([]);
  });

  it.each<[string, Partial<Claim>, string]>([
    ['colour', words('red'), 'claim_of_nothing'],
    ['toString', words('x'), 'claim_of_nothing'],
    ['nextReview', code('2021-01-01'), 'claim_of_nothing'],
    ['title..en', words('x'), 'claim_of_nothing'],
    ['history#', words('x'), 'claim_of_nothing'],
    [`history[${v7()}].date`, code('2015'), 'claim_of_nothing'],
    [`history[${entry}].id`, code(entry), 'claim_of_nothing'],
    ['evidence', words('x'), 'claim_of_nothing'],
    ['sector', code('Natural gas'), 'claim_type'],
    ['sector', words('gas'), 'claim_type'],
    ['sector', {}, 'claim_type'],
    ['cost', words('a great deal'), 'claim_type'],
    ['cost', figure('2'), 'claim_type'],
    ['cost', figure('2', { unit: 'billion' }), 'currency_missing'],
    ['length', figure('2', { unit: 'km', currency: 'USD' }), 'currency_of_no_money'],
    ['cost.value', figure('2', { unit: 'billion' }), 'claim_type'],
    [`history[${entry}].date`, code('spring 2015'), 'claim_type'],
    ['counted', code('perhaps'), 'claim_type'],
    ['places', code('Karachi to Lahore'), 'claim_type'],
    ['partOf', words('The gas corridor'), 'claim_type'],
  ])('of %s may not say %j', (path, said, problem) => {
    expect(codesOf(claim(path, said))).toEqual([problem]);
  });

  it('is preferred once for each party', () => {
    const preferred = { rank: 'preferred' } as const;
    expect(
      codesOf(claim('sector', code('gas'), preferred), claim('sector', code('oil'), preferred)),
    ).toEqual(['two_preferred']);
    expect(
      codesOf(
        claim('sector', code('gas'), preferred),
        claim('sector', code('oil'), { ...preferred, by: 'b' }),
        claim('length', figure('1100', { unit: 'km' }), preferred),
        claim('sector', code('agriculture'), { ...preferred, by: 'other', actor: cast.russia }),
        claim('sector', code('agriculture'), { ...preferred, by: 'other', actor: cast.lavrov }),
      ),
    ).toEqual([]);
  });

  it('S8 that was one English text is read as its field has it', () => {
    const kind = kinds.get('project');
    if (!kind) throw new RangeError('project');
    const now = (path: string, value: string) => {
      const old = { ...claim(path, {}), value, reason: 'Неточность' };
      const { claims } = lifted(kind, projectData(cast, { claims: [old] }), kind.version - 1);
      const { value: code, figure, text, record, reason } = defined(claims[0]);
      expect(reason).toEqual({ ru: 'Неточность' });
      return figure ?? text ?? record ?? code;
    };
    expect(now('cost', 'about 2 billion USD (first building)')).toEqual({
      value: '2',
      qualifier: 'about',
      unit: 'billion',
      currency: 'USD',
      note: { en: 'first building' },
    });
    expect(now('cost', '2–3 billion USD')).toMatchObject({ to: '3', qualifier: 'between' });
    expect(now('length', 'about 1100 km')).toMatchObject({ value: '1100', unit: 'km' });
    expect(now('cost.value', 'more than 2')).toEqual({ value: '2', qualifier: 'more_than' });
    expect(now('places', 'Karachi to Lahore')).toEqual({ en: 'Karachi to Lahore' });
    expect(now('places', 'от Карачи до Лахора')).toEqual({ ru: 'от Карачи до Лахора' });
    expect(now('title.ur', 'پائپ لائن')).toEqual({ ur: 'پائپ لائن' });
    expect(now('sector', 'gas')).toBe('gas');
    expect(now('partOf', cast.pipeline)).toBe(cast.pipeline);
    // What the field cannot hold stays in words, for a person to settle.
    expect(now('cost', 'a great deal')).toEqual({ en: 'a great deal' });
  });
});

describe('B21 coordinates outside the stated country', () => {
  const karachi = { city: { en: 'Karachi' }, country: 'PK', latitude: 67.01, longitude: 24.86 };

  it('are asked about in every place of every kind', () => {
    let places = 0;
    for (const [kind, schema] of Object.entries(schemas)) {
      for (const { path, snapshot } of placesOf(schema, karachi)) {
        places += 1;
        const found = placeProblems(schema, snapshot);
        expect(found, `${kind} ${path}`).toMatchObject([
          { code: 'outside_country', severity: 'confirm', path: `${path}.latitude` },
        ]);
        expect(found[0]?.message).toContain('Swapped? 24.86, 67.01 lies in it.');
      }
    }
    expect(places).toBeGreaterThanOrEqual(5);
  });

  it('are not asked about within 50 km, without a country, or where one is no more', () => {
    const found = (place: object) => placeProblems(schemas.meeting, { place });
    expect(found({ country: 'PK', latitude: 24.86, longitude: 67.01 })).toEqual([]);
    expect(found({ city: { en: 'At sea' }, latitude: 10, longitude: 65 })).toEqual([]);
    expect(found({ country: 'SU', latitude: 43.24, longitude: 76.89 })).toEqual([]);
    expect(found({ country: 'RU', latitude: 43.24, longitude: 76.89 })).toHaveLength(1);
  });
});

describe('at the door', () => {
  let h: Harness;
  const desk = system('test');
  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast));
  });
  afterAll(() => h.close());

  it('B21 what lies outside is published with a note and not without', async () => {
    const id = v7();
    const place = {
      city: { en: 'Karachi' },
      country: 'PK',
      latitude: 67.01,
      longitude: 24.86,
      precision: 'exact',
    };
    const intent = publishNew('meeting', id, meetingData(cast, { slug: 'in-lapland', place }));
    await expect(h.run(desk, intent)).rejects.toMatchObject({
      problems: [{ code: 'outside_country', path: 'place.latitude' }],
    });
    const confirmed = [{ code: 'outside_country', path: 'place.latitude', note: 'A camp there.' }];
    if (intent.type !== 'publish') throw new Error('expected a publication');
    await h.run(desk, { ...intent, confirmed });
  });

  it('a claim of what is not there is not published', async () => {
    const data = projectData(cast, { slug: 'other-line', claims: [claim('colour', words('red'))] });
    await expect(h.run(desk, publishNew('project', v7(), data))).rejects.toMatchObject({
      problems: [{ code: 'claim_of_nothing' }],
    });
  });

  it('a claim of a reference names a record that the field takes, and that is there', async () => {
    const found = async (path: string, record: string) => {
      const data = meetingData(cast, {
        slug: v7(),
        sessionOf: undefined,
        claims: [claim(path, { record })],
      });
      return h.run(desk, publishNew('meeting', v7(), data)).then(
        () => [],
        ({ problems }: { problems: { code: string; path: string }[] }) =>
          problems.map((one) => `${one.code} ${one.path.replace(/\[[^\]]+\]/, '[]')}`),
      );
    };
    expect(await found('host.actor', cast.russia)).toEqual([]);
    expect(await found('host.actor', cast.pipeline)).toEqual(['reference_kind claims[].record']);
    expect(await found('sessionOf', cast.russia)).toEqual(['reference_kind claims[].record']);
    expect(await found('host.actor', v7())).toEqual(['reference_gone claims[].record']);
    const draft = v7();
    const editor = await h.person('editor', { role: 'editor' });
    const data = { slug: 'gone', type: 'person', title: { en: 'Gone' } };
    await h.run(editor, { type: 'save', recordId: draft, kind: 'actor', baseId: null, data });
    const { head } = await h.as(editor).desk.get({ id: draft });
    await h.run(editor, { type: 'discard', recordId: draft, revisionId: head?.revisionId ?? '' });
    expect(await found('host.actor', draft)).toEqual(['reference_gone claims[].record']);
  });

  it('a draft names no record that there is not', async () => {
    const data = meetingData(cast, { slug: 'unknown-host', host: { actor: v7() } });
    const saved = { type: 'save', recordId: v7(), kind: 'meeting', baseId: null, data } as const;
    await expect(h.run(desk, saved)).rejects.toMatchObject({
      code: 'UNPROCESSABLE',
      problems: [{ code: 'reference_gone', path: 'host.actor' }],
    });
  });

  it('so does every reference', async () => {
    const data = meetingData(cast, { slug: 'odd', host: { actor: cast.topic } });
    await expect(h.run(desk, publishNew('meeting', v7(), data))).rejects.toMatchObject({
      problems: [{ code: 'reference_kind', path: 'host.actor' }],
    });
  });
});

/** A snapshot for each place of a schema, with nothing else in it. */
function placesOf(
  schema: z.core.$ZodType,
  place: object,
  path = '',
): { path: string; snapshot: object }[] {
  if (metaOf(schema).widget === 'place') return [{ path, snapshot: place }];
  const element = elementOf(schema);
  if (element)
    return placesOf(element, place, `${path}[x]`).map((found) => ({
      path: found.path,
      snapshot: [{ ...found.snapshot, id: 'x' }],
    }));
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]) =>
    placesOf(child, place, path ? `${path}.${key}` : key).map((found) => ({
      path: found.path,
      snapshot: { [key]: found.snapshot },
    })),
  );
}
