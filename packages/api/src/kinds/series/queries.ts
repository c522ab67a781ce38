import { codes } from '@chancery/vocabularies';
import { Decimal } from 'decimal.js';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  usesOf,
} from '../../core/lists/facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse, recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import {
  identifiersOutput,
  localizedOutput,
  referenceOutput,
} from '../../core/schema/localized-output.ts';
import { seriesTable } from './indexing.ts';
import { seriesListed, seriesSchema } from './schema.ts';

export const seriesListInput = listInputOf(seriesSchema, seriesListed);

export const observationItem = z.object({
  id: z.uuid(),
  /** EDTF; part-years are intervals */
  period: z.string(),
  lower: z.string(),
  upper: z.string(),
  /** decimal; null where the period is flagged as missing */
  value: z.string().nullable().meta({ decimal: true }),
  valueTo: z.string().nullable().meta({ decimal: true }),
  qualifier: z.enum(codes('qualifier')),
  flags: z.array(z.enum(codes('observationStatus'))),
  releasedOn: z.string().nullable(),
  vintages: z.number().int(),
  /** per cent over the same period a year before, computed on reading, never reported */
  derivedGrowth: z.string().nullable().meta({ decimal: true }),
});
export type ObservationItem = z.infer<typeof observationItem>;

/** Those named stand where they have stood in files. */
const { currency, unit, ...fields } = itemFieldsOf(seriesSchema);
const { flow, commodity, periodType, ...others } = fields;

export const seriesItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  reporter: referenceOutput.nullable(),
  reporterSide: z.enum(['a', 'b']).nullable(),
  compiler: referenceOutput,
  partner: referenceOutput.nullable(),
  flow: fields.flow,
  commodity: fields.commodity,
  frequency: z.enum(codes('frequency')),
  periodType: fields.periodType,
  valuation: z.enum(codes('valuation')),
  currency: z
    .string()
    .nullable()
    .meta({ codeList: 'currency', help: 'Of amounts of money; other units have none' }),
  unit: z.string().meta({ codeList: 'unit' }),
  ...others,
  observations: z.array(observationItem),
});
export type SeriesItem = z.infer<typeof seriesItem>;

const row = seriesItem
  .omit({ reporter: true, compiler: true, partner: true, observations: true })
  .extend({
    reporterId: z.guid().nullable(),
    compilerId: z.guid(),
    partnerId: z.guid().nullable(),
  })
  .strict();
type Row = z.infer<typeof row>;

/** Series with their figures: one statement for the series, one for all figures, one for names. */
export async function listSeries(
  db: ReadDb,
  view: View,
  input: z.infer<typeof seriesListInput>,
): Promise<Page<SeriesItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await seriesAsked(db, at, input);
  const found = await page<Row>(db, {
    row,
    select: sql`s."recordId" AS id, c.slug, c.title, c.identifiers, s."reporterId", s."reporterSide", s."compilerId", s."partnerId"${selectFields(seriesSchema, 's')}, s.frequency, s.valuation`,
    from: sql`FROM "SeriesIndex" s JOIN "Card" c ON c."recordId" = s."recordId" AND c.kind = 'series' AND ${inView(at, 'c')}`,
    where: conditionsOf(filtered),
    uses: usesOf(filtered),
    order: byTitle(input.locale, 's', input.sort === '-title'),
    id: sql`s."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
  const [observations, names] = await Promise.all([
    observationsOf(
      db,
      at,
      found.items.map((row) => row.id),
      input,
    ),
    hydrate(
      db,
      at,
      found.items
        .flatMap((row) => [row.reporterId, row.compilerId, row.partnerId])
        .filter((id) => id !== null),
    ),
  ]);
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    ...found,
    items: found.items.map(({ reporterId, compilerId, partnerId, ...row }) => ({
      ...row,
      reporter: named(reporterId),
      compiler: named(compilerId) ?? {
        id: compilerId,
        state: 'redacted' as const,
        kind: 'actor',
        slug: null,
        title: null,
      },
      partner: named(partnerId),
      observations: observations.get(row.id) ?? [],
    })),
  };
}

/** Figures of some series in order of time; a series holds at most 2,000. */
export async function observationsOf(
  db: ReadDb,
  view: View,
  ids: readonly string[],
  range: { from?: string | undefined; to?: string | undefined; validOn?: string | undefined } = {},
): Promise<Map<string, ObservationItem[]>> {
  const rows = await db.rows<Omit<ObservationItem, 'derivedGrowth'> & { recordId: string }>(
    sql`
    SELECT o."recordId", o.item AS id, o.period, o.lower::text, o.upper::text, trim_scale(o.value)::text AS value, trim_scale(o."valueTo")::text AS "valueTo",
      o.qualifier, o.flags, o."releasedOn", o.vintages
    FROM "Observation" o WHERE o."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'o')}
      AND (${range.from ?? null}::date IS NULL OR o.upper >= ${range.from ?? null}::date)
      AND (${range.to ?? null}::date IS NULL OR o.lower <= ${range.to ?? null}::date)
      AND (${range.validOn ?? null}::date IS NULL OR o.lower <= ${range.validOn ?? null}::date)
    ORDER BY o."recordId", o.lower, o.upper`,
    ids.map(recordUse),
  );
  const found = new Map<string, ObservationItem[]>();
  for (const { recordId, ...row } of rows) {
    const series = found.get(recordId) ?? [];
    series.push({ ...row, derivedGrowth: growthOver(series, row) });
    found.set(recordId, series);
  }
  return found;
}

const yearBefore = (day: string): string =>
  shifted(day, (at) => at.setUTCFullYear(at.getUTCFullYear() - 1));

/** A last day a year before: that of February is another in a leap year. */
const lastYearBefore = (day: string): string =>
  shifted(yearBefore(shifted(day, (at) => at.setUTCDate(at.getUTCDate() + 1))), (at) =>
    at.setUTCDate(at.getUTCDate() - 1),
  );

function shifted(day: string, by: (at: Date) => void): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  by(at);
  return at.toISOString().slice(0, 10);
}

/** Only exact figures of equal spans a year apart are compared. */
function growthOver(
  earlier: readonly ObservationItem[],
  row: Omit<ObservationItem, 'derivedGrowth'>,
): string | null {
  const base = earlier.find(
    (entry) => entry.lower === yearBefore(row.lower) && entry.upper === lastYearBefore(row.upper),
  );
  if (!base?.value || !row.value || base.valueTo || row.valueTo || new Decimal(base.value).isZero())
    return null;
  return new Decimal(row.value).div(base.value).minus(1).times(100).toFixed(1);
}

const list: KindList = {
  filters: filtersOf(seriesSchema, seriesListed),
  table: seriesTable,
  alias: 's',
  own: () => ({
    // They bound the figures of a series, not the list.
    from: {},
    to: {},
  }),
};

export const seriesFacetInput = seriesListInput.omit(PAGING);
type Asked = z.infer<typeof seriesFacetInput>;

async function seriesAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(inView(at, 's'), dossier && sql`s.dossiers @> ARRAY[${dossier}]::uuid[]`),
    uses: [listUse('series', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const seriesFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "SeriesIndex" s`,
    id: sql`s."recordId"`,
    filtered: await seriesAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
