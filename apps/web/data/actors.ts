import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Locale } from '@chancery/vocabularies';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { backlinkGroups } from './references.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['actor'];
type ActorDetail = Output['bySlug'];
export type ActorShown = Extract<ActorDetail, { state: 'shown' }>;
export type ActorItem = Output['list']['items'][number];

/** Records of one kind that name an actor beyond which a page would no longer be read. */
const NAMING_MAX = 100;

export const actorList = opened(
  async (view: TimeFilter, dossier: string, locale: Locale, filters: Filters) => {
    'use cache';
    return kept(() => ask(reads().actor.list, { ...timeOf(view), dossier, ...filters, locale }));
  },
);

export const actorBySlug = opened(
  async (view: TimeFilter, dossier: string, slug: string, locale: Locale) => {
    'use cache';
    return kept(async () => {
      const detail = await reads().actor.bySlug({ ...timeOf(view), slug });
      if (detail.state !== 'shown') return { detail };
      const named = { ...timeOf(view), dossier, actor: detail.id, limit: NAMING_MAX };
      const home = await dossierBySlug(view, dossier);
      if (home.state !== 'shown') return { detail };
      const [backlinks, meetings, agreements, formats, positions] = await Promise.all([
        backlinkGroups(view, locale, detail.id),
        reads().meeting.list(named),
        reads().agreement.list(named),
        reads().format.list(named),
        reads().position.list(named),
      ]);
      return {
        detail,
        backlinks,
        meetings,
        agreements,
        formats,
        positions,
      };
    });
  },
);
