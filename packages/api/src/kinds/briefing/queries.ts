import sql from 'sql-template-tag';
import { z } from 'zod';
import { type DatedList, datedItem } from '../../core/lists/dated-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { briefingTable } from './indexing.ts';
import { briefingListed, briefingSchema } from './schema.ts';

export const briefingListInput = listInputOf(briefingSchema, briefingListed);

export const briefingItem = z.object({
  ...datedItem,
  summary: localizedOutput,
  ...itemFieldsOf(briefingSchema),
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
});
export type BriefingItem = z.infer<typeof briefingItem>;

export const briefings: DatedList<BriefingItem, z.infer<typeof briefingListInput>> = {
  kind: 'briefing',
  schema: briefingSchema,
  row: briefingItem.strict(),
  filters: filtersOf(briefingSchema, briefingListed),
  table: briefingTable,
  alias: 'b',
  columns: () => sql`c.summary, b.date, b.lower::text, b.upper::text`,
};
