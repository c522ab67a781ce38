import sql, { raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import type { listInput, PAGING } from '../read/read-input.ts';
import { dossierIdOf } from '../read/resolve-ids.ts';
import { listUse, type Use } from '../read/uses.ts';
import { inView, type View } from '../read/view.ts';
import { identifiersOutput, localizedOutput } from '../schema/localized-output.ts';
import { byTitle } from './by-title.ts';
import { conditionsOf, type Facets, type Filtered, facetsOf, usesOf } from './facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from './kind-list.ts';
import { given, type Page, page, pagedView, readCursor } from './page.ts';

/** What every row of a list of dated records says, beside its plain fields and its own columns. */
export const datedItem = {
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  /** whether its date may still lie ahead on `validOn`, because it is not known to the day */
  maybe: z.boolean(),
};

type ListAsked = z.infer<typeof listInput> & { sort: string };
/** The filters alone, of which facets are counted. */
type Asked = Omit<ListAsked, keyof typeof PAGING>;

/**
 * The list of a kind whose records each have a date. Rows of its table have the columns
 * `recordId`, `dossiers` and, as bounds of the date, `lower` and `upper`.
 */
export interface DatedList<Item, Input extends ListAsked> extends KindList {
  /** the kind's name */
  kind: string;
  schema: z.core.$ZodType;
  /** what a row is, to which tests hold it */
  row: z.ZodType<Item>;
  /** columns of an item beside those of its card and its plain fields */
  columns(at: View, asked: Input): Sql;
  /** joins that columns, filters and facets read */
  joins?(at: View, asked: Omit<Input, keyof typeof PAGING>): Sql;
  /** whether a filter that was given reads the joins, so that counting needs them too */
  countsJoined?(asked: Input): boolean;
  /** the last day on which it still holds, of a record that lasts */
  ended?: Sql;
  /** ids of records that filters without a kind name */
  named?(asked: Input): readonly (string | undefined)[];
  /** what the columns of these rows depend on beside the records of the list */
  usesOfRows?(rows: readonly Item[]): readonly Use[];
}

/** A page of the list, the latest first unless asked otherwise. */
export async function listDated<Item extends object, Input extends ListAsked>(
  db: ReadDb,
  list: DatedList<Item, Input>,
  view: View,
  input: Input,
): Promise<Page<Item>> {
  const { alias, kind, schema, usesOfRows } = list;
  const of = raw(alias);
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await datedAsked(db, list, at, input);
  const uses = usesOf(filtered, ...(list.named?.(input) ?? []));
  const table = sql`FROM ${raw(`"${list.table.name}"`)} ${of}`;
  const joins = list.joins?.(at, input) ?? sql``;
  return page<Item>(db, {
    row: list.row,
    select: sql`${of}."recordId" AS id, c.slug, c.title, c.identifiers${selectFields(schema, alias)}, ${list.columns(at, input)},
      ${input.validOn ? sql`${of}.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`${table} ${joins} JOIN "Card" c ON c."recordId" = ${of}."recordId" AND c.kind = ${kind} AND ${inView(at, 'c')}`,
    countFrom: list.countsJoined?.(input) ? sql`${table} ${joins}` : table,
    where: conditionsOf(filtered),
    uses: usesOfRows ? (rows) => [...uses, ...usesOfRows(rows)] : uses,
    order:
      input.sort === 'title'
        ? byTitle(input.locale, alias)
        : { key: sql`${of}.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`${of}."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

/** What the list's filters can be set to, with counts. */
export const datedFacets = async <Item, Input extends ListAsked>(
  db: ReadDb,
  list: DatedList<Item, Input>,
  view: View,
  input: Omit<Input, keyof typeof PAGING> & Asked,
): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM ${raw(`"${list.table.name}"`)} ${raw(list.alias)} ${list.joins?.(view, input) ?? sql``}`,
    id: raw(`${list.alias}."recordId"`),
    filtered: await datedAsked(db, list, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });

async function datedAsked(
  db: ReadDb,
  list: KindList & Pick<DatedList<never, never>, 'kind' | 'ended'>,
  at: View,
  input: Asked,
): Promise<Filtered> {
  const { alias, kind, ended } = list;
  const of = raw(alias);
  const { validOn } = input;
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, alias),
      dossier && sql`${of}.dossiers @> ARRAY[${dossier}]::uuid[]`,
      validOn && sql`${of}.lower <= ${validOn}::date`,
      validOn && ended && sql`coalesce(${ended}, 'infinity') >= ${validOn}::date`,
    ),
    uses: [listUse(kind, dossier)],
    ...filtered,
  };
}
