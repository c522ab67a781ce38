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
  longText,
  place,
  quantity,
  reference,
  text,
} from '../../core/schema/common.ts';

/** Where one looked and found nothing: evidence for silence. */
const search = z
  .object({
    where: text({ label: 'Where' }),
    languages: z
      .array(z.enum(codes('language')))
      .min(1, 'Say in which languages.')
      .max(20)
      .meta({
        label: 'In which languages',
        codeList: 'language',
        widget: 'code',
        visible: 'public',
      }),
    from: date({ label: 'From', happened: true }),
    to: date({ label: 'To', happened: true, notBelow: 'from' }),
    by: text({ label: 'By whom' }),
  })
  .meta({ label: 'A search', visible: 'public' });

/** One entry of the status history; what it is follows from it and from those before it. */
const statusEntrySchema = z.object({
  id: itemId(),
  date: date({ label: 'Happened', happened: true }),
  status: code(codes('projectStatus'), {
    label: 'Status',
    codeList: 'projectStatus',
    help: 'Empty: what is announced or observed is reported, what is inferred is checked, nothing new',
  }).optional(),
  basis: code(codes('statusBasis'), { label: 'Basis', codeList: 'statusBasis' }),
  reason: code(codes('statusReason'), { label: 'Reason', codeList: 'statusReason' }).optional(),
  note: longText({ label: 'Note' }).optional(),
  evidence: citations(),
  search: search.optional(),
  file: text({
    label: 'File',
    help: 'For what was observed: an image or a measurement',
  }).optional(),
});
export type StatusEntry = z.infer<typeof statusEntrySchema>;

export const projectSchema = z.object({
  ...commonFields,
  sector: code(codes('sector'), { label: 'Sector', codeList: 'sector', filter: 2, column: 3 }),
  nature: code(codes('nature'), { label: 'Nature', codeList: 'nature', filter: 3 }),
  history: list(statusEntrySchema, { label: 'Status history', widget: 'statusHistory' }),
  parties: list(
    z.object({
      id: itemId(),
      actor: reference(['actor'], { label: 'Actor', role: 'actor' }),
      role: code(codes('projectRole'), { label: 'Role', codeList: 'projectRole' }),
      evidence: citations(),
    }),
    { label: 'Parties' },
    60,
  ),
  places: list(
    z.object({ id: itemId(), label: localized({ label: 'What' }).optional(), place }),
    { label: 'Places' },
    60,
  ),
  route: list(
    z.object({ id: itemId(), label: localized({ label: 'What' }).optional(), place }),
    {
      label: 'Route',
      help: 'Places in order along a line. It is drawn as known only where all of them are exact.',
    },
    200,
  ),
  length: quantity('Length', 'Other figures stand beside it as claims'),
  cost: quantity('Cost', 'In the currency and the words of the source', { ofMoney: true }),
  capacity: quantity('Capacity', ''),
  milestones: list(
    z.object({
      id: itemId(),
      title: localized({ label: 'Milestone' }),
      planned: date({ label: 'Planned' }).optional(),
      actual: date({ label: 'Actual', happened: 'part' }).optional(),
      state: code(codes('milestoneState'), { label: 'State', codeList: 'milestoneState' }),
      evidence: citations(),
    }),
    { label: 'Milestones' },
    100,
  ),
  promises: list(
    z.object({
      id: itemId(),
      text: localized({ label: 'Promise' }),
      made: date({ label: 'Made', happened: true }),
      due: date({ label: 'Due', notBelow: 'made' }),
      state: code(codes('promiseState'), { label: 'State', codeList: 'promiseState' }),
      evidence: citations(),
    }),
    { label: 'Promises' },
    100,
  ),
  health: list(
    z.object({
      id: itemId(),
      rating: code(codes('health'), { label: 'Rating', codeList: 'health' }),
      date: date({ label: 'Date', happened: true }),
      assessor: text({ label: 'Assessor' }),
      text: longText({ label: 'Why' }),
    }),
    { label: 'Health', help: 'A judgement of its own, never derived from the status' },
    100,
  ),
  partOf: reference(['project'], { label: 'Part of', role: 'project', acyclic: true }).optional(),
  counted: z.boolean().meta({ label: 'Counts in totals', visible: 'public' }).default(true),
});

/** What lists of projects have besides its fields. */
export const projectListed = {
  status: code(codes('projectStatus'), {
    label: 'Status',
    codeList: 'projectStatus',
    filter: 1,
    column: 1,
  }),
  statusDate: date({ label: 'Since', sort: 'moved', column: 2 }),
  actor: naming('actor', { label: 'Party', filter: 4 }),
  topic: naming('topic', { label: 'Topic', filter: 5 }),
};
export type Project = z.infer<typeof projectSchema>;

export const projectKind = {
  schema: projectSchema,
  listed: projectListed,
  url: 'projects',
  one: 'project',
  many: 'Projects',
  list: 'Projects of a dossier',
  record: 'A project with its whole status history',
  menu: 1,
} as const satisfies KindDescription;
