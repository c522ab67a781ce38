import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import { type Part, whole } from './whole.ts';

type Output = inferRouterOutputs<PublicRouter>['project'];
type ProjectDetail = Output['bySlug'];
export type ProjectShown = Extract<ProjectDetail, { state: 'shown' }>;
export type ProjectItem = Output['list']['items'][number];
export type StatusEntry = Output['histories'][string][number];
export type ProjectCount = Output['counts'][number];
export type Board = Part<ProjectItem> & { histories: Record<string, StatusEntry[]> };

/** Projects of a board beyond which it would no longer be read. */
const BOARD_MAX = 100;
/** As many histories as the API gives at once. */
const HISTORIES_MAX = 500;

export const projectList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() => ask(reads().project.list, { ...timeOf(view), dossier, ...filters }));
});

/** Projects with their histories, latest move first: as many as a board holds, or all for a file. */
export const projectBoard = opened(
  async (view: TimeFilter, dossier: string, filters: Filters = {}, all = false) => {
    'use cache';
    return kept(async (): Promise<Board> => {
      const { cursor, ...asked } = filters;
      const { items, total } = await whole(
        (page) => ask(reads().project.list, { ...timeOf(view), dossier, ...asked, ...page }),
        all ? undefined : BOARD_MAX,
      );
      const histories: Board['histories'] = {};
      for (let first = 0; first < items.length; first += HISTORIES_MAX) {
        const ids = items.slice(first, first + HISTORIES_MAX).map(({ id }) => id);
        Object.assign(histories, await reads().project.histories({ ...timeOf(view), ids }));
      }
      return { items, total, histories };
    });
  },
);

/** How many projects have each status: counted where they lie, not on the board. */
export const projectCounts = opened(async (view: TimeFilter, dossier: string) => {
  'use cache';
  return kept(() => reads().project.counts({ ...timeOf(view), dossier }));
});

export const projectBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const detail = await reads().project.bySlug({ ...timeOf(view), dossier, slug });
    if (detail.state !== 'shown') return { detail };
    const [histories, meetings, agreements, chains] = await Promise.all([
      reads().project.histories({ ...timeOf(view), ids: [detail.id] }),
      reads().meeting.list({ ...timeOf(view), dossier, project: detail.slug, limit: 100 }),
      reads().agreement.list({ ...timeOf(view), dossier, project: detail.slug, limit: 100 }),
      chainsOf(view, detail.id),
    ]);
    return {
      detail,
      history: histories[detail.id] ?? [],
      meetings,
      agreements,
      chains,
    };
  });
});
