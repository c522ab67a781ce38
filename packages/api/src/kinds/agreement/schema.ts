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
  longText,
  place,
  reference,
  text,
} from '../../core/common.ts';

/** What a party did with the agreement. Without a date it happened on a day that is not known. */
export const actionSchema = z.object({
  id: itemId(),
  action: code(codes('agreementAction'), { label: 'Action', codeList: 'agreementAction' }),
  side: z.enum(['a', 'b', 'both', 'other']).meta({ label: 'By which side', visible: 'public' }),
  actor: reference(['actor'], {
    label: 'By whom',
    role: 'actor',
    help: 'The body or person, where the source names one',
  }).optional(),
  date: date({ label: 'When', help: 'Empty: not known', happened: true }).optional(),
  place: place.meta({ label: 'Where', visible: 'public' }).optional(),
  note: longText({ label: 'Note' }).optional(),
  evidence: citations(),
});
export type AgreementActionEntry = z.infer<typeof actionSchema>;

const agreements = (label: string, role: string, help: string) =>
  list(reference(['agreement'], { role, acyclic: true }), { label, help }, 30);

export const agreementSchema = z.object({
  ...commonFields,
  type: code(codes('agreementType'), { label: 'Type', codeList: 'agreementType' }),
  binding: code(codes('agreementBinding'), {
    label: 'Legal effect',
    codeList: 'agreementBinding',
    citable: true,
    help: 'A title does not decide it',
  }),
  parties: list(
    z.object({
      id: itemId(),
      actor: reference(['actor'], { label: 'Party', role: 'actor' }),
      side: z.enum(['a', 'b', 'other']).meta({ label: 'Side', visible: 'public' }),
      evidence: citations(),
    }),
    { label: 'Parties', widget: 'rows' },
    60,
  ),
  actions: list(actionSchema, {
    label: 'Actions',
    widget: 'rows',
    help: 'Signed, ratified, in force …, by whom and when',
  }),
  amends: agreements('Amends', 'amends', 'Agreements that this one changes'),
  implements: agreements('Implements', 'implements', 'Agreements that this one carries out'),
  replaces: agreements('Replaces', 'replaces', 'Agreements that this one takes the place of'),
  projects: list(
    reference(['project'], { role: 'project' }),
    { label: 'Projects', help: 'Projects whose legal basis it is' },
    60,
  ),
  meeting: reference(['meeting'], {
    label: 'Signed at',
    role: 'meeting',
    help: 'The meeting at which it was signed',
  }).optional(),
  texts: list(
    z.object({
      id: itemId(),
      language: text({ label: 'Language', help: 'en, ru, ur …' }),
      title: localized({ label: 'Title' }).optional(),
      address: z
        .url({ protocol: /^https?$/, error: 'write the whole address, beginning with https://' })
        .max(2000)
        .meta({ label: 'Address', visible: 'public' })
        .optional(),
      source: reference(['source'], { label: 'Source', role: 'source' }).optional(),
    }),
    { label: 'Texts of the agreement' },
    20,
  ),
});
export type Agreement = z.infer<typeof agreementSchema>;
