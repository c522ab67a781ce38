import sql, { raw, type Sql } from 'sql-template-tag';
import type { z } from 'zod';
import type { ReadDb } from '../database.ts';
import type { IndexTable } from '../kind/kind.ts';
import { refers } from '../read/refers.ts';
import { idOf } from '../read/resolve-ids.ts';
import type { View } from '../read/view.ts';
import { type Facet, type Filtered, referenceFacet } from './facets.ts';
import { type ListFilter, plainFields } from './list-fields.ts';

/** A filter that does not simply hold a column of the kind's table against the value. */
interface OwnFilter {
  /** its condition; a filter without one chooses no rows */
  where?: (value: string) => Sql;
  /** where its values come from, if readers are offered it */
  facet?: Facet;
}

/** The list of a kind as SQL. */
export interface KindList {
  filters: readonly ListFilter[];
  /** one row a record; a filter reads the column of its name */
  table: IndexTable;
  alias: string;
  own?: (at: View) => Readonly<Record<string, OwnFilter>>;
}

/** The conditions of the filters that are given, and the records that they name. */
export async function filteredBy(
  db: ReadDb,
  at: View,
  list: KindList,
  input: Readonly<Record<string, unknown>>,
): Promise<Pick<Filtered, 'by' | 'targets'>> {
  const given = list.filters.flatMap((filter) => {
    const value = input[filter.name];
    return typeof value === 'string' && value !== '' ? [{ filter, value }] : [];
  });
  const targets = Object.fromEntries(
    await Promise.all(
      given.flatMap(({ filter: { name, kind }, value }) =>
        kind ? [idOf(db, kind, value, name).then((id) => [name, id] as const)] : [],
      ),
    ),
  );
  const own = list.own?.(at) ?? {};
  const by = given.map(({ filter, value }) => {
    const { name } = filter;
    const asked = targets[name] ?? value;
    return [name, own[name] ? own[name].where?.(asked) : condition(at, list, filter, asked)];
  });
  return { by: Object.fromEntries(by), targets };
}

function condition(at: View, list: KindList, filter: ListFilter, value: string): Sql {
  const { alias } = list;
  if (filter.takes === 'date')
    return filter.name === 'from'
      ? sql`${raw(alias)}.upper >= ${value}::date`
      : sql`${raw(alias)}.lower <= ${value}::date`;
  const column = columnOf(list, filter);
  return column ? sql`${column} = ${value}` : refers(at, alias, roleOf(filter), value);
}

/** Without a column of its own a filter by a record asks for the role that its field names. */
function roleOf({ name, role }: ListFilter): string {
  if (!role) throw new RangeError(`the filter ${name} has neither a column nor a role`);
  return role;
}

/** The column that a filter reads; undefined where it asks what the record refers to. */
function columnOf({ table, alias }: KindList, { name, kind }: ListFilter): Sql | undefined {
  const column = kind ? `${name}Id` : name;
  return !kind || table.references.includes(column) ? raw(`${alias}."${column}"`) : undefined;
}

/** What readers can set the filters to; dates have no values to choose from. */
export function facetsBy(at: View, list: KindList): Record<string, Facet> {
  const own = list.own?.(at) ?? {};
  return Object.fromEntries(
    list.filters
      .filter(({ offered, takes }) => offered && takes !== 'date')
      .map((filter): [string, Facet] => {
        const { name, kind } = filter;
        const column = columnOf(list, filter);
        return [
          name,
          own[name]?.facet ??
            (column
              ? { value: column, ...(kind && { record: true }) }
              : referenceFacet(at, list.alias, roleOf(filter))),
        ];
      }),
  );
}

/** The columns of a kind's table that are fields of its items, each behind a comma. */
export const selectFields = (schema: z.core.$ZodType, alias: string): Sql =>
  raw(
    plainFields(schema)
      .map(([name]) => `, ${alias}."${name}"`)
      .join(''),
  );
