import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import { EVENT_TYPES } from '../../core/change/event-type.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { amendment } from './amendments.ts';
import { namedReferences, publicChange } from './public-change.ts';

/** One event of the chain, as the public sees it. */
export const changeItem = z.object({
  id: z.uuid().meta({ help: 'Of this event, for ever' }),
  set: z
    .number()
    .int()
    .meta({ help: 'Number of the change set: without gaps, in the order of publication' }),
  cursor: z.string().meta({ help: 'Give it as since to go on behind this entry' }),
  at: z.string().meta({ help: 'When it was published' }),
  via: z.string(),
  recordId: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  dossiers: z
    .array(z.string())
    .meta({ help: 'Addresses of the dossiers that the record stood in then' }),
  type: z.enum([...EVENT_TYPES, 'reconstructed']).meta({
    help: 'reconstructed: the record begins here with a past told from sources of that time',
  }),
  first: z.boolean().meta({ help: 'The first time that the record was published' }),
  class: z.enum(codes('changeClass')),
  /** for readers, as it stands */
  note: z.string().nullable(),
  /** how the note came to be what it is, oldest first */
  amendments: z.array(amendment),
  /** the event whose note this one put right, and the role of who did */
  amends: z.uuid().nullable(),
  by: z.enum(codes('role')).nullable(),
  /** public paths only; null where content was redacted */
  paths: z.array(publicChange.extend({ class: z.string() })),
  references: namedReferences.meta({ help: 'What the values before and after name, by id' }),
  mergedInto: z
    .object({ id: z.uuid(), slug: z.string() })
    .nullable()
    .meta({ help: 'The record that stands for this one since it was merged' }),
  revision: z.number().int().nullable().meta({ help: 'Number of the revision that became public' }),
  snapshot: z.unknown().optional().meta({
    help: 'With since: the record as it was public from then on, as its own address has it; null where it was public no longer; absent where nothing became public',
  }),
});
export type ChangeItem = z.infer<typeof changeItem>;
