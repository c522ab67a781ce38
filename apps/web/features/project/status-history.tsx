import { formatDate } from '@chancery/dates';
import { DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { truthFor } from '../../components/happened.ts';
import { entryOf } from '../../components/project/strip.ts';
import type { RenderContext } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { Status, statusLabel } from '../../components/status.tsx';
import { Since, When } from '../../components/when.tsx';
import { comma, word, wordIfCode } from '../../components/words.ts';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';

/** Each change: from, to, when it happened, since when it stands here, on what basis. Latest first. */
export function StatusHistory({
  context,
  citing,
  history,
  record,
}: {
  context: RenderContext;
  citing: Citing;
  history: readonly StatusEntry[];
  record: ProjectShown['record'];
}) {
  const { t } = context;
  const rows = history.filter(({ date }) => truthFor(context, date) !== 'not_yet').toReversed();
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
              context={context}
              citing={citing}
              path={row.item}
              what={
                row.to
                  ? t('project.statusOf', { status: statusLabel(context, row.to) })
                  : word(context, 'statusEntry', row.what)
              }
              own={entryOf(record.history, row.item)?.evidence ?? []}
              appearedAt={row.appearedAt}
            >
              {row.to ? (
                <>
                  <Status context={context} status={row.to} />
                  {row.what === 'restated' && (
                    <span className="c-muted"> ({word(context, 'statusEntry', row.what)})</span>
                  )}
                </>
              ) : (
                <span className="c-muted">{word(context, 'statusEntry', row.what)}</span>
              )}
            </Sourced>
          ),
        },
        {
          id: 'from',
          header: t('project.column.from'),
          cell: (row) =>
            row.what === 'moved' && (
              <SourcedInRow path={row.item}>
                {row.from ? statusLabel(context, row.from) : t('project.firstKnown')}
              </SourcedInRow>
            ),
        },
        {
          id: 'happened',
          header: t('project.column.happened'),
          cell: (row) => (
            <SourcedInRow path={row.item}>
              <When context={context} date={row.date} />
              {truthFor(context, row.date) === 'may_have_happened' && (
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
                <Since context={context} instant={row.appearedAt} />
              </SourcedInRow>
            ),
        },
        {
          id: 'basis',
          header: t('project.column.basis'),
          cell: (row) => (
            <Basis context={context} row={row} entry={entryOf(record.history, row.item)} />
          ),
        },
      ]}
    />
  );
}

function Basis({
  context,
  row,
  entry,
}: {
  context: RenderContext;
  row: StatusEntry;
  entry: ProjectShown['record']['history'][number] | undefined;
}) {
  const { t, locale } = context;
  return (
    <>
      {word(context, 'statusBasis', row.basis)}
      {row.reason && (
        <>
          {' · '}
          {t('project.reason', { reason: word(context, 'statusReason', row.reason) })}
        </>
      )}
      {entry?.note && (
        <div className="w-note">
          <SaidText context={context} value={entry.note} none="" />
        </div>
      )}
      {entry?.search && (
        <div className="w-note">
          {t('project.searched', {
            where: entry.search.where,
            languages: entry.search.languages
              .map((one) => wordIfCode(context, 'language', one))
              .join(comma(context)),
            from: formatDate(entry.search.from, locale),
            to: formatDate(entry.search.to, locale),
            by: entry.search.by,
          })}
        </div>
      )}
    </>
  );
}
