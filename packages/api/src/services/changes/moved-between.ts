import sql, { join, raw, type Sql } from 'sql-template-tag';
import { CLASS_WEIGHT } from '../../core/change/class.ts';
import type { Kinds } from '../../core/kind/kind.ts';
import { referredTo } from '../../core/lists/card-list.ts';
import { instantOf, inView, type View } from '../../core/read/view.ts';

/**
 * The records whose public state at one instant is not that at another, a row each: what became of
 * it, when it last moved, its class, and the revisions that stood on either side.
 */
export function movedBetween(
  kinds: Kinds,
  from: Date,
  to: View,
  about: { dossier: string | undefined; record: string | undefined },
): Sql {
  const before: View = { at: from };
  const classes = [...CLASS_WEIGHT];
  return sql`
    SELECT record.id, record.kind, record.slug,
      CASE WHEN a.id IS NULL THEN 'added' WHEN b.id IS NOT NULL THEN 'changed' WHEN g.id IS NOT NULL THEN 'merged' ELSE 'withdrawn' END AS sort,
      coalesce(said.class, 'knowledge') AS class,
      coalesce(b."publishedFrom", g."from", w."from", a."publishedTo") AS at,
      coalesce(g.reason, w.reason) AS reason, g."intoId", a.id AS "beforeId", b.id AS "afterId"
    FROM "Record" record
    LEFT JOIN "Revision" a ON a."recordId" = record.id AND ${inPeriod(before, 'a')}
    LEFT JOIN "Revision" b ON b."recordId" = record.id AND ${inPeriod(to, 'b')}
    LEFT JOIN "Merge" g ON b.id IS NULL AND g."recordId" = record.id AND ${lasts(to, 'g')}
    LEFT JOIN "Withdrawal" w ON b.id IS NULL AND g.id IS NULL AND w."recordId" = record.id AND ${lasts(to, 'w')}
    LEFT JOIN LATERAL (
      SELECT (${classes}::text[])[min(array_position(${classes}::text[], e.class))] AS class
      FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber"
      WHERE e."recordId" = record.id AND e.type <> 'note_amended' AND s.instant > ${from} AND ${upTo(to)}) said ON true
    WHERE a.id IS DISTINCT FROM b.id
      AND (a.id IS NULL OR b.id IS NULL OR a."publicSnapshot" <> b."publicSnapshot")
      ${about.record ? sql`AND record.id = ${about.record}` : sql``}
      ${about.dossier ? sql`AND ${inDossier(kinds, [before, to], about.dossier)}` : sql``}`;
}

const inPeriod = (view: View, alias: string): Sql => {
  const t = raw(alias);
  const at = instantOf(view);
  return at
    ? sql`${t}."publishedFrom" <= ${at} AND (${t}."publishedTo" IS NULL OR ${t}."publishedTo" > ${at})`
    : sql`${t}."publishedFrom" IS NOT NULL AND ${t}."publishedTo" IS NULL`;
};

const lasts = (view: View, alias: string): Sql => {
  const t = raw(alias);
  const at = instantOf(view);
  return at
    ? sql`${t}."from" <= ${at} AND (${t}."to" IS NULL OR ${t}."to" > ${at})`
    : sql`${t}."to" IS NULL`;
};

const upTo = (view: View): Sql => {
  const at = instantOf(view);
  return at ? sql`s.instant <= ${at}` : sql`true`;
};

/** At either of the two times the record stands in the dossier, or, of a shared kind, is named there. */
function inDossier(kinds: Kinds, views: readonly View[], dossier: string): Sql {
  const shared = [...kinds.values()].filter((kind) => kind.shared).map((kind) => kind.name);
  const either = (condition: (view: View) => Sql): Sql =>
    sql`(${join(views.map(condition), ' OR ')})`;
  return sql`CASE WHEN record.kind = ANY(${shared})
    THEN ${either((view) => referredTo(view, dossier, sql`record.id`))}
    ELSE ${either(
      (
        view,
      ) => sql`EXISTS (SELECT FROM "Card" c WHERE c."recordId" = record.id AND ${inView(view, 'c')}
        AND c.dossiers @> ARRAY[${dossier}]::uuid[])`,
    )} END`;
}
