import { codes } from '@chancery/vocabularies';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import {
  citations,
  code,
  commonFields,
  date,
  decimal,
  itemId,
  list,
  longText,
  reference,
  side,
  text,
} from '../../core/common.ts';

export const OBSERVATIONS_MAX = 2_000;

/** One spelling for one number, so that 790 and 790.0 are the same content. */
const figure = (label: string) =>
  decimal({ label }).overwrite((value) =>
    /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value).toFixed() : value,
  );

const stated = z.object({
  exports: figure('Exports').optional(),
  imports: figure('Imports').optional(),
  balance: figure('Balance').optional(),
});

export const observationSchema = z.object({
  id: itemId(),
  period: date({ label: 'Period', happened: true }),
  value: figure('Value').optional(),
  to: figure('To').optional(),
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
  flow: code(codes('flow'), { label: 'Flow', codeList: 'flow' }),
  commodity: text({ label: 'Commodity', help: 'HS code, or TOTAL' }),
  classification: text({ label: 'Classification' }).optional(),
  frequency: code(codes('frequency'), { label: 'Frequency', codeList: 'frequency' }),
  periodType: code(codes('periodType'), { label: 'Period type', codeList: 'periodType' }),
  valuation: code(codes('valuation'), { label: 'Valuation', codeList: 'valuation' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency is three capital letters')
    .meta({ label: 'Currency', visible: 'public' }),
  unit: text({ label: 'Unit', help: 'million, thousand, tonnes' }),
  observations: list(
    observationSchema,
    { label: 'Observations', widget: 'observations' },
    OBSERVATIONS_MAX,
  ),
});
export type Series = z.infer<typeof seriesSchema>;
