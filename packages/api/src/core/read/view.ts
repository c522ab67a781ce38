import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * What a read looks at: the site as published now or at an instant, the desk's working layer,
 * or the present with some revisions laid over it.
 */
export type View = { at: 'now'; over?: readonly string[] } | { at: Date } | { working: true };

export const NOW: View = { at: 'now' };
export const WORKING: View = { working: true };

/** Instant of a view that looks back; null for the present and for the desk. */
export const instantOf = (view: View): Date | null =>
  'at' in view && view.at !== 'now' ? view.at : null;

/** The condition that picks the rows of an index table that belong to a view. */
export function inView(view: View, alias: string): Sql {
  const t = raw(alias);
  if ('working' in view) return sql`${t}.working`;
  if (view.at === 'now') return sql`NOT ${t}.working AND ${t}."publishedTo" IS NULL`;
  return sql`NOT ${t}.working AND ${t}."publishedFrom" <= ${view.at} AND (${t}."publishedTo" IS NULL OR ${t}."publishedTo" > ${view.at})`;
}

/** The condition that picks the revision of a record that was public in a view; at the desk, now. */
export function publishedIn(view: View, alias: string): Sql {
  const t = raw(alias);
  const instant = instantOf(view);
  if ('over' in view && view.over && view.over.length > 0)
    return sql`(${t}.id = ANY(${[...view.over]}::uuid[]) OR (${t}."publishedFrom" IS NOT NULL AND ${t}."publishedTo" IS NULL))`;
  return instant
    ? sql`${t}."publishedFrom" <= ${instant} AND (${t}."publishedTo" IS NULL OR ${t}."publishedTo" > ${instant})`
    : sql`${t}."publishedFrom" IS NOT NULL AND ${t}."publishedTo" IS NULL`;
}
