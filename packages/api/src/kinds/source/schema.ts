import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import { code, commonFields, date, longText, text } from '../../core/common.ts';

export const sourceSchema = z.object({
  ...commonFields,
  type: code(codes('sourceType'), { label: 'Type', codeList: 'sourceType' }),
  publisher: text({ label: 'Publisher' }),
  address: z
    .url({ protocol: /^https?$/, error: 'not a web address: it begins with https:// or http://' })
    .max(2000)
    .meta({ label: 'Address', visible: 'public' })
    .optional(),
  published: date({
    label: 'Published',
    help: 'Leave empty where the source has no date',
    happened: true,
  }).optional(),
  language: text({ label: 'Language', help: 'en, ru, ur …' }).optional(),
  reliability: code(codes('sourceReliability'), {
    label: 'Reliability',
    codeList: 'sourceReliability',
  }).optional(),
  remark: longText({ label: 'Remark', help: 'A mirror or an aggregator says so here' }).default({}),
  archive: z
    .object({
      address: z.url().max(2000).meta({ label: 'Archived copy' }).optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits')
        .meta({ label: 'SHA-256', visible: 'public' })
        .optional(),
    })
    .meta({ label: 'Archive', visible: 'public' })
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;
