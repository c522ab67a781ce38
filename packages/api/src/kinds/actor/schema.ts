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
  localized,
  reference,
} from '../../core/schema/common.ts';

const officeSchema = z.object({
  id: itemId(),
  title: localized({ label: 'Office' }),
  of: reference(['actor'], { label: 'Of', role: 'office' }).optional(),
  level: code(codes('meetingLevel'), { label: 'Level', codeList: 'meetingLevel' }).optional(),
  date: date({
    label: 'Held',
    help: 'From/to, such as 2004-03-09/.. or 2018-08-20/2022-04-10',
    happened: true,
  }),
  evidence: citations(),
});

export const actorSchema = z.object({
  ...commonFields,
  type: code(codes('actorType'), {
    label: 'Type',
    codeList: 'actorType',
    filter: 1,
    column: 1,
  }),
  country: code(codes('country'), {
    label: 'Country',
    codeList: 'country',
    filter: 'api',
    column: { place: 2, as: 'code' },
  }).optional(),
  offices: list(
    officeSchema,
    { label: 'Offices over time', help: 'A meeting shows the office held then' },
    60,
  ),
  memberships: list(
    z.object({
      id: itemId(),
      of: reference(['actor'], { label: 'Member of', role: 'member', acyclic: true }),
      date: date({ label: 'Member', happened: true }),
      evidence: citations(),
    }),
    { label: 'Memberships over time' },
    60,
  ),
});

/** What lists of actors have besides its fields. */
export const actorListed = { topic: naming('topic', { label: 'Topic', filter: 2 }) };
export type ActorSnapshot = z.infer<typeof actorSchema>;

export const actorKind = {
  schema: actorSchema,
  listed: actorListed,
  url: 'actors',
  one: 'actor',
  many: 'Actors',
  list: 'Countries, organisations, companies and persons',
  record: 'An actor',
  menu: 10,
} as const satisfies KindDescription;
