import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import {
  citations,
  code,
  commonFields,
  date,
  decimal,
  itemId,
  list,
  localized,
  longText,
  place,
  reference,
  text,
} from '../../core/common.ts';

/** Where one looked and found nothing: evidence for silence. */
const search = z
  .object({
    where: text({ label: 'Where' }),
    languages: text({ label: 'In which languages' }),
    from: date({ label: 'From', happened: true }),
    to: date({ label: 'To', happened: true }),
    by: text({ label: 'By whom' }),
  })
  .meta({ label: 'A search', visible: 'public' });

/** One entry of the status history. Without a status it says: checked, nothing new. */
export const statusEntrySchema = z.object({
  id: itemId(),
  date: date({ label: 'Happened', happened: true }),
  status: code(codes('projectStatus'), {
    label: 'Status',
    codeList: 'projectStatus',
    help: 'Empty: checked, nothing new',
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

const quantity = (label: string, help: string) =>
  z
    .object({
      value: decimal({ label: 'Value' }),
      to: decimal({ label: 'To' }).optional(),
      qualifier: code(codes('qualifier'), { label: 'Qualifier', codeList: 'qualifier' }),
      unit: text({ label: 'Unit' }),
    })
    .meta({ label, help, citable: true, visible: 'public' })
    .optional();

export const projectSchema = z.object({
  ...commonFields,
  sector: code(codes('sector'), { label: 'Sector', codeList: 'sector' }),
  nature: code(codes('nature'), { label: 'Nature', codeList: 'nature' }),
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
  cost: quantity('Cost', 'In the currency and the words of the source'),
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
      due: date({ label: 'Due' }),
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
export type Project = z.infer<typeof projectSchema>;
