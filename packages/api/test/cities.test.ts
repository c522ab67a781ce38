import { locales } from '@chancery/vocabularies';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindOf, lifted } from '../src/core/kind/kind.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { kinds } from '../src/kinds/index.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import {
  agreementData,
  eventData,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
} from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const CITIES = {
  Yekaterinburg: { en: 'Yekaterinburg', ru: 'Екатеринбург', ur: 'یکاترنبرگ' },
  Karachi: { en: 'Karachi', ru: 'Карачи', ur: 'کراچی' },
  Ålesund: { en: 'Ålesund', ru: 'Олесунн', ur: 'اولیسوند' },
  Yalta: { en: 'Yalta', ru: 'Ялта', ur: 'یالٹا' },
} as const;

let h: Harness;
beforeAll(async () => {
  h = await harness();
  const desk = system('test');
  await h.run(desk, ...opening(cast));
  await h.run(
    desk,
    ...Object.values(CITIES).map((city) =>
      publishNew('meeting', v7(), meetingData(cast, { slug: `in-${v7()}`, place: { city } })),
    ),
    publishNew('meeting', v7(), meetingData(cast, { slug: 'in-india', place: { country: 'IN' } })),
    publishNew('event', cast.event, eventData(cast, { place: { city: CITIES.Yalta } })),
    publishNew('agreement', cast.agreement, agreementData(cast)),
  );
});
afterAll(() => h.close());

const places = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      city: z.record(z.string(), z.string()).nullish(),
      country: z.string().nullish(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
const rest = async (path: string): Promise<z.infer<typeof places>> =>
  places.parse(
    await (await handleRest(new Request(`https://example.org/api/v1${path}`), h.site)).json(),
  );

describe('S8 a city', () => {
  it('has its name in each language, in every list', async () => {
    const api = h.as(PUBLIC);
    const [event] = (await api.event.list({ dossier: 'pakistan-russia' })).items;
    const [agreement] = (await api.agreement.list({ dossier: 'pakistan-russia' })).items;
    expect(event?.city).toEqual(CITIES.Yalta);
    expect(agreement?.city).toEqual({ en: 'Islamabad' });
  });

  it.each(['Karachi', 'карачи', 'کراچی'])('is found as %s', async (city) => {
    const { items } = await h.as(PUBLIC).meeting.list({ dossier: 'pakistan-russia', city });
    expect(items.map((one) => one.city)).toEqual([CITIES.Karachi]);
  });

  it('is offered as a filter by its name in each language', async () => {
    const { city } = await h.as(PUBLIC).meeting.facets({ dossier: 'pakistan-russia' });
    expect(city?.values).toContainEqual({ value: 'Karachi', title: CITIES.Karachi, count: 1 });
  });

  it.each(locales)('REST lists places in the order of the alphabet of %s', async (locale) => {
    const { items } = await rest(`/places?locale=${locale}&limit=100`);
    const names = items.map(({ city, country }) =>
      city
        ? (city[locale] ?? city.en)
        : new Intl.DisplayNames(locale, { type: 'region' }).of(defined(country)),
    );
    expect(names.length).toBeGreaterThan(5);
    const { compare } = new Intl.Collator(locale);
    expect(names).toEqual([...names].sort((one, other) => compare(one ?? '', other ?? '')));
    // Page by page it is the same order.
    const paged: unknown[] = [];
    for (let cursor = ''; ; ) {
      const page = await rest(`/places?locale=${locale}&limit=2${cursor}`);
      paged.push(...page.items.map(({ id }) => id));
      if (!page.nextCursor) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(paged).toEqual(items.map(({ id }) => id));
  });

  it('that was one text is read in the language of its letters', () => {
    const cityOf = (city: string) => {
      const kind = kindOf(kinds, 'meeting');
      const old = meetingData(cast, { place: { city, country: 'PK' } });
      return lifted(kind, old, kind.version - 1).place;
    };
    expect(cityOf('Karachi')).toEqual({ city: { en: 'Karachi' }, country: 'PK' });
    expect(cityOf('Карачи')).toMatchObject({ city: { ru: 'Карачи' } });
    expect(cityOf('کراچی')).toMatchObject({ city: { ur: 'کراچی' } });
    const project = kindOf(kinds, 'project');
    const places = [{ id: v7(), place: { city: 'Lahore' } }];
    expect(
      lifted(project, projectData(cast, { places, route: places }), project.version - 1),
    ).toMatchObject({ places: [{ place: { city: { en: 'Lahore' } } }], route: [{}] });
  });
});
