import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { printable } from './feed-content.ts';

/** A calendar of whole days. Texts are plain; the format escapes them and folds its lines. */
export interface Calendar {
  name: string;
  description?: string;
  language: string;
  /** its own address */
  self: string;
  events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** for ever the same, whatever changes: the id of the record and a domain of ours */
  uid: string;
  /** rises with every change */
  sequence: number;
  /** first and last day, `YYYY-MM-DD`, both included */
  first: string;
  last: string;
  status: 'tentative' | 'confirmed' | 'cancelled';
  title: string;
  text?: string;
  place?: string;
  point?: { latitude: number; longitude: number };
  link: string;
  /** when it was first published, and when last */
  created: Date;
  changed: Date;
  categories?: readonly string[];
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const REFRESH_SECONDS = 6 * 3_600;
const PRODUCT = { company: 'Chancery', product: 'Meetings' };

/** Meetings as iCalendar (RFC 5545): whole days, in which the end is the day after the last. */
export function calendar(given: Calendar): string {
  const made = ical({
    name: escapedLine(given.name),
    prodId: { ...PRODUCT, language: given.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: given.self,
    ttl: REFRESH_SECONDS,
    ...(given.description && { description: printable(given.description) }),
  });
  for (const event of given.events)
    made.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: midnight(event.first),
      end: midnight(event.last, 1),
      allDay: true,
      // Days are days, wherever the reader is.
      timezone: null,
      stamp: event.changed,
      created: event.created,
      lastModified: event.changed,
      status: STATUS[event.status],
      summary: printable(event.title),
      url: event.link,
      ...(event.text && { description: printable(event.text) }),
      ...(event.place && {
        location: {
          title: printable(event.place),
          ...(event.point && { geo: { lat: event.point.latitude, lon: event.point.longitude } }),
        },
      }),
      categories: (event.categories ?? []).map((name) => ({ name: printable(name) })),
    });
  return made.toString();
}

const DAY_MS = 86_400_000;
/** The library reads a day off a Date by UTC, where no time zone is named. */
const midnight = (day: string, plus = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + plus * DAY_MS);

/** The library writes a calendar's name as it is: a line break in it would begin a property. */
const escapedLine = (text: string): string =>
  printable(text)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\;,]/g, '\\$&');
