import { z } from 'zod';
import { commonFields, date, list, place, reference } from '../../core/common.ts';

/** Anything dated that is no meeting, agreement or change of a project's status. */
export const eventSchema = z.object({
  ...commonFields,
  date: date({ label: 'When', citable: true }),
  place: place.meta({ label: 'Place', visible: 'public' }).optional(),
  participants: list(
    reference(['actor'], { role: 'actor' }),
    { label: 'Who', help: 'Countries, organisations and persons that it concerns' },
    60,
  ),
});
export type Event = z.infer<typeof eventSchema>;
