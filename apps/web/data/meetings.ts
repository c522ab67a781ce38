import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { chainsOf } from './chains.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['meeting'];
type ListInput = inferRouterInputs<PublicRouter>['meeting']['list'];
export type MeetingDetail = Output['bySlug'];
export type MeetingShown = Extract<MeetingDetail, { state: 'shown' }>;
export type MeetingItem = Output['list']['items'][number];

const CALENDAR_MAX = 500;
const NEIGHBOURS_MAX = 100;

export async function meetingList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'meetings', filters });
  return reads().meeting.list({
    ...timeOf(view),
    dossier,
    ...filters,
    ...daysOf(filters),
  } as ListInput);
}

/** All meetings that the filters find, newest first, for the calendar and for what comes next. */
export async function meetingCalendar(view: View, dossier: string, filters: Filters = {}) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'meetings', filters });
  const { cursor, ...asked } = filters;
  const { items } = await reads().meeting.list({
    ...timeOf(view),
    dossier,
    ...asked,
    ...daysOf(asked),
    limit: CALENDAR_MAX,
  } as ListInput);
  return items;
}

export async function meetingBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'meetings', slug });
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
  return { detail, agreements: signed.items, sidelines, chains };
}

/** Meetings on the margins of a format, an event or another meeting. */
export async function sidelinesOf(view: View, dossier: string, id: string): Promise<MeetingItem[]> {
  const { items } = await reads().meeting.list({
    ...timeOf(view),
    dossier,
    parent: id,
    limit: NEIGHBOURS_MAX,
  });
  return items;
}
