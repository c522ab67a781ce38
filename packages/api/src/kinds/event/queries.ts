import sql from 'sql-template-tag';
import { z } from 'zod';
import { type DatedList, datedItem } from '../../core/lists/dated-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { eventTable } from './indexing.ts';
import { eventListed, eventSchema } from './schema.ts';

export const eventListInput = listInputOf(eventSchema, eventListed);

export const eventItem = z.object({
  ...datedItem,
  summary: localizedOutput,
  ...itemFieldsOf(eventSchema),
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
  city: localizedOutput.nullable(),
  country: z.string().nullable().meta({ codeList: 'country' }),
});
export type EventItem = z.infer<typeof eventItem>;

export const events: DatedList<EventItem, z.infer<typeof eventListInput>> = {
  kind: 'event',
  schema: eventSchema,
  row: eventItem.strict(),
  filters: filtersOf(eventSchema, eventListed),
  table: eventTable,
  alias: 'e',
  columns: () => sql`c.summary, e.date, e.lower::text, e.upper::text, e.city, e.country`,
};
