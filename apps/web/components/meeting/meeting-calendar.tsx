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
import type { Part } from '../../data/whole.ts';
import { sideName } from '../citing.ts';
import { FigureFrame } from '../figure/figure-frame.tsx';
import { horizon } from '../happened.ts';
import { plain, type RenderContext, recordHref } from '../render-context.ts';
import { levelWords } from '../words.ts';

/** The row of meetings of which neither side's level is recorded. */
const NO_LEVEL = 'not-recorded';

/** Meetings by level over the years. */
export function MeetingCalendar({
  context,
  dossier,
  meetings,
  filters,
}: {
  context: RenderContext;
  dossier: DossierShown;
  meetings: Part<MeetingItem>;
  filters: Filters;
}) {
  const { props, table } = calendarFigure(context, dossier, meetings);
  if (props.items.length === 0) return null;
  return (
    <FigureFrame context={context} register="meetings" filters={filters} table={table}>
      <EncounterCalendar {...props} />
    </FigureFrame>
  );
}

/** The calendar and its table, for a page or a file. What has not happened by the day shown is left out. */
export function calendarFigure(
  context: RenderContext,
  dossier: DossierShown,
  meetings: Part<MeetingItem>,
): { props: EncounterCalendarProps; table: FigureTableProps } {
  const { t } = context;
  const until = horizon(context);
  const held = meetings.items.filter(({ lower }) => lower <= until);
  const later = meetings.items.length - held.length;
  const items = held.map(
    (meeting): Encounter => ({
      id: meeting.id,
      lower: meeting.lower,
      upper: meeting.upper,
      dateLabel: formatDate(meeting.date, context.locale),
      level: meeting.level ?? NO_LEVEL,
      levelLabel: levelWords(context, meeting.level),
      hostSide: meeting.hostSide ?? 'none',
      sideline: meeting.sideline,
      title: plain(context, meeting.title),
      href: recordHref(context, 'meeting', meeting.slug) ?? '',
    }),
  );
  const years = held.map(({ lower }) => lower.slice(0, 4)).filter((year) => /^\d{4}$/.test(year));
  const first = years.toSorted()[0] ?? until.slice(0, 4);
  const used = [...codes('meetingLevel'), null].filter((level) =>
    held.some((one) => one.level === level),
  );
  const sides = { a: sideName(context, dossier, 'a'), b: sideName(context, dossier, 'b') };
  return {
    props: {
      items,
      levels: used.map((level) => ({
        level: level ?? NO_LEVEL,
        label: levelWords(context, level),
      })),
      axis: { from: `${first}-01-01`, to: `${until.slice(0, 4)}-12-31` },
      direction: context.direction,
      locale: context.locale,
      title: t('meeting.calendar'),
      description: [
        meetings.total > meetings.items.length
          ? t('meeting.calendarPart', { shown: meetings.items.length, total: meetings.total })
          : t('meeting.calendarAbout'),
        later > 0 && t('meeting.calendarLater', { count: later }),
      ]
        .filter(Boolean)
        .join(' '),
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
    table: encounterTable(items, context.locale, t('meeting.calendar'), {
      date: t('meeting.when'),
      meeting: t('meeting.column.meeting'),
      level: t('meeting.level'),
      host: t('meeting.host'),
      hosts: { ...sides, none: t('meeting.hostNone') },
      sideline: t('meeting.sideline'),
    }),
  };
}
