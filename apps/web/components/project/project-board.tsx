import { StatusBoard } from '@chancery/figures';
import type { ProjectItem, StatusEntry } from '../../data/projects.ts';
import { horizon } from '../happened.ts';
import { type Reader, recordHref } from '../reader.ts';
import { axisFor, boardRow } from './strip.ts';

type Board = { items: ProjectItem[]; histories: Record<string, StatusEntry[]> };

/** All projects as strips on one axis, latest move first. */
export function ProjectBoard({ reader, board }: { reader: Reader; board: Board }) {
  const { t } = reader;
  const until = horizon(reader);
  const rows = board.items.map((item) =>
    boardRow(
      reader,
      item,
      board.histories[item.id] ?? [],
      recordHref(reader, 'project', item.slug) ?? '',
    ),
  );
  if (rows.length === 0) return <p className="c-muted">{t('register.none')}</p>;
  return (
    <StatusBoard
      rows={rows}
      until={until}
      axis={axisFor(
        Object.values(board.histories).flatMap((history) => history.map(({ lower }) => lower)),
        until,
      )}
      direction={reader.direction}
      locale={reader.locale}
      title={t('project.board')}
      description={t('project.boardAbout')}
      labels={{
        name: t('project.column.project'),
        present: t('project.column.status'),
        strip: t('project.strip'),
      }}
    />
  );
}
