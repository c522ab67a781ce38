import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming } from '../../core/lists/list-fields.ts';
import {
  citations,
  code,
  commonFields,
  date,
  itemId,
  list,
  longText,
  reference,
} from '../../core/schema/common.ts';

/** A standing format: a commission, a mechanism, an organisation in which the sides meet. */
export const formatSchema = z.object({
  ...commonFields,
  established: date({
    label: 'Established',
    citable: true,
    happened: true,
    column: 1,
  }).optional(),
  ended: date({
    label: 'Ended',
    help: 'Empty: it stands',
    happened: true,
    notBelow: 'established',
    column: 2,
  }).optional(),
  organisation: reference(['actor'], {
    label: 'Organisation',
    role: 'organisation',
    help: 'Where the format is a body of its own',
  }).optional(),
  mandate: longText({ label: 'Mandate' }).default({}),
  members: list(
    z.object({
      id: itemId(),
      actor: reference(['actor'], { label: 'Member', role: 'actor' }),
      role: code(codes('formatRole'), { label: 'As', codeList: 'formatRole' }),
      date: date({ label: 'From/to', help: 'Such as 2017-06-09/..', happened: true }).optional(),
      evidence: citations(),
    }),
    { label: 'Members over time', widget: 'rows' },
    200,
  ),
});

/** What lists of formats have besides its fields. */
export const formatListed = {
  actor: naming('actor', { label: 'Member', filter: 1 }),
  topic: naming('topic', { label: 'Topic', filter: 2 }),
};
export type Format = z.infer<typeof formatSchema>;

export const formatKind = {
  schema: formatSchema,
  listed: formatListed,
  url: 'formats',
  one: 'format',
  many: 'Formats',
  list: 'Standing formats: commissions, mechanisms, organisations',
  record: 'A format with its members and sessions',
  menu: 6,
} as const satisfies KindDescription;
