import {
  type FigureTableProps,
  StatusBoard,
  type StatusBoardProps,
  statusBoardTable,
} from '@chancery/figures';
import type { Filters } from '../../addresses/filters.ts';
import type { Board } from '../../data/projects.ts';
import { FigureFrame } from '../figure/figure-frame.tsx';
import { horizon } from '../happened.ts';
import { type RenderContext, recordHref } from '../render-context.ts';
import { axisFor, boardRow } from './strip.ts';

/** Projects as strips on one axis, latest move first. */
export function ProjectBoard({
  context,
  board,
  filters = {},
}: {
  context: RenderContext;
  board: Board;
  filters?: Filters;
}) {
  const { props, table } = boardFigure(context, board);
  if (props.rows.length === 0) return <p className="c-muted">{context.t('register.none')}</p>;
  return (
    <FigureFrame context={context} register="projects" filters={filters} table={table}>
      <StatusBoard {...props} />
    </FigureFrame>
  );
}

/** The board and its table, for a page or a file. */
export function boardFigure(
  context: RenderContext,
  board: Board,
): { props: StatusBoardProps; table: FigureTableProps } {
  const { t } = context;
  const until = horizon(context);
  const rows = board.items.map((item) =>
    boardRow(
      context,
      item,
      board.histories[item.id] ?? [],
      recordHref(context, 'project', item.slug) ?? '',
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
      direction: context.direction,
      locale: context.locale,
      title: t('project.board'),
      description:
        board.total > rows.length
          ? t('project.boardPart', { shown: rows.length, total: board.total })
          : t('project.boardAbout'),
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
