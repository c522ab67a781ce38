import { codes, isCode } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { lifted } from '../src/core/kind/kind.ts';
import { problemsOf } from '../src/core/kind/parse-snapshot.ts';
import { kinds } from '../src/kinds/index.ts';
import type { KindName } from '../src/kinds/schemas.ts';
import { actorData, ids, meetingData, projectData, seriesData, sourceData } from './cast.ts';

const cast = ids();
const kindOf = (name: KindName) => {
  const kind = kinds.get(name);
  if (!kind) throw new RangeError(name);
  return kind;
};
const refusals = (name: KindName, data: object): Record<string, string> => {
  const parsed = kindOf(name).schema.safeParse(data);
  return parsed.success
    ? {}
    : Object.fromEntries(problemsOf(parsed.error, data).map((one) => [one.path, one.message]));
};

it.each([
  ['source', { ...sourceData(), language: 'Russian' }, 'language', 'Did you mean ru (Russian)?'],
  [
    'actor',
    actorData('gazprom', 'company', { country: 'pk' }),
    'country',
    'Did you mean PK (Pakistan)?',
  ],
  [
    'meeting',
    meetingData(cast, { place: { city: { en: 'Karachi' }, country: 'Pakistan' } }),
    'place.country',
    'Did you mean PK (Pakistan)?',
  ],
  ['series', seriesData(cast, { currency: 'usd' }), 'currency', 'Did you mean USD (US Dollar)?'],
  ['series', seriesData(cast, { unit: 'tonnes' }), 'unit', 'Did you mean t (tonnes)?'],
  [
    'project',
    projectData(cast, { cost: { value: '2', qualifier: 'exact', unit: 'Billion' } }),
    'cost.unit',
    'Did you mean billion (billion)?',
  ],
] as const)(
  'B20 K11 the desk asks a %s for a code and says which is meant',
  (kind, data, path, hint) => {
    expect(refusals(kind, data)[path]).toContain(hint);
  },
);

it('B20 K11 a name of any record has a language of the list', () => {
  const named = {
    ...sourceData(),
    names: [{ id: '01920000-0000-7000-8000-000000000001', text: 'Газета', language: 'English' }],
  };
  expect(refusals('source', named)).toEqual({
    'names[01920000-0000-7000-8000-000000000001].language':
      'This is not one of the codes of the list. Did you mean en (English)?',
  });
});

it('B20 what was written before there were codes is lifted to them', () => {
  const names = [{ id: v7(), text: 'Газета', language: 'Russian' }];
  expect(lifted(kindOf('source'), { ...sourceData(), names, language: 'urdu' }, 2)).toMatchObject({
    language: 'ur',
    names: [{ text: 'Газета', language: 'ru' }],
  });
  expect(
    lifted(kindOf('meeting'), meetingData(cast, { names, place: { country: 'pk' } }), 2),
  ).toMatchObject({ place: { country: 'PK' }, names: [{ language: 'ru' }] });
  expect(lifted(kindOf('series'), seriesData(cast, { unit: 'rupees' }), 2)).toMatchObject({
    unit: 'one',
    currency: 'USD',
  });
  const of = (unit: string) =>
    lifted(
      kindOf('project'),
      projectData(cast, { cost: { value: '2', qualifier: 'exact', unit } }),
      2,
    ).cost;
  expect(of('billion USD (first building)')).toEqual({
    value: '2',
    qualifier: 'exact',
    unit: 'billion',
    currency: 'USD',
    note: { en: 'first building' },
  });
  expect(of('billion m³ a year')).toMatchObject({ unit: 'bcm_a' });
  // What names no unit stays as it was, for a person to settle.
  expect(of('barrels and bales')).toMatchObject({ unit: 'barrels and bales' });
});

it('S8 a search names the languages that were searched as codes, and lifts what it said in words', () => {
  const entry = (languages: unknown) => ({
    id: v7(),
    date: '2021',
    basis: 'inferred_silence',
    search: { where: 'Gazettes', languages, from: '2020', to: '2021', by: 'The desk' },
  });
  const languagesOf = (said: unknown, version: number) =>
    (
      lifted(kindOf('project'), projectData(cast, { history: [entry(said)] }), version)
        .history as ReturnType<typeof entry>[]
    )[0]?.search.languages;
  expect(languagesOf('English, Russian and Urdu', 3)).toEqual(['en', 'ru', 'ur']);
  expect(languagesOf('русский и урду', 3)).toEqual(['ru', 'ur']);
  // What names no language stays for a person to settle.
  expect(languagesOf('English, all others', 3)).toEqual(['en', 'all others']);
  const path = (one: { history: { id: string }[] }) =>
    `history[${one.history[0]?.id}].search.languages`;
  for (const said of ['English', [], ['English']]) {
    const data = projectData(cast, { history: [entry(said)] });
    expect(Object.keys(refusals('project', data))[0]).toContain(path(data));
  }
  expect(refusals('project', projectData(cast, { history: [entry(['en'])] }))).toEqual({});
});

it('B20 every kind lifts the languages of its names, whatever version it was written in', () => {
  for (const kind of kinds.values()) {
    const old = { slug: 'x', body: {}, names: [{ id: v7(), text: 'x', language: 'Persian' }] };
    for (let version = 1; version < kind.version; version += 1)
      expect(lifted(kind, old, version).names, kind.name).toMatchObject([{ language: 'fa' }]);
  }
});

it('B20 the lists hold what the ISO standards hold', () => {
  expect(codes('country')).toHaveLength(249 + ['SU', 'YU', 'DD'].length);
  expect(['TW', 'PS', 'SS', 'XK'].map((code) => isCode('country', code))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(codes('currency')).toContain('SUR');
});
