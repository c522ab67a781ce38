import { codes, locales } from '@chancery/vocabularies';
import { z } from 'zod';
import {
  code,
  date,
  decimal,
  itemId,
  line,
  list,
  localized,
  longText,
  open,
  prose,
  reference,
  text,
} from '../kind/builders.ts';
import type { FieldMeta } from '../kind/field.ts';
import { richText } from './rich-text.ts';

export {
  code,
  date,
  decimal,
  itemId,
  list,
  localized,
  longText,
  oneOf,
  reference,
  side,
  text,
  webAddress,
} from '../kind/builders.ts';

/** A snapshot is at most 1 MiB: images and files are references. */
export const SNAPSHOT_MAX_BYTES = 1_048_576;

/** For the check alone: the desk's. */
const around = (label: string) =>
  prose(400)
    .trim()
    .meta({ label, help: 'Needed only where the source has the passage more than once' })
    .optional();

/** A passage: the source, where in it, and the words where they are at hand. Never invented. */
export const citation = z.object({
  id: itemId(),
  source: reference(['source'], { label: 'Source', role: 'source' }),
  locator: text({ label: 'Where in it', help: 'Page, paragraph or minute' }).optional(),
  quotation: prose(4000)
    .trim()
    .meta(
      open({
        label: 'Passage',
        widget: 'longText',
        help: 'Word for word, in the source’s language',
      }),
    )
    .optional(),
  /** Where the passage stands more than once in its source (TextQuoteSelector of the W3C). */
  prefix: around('Words before the passage'),
  suffix: around('Words after the passage'),
  translation: prose(4000)
    .trim()
    .meta(open({ label: 'Our translation', widget: 'longText' }))
    .optional(),
  credibility: code(codes('credibility'), {
    label: 'Credibility',
    codeList: 'credibility',
  }).optional(),
});
export type Citation = z.infer<typeof citation>;

export const citations = (meta: FieldMeta = {}) =>
  list(citation, { label: 'Evidence', widget: 'citations', ...meta }, 50);

const figureShape = {
  value: decimal({ label: 'Value' }),
  to: decimal({ label: 'To', notBelow: 'value' }).optional(),
  qualifier: code(codes('qualifier'), { label: 'Qualifier', codeList: 'qualifier' }),
};
const unit = (meta: FieldMeta = {}) =>
  code(codes('unit'), { label: 'Unit', codeList: 'unit', ...meta });
const measureShape = {
  currency: code(codes('currency'), { label: 'Currency', codeList: 'currency' }).optional(),
  note: localized({ label: 'Of what', help: 'The stage or part that the figure is of' }).optional(),
};

/** A measure or a sum, as far as it is known. */
export const quantity = (label: string, help: string, ofUnit: FieldMeta = {}) =>
  z
    .object({
      ...figureShape,
      value: decimal({ label: 'Value', least: 0 }),
      unit: unit(ofUnit),
      ...measureShape,
    })
    .meta(open({ label, help, citable: true }))
    .optional();

/** A figure as someone says it: of a quantity with its unit, elsewhere in that of the field. */
const claimedFigure = z
  .object({ ...figureShape, unit: unit().optional(), ...measureShape })
  .meta(open({ label: 'Figure said' }));

/**
 * Who says what of one field or item of the record. What is said stands in one of `value`, `figure`,
 * `record` and `text`, as the field has it (`claim-form.ts`).
 */
const claim = z.object({
  id: itemId(),
  path: line(200)
    .min(1)
    .meta(open({ label: 'Of what', widget: 'hidden' })),
  value: line(100)
    .min(1)
    .meta(open({ label: 'What is said', help: 'A code, a date, true or false, as in the field' }))
    .optional(),
  figure: claimedFigure.optional(),
  record: reference(['*'], { label: 'Record said', role: 'claimed' }).optional(),
  text: longText({ label: 'What is said, in words' }).optional(),
  by: z.enum(['a', 'b', 'both', 'other', 'desk']).meta(open({ label: 'By whom' })),
  actor: reference(['actor'], { label: 'Which actor', role: 'claimant' }).optional(),
  rank: code(codes('claimRank'), { label: 'Rank', codeList: 'claimRank' }),
  reason: localized({ label: 'Why deprecated' }).optional(),
  reported: date({ label: 'Reported', happened: true }).optional(),
  sources: citations(),
});
export type Claim = z.infer<typeof claim>;

/** BCP 47. */
export const language = <const M extends FieldMeta>(meta: M) =>
  code(codes('language'), { codeList: 'language', ...meta });

const name = z.object({
  id: itemId(),
  text: text({ label: 'Name' }),
  language: language({ label: 'Language' }).optional(),
  from: date({ label: 'Used from', happened: true }).optional(),
  to: date({ label: 'Used to', notBelow: 'from' }).optional(),
  usedBy: text({ label: 'Used by' }).optional(),
});

export const place = z
  .object({
    city: localized({ label: 'City' }).optional(),
    country: code(codes('country'), { label: 'Country', codeList: 'country' }).optional(),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta(open({ label: 'Latitude' }))
      .optional(),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta(open({ label: 'Longitude' }))
      .optional(),
    precision: code(codes('placePrecision'), {
      label: 'Precision',
      codeList: 'placePrecision',
    }).optional(),
  })
  .meta(open({ widget: 'place' }));

export type Place = z.infer<typeof place>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What every kind has. A kind spreads it and adds its own. */
export const commonFields = {
  slug: z
    .string()
    .max(100)
    .regex(SLUG, 'an address is lower-case Latin letters and digits, joined by hyphens')
    .meta(
      open({ label: 'Address on this site', help: 'Lower-case Latin letters, digits and hyphens' }),
    ),
  dossiers: list(reference(['dossier'], { role: 'dossier' }), {
    label: 'Dossiers',
    help: 'The first is its home',
  }),
  title: localized({ label: 'Title' }).refine(
    (title) => locales.some((locale) => title[locale]),
    'a title is needed in at least one language',
  ),
  names: list(name, { label: 'Other names' }, 50),
  summary: longText({ label: 'Summary' }).default({}),
  body: richText({ label: 'Text' }),
  topics: list(reference(['topic'], { role: 'topic' }), { label: 'Topics' }, 30),
  related: list(
    z.object({
      id: itemId(),
      record: reference(['*'], { label: 'Record', role: 'related' }),
      note: localized({ label: 'How' }).optional(),
    }),
    { label: 'Related records' },
    100,
  ),
  identifiers: list(
    z.object({
      id: itemId(),
      scheme: text({ label: 'Scheme', help: 'wikidata, iso, m49, gem, unts …' }),
      value: text({ label: 'Value' }),
    }),
    { label: 'Identifiers elsewhere' },
    30,
  ),
  evidence: citations({ label: 'Evidence for the whole record' }),
  claims: list(claim, { label: 'Claims', widget: 'claims' }),
  nextReview: z.iso.date().meta({ label: 'Next review', help: 'Seen at the desk only' }).optional(),
};

export type CommonSnapshot = z.infer<z.ZodObject<typeof commonFields>>;
