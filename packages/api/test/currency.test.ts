import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifted } from '../src/core/kind/kind.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { series } from '../src/kinds/series/index.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { ids, opening, projectData, publishNew, seriesData } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const desk = system('test');
let h: Harness;
beforeAll(async () => {
  h = await harness();
  await h.run(desk, ...opening(cast));
});
afterAll(() => h.close());

const tonnes = { slug: 'wheat', unit: 't', currency: undefined };
const refused = async (kind: string, data: object) => {
  const found = await h.run(desk, publishNew(kind, v7(), data)).then(
    () => [],
    ({ problems }: { problems: { code: string; path: string; hint: string }[] }) => problems,
  );
  return found.map(({ code, path }) => `${code} ${path}`);
};

describe('B20 a currency stands where the unit is money', () => {
  it('and a series of tonnes names none, in lists and in REST', async () => {
    const id = v7();
    await h.run(desk, publishNew('series', id, seriesData(cast, tonnes)));
    const { items } = await h.as(PUBLIC).series.list({ dossier: 'pakistan-russia' });
    expect(items.find((one) => one.id === id)).toMatchObject({ unit: 't', currency: null });
    const csv = await handleRest(
      new Request('https://example.org/api/v1/trade?format=csv'),
      h.site,
    ).then((response) => response.text());
    expect(csv).toContain(',not_stated,,t,');
  });

  it('a series in millions without one is refused, and tonnes of dollars are', async () => {
    const missing = seriesData(cast, { slug: 'a', currency: undefined });
    expect(await refused('series', missing)).toEqual(['currency_missing currency']);
    const ofNothing = seriesData(cast, { ...tonnes, slug: 'b', currency: 'USD' });
    expect(await refused('series', ofNothing)).toEqual(['currency_of_no_money currency']);
  });

  it('so it is with the quantities of a project', async () => {
    const quantity = (unit: string, currency?: string) => ({
      value: '2',
      qualifier: 'exact',
      unit,
      ...(currency && { currency }),
    });
    const data = projectData(cast, {
      slug: 'measured',
      cost: quantity('billion'),
      length: quantity('km', 'USD'),
      capacity: quantity('million'),
    });
    expect(await refused('project', data)).toEqual([
      'currency_of_no_money length.currency',
      'currency_missing cost.currency',
    ]);
  });

  it('what was written while every series had to name one is read without', () => {
    expect(lifted(series, seriesData(cast, { unit: 't' }), 3)).not.toHaveProperty('currency');
    expect(lifted(series, seriesData(cast), 3)).toMatchObject({ currency: 'USD' });
  });
});
