import { boundsOf, formatDay } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { horizon, truthFor } from '../../components/happened.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { plain, type RenderContext } from '../../components/render-context.ts';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { FormatShown } from '../../data/formats.ts';

type Member = FormatShown['record']['members'][number];

/** Members over time, those of the day looked at first. */
export function Members({
  context,
  detail,
  citing,
}: {
  context: RenderContext;
  detail: FormatShown;
  citing: Citing;
}) {
  const { t, locale } = context;
  const { record, references } = detail;
  const day = horizon(context);
  const known = record.members.filter(({ date }) => !date || truthFor(context, date) !== 'not_yet');
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
              context={context}
              citing={citing}
              path={row.id}
              what={plain(context, references[row.actor]?.title)}
              own={row.evidence}
            >
              <RecordLink context={context} to={references[row.actor]} />
            </Sourced>
          ),
        },
        {
          id: 'role',
          header: t('format.column.role'),
          cell: (row) => word(context, 'formatRole', row.role),
        },
        {
          id: 'date',
          header: t('format.column.date'),
          cell: (row) => (
            <SourcedInRow path={row.id}>
              <When context={context} date={row.date} />
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
