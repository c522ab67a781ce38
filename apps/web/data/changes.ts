import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import { z } from 'zod';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['change'];
export type ChangeItem = Output['list']['items'][number];

export const changeList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() => ask(reads().change.list, { ...timeOf(view), dossier, ...filters }));
});

/** Every publication of one record, the first among them; null where nothing has such an id. */
export const changesOfRecord = opened(
  async (view: TimeFilter, _dossier: string, filters: Filters) => {
    'use cache';
    return kept(async () => {
      const { record, ...more } = filters;
      if (!z.uuid().safeParse(record).success) return null;
      const list = await ask(reads().change.list, {
        ...timeOf(view),
        ...more,
        record,
        seeded: true,
      });
      // Before the record was opened a log is empty: its past was told afterwards.
      return list.total > 0 || view.asOf ? list : null;
    });
  },
);
