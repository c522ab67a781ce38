import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import { commonFields, date, itemId, list, text } from '../../core/schema/common.ts';

/** An article that people read; its body embeds live facts. */
export const briefingSchema = z.object({
  ...commonFields,
  date: date({ label: 'Dated', help: 'The day that it bears', sort: 'date', column: 1 }),
  authors: list(
    z.object({ id: itemId(), name: text({ label: 'By-line' }) }),
    { label: 'Authors', help: 'Only those who chose to be named' },
    20,
  ),
});

/** What lists of briefings have besides its fields. */
export const briefingListed = {
  topic: naming('topic', { label: 'Topic', filter: 1 }),
  ...period(2, 3),
};
export type Briefing = z.infer<typeof briefingSchema>;

export const briefingKind = {
  schema: briefingSchema,
  listed: briefingListed,
  url: 'briefings',
  one: 'briefing',
  many: 'Briefings',
  list: 'Briefings: articles made of live facts',
  record: 'A briefing with the facts that it embeds, as they are in the view',
  menu: 8,
} as const satisfies KindDescription;
