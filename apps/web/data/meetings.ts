import 'server-only';
import type { inferRouterInputs, inferRouterOutputs, PublicRouter } from '@chancery/api';
import { boundsOf } from '@chancery/dates';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';
import { dossierBySlug } from './dossiers.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['meeting'];
type ListInput = inferRouterInputs<PublicRouter>['meeting']['list'];
export type MeetingDetail = Output['bySlug'];
export type MeetingShown = Extract<MeetingDetail, { state: 'shown' }>;
export type MeetingItem = Output['list']['items'][number];

const CALENDAR_MAX = 500;

export async function meetingList(view: View, dossier: string, filters: Filters) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'meetings', filters });
  return reads().meeting.list({
    ...timeOf(view),
    dossier,
    ...filters,
    ...days(filters),
  } as ListInput);
}

/** "From April 2021 to 2022" in days. */
const days = ({ from, to }: Filters) => ({
  ...(from && { from: boundsOf(from).lower }),
  ...(to && { to: boundsOf(to).upper }),
});

/** All meetings, newest first, for the calendar and for what comes next. */
export async function meetingCalendar(view: View, dossier: string) {
  'use cache';
  cachedFor({ page: 'register', dossier, register: 'meetings', filters: {} });
  const { items } = await reads().meeting.list({ ...timeOf(view), dossier, limit: CALENDAR_MAX });
  return items;
}

export async function meetingBySlug(view: View, dossier: string, slug: string) {
  'use cache';
  cachedFor({ page: 'record', dossier, register: 'meetings', slug });
  const home = await dossierBySlug(view, dossier);
  // The API refuses a dossier that it has never heard of; here it is a page that is not there.
  if (home.state !== 'shown') return { detail: { state: 'absent' as const } };
  const detail = await reads().meeting.bySlug({ ...timeOf(view), dossier, slug });
  return { detail };
}
