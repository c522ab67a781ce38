import { formatDate, precisionOf } from '@chancery/dates';
import type { Calendar, CalendarEvent } from '@chancery/exchange';
import { type FeedPage, feedHref } from '../../addresses/feed.ts';
import { placeInWords } from '../../components/place.tsx';
import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { word } from '../../components/words.ts';
import type { PublicationMeta } from '../../data/feeds.ts';
import type { MeetingItem } from '../../data/meetings.ts';

type Facts = {
  meetings: readonly MeetingItem[];
  meta: Readonly<Record<string, PublicationMeta>>;
};

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
  context: RenderContext,
  page: FeedPage,
  what: string,
  base: string,
  { meetings, meta }: Facts,
): Calendar {
  const { locale, t, view } = context;
  return {
    name: t('feed.meetings', { of: what }),
    description: t('feed.daysOnly'),
    language: locale,
    self: `${base}${feedHref(locale, view, page, 'meetings.ics')}`,
    events: meetings.flatMap((meeting) => {
      const record = meta[meeting.id];
      return record && isOfDays(meeting.date) ? [eventOf(context, base, meeting, record)] : [];
    }),
  };
}

const isOfDays = (date: string): boolean =>
  date.split('/').every((end) => isPoint(end) && precisionOf(end) === 'day');
const isPoint = (end: string): boolean => end !== '' && end !== '..';

function eventOf(
  context: RenderContext,
  base: string,
  meeting: MeetingItem,
  record: PublicationMeta,
): CalendarEvent {
  const place = placeInWords(context, meeting);
  const summary = plain(context, record.summary, '');
  const link = `${base}${recordHref(context, 'meeting', meeting.slug)}`;
  return {
    uid: `${meeting.id}@chancery`,
    sequence: record.revision,
    first: meeting.lower,
    last: meeting.upper,
    status: STATUS[meeting.state],
    title: plain(context, meeting.title),
    text: [
      `${word(context, 'meetingState', meeting.state)}, ${formatDate(meeting.date, context.locale)}`,
      word(context, 'meetingType', meeting.type),
      summary,
      link,
    ]
      .filter(Boolean)
      .join('\n'),
    ...(place && { place }),
    link,
    created: new Date(record.firstPublished),
    changed: new Date(record.lastPublished),
    categories: meeting.level ? [word(context, 'meetingLevel', meeting.level)] : [],
  };
}
