import { boundsOf, formatDay } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { horizon, truthFor } from '../../components/happened.ts';
import { plain, type Reader } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { FormatShown } from '../../data/formats.ts';

type Member = FormatShown['record']['members'][number];

/** Members over time, those of the day looked at first. */
export function Members({
  reader,
  detail,
  citing,
}: {
  reader: Reader;
  detail: FormatShown;
  citing: Citing;
}) {
  const { t, locale } = reader;
  const { record, references } = detail;
  const day = horizon(reader);
  const known = record.members.filter(({ date }) => !date || truthFor(reader, date) !== 'not_yet');
  const rows = known.toSorted((one, other) => place(one, day) - place(other, day));
  return (
    <DataTable
      caption={t('format.members')}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p className="c-muted">{t('common.notKnown')}</p>}
      columns={[
        {
          id: 'member',
          header: t('format.column.member'),
          rowHeader: true,
          cell: (row) => (
            <Sourced
              reader={reader}
              citing={citing}
              path={row.id}
              what={plain(reader, references[row.actor]?.title)}
              own={row.evidence}
            >
              <RecordLink reader={reader} to={references[row.actor]} />
            </Sourced>
          ),
        },
        {
          id: 'role',
          header: t('format.column.role'),
          cell: (row) => word(reader, 'formatRole', row.role),
        },
        {
          id: 'date',
          header: t('format.column.date'),
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <When reader={reader} date={row.date} />
            </SourcedInRow>
          ),
        },
        {
          id: 'then',
          header: t('format.column.on', { date: formatDay(day, locale) }),
          cell: (row) => t(`format.belongs.${belongs(row, day)}`),
        },
      ]}
    />
  );
}

/** Whether someone belonged to it on a day, as far as the dates say it. */
function belongs({ date }: Member, day: string): 'yes' | 'no' | 'unknown' {
  if (!date) return 'unknown';
  const { lower, upper } = boundsOf(date);
  return lower <= day && day <= upper ? 'yes' : 'no';
}

const place = (member: Member, day: string): number =>
  ['yes', 'unknown', 'no'].indexOf(belongs(member, day));
