import { formatDate } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { truthFor } from '../../components/happened.ts';
import { entryOf, isInferred } from '../../components/project/strip.ts';
import type { Reader } from '../../components/reader.ts';
import { SaidText } from '../../components/said.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { Status, statusLabel } from '../../components/status.tsx';
import { Since, When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';

/** Each change: from, to, when it happened, since when it stands here, on what basis. Latest first. */
export function StatusHistory({
  reader,
  citing,
  history,
  record,
}: {
  reader: Reader;
  citing: Citing;
  history: readonly StatusEntry[];
  record: ProjectShown['record'];
}) {
  const { t } = reader;
  const rows = history.filter(({ date }) => truthFor(reader, date) !== 'not_yet').toReversed();
  return (
    <DataTable
      caption={t('project.historyCaption')}
      rows={rows}
      rowKey={(row) => row.item}
      empty={<p className="c-muted">{t('project.noHistory')}</p>}
      columns={[
        {
          id: 'to',
          header: t('project.column.status'),
          rowHeader: true,
          cell: (row) => (
            <Sourced
              reader={reader}
              citing={citing}
              path={row.item}
              what={
                row.to
                  ? t('project.statusOf', { status: statusLabel(reader, row.to) })
                  : unchanged(reader, row)
              }
              own={entryOf(record.history, row.item)?.evidence ?? []}
              appearedAt={row.appearedAt}
            >
              {row.to ? (
                <Status reader={reader} status={row.to} />
              ) : (
                <span className="c-muted">{unchanged(reader, row)}</span>
              )}
            </Sourced>
          ),
        },
        {
          id: 'from',
          header: t('project.column.from'),
          cell: (row) =>
            row.to && (
              <SourcedInRow path={row.item}>
                {row.from ? statusLabel(reader, row.from) : t('project.firstKnown')}
              </SourcedInRow>
            ),
        },
        {
          id: 'happened',
          header: t('project.column.happened'),
          cell: (row) => (
            <SourcedInRow path={row.item}>
              <When reader={reader} date={row.date} />
              {truthFor(reader, row.date) === 'may_have_happened' && (
                <span className="c-muted"> {t('common.maybe')}</span>
              )}
            </SourcedInRow>
          ),
        },
        {
          id: 'stands',
          header: t('project.column.stands'),
          cell: (row) =>
            row.appearedAt && (
              <SourcedInRow path={row.item}>
                <Since reader={reader} instant={row.appearedAt} />
              </SourcedInRow>
            ),
        },
        {
          id: 'basis',
          header: t('project.column.basis'),
          cell: (row) => (
            <Basis reader={reader} row={row} entry={entryOf(record.history, row.item)} />
          ),
        },
      ]}
    />
  );
}

/** An entry without a status: silence was looked for, or something was said that moved nothing. */
function unchanged({ t }: Reader, { basis }: StatusEntry): string {
  return isInferred(basis) ? t('project.nothingNew') : t('project.noted');
}

function Basis({
  reader,
  row,
  entry,
}: {
  reader: Reader;
  row: StatusEntry;
  entry: ProjectShown['record']['history'][number] | undefined;
}) {
  const { t, locale } = reader;
  return (
    <>
      {word(reader, 'statusBasis', row.basis)}
      {row.reason && (
        <>
          {' · '}
          {t('project.reason', { reason: word(reader, 'statusReason', row.reason) })}
        </>
      )}
      {entry?.note && (
        <div className="w-note">
          <SaidText reader={reader} value={entry.note} none="" />
        </div>
      )}
      {entry?.search && (
        <div className="w-note">
          {t('project.searched', {
            where: entry.search.where,
            languages: entry.search.languages,
            from: formatDate(entry.search.from, locale),
            to: formatDate(entry.search.to, locale),
            by: entry.search.by,
          })}
        </div>
      )}
    </>
  );
}
