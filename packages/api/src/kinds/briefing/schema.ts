import { z } from 'zod';
import { commonFields, date, itemId, list, text } from '../../core/common.ts';

/** An article that people read; its body embeds live facts. */
export const briefingSchema = z.object({
  ...commonFields,
  date: date({ label: 'Dated', help: 'The day that it bears' }),
  authors: list(
    z.object({ id: itemId(), name: text({ label: 'By-line' }) }),
    { label: 'Authors', help: 'Only those who chose to be named' },
    20,
  ),
});
export type Briefing = z.infer<typeof briefingSchema>;
