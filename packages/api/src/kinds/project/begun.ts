import sql, { type Sql } from 'sql-template-tag';
import { inView, type View } from '../../core/read/view.ts';

/**
 * Whether a project's history had begun by the end of a day. Before that it is not there yet; one
 * without a history is there, and unknown.
 */
export const projectBegun = (view: View, project: Sql, day: string): Sql => sql`(
  EXISTS (SELECT FROM "StatusChange" b WHERE b."recordId" = ${project} AND ${inView(view, 'b')} AND b.lower <= ${day}::date)
  OR NOT EXISTS (SELECT FROM "StatusChange" b WHERE b."recordId" = ${project} AND ${inView(view, 'b')}))`;
