import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind/kind.ts';
import type { Event } from './schema.ts';

export const eventTable: IndexTable = {
  name: 'EventIndex',
  columns: ['dossiers', 'date', 'lower', 'upper', 'city', 'country'],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [eventTable];

export const index = (event: Event): Record<string, KindRow[]> => ({
  EventIndex: [
    {
      dossiers: event.dossiers,
      date: event.date,
      ...boundsOf(event.date),
      city: event.place?.city,
      country: event.place?.country,
    },
  ],
});

export const timeline = (event: Event): TimelineRow[] => [{ what: 'event', date: event.date }];
