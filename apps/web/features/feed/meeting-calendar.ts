import { formatDate, precisionOf } from '@chancery/dates';
import type { Calendar, CalendarEvent } from '@chancery/exchange';
import { type FeedPage, feedHref } from '../../addresses/feed.ts';
import { placeOf } from '../../components/meeting/meeting-place.ts';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import { word } from '../../components/words.ts';
import type { Standing } from '../../data/feeds.ts';
import type { MeetingItem } from '../../data/meetings.ts';

type Facts = { meetings: readonly MeetingItem[]; standing: Readonly<Record<string, Standing>> };

/** What a calendar says of each state; what was put off does not take place on its day. */
const STATUS: Record<MeetingItem['state'], CalendarEvent['status']> = {
  rumoured: 'tentative',
  announced: 'tentative',
  confirmed: 'confirmed',
  under_way: 'confirmed',
  held: 'confirmed',
  postponed: 'cancelled',
  cancelled: 'cancelled',
};

/**
 * Meetings as whole days. A calendar has no place for "June 2019": a meeting whose first and last
 * day are not both known is left out, and the calendar says so.
 */
export function meetingsCalendar(
  reader: Reader,
  page: FeedPage,
  what: string,
  base: string,
  { meetings, standing }: Facts,
): Calendar {
  const { locale, t, view } = reader;
  return {
    name: t('feed.meetings', { of: what }),
    description: t('feed.daysOnly'),
    language: locale,
    self: `${base}${feedHref(locale, view, page, 'meetings.ics')}`,
    events: meetings.flatMap((meeting) => {
      const record = standing[meeting.id];
      return record && isOfDays(meeting.date) ? [eventOf(reader, base, meeting, record)] : [];
    }),
  };
}

const isOfDays = (date: string): boolean =>
  date.split('/').every((end) => isPoint(end) && precisionOf(end) === 'day');
const isPoint = (end: string): boolean => end !== '' && end !== '..';

/** Marks for the direction of a word inside a page; a calendar shows the place by itself. */
const ISOLATES = /[\u2066-\u2069]/g;

function eventOf(
  reader: Reader,
  base: string,
  meeting: MeetingItem,
  record: Standing,
): CalendarEvent {
  const place = placeOf(reader, meeting)?.replace(ISOLATES, '');
  const summary = plain(reader, record.summary, '');
  const link = `${base}${recordHref(reader, 'meeting', meeting.slug)}`;
  return {
    uid: `${meeting.id}@chancery`,
    sequence: record.revision,
    first: meeting.lower,
    last: meeting.upper,
    status: STATUS[meeting.state],
    title: plain(reader, meeting.title),
    text: [
      `${word(reader, 'meetingState', meeting.state)}, ${formatDate(meeting.date, reader.locale)}`,
      word(reader, 'meetingType', meeting.type),
      summary,
      link,
    ]
      .filter(Boolean)
      .join('\n'),
    ...(place && { place }),
    link,
    created: new Date(record.firstPublished),
    changed: new Date(record.lastPublished),
    categories: [word(reader, 'meetingLevel', meeting.level)],
  };
}
