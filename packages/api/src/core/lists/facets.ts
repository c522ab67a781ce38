import sql, { join, raw, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { hydrate } from '../read/hydrate.ts';
import { recordUse, referrersUse, type Use } from '../read/uses.ts';
import { inView, type View } from '../read/view.ts';
import { localizedOutput } from '../schema/localized-output.ts';
import { given } from './page.ts';

/** What a list asks for: what always holds, and a condition for each filter that was given. */
export interface Filtered {
  always: readonly Sql[];
  by: Readonly<Record<string, Sql | undefined | false | ''>>;
  /** what the list depends on, whatever is chosen */
  uses: readonly Use[];
  /** ids of the records that filters name: `{ actor: … }` */
  targets?: Readonly<Record<string, string | undefined>>;
}

/** The conditions of a list; without those of one filter, where its facet is counted. */
export const conditionsOf = ({ always, by }: Filtered, but?: string): Sql[] =>
  given(
    ...always,
    ...Object.entries(by)
      .filter(([name]) => name !== but)
      .map(([, condition]) => condition),
  );

/** What a list depends on: where a filter names a record, on what refers to that alone. */
export function usesOf(
  { uses, targets }: Filtered,
  ...more: readonly (string | undefined)[]
): readonly Use[] {
  const named = [...Object.values(targets ?? {}), ...more].find(Boolean);
  return named ? [referrersUse(named)] : uses;
}

/** Where the values of a filter come from, in a statement over the rows of a list. */
export interface Facet {
  /** a code or a text; the id of a record where `record` says so */
  value: Sql;
  /** the text in all its languages, where it has some */
  title?: Sql;
  /** joins that bring the value */
  join?: Sql;
  /** whether the joins may repeat a row of the list for one value */
  repeats?: boolean;
  /** whether the values are records, shown by title and named by slug */
  record?: boolean;
}

export const facetsOutput = z.record(
  z.string(),
  z.object({
    values: z.array(
      z.object({
        value: z.string(),
        title: localizedOutput.nullable(),
        count: z.number().int().meta({ help: 'Rows of the list if this were chosen' }),
      }),
    ),
    more: z.boolean().meta({ help: 'Whether there are values beyond those named' }),
  }),
);
export type Facets = z.infer<typeof facetsOutput>;

interface Counted {
  name: string;
  record: string | null;
  value: string | null;
  title: Facets[string]['values'][number]['title'];
  count: number;
}

/** Values of a filter beyond which a reader types instead of choosing. */
const FACET_VALUES_MAX = 50;

/**
 * What each filter of a list can be set to and how many rows that would give under the other
 * filters; the largest first. One statement, whatever the number of filters and values.
 */
export async function facetsOf(
  db: ReadDb,
  view: View,
  list: {
    /** FROM of the list, as for counting */
    from: Sql;
    id: Sql;
    filtered: Filtered;
    facets: Readonly<Record<string, Facet>>;
    /** what the filters are set to: always among the values */
    chosen: Readonly<Record<string, unknown>>;
  },
): Promise<Facets> {
  const { from, id, filtered, facets, chosen } = list;
  const set = (name: string) => (typeof chosen[name] === 'string' ? chosen[name] : undefined);
  const part = ([name, facet]: [string, Facet]) => {
    const first = (facet.record ? filtered.targets?.[name] : set(name)) || null;
    const rows = facet.repeats ? sql`count(DISTINCT ${id})` : sql`count(*)`;
    // Titles are joined to the few values that are shown, never to the rows that are counted.
    const largest = sql`
      SELECT value, title, count FROM (
        SELECT (${facet.value}) AS value, ${facet.title ? sql`max(${facet.title}::text)::jsonb` : sql`NULL::jsonb`} AS title, ${rows}::int AS count
        ${from} ${facet.join ?? sql``} WHERE ${join(conditionsOf(filtered, name), ' AND ')} GROUP BY 1) AS counted
      WHERE value IS NOT NULL ORDER BY value::text IS NOT DISTINCT FROM ${first}::text DESC, count DESC, value LIMIT ${FACET_VALUES_MAX + 1}`;
    return facet.record
      ? sql`(SELECT ${name}::text AS name, top.value AS record, t.slug AS value, t.title, count FROM (${largest}) AS top
          LEFT JOIN "Card" t ON t."recordId" = top.value AND ${inView(view, 't')} ORDER BY count DESC, t.slug)`
      : sql`(SELECT ${name}::text AS name, NULL::uuid AS record, value::text, title, count FROM (${largest}) AS top ORDER BY count DESC, value)`;
  };
  const parts = Object.entries(facets).map(part);
  const targets = Object.entries(filtered.targets ?? {}).flatMap(([name, target]) =>
    target ? [[name, target] as const] : [],
  );
  const [rows, named] = await Promise.all([
    db.rows<Counted>(join(parts, ' UNION ALL '), (counted) => [
      ...filtered.uses,
      ...counted.flatMap(({ record }) => (record ? [recordUse(record)] : [])),
    ]),
    hydrate(
      db,
      view,
      targets.map(([, target]) => target),
    ),
  ]);
  const slugs = new Map(targets.map(([name, target]) => [name, named.get(target)]));
  return Object.fromEntries(
    Object.keys(facets).map((name) => {
      const values = rows
        .filter((row) => row.name === name)
        // What the view does not show is no choice.
        .flatMap(({ value, title, count }) => (value === null ? [] : [{ value, title, count }]));
      const value = slugs.get(name)?.slug ?? set(name);
      const absent = value !== undefined && !values.some((one) => one.value === value);
      return [
        name,
        {
          values: [
            ...(absent ? [{ value, title: slugs.get(name)?.title ?? null, count: 0 }] : []),
            ...values.slice(0, FACET_VALUES_MAX),
          ],
          more: values.length > FACET_VALUES_MAX,
        },
      ];
    }),
  );
}

/** Records that those of a list refer to in a role. */
export const referenceFacet = (view: View, alias: string, role: string): Facet => ({
  value: sql`r."targetId"`,
  record: true,
  repeats: true,
  join: sql`JOIN "Reference" r ON r."recordId" = ${raw(alias)}."recordId" AND r.role = ${role} AND ${inView(view, 'r')}`,
});
