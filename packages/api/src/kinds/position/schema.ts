import { z } from 'zod';
import {
  citations,
  commonFields,
  date,
  localized,
  longText,
  reference,
} from '../../core/common.ts';

/** What an actor holds on a topic. The positions of two sides on one topic are shown side by side. */
export const positionSchema = z.object({
  ...commonFields,
  actor: reference(['actor'], { label: 'Who holds it', role: 'actor' }),
  side: z.enum(['a', 'b', 'other']).meta({ label: 'Side', visible: 'public' }),
  about: reference(['topic'], { label: 'On what', role: 'topic' }),
  stance: localized({ label: 'Stance', help: 'In one line', citable: true }),
  since: date({
    label: 'Since',
    help: 'When it was first stated, as far as is known',
    happened: true,
  }),
  until: date({ label: 'Until', help: 'Empty: still held', happened: true }).optional(),
  statement: longText({ label: 'Statement', help: 'How it was put, in our words' }).default({}),
  statementEvidence: citations({ label: 'Evidence for the statement' }),
});
export type Position = z.infer<typeof positionSchema>;
