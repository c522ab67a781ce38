import {
  type FigureTableProps,
  StatusBoard,
  type StatusBoardProps,
  statusBoardTable,
} from '@chancery/figures';
import type { Filters } from '../../addresses/filters.ts';
import type { ProjectItem, StatusEntry } from '../../data/projects.ts';
import { FigureFrame } from '../figure/figure-frame.tsx';
import { horizon } from '../happened.ts';
import { type Reader, recordHref } from '../reader.ts';
import { axisFor, boardRow } from './strip.ts';

type Board = { items: ProjectItem[]; histories: Record<string, StatusEntry[]> };

/** All projects as strips on one axis, latest move first. */
export function ProjectBoard({
  reader,
  board,
  filters = {},
}: {
  reader: Reader;
  board: Board;
  filters?: Filters;
}) {
  const { props, table } = boardFigure(reader, board);
  if (props.rows.length === 0) return <p className="c-muted">{reader.t('register.none')}</p>;
  return (
    <FigureFrame reader={reader} register="projects" filters={filters} table={table}>
      <StatusBoard {...props} />
    </FigureFrame>
  );
}

/** The board and its table, for a page or a file. */
export function boardFigure(
  reader: Reader,
  board: Board,
): { props: StatusBoardProps; table: FigureTableProps } {
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
  return {
    props: {
      rows,
      until,
      axis: axisFor(
        Object.values(board.histories).flatMap((history) => history.map(({ lower }) => lower)),
        until,
      ),
      direction: reader.direction,
      locale: reader.locale,
      title: t('project.board'),
      description: t('project.boardAbout'),
      labels: {
        name: t('project.column.project'),
        present: t('project.column.status'),
        strip: t('project.strip'),
      },
    },
    table: statusBoardTable(rows, t('project.board'), {
      name: t('project.column.project'),
      present: t('project.column.status'),
      since: t('project.column.since'),
      history: t('project.history'),
    }),
  };
}
