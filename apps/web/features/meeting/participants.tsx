import { DataTable } from '@chancery/ui';
import { type Citing, sideName } from '../../components/citing.ts';
import { Evidence } from '../../components/evidence.tsx';
import { plain, type Reader, said } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { SaidText } from '../../components/said.tsx';
import { word } from '../../components/words.ts';
import type { MeetingShown } from '../../data/meetings.ts';

/** Who took part, with the office held then. */
export function Participants({
  reader,
  detail,
  citing,
}: {
  reader: Reader;
  detail: MeetingShown;
  citing: Citing;
}) {
  const { t } = reader;
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
            <>
              <RecordLink reader={reader} to={references[row.actor]} />
              <Evidence
                reader={reader}
                citing={citing}
                path={row.id}
                what={t('meeting.tookPart', { who: plain(reader, references[row.actor]?.title) })}
                own={row.evidence}
              />
            </>
          ),
        },
        {
          id: 'office',
          header: t('meeting.column.office'),
          cell: (row) => {
            const office = offices.find(({ participant }) => participant === row.id);
            return (
              <SaidText
                reader={reader}
                value={said(row.office, reader.locale) ? row.office : office?.title}
              />
            );
          },
        },
        {
          id: 'side',
          header: t('meeting.column.side'),
          cell: (row) =>
            row.side === 'other' ? (
              t('side.other')
            ) : (
              <span className={`w-side w-side--${row.side}`}>
                {sideName(reader, citing.dossier, row.side)}
              </span>
            ),
        },
        ...(rows.some(({ role }) => role)
          ? [
              {
                id: 'role',
                header: t('meeting.column.role'),
                cell: (row: (typeof rows)[number]) =>
                  row.role && word(reader, 'participantRole', row.role),
              },
            ]
          : []),
      ]}
    />
  );
}
