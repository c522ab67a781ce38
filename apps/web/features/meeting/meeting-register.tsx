import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { MeetingCalendar } from '../../components/meeting/meeting-calendar.tsx';
import { Place } from '../../components/place.tsx';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { levelWords, word } from '../../components/words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { Part } from '../../data/whole.ts';

export function MeetingRegister({
  context,
  dossier,
  filters,
  list,
  facets,
  calendar,
}: {
  context: RenderContext;
  dossier: DossierShown;
  filters: Filters;
  list: { items: MeetingItem[]; total: number; nextCursor: string | null };
  facets: Facets;
  /** The meetings that the filters find, for the picture above the list. */
  calendar: Part<MeetingItem>;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="meetings"
      filters={filters}
      intro={t('meeting.registerIntro')}
      before={
        <MeetingCalendar
          context={context}
          dossier={dossier}
          meetings={calendar}
          filters={filters}
        />
      }
      fields={fieldsOf('meeting', {
        hostSide: (side) => sideName(context, dossier, side as 'a' | 'b'),
      })}
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
            <a href={recordHref(context, 'meeting', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'when',
          header: t('meeting.when'),
          cell: (row) => (
            <>
              <When context={context} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'where',
          header: t('meeting.where'),
          cell: (row) => <Place context={context} place={row} />,
        },
        {
          id: 'level',
          header: t('meeting.level'),
          cell: (row) => levelWords(context, row.level),
        },
        { id: 'type', header: t('meeting.type'), cell: (row) => meetingKind(context, row) },
      ]}
    />
  );
}

function meetingKind(context: RenderContext, row: MeetingItem): string {
  const type = word(context, 'meetingType', row.type);
  return row.state === 'held' ? type : `${type} · ${word(context, 'meetingState', row.state)}`;
}
