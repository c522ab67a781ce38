import { formatDate } from '@chancery/dates';
import {
  type Encounter,
  EncounterCalendar,
  type EncounterCalendarProps,
  encounterTable,
  type FigureTableProps,
} from '@chancery/figures';
import { codes } from '@chancery/vocabularies';
import type { Filters } from '../../addresses/filters.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import { sideName } from '../citing.ts';
import { FigureFrame } from '../figure/figure-frame.tsx';
import { horizon } from '../happened.ts';
import { plain, type Reader, recordHref } from '../reader.ts';
import { word } from '../words.ts';

/** Meetings by level over the years. */
export function MeetingCalendar({
  reader,
  dossier,
  meetings,
  filters,
}: {
  reader: Reader;
  dossier: DossierShown;
  meetings: readonly MeetingItem[];
  filters: Filters;
}) {
  const { props, table } = calendarFigure(reader, dossier, meetings);
  if (props.items.length === 0) return null;
  return (
    <FigureFrame reader={reader} register="meetings" filters={filters} table={table}>
      <EncounterCalendar {...props} />
    </FigureFrame>
  );
}

/** The calendar and its table, for a page or a file. What has not happened by the day shown is left out. */
export function calendarFigure(
  reader: Reader,
  dossier: DossierShown,
  meetings: readonly MeetingItem[],
): { props: EncounterCalendarProps; table: FigureTableProps } {
  const { t } = reader;
  const until = horizon(reader);
  const held = meetings.filter(({ lower }) => lower <= until);
  const items = held.map(
    (meeting): Encounter => ({
      id: meeting.id,
      lower: meeting.lower,
      upper: meeting.upper,
      dateLabel: formatDate(meeting.date, reader.locale),
      level: meeting.level,
      levelLabel: word(reader, 'meetingLevel', meeting.level),
      hostSide: meeting.hostSide ?? 'none',
      sideline: meeting.sideline,
      title: plain(reader, meeting.title),
      href: recordHref(reader, 'meeting', meeting.slug) ?? '',
    }),
  );
  const years = held.map(({ lower }) => lower.slice(0, 4)).filter((year) => /^\d{4}$/.test(year));
  const first = years.toSorted()[0] ?? until.slice(0, 4);
  const used = codes('meetingLevel').filter((level) => held.some((one) => one.level === level));
  const sides = { a: sideName(reader, dossier, 'a'), b: sideName(reader, dossier, 'b') };
  return {
    props: {
      items,
      levels: used.map((level) => ({ level, label: word(reader, 'meetingLevel', level) })),
      axis: { from: `${first}-01-01`, to: `${until.slice(0, 4)}-12-31` },
      direction: reader.direction,
      locale: reader.locale,
      title: t('meeting.calendar'),
      description: t('meeting.calendarAbout'),
      labels: {
        level: t('meeting.level'),
        meetings: t('nav.meetings'),
        hostA: t('meeting.hosted', { side: sides.a }),
        hostB: t('meeting.hosted', { side: sides.b }),
        hostNone: t('meeting.hostNone'),
        sideline: t('meeting.sideline'),
        gap: t('meeting.gap'),
      },
    },
    table: encounterTable(items, reader.locale, t('meeting.calendar'), {
      date: t('meeting.when'),
      meeting: t('meeting.column.meeting'),
      level: t('meeting.level'),
      host: t('meeting.host'),
      hosts: { ...sides, none: t('meeting.hostNone') },
      sideline: t('meeting.sideline'),
    }),
  };
}
