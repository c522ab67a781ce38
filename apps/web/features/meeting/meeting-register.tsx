import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { MeetingCalendar } from '../../components/meeting/meeting-calendar.tsx';
import { placeOf } from '../../components/meeting/meeting-place.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { MeetingItem } from '../../data/meetings.ts';

const fieldsFor = (reader: Reader, dossier: DossierShown): FacetField[] => [
  { name: 'actor' },
  { name: 'level', list: 'meetingLevel' },
  { name: 'type', list: 'meetingType' },
  { name: 'state', list: 'meetingState' },
  { name: 'city' },
  { name: 'hostSide', say: (side) => sideName(reader, dossier, side as 'a' | 'b') },
  { name: 'sessionOf' },
  { name: 'topic' },
  { name: 'project' },
  { name: 'from', date: true },
  { name: 'to', date: true },
];

export function MeetingRegister({
  reader,
  dossier,
  filters,
  list,
  facets,
  calendar,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  list: { items: MeetingItem[]; total: number; nextCursor: string | null };
  facets: Facets;
  /** All meetings that the filters find, for the picture above the list. */
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
        <MeetingCalendar reader={reader} dossier={dossier} meetings={calendar} filters={filters} />
      }
      fields={fieldsFor(reader, dossier)}
      facets={facets}
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
