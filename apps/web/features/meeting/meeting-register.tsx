import { formatDate } from '@chancery/dates';
import { type Encounter, EncounterCalendar, encounterTable, FigureTable } from '@chancery/figures';
import { codes } from '@chancery/vocabularies';
import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { horizon } from '../../components/happened.ts';
import { placeOf } from '../../components/meeting/meeting-place.ts';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import { CodeFilter, DateFilter } from '../../components/register/filter-fields.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { MeetingItem } from '../../data/meetings.ts';

export function MeetingRegister({
  reader,
  dossier,
  filters,
  list,
  calendar,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  list: { items: MeetingItem[]; total: number; nextCursor: string | null };
  /** All meetings, for the picture above an unfiltered list. */
  calendar: readonly MeetingItem[];
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="meetings"
      filters={filters}
      intro={t('meeting.registerIntro')}
      before={
        calendar.length > 0 && (
          <div className="w-figure">
            <MeetingCalendar reader={reader} dossier={dossier} meetings={calendar} />
          </div>
        )
      }
      fields={
        <>
          <CodeFilter
            reader={reader}
            name="type"
            label={t('meeting.type')}
            list="meetingType"
            filters={filters}
          />
          <CodeFilter
            reader={reader}
            name="level"
            label={t('meeting.level')}
            list="meetingLevel"
            filters={filters}
          />
          <DateFilter name="from" label={t('meeting.from')} filters={filters} />
          <DateFilter name="to" label={t('meeting.to')} filters={filters} />
        </>
      }
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('meeting.column.meeting'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'meeting', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'when',
          header: t('meeting.when'),
          cell: (row) => (
            <>
              <When reader={reader} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'where',
          header: t('meeting.where'),
          cell: (row) =>
            placeOf(reader, row) ?? <span className="c-muted">{t('common.notKnown')}</span>,
        },
        {
          id: 'level',
          header: t('meeting.level'),
          cell: (row) => word(reader, 'meetingLevel', row.level),
        },
        { id: 'type', header: t('meeting.type'), cell: (row) => meetingKind(reader, row) },
      ]}
    />
  );
}

function meetingKind(reader: Reader, row: MeetingItem): string {
  const type = word(reader, 'meetingType', row.type);
  return row.state === 'held' ? type : `${type} · ${word(reader, 'meetingState', row.state)}`;
}

/** Meetings by level over the years. */
function MeetingCalendar({
  reader,
  dossier,
  meetings,
}: {
  reader: Reader;
  dossier: DossierShown;
  meetings: readonly MeetingItem[];
}) {
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
  return (
    <>
      <EncounterCalendar
        items={items}
        levels={used.map((level) => ({ level, label: word(reader, 'meetingLevel', level) }))}
        axis={{ from: `${first}-01-01`, to: `${until.slice(0, 4)}-12-31` }}
        direction={reader.direction}
        locale={reader.locale}
        title={t('meeting.calendar')}
        description={t('meeting.calendarAbout')}
        labels={{
          level: t('meeting.level'),
          meetings: t('nav.meetings'),
          hostA: t('meeting.hosted', { side: sideName(reader, dossier, 'a') }),
          hostB: t('meeting.hosted', { side: sideName(reader, dossier, 'b') }),
          hostNone: t('meeting.hostNone'),
          sideline: t('meeting.sideline'),
          gap: t('meeting.gap'),
        }}
      />
      <details className="w-key">
        <summary>{t('meeting.asTable')}</summary>
        <FigureTable
          {...encounterTable(items, reader.locale, t('meeting.calendar'), {
            date: t('meeting.when'),
            meeting: t('meeting.column.meeting'),
            level: t('meeting.level'),
            host: t('meeting.host'),
            hosts: {
              a: sideName(reader, dossier, 'a'),
              b: sideName(reader, dossier, 'b'),
              none: t('meeting.hostNone'),
            },
            sideline: t('meeting.sideline'),
          })}
        />
      </details>
    </>
  );
}
