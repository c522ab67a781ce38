import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import {
  citations,
  code,
  commonFields,
  date,
  localized,
  longText,
  oneOf,
  reference,
} from '../../core/schema/common.ts';

/** What an actor holds on a topic. The positions of two sides on one topic are shown side by side. */
export const positionSchema = z.object({
  ...commonFields,
  actor: reference(['actor'], {
    label: 'Who holds it',
    role: 'actor',
    filter: 2,
    column: { place: 1, header: 'Who' },
  }),
  side: oneOf(['a', 'b', 'other'], { label: 'Side', filter: 3 }),
  about: reference(['topic'], { label: 'On what', role: 'topic' }),
  stance: localized({ label: 'Stance', help: 'In one line', citable: true }),
  since: date({
    label: 'Since',
    help: 'When it was first stated, as far as is known',
    happened: true,
  }),
  until: date({
    label: 'Until',
    help: 'Empty: still held',
    happened: true,
    notBelow: 'since',
    column: 4,
  }).optional(),
  compared: code(codes('positionCompared'), {
    label: 'Beside the other side',
    codeList: 'positionCompared',
    help: 'Against what the other side held at the time. Empty: nobody has compared them',
  }).optional(),
  statement: longText({ label: 'Statement', help: 'How it was put, in our words' }).default({}),
  statementEvidence: citations({ label: 'Evidence for the statement' }),
});

/** What lists of positions have besides its fields. */
export const positionListed = {
  topic: naming('topic', { label: 'Topic', filter: 1, column: 2 }),
  date: date({ label: 'Since', sort: 'date', column: 3 }),
  ...period('api', 'api'),
};
export type Position = z.infer<typeof positionSchema>;

export const positionKind = {
  schema: positionSchema,
  listed: positionListed,
  url: 'positions',
  one: 'position',
  many: 'Positions',
  list: 'What a side holds on a topic',
  record: 'A position',
  menu: 7,
} as const satisfies KindDescription;
