import { codes } from '@chancery/vocabularies';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import type { FieldMeta } from '../../core/kind/field.ts';
import { naming, period } from '../../core/lists/list-fields.ts';
import {
  citations,
  code,
  commonFields,
  date,
  decimal,
  itemId,
  list,
  longText,
  oneOf,
  reference,
  side,
  text,
} from '../../core/schema/common.ts';

const OBSERVATIONS_MAX = 2_000;

/** One spelling for one number, so that 790 and 790.0 are the same content. */
const figure = (label: string, meta: FieldMeta = { least: 0 }) =>
  decimal({ label, ...meta }).overwrite((value) =>
    /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value).toFixed() : value,
  );

const stated = z.object({
  exports: figure('Exports').optional(),
  imports: figure('Imports').optional(),
  balance: figure('Balance', {}).optional(),
});

const observationSchema = z.object({
  id: itemId(),
  period: date({ label: 'Period', happened: true }),
  value: figure('Value').optional(),
  to: figure('To', { notBelow: 'value' }).optional(),
  qualifier: code(codes('qualifier'), { label: 'Qualifier', codeList: 'qualifier' }).default(
    'exact',
  ),
  growth: decimal({ label: 'Growth as stated', unit: '%' }).optional(),
  flags: z
    .array(z.enum(codes('observationStatus')))
    .max(9)
    .meta({ label: 'Flags', codeList: 'observationStatus', widget: 'code', visible: 'public' })
    .default([]),
  stated: stated
    .meta({
      label: 'Stated in the same place',
      help: 'Exports, imports and balance, as quoted',
      visible: 'public',
    })
    .optional(),
  releasedOn: date({ label: 'Released', happened: 'part' }).optional(),
  vintages: list(
    z.object({
      id: itemId(),
      value: figure('Value'),
      releasedOn: date({ label: 'Released', happened: true }).optional(),
      evidence: citations(),
    }),
    { label: 'Earlier vintages', help: 'What the compiler said before' },
    40,
  ),
  note: longText({ label: 'Note' }).optional(),
  evidence: citations(),
});
export type ObservationEntry = z.infer<typeof observationSchema>;

export const seriesSchema = z.object({
  ...commonFields,
  reporter: z
    .object({
      actor: reference(['actor'], { label: 'Reporter', role: 'reporter' }).optional(),
      side: side.optional(),
    })
    .meta({ label: 'Reporter', help: 'Whose trade it is', visible: 'public' }),
  compiler: reference(['actor'], {
    label: 'Compiler',
    role: 'compiler',
    help: 'The body whose figure it is',
  }),
  partner: reference(['actor'], { label: 'Partner', role: 'partner' }).optional(),
  flow: code(codes('flow'), { label: 'Flow', codeList: 'flow', filter: 1, column: 1 }),
  commodity: text({ label: 'Commodity', help: 'HS code, or TOTAL', filter: 'api' }),
  classification: text({ label: 'Classification' }).optional(),
  frequency: code(codes('frequency'), { label: 'Frequency', codeList: 'frequency' }),
  periodType: code(codes('periodType'), {
    label: 'Period type',
    codeList: 'periodType',
    filter: 2,
    column: { place: 2, header: 'Periods' },
  }),
  valuation: code(codes('valuation'), { label: 'Valuation', codeList: 'valuation' }),
  unit: code(codes('unit'), {
    label: 'Unit',
    codeList: 'unit',
    ofMoney: true,
    column: { place: 4, as: 'code' },
  }),
  currency: code(codes('currency'), {
    label: 'Currency',
    codeList: 'currency',
    help: 'Of amounts of money',
    column: { place: 3, as: 'code' },
  }).optional(),
  observations: list(
    observationSchema,
    { label: 'Observations', widget: 'observations' },
    OBSERVATIONS_MAX,
  ),
});

/** What lists of series have besides its fields. */
export const seriesListed = {
  reporterSide: oneOf(['a', 'b'], { label: 'Reporter', filter: 'api' }),
  topic: naming('topic', { label: 'Topic', filter: 3 }),
  ...period('api', 'api'),
};
export type Series = z.infer<typeof seriesSchema>;

export const seriesKind = {
  schema: seriesSchema,
  listed: seriesListed,
  url: 'trade',
  one: 'trade series',
  many: 'Trade',
  list: 'Trade series with their figures',
  record: 'A trade series with its figures',
  menu: 4,
} as const satisfies KindDescription;
