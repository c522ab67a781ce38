import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';
import { type Part, whole } from './whole.ts';

type Output = inferRouterOutputs<PublicRouter>['meeting'];
type ListInput = inferRouterInputs<PublicRouter>['meeting']['list'];
type MeetingDetail = Output['bySlug'];
export type MeetingShown = Extract<MeetingDetail, { state: 'shown' }>;
export type MeetingItem = Output['list']['items'][number];

/** Meetings of a calendar beyond which it would no longer be read. */
const CALENDAR_MAX = 500;
const NEIGHBOURS_MAX = 500;

export const meetingList = opened(async (view: TimeFilter, dossier: string, filters: Filters) => {
  'use cache';
  return kept(() =>
    ask(reads().meeting.list, {
      ...timeOf(view),
      dossier,
      ...filters,
    }),
  );
});

/** The meetings that the filters find, newest first: as many as a calendar holds, or all for a file. */
export const meetingCalendar = opened(
  async (view: TimeFilter, dossier: string, filters: Filters = {}, all = false) => {
    'use cache';
    return kept(async (): Promise<Part<MeetingItem>> => {
      const { cursor, ...asked } = filters;
      return whole(
        (page) =>
          ask(reads().meeting.list, {
            ...timeOf(view),
            dossier,
            ...asked,
            ...page,
          }),
        all ? undefined : CALENDAR_MAX,
      );
    });
  },
);

/** The last meeting that was held by a day, and the first that is to come after it. */
export const meetingsAround = opened(async (view: TimeFilter, dossier: string, day: string) => {
  'use cache';
  return kept(async () => {
    const one = async (asked: ListInput) =>
      (await reads().meeting.list({ ...timeOf(view), dossier, ...asked, limit: 1 })).items[0];
    const [met, ...coming] = await Promise.all([
      one({ state: 'held', to: day, sort: '-date' }),
      ...(['announced', 'confirmed', 'under_way'] as const).map((state) =>
        one({ state, from: day, sort: 'date' }),
      ),
    ]);
    const next = coming
      .filter((meeting) => meeting !== undefined)
      .toSorted((a, b) => (a.lower < b.lower ? -1 : 1))[0];
    return { met, next };
  });
});

export const meetingBySlug = opened(async (view: TimeFilter, dossier: string, slug: string) => {
  'use cache';
  return kept(async () => {
    const home = await dossierBySlug(view, dossier);
    // The API refuses a dossier that it has never heard of; here it is a page that is not there.
    if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
    const time = timeOf(view);
    const detail = await reads().meeting.bySlug({ ...time, dossier, slug });
    if (detail.state !== 'shown') return { detail };
    const [signed, sidelines, chains] = await Promise.all([
      reads().agreement.list({ ...time, dossier, meeting: detail.id, limit: NEIGHBOURS_MAX }),
      sidelinesOf(view, dossier, detail.id),
      chainsOf(view, detail.id),
    ]);
    return { detail, agreements: signed, sidelines, chains };
  });
});

/** Meetings on the margins of a format, an event or another meeting. */
export const sidelinesOf = (
  view: TimeFilter,
  dossier: string,
  id: string,
): Promise<Part<MeetingItem>> =>
  reads().meeting.list({ ...timeOf(view), dossier, parent: id, limit: NEIGHBOURS_MAX });
