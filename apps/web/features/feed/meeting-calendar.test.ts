import { expect, test } from 'vitest';
import { makeRenderContext } from '../../components/render-context.ts';
import type { PublicationMeta } from '../../data/feeds.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import { meetingsCalendar } from './meeting-calendar.ts';

const ID = '01920000-0000-7000-8000-000000000001';
const page = { page: 'dossier', dossier: 'pakistan-russia' } as const;
const meeting: MeetingItem = {
  id: ID,
  slug: 'lavrov-in-islamabad-2021',
  title: { en: 'Lavrov in Islamabad', ru: 'Лавров в Исламабаде' },
  identifiers: [],
  type: 'visit',
  state: 'held',
  level: 'foreign_minister',
  levelA: null,
  levelB: null,
  date: '2021-04-06/2021-04-07',
  lower: '2021-04-06',
  upper: '2021-04-07',
  city: { en: 'Islamabad' },
  country: 'PK',
  hostSide: null,
  ordinal: null,
  sideline: false,
  maybe: false,
};
const record: PublicationMeta = {
  id: ID,
  revision: 4,
  firstPublished: '2021-04-08T00:00:00.000Z',
  lastPublished: '2026-11-24T12:00:00.000Z',
  summary: { en: 'Talks on energy.' },
  sources: [],
};
const events = (...meetings: Partial<MeetingItem>[]) =>
  meetingsCalendar(
    makeRenderContext('en', { asOf: null, validOn: null, today: '2026-11-24' }, 'pakistan-russia'),
    page,
    'Pakistan and Russia',
    'https://example.org',
    {
      meetings: meetings.map((more) => ({ ...meeting, ...more })),
      meta: { [ID]: record },
    },
  ).events;

test('a meeting is an event of whole days that is always the same event', () => {
  expect(events({})).toMatchObject([
    {
      uid: `${ID}@chancery`,
      sequence: 4,
      first: '2021-04-06',
      last: '2021-04-07',
      status: 'confirmed',
      title: 'Lavrov in Islamabad',
      place: 'Islamabad, Pakistan',
      link: 'https://example.org/pakistan-russia/meetings/lavrov-in-islamabad-2021',
      created: new Date('2021-04-08T00:00:00Z'),
      changed: new Date('2026-11-24T12:00:00Z'),
    },
  ]);
  expect(events({})[0]?.text).toContain('Held, 6–7 April 2021');
});

test.each([
  ['rumoured', 'tentative'],
  ['announced', 'tentative'],
  ['confirmed', 'confirmed'],
  ['postponed', 'cancelled'],
  ['cancelled', 'cancelled'],
] as const)('a meeting that is %s is %s', (state, status) => {
  expect(events({ state })[0]?.status).toBe(status);
});

test.each(['2021-04', '2021', '2021-33', '2021-04-06/..', '2021-04/2021-05-01', '2021-04-XX'])(
  'a meeting of %s has no days that a calendar could show',
  (date) => {
    expect(events({ date })).toEqual([]);
  },
);

test('a day that is not sure is shown, and said to be so', () => {
  expect(events({ date: '2021-04-06?', upper: '2021-04-06' })[0]?.text).toContain('uncertain');
});
