import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { described } from '../../core/kind/field.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import {
  citations,
  code,
  commonFields,
  date,
  itemId,
  list,
  localized,
  longText,
  oneOf,
  place,
  reference,
  side,
} from '../../core/schema/common.ts';

const level = (label: string) =>
  code(codes('meetingLevel'), { label, codeList: 'meetingLevel' }).optional();

export const meetingSchema = z.object({
  ...commonFields,
  type: code(codes('meetingType'), {
    label: 'Type',
    codeList: 'meetingType',
    filter: 3,
    column: 2,
  }),
  state: code(codes('meetingState'), {
    label: 'State',
    codeList: 'meetingState',
    filter: 4,
    column: { place: 5, header: 'Meeting' },
  }),
  date: date({
    label: 'When',
    help: 'One day, a month, or from/to such as 2021-04-06/2021-04-07',
    citable: true,
    happened: { where: 'state', is: ['under_way', 'held'] },
    sort: 'date',
    column: { place: 1, header: 'Date' },
  }),
  visitClass: code(codes('visitClass'), {
    label: 'Class of visit',
    codeList: 'visitClass',
    citable: true,
    help: 'Each side’s word is a claim',
  }).optional(),
  levels: z
    .object({ a: level('Side A'), b: level('Side B') })
    .meta({ label: 'Level of each side', help: 'By its highest participant', visible: 'public' })
    .default({}),
  place: place.meta({ label: 'Place', visible: 'public' }).optional(),
  host: z
    .object({
      actor: reference(['actor'], { label: 'Host', role: 'host' }).optional(),
      side: side.optional(),
    })
    .meta({ label: 'Host', visible: 'public' })
    .optional(),
  participants: list(
    z.object({
      id: itemId(),
      actor: reference(['actor'], { label: 'Person', role: 'actor' }),
      side: z.enum(['a', 'b', 'other']).meta({ label: 'Side', visible: 'public' }),
      role: code(codes('participantRole'), {
        label: 'Role',
        codeList: 'participantRole',
      }).optional(),
      office: localized({
        label: 'Office then',
        help: 'Only where the person’s dated offices do not say it',
      }).optional(),
      evidence: citations(),
    }),
    { label: 'Participants', widget: 'participants' },
  ),
  sideline: z
    .boolean()
    .meta({ label: 'On the margins of another event', visible: 'public' })
    .default(false),
  parent: localized({ label: 'Margins of', help: 'The event around it' }).optional(),
  parentRecord: reference(['format', 'event', 'meeting'], {
    label: 'Margins of, on record',
    role: 'parent',
    acyclic: true,
    help: 'The format, event or meeting around it',
  }).optional(),
  sessionOf: reference(['format'], {
    label: 'Session of',
    role: 'sessionOf',
    filter: 7,
  }).optional(),
  ordinal: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .meta({ label: 'Number of the session', widget: 'sessionNumber', visible: 'public' })
    .optional(),
  agenda: longText({ label: 'Agenda' }).default({}),
  statements: list(
    z.object({
      id: itemId(),
      side: z.enum(['a', 'b', 'both']).meta({ label: 'Side', visible: 'public' }),
      text: longText({ label: 'Statement' }),
      evidence: citations(),
    }),
    { label: 'What each side said' },
    40,
  ),
  outcomes: list(
    z.object({ id: itemId(), text: longText({ label: 'Outcome' }), evidence: citations() }),
    { label: 'What came of it' },
    60,
  ),
  discussed: list(reference(['project'], { role: 'project' }), { label: 'Projects discussed' }, 60),
});

/** What lists of meetings have besides its fields. */
export const meetingListed = {
  actor: naming('actor', { label: 'Person', filter: 1 }),
  level: code(codes('meetingLevel'), {
    label: 'Level',
    codeList: 'meetingLevel',
    help: 'Of the guest; where no side hosts, the higher of the two',
    filter: 2,
    column: 3,
  }),
  city: localized({
    label: 'Place',
    help: 'The city, in any of the languages',
    filter: 5,
    column: 4,
  }),
  hostSide: oneOf(['a', 'b'], { label: 'Host', filter: 6 }),
  topic: naming('topic', { label: 'Topic', filter: 8 }),
  project: naming('project', { label: 'Project discussed', filter: 9 }),
  ...period(10, 11),
  parent: described(z.uuid(), {
    label: 'On the margins of',
    help: 'The id of a format, event or meeting',
    filter: 'api',
  }),
  refersTo: described(z.uuid(), {
    label: 'Naming',
    help: 'The id of any record that the meeting names, or of the meeting itself',
    filter: 'api',
  }),
};
export type Meeting = z.infer<typeof meetingSchema>;

export const meetingKind = {
  schema: meetingSchema,
  listed: meetingListed,
  url: 'meetings',
  one: 'meeting',
  many: 'Meetings',
  list: 'Meetings, visits and calls',
  record: 'A meeting, with the office that each person held then',
  menu: 2,
} as const satisfies KindDescription;
