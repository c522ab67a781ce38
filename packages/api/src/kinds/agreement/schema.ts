import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import {
  citations,
  code,
  commonFields,
  date,
  itemId,
  language,
  list,
  localized,
  longText,
  place,
  reference,
  webAddress,
} from '../../core/schema/common.ts';

/** What a party did with the agreement. Without a date it happened on a day that is not known. */
const actionSchema = z.object({
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
  list(reference(['agreement'], { role, acyclic: true }), { label, help, filter: 'api' }, 30);

export const agreementSchema = z.object({
  ...commonFields,
  type: code(codes('agreementType'), {
    label: 'Type',
    codeList: 'agreementType',
    filter: 1,
    column: 2,
  }),
  binding: code(codes('agreementBinding'), {
    label: 'Legal effect',
    codeList: 'agreementBinding',
    citable: true,
    help: 'A title does not decide it',
    filter: 2,
    column: 4,
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
    filter: 'api',
  }).optional(),
  texts: list(
    z.object({
      id: itemId(),
      language: language({ label: 'Language' }),
      title: localized({ label: 'Title' }).optional(),
      address: webAddress().meta({ label: 'Address', visible: 'public' }).optional(),
      source: reference(['source'], { label: 'Source', role: 'source' }).optional(),
    }),
    { label: 'Texts of the agreement' },
    20,
  ),
});

/** What lists of agreements have besides its fields. */
export const agreementListed = {
  date: date({ label: 'Concluded', sort: 'date', column: 1 }),
  standing: code(codes('agreementAction'), {
    label: 'Stands',
    codeList: 'agreementAction',
    filter: 3,
    column: { place: 3, header: 'Standing' },
  }),
  action: code(codes('agreementAction'), {
    label: 'Has been',
    codeList: 'agreementAction',
    filter: 4,
  }),
  actor: naming('actor', { label: 'Party', filter: 5 }),
  topic: naming('topic', { label: 'Topic', filter: 6 }),
  project: naming('project', { label: 'Project', filter: 7 }),
  ...period(8, 9),
};
export type Agreement = z.infer<typeof agreementSchema>;

export const agreementKind = {
  schema: agreementSchema,
  listed: agreementListed,
  url: 'agreements',
  one: 'agreement',
  many: 'Agreements',
  list: 'Agreements, from treaty to joint statement',
  record: 'An agreement with every action of its parties',
  menu: 3,
} as const satisfies KindDescription;
