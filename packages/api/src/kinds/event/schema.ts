import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import { commonFields, date, list, localized, place, reference } from '../../core/schema/common.ts';

/** Anything dated that is no meeting, agreement or change of a project's status. */
export const eventSchema = z.object({
  ...commonFields,
  date: date({
    label: 'When',
    citable: true,
    sort: 'date',
    column: { place: 1, header: 'Date' },
  }),
  place: place.meta({ label: 'Place', visible: 'public' }).optional(),
  participants: list(
    reference(['actor'], { role: 'actor' }),
    { label: 'Who', help: 'Countries, organisations and persons that it concerns' },
    60,
  ),
});

/** What lists of events have besides its fields. */
export const eventListed = {
  city: localized({ label: 'Place', column: 2 }),
  actor: naming('actor', { label: 'Who', filter: 1 }),
  topic: naming('topic', { label: 'Topic', filter: 2 }),
  ...period(3, 4),
};
export type Event = z.infer<typeof eventSchema>;

export const eventKind = {
  schema: eventSchema,
  listed: eventListed,
  url: 'timeline',
  one: 'event',
  many: 'Events',
  list: 'Events: anything dated that is of no other kind',
  record: 'An event',
  menu: 5,
} as const satisfies KindDescription;
