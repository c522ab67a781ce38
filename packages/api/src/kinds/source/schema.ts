import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { naming } from '../../core/lists/list-fields.ts';
import {
  code,
  commonFields,
  date,
  language,
  longText,
  text,
  webAddress,
} from '../../core/schema/common.ts';

export const sourceSchema = z.object({
  ...commonFields,
  type: code(codes('sourceType'), {
    label: 'Type',
    codeList: 'sourceType',
    filter: 1,
    column: 3,
  }),
  publisher: text({ label: 'Publisher', filter: 2, column: 1 }),
  address: webAddress().meta({ label: 'Address', visible: 'public' }).optional(),
  published: date({
    label: 'Published',
    help: 'Leave empty where the source has no date',
    happened: true,
  }).optional(),
  language: language({ label: 'Language', filter: 'api' }).optional(),
  reliability: code(codes('sourceReliability'), {
    label: 'Reliability',
    codeList: 'sourceReliability',
  }).optional(),
  remark: longText({ label: 'Remark', help: 'A mirror or an aggregator says so here' }).default({}),
  archive: z
    .object({
      address: webAddress().meta({ label: 'Archived copy' }).optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')
        .meta({ label: 'SHA-256', visible: 'public' })
        .optional(),
    })
    .meta({ label: 'Archive', visible: 'public' })
    .optional(),
});

/** What lists of sources have besides its fields. */
export const sourceListed = {
  date: date({ label: 'Published', column: 2 }),
  topic: naming('topic', { label: 'Topic', filter: 3 }),
};
export type Source = z.infer<typeof sourceSchema>;

export const sourceKind = {
  schema: sourceSchema,
  listed: sourceListed,
  url: 'sources',
  one: 'source',
  many: 'Sources',
  list: 'Documents cited',
  record: 'A document cited',
  menu: 12,
} as const satisfies KindDescription;
