import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';

/** Actions that say whether a text has effect: the last of them in time is how it stands. */
const EFFECT = [
  'provisionally_applied',
  'in_force',
  'suspended',
  'terminated',
  'expired',
  'superseded',
] as const;
/** Actions beside the life of a text: how it stands is none of these, unless nothing else is known. */
const ASIDE = ['notified', 'amended', 'registered'] as const;

export const latestAction = z.object({
  action: z.enum(codes('agreementAction')),
  /** EDTF date since when it stands so; null where it is not known */
  date: z.string().nullable().meta({ date: true }),
  /** EDTF date of its coming into force, where it did and has come to stand otherwise since */
  inForceFrom: z.string().nullable().meta({ date: true }),
});
export type LatestAction = z.infer<typeof latestAction>;

const until = (alias: 'a' | 'f', day: string | undefined): Sql =>
  !day
    ? sql``
    : alias === 'a'
      ? sql`AND a.lower <= ${day}::date`
      : sql`AND f.lower <= ${day}::date`;

/** How an agreement stands, as a join that brings `st`: now, or by the end of a day. */
export const latestActionJoin = (view: View, agreement: Sql, day: string | undefined): Sql =>
  latestActionWithin((alias) => inView(view, alias), agreement, day);

/** The same of whatever layer of its actions is read. */
export const latestActionWithin = (
  layer: (alias: 'a' | 'f') => Sql,
  agreement: Sql,
  day?: string,
): Sql => sql`
  LEFT JOIN LATERAL (
    SELECT a.action, a.date, CASE WHEN a.action <> 'in_force' THEN (
        SELECT f.date FROM "AgreementAction" f WHERE f."recordId" = a."recordId" AND ${layer('f')} AND f.action = 'in_force' ${until('f', day)}
        ORDER BY f.position LIMIT 1) END AS "inForceFrom"
    FROM "AgreementAction" a WHERE a."recordId" = ${agreement} AND ${layer('a')} ${until('a', day)}
    ORDER BY a.action = ANY(${[...EFFECT]}) DESC, a.action <> ALL(${[...ASIDE]}) DESC, a.position DESC LIMIT 1) st ON true`;

/** How some agreements stand, by id; those of which nothing is known are left out. */
export async function latestActionsOf(
  db: ReadDb,
  view: View,
  ids: readonly string[],
  day: string | undefined,
): Promise<Map<string, LatestAction>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<LatestAction & { id: string }>(
    sql`
    SELECT g."recordId" AS id, st.action, st.date, st."inForceFrom" FROM "AgreementIndex" g ${latestActionJoin(view, sql`g."recordId"`, day)}
    WHERE g."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'g')} AND st.action IS NOT NULL`,
    ids.map(recordUse),
  );
  return new Map(rows.map(({ id, ...stands }) => [id, stands]));
}
