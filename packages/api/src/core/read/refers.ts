import sql, { raw, type Sql } from 'sql-template-tag';
import { inView, type View } from './view.ts';

/** The condition that a record refers to another in a role, in a view: `refers(at, 'm', 'topic', id)`. */
export const refers = (view: View, alias: string, role: string, target: string): Sql =>
  sql`EXISTS (SELECT FROM "Reference" r WHERE r."recordId" = ${raw(alias)}."recordId" AND r.role = ${role} AND r."targetId" = ${target} AND ${inView(view, 'r')})`;
