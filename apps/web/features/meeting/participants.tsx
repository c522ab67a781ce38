import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { plain, type RenderContext, said } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Side } from '../../components/side.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { word } from '../../components/words.ts';
import type { MeetingShown } from '../../data/meetings.ts';

/** Who took part, with the office held then. */
export function Participants({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: MeetingShown;
  citing: Citing;
}) {
  const { t } = context;
  const { record, references, offices = [] } = detail;
  const order = ['a', 'b', 'other'];
  const rows = record.participants.toSorted(
    (one, other) => order.indexOf(one.side) - order.indexOf(other.side),
  );
  return (
    <DataTable
      caption={t('meeting.participantsCaption')}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p className="c-muted">{t('meeting.noParticipants')}</p>}
      columns={[
        {
          id: 'who',
          header: t('meeting.column.who'),
          rowHeader: true,
          cell: (row) => (
            <Sourced
              context={context}
              citing={citing}
              path={row.id}
              what={t('meeting.tookPart', { who: plain(context, references[row.actor]?.title) })}
              own={row.evidence}
            >
              <RecordLink context={context} to={references[row.actor]} />
            </Sourced>
          ),
        },
        {
          id: 'office',
          header: t('meeting.column.office'),
          cell: (row) => {
            const held = offices.filter(({ participant }) => participant === row.id);
            if (said(row.office, context.locale) || held.length === 0)
              return <SaidText context={context} value={row.office} />;
            // All held at once, or the one or the other: the meeting's day may lie in either.
            const joined = held.every(({ throughout }) => throughout);
            return held.map((office, index) => (
              <span key={`${row.id} ${plain(context, office.title)}`}>
                {index > 0 && ` ${t(joined ? 'meeting.officeAnd' : 'meeting.officeOr')} `}
                <SaidText context={context} value={office.title} />
              </span>
            ));
          },
        },
        {
          id: 'side',
          header: t('meeting.column.side'),
          cell: (row) => <Side context={context} citing={citing} side={row.side} />,
        },
        ...(rows.some(({ role }) => role)
          ? [
              {
                id: 'role',
                header: t('meeting.column.role'),
                cell: (row: (typeof rows)[number]) =>
                  row.role && word(context, 'participantRole', row.role),
              },
            ]
          : []),
      ]}
    />
  );
}
