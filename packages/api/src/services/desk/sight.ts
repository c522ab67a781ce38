import sql, { raw, type Sql } from 'sql-template-tag';
import { dossiersWhere, type Place } from '../../core/scope/access.ts';
import type { Actor } from '../../core/scope/actor.ts';

/** The dossiers whose drafts a person sees: those they may write in; null for all. */
export type Sight = readonly string[] | null;

export const sightOf = (actor: Actor): Sight => dossiersWhere(actor, 'write');

/** Drafts of a shared record are seen by whoever writes anywhere. */
export const seesDrafts = (sight: Sight, { dossiers }: Pick<Place, 'dossiers'>): boolean =>
  sight === null ||
  (sight.length > 0 && (dossiers.length === 0 || dossiers.some((id) => sight.includes(id))));

/** The condition that a working card is in sight. */
export function inSight(sight: Sight, alias: string): Sql {
  const t = raw(alias);
  if (sight === null) return sql`${t}.working`;
  if (sight.length === 0) return sql`false`;
  return sql`${t}.working AND (${t}.dossiers = '{}' OR ${t}.dossiers && ${[...sight]}::uuid[])`;
}

/** Cards as a person may read them: the working one where it is in sight, else the published one. */
export function readable(sight: Sight, alias: string): Sql {
  const t = raw(alias);
  if (sight === null) return sql`${t}.working`;
  return sql`(${inSight(sight, alias)} OR NOT ${t}.working AND ${t}."publishedTo" IS NULL
    AND NOT EXISTS (SELECT FROM "Card" w WHERE w."recordId" = ${t}."recordId" AND ${inSight(sight, 'w')}))`;
}

/** Rows of another table in the layer of the card; the plain condition where all is in sight is indexed. */
export function sameLayer(sight: Sight, alias: string): Sql {
  const t = raw(alias);
  return sight === null
    ? sql`${t}.working`
    : sql`${t}.working = c.working AND (${t}.working OR ${t}."publishedTo" IS NULL)`;
}
