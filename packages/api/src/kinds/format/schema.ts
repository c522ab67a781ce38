import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import {
  citations,
  code,
  commonFields,
  date,
  itemId,
  list,
  longText,
  reference,
} from '../../core/common.ts';

/** A standing format: a commission, a mechanism, an organisation in which the sides meet. */
export const formatSchema = z.object({
  ...commonFields,
  established: date({ label: 'Established', citable: true, happened: true }).optional(),
  ended: date({ label: 'Ended', help: 'Empty: it stands', happened: true }).optional(),
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
export type Format = z.infer<typeof formatSchema>;
