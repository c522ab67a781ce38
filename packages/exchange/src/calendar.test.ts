import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendar } from './calendar.ts';

const event: CalendarEvent = {
  uid: '0192f0c0-0000-7000-8000-000000000000@chancery.example',
  sequence: 3,
  first: '2021-04-06',
  last: '2021-04-07',
  status: 'confirmed',
  title: 'Lavrov in Islamabad',
  place: 'Islamabad, Pakistan',
  point: { latitude: 33.72, longitude: 73.04 },
  link: 'https://example.org/pakistan-russia/meetings/lavrov-in-islamabad-2021',
  created: new Date('2021-04-08T00:00:00Z'),
  changed: new Date('2026-11-24T12:00:00Z'),
  categories: ['Foreign minister'],
};
const made = (...events: Partial<CalendarEvent>[]): string =>
  calendar({
    name: 'Meetings',
    language: 'en',
    self: 'https://example.org/pakistan-russia/meetings.ics',
    events: events.map((one) => ({ ...event, ...one })),
  });
const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent');
const propertyOf = (text: string, name: string): string =>
  String(read(text)[0]?.getFirstPropertyValue(name));

describe('a calendar', () => {
  it('is read by another library as it was meant', () => {
    const text = made({});
    const [found] = read(text);
    const parsed = new ICAL.Event(found as ICAL.Component);
    expect(parsed.uid).toBe(event.uid);
    expect(parsed.sequence).toBe(3);
    expect(parsed.summary).toBe('Lavrov in Islamabad');
    expect(parsed.location).toBe('Islamabad, Pakistan');
    expect(propertyOf(text, 'status')).toBe('CONFIRMED');
    expect(propertyOf(text, 'dtstamp')).toBe('2026-11-24T12:00:00Z');
    expect(propertyOf(text, 'url')).toBe(event.link);
    expect(text).toContain('GEO:33.72;73.04');
    expect(text).toContain('METHOD:PUBLISH');
  });

  it('X19: takes no property from a name that holds a line break', () => {
    const text = calendar({
      name: 'Talks\r\nX-EVIL:1\r\nATTENDEE:mailto:a@example.org; Moscow, 2020',
      language: 'en',
      self: 'https://example.org/meetings.ics',
      events: [],
    });
    const component = ICAL.Component.fromString(text);
    expect(component.getFirstProperty('x-evil')).toBeNull();
    expect(component.getFirstProperty('attendee')).toBeNull();
    const name = 'Talks X-EVIL:1 ATTENDEE:mailto:a@example.org\\; Moscow\\, 2020';
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain(`NAME:${name}`);
    expect(lines).toContain(`X-WR-CALNAME:${name}`);
  });

  it('has whole days, and ends on the day after the last', () => {
    const text = made({});
    expect(text).toContain('DTSTART;VALUE=DATE:20210406\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20210408\r\n');
    const oneDay = made({ first: '2019-12-31', last: '2019-12-31' });
    expect(oneDay).toContain('DTSTART;VALUE=DATE:20191231\r\n');
    expect(oneDay).toContain('DTEND;VALUE=DATE:20200101\r\n');
  });

  it.each(['Asia/Karachi', 'America/New_York'])('has the same days on a machine in %s', (zone) => {
    const before = process.env.TZ;
    const here = made({});
    process.env.TZ = zone;
    expect(made({})).toBe(here);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each(['tentative', 'confirmed', 'cancelled'] as const)(
    'says that an event is %s',
    (status) => {
      expect(propertyOf(made({ status }), 'status')).toBe(status.toUpperCase());
    },
  );

  it('folds its lines at 75 bytes and gives back any text that went in', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((one) => one.trim() === one && !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(text, (title) => {
        const whole = made({ title });
        for (const line of whole.split('\r\n'))
          expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(propertyOf(whole, 'summary')).toBe(title);
      }),
      { numRuns: 200 },
    );
    const long = 'Заседание межправительственной комиссии; Исламабад, Пакистан\nв два дня '.repeat(
      5,
    );
    expect(propertyOf(made({ text: long }), 'description')).toBe(long);
  });
});
