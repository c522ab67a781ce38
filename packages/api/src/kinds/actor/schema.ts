import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import {
  citations,
  code,
  commonFields,
  date,
  itemId,
  list,
  localized,
  reference,
} from '../../core/common.ts';

export const officeSchema = z.object({
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
  type: code(codes('actorType'), { label: 'Type', codeList: 'actorType' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166)')
    .meta({ label: 'Country', help: 'Two letters, ISO 3166', visible: 'public' })
    .optional(),
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
export type ActorSnapshot = z.infer<typeof actorSchema>;
