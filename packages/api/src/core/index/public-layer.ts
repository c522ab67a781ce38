import type { ChangeClass } from '@chancery/vocabularies';
import { raw, type Sql } from 'sql-template-tag';
import { publicPart, publicSchemaAt } from '../kind/field.ts';
import type { KindDefinition, Snapshot } from '../kind/kind.ts';
import type { View } from '../read/view.ts';

/** What the public may see of a revision: all that the login of the public site can read of it. */
export interface PublicColumns {
  publicSnapshot: Snapshot;
  publicVersion: number;
}

export const publicColumns = (kind: KindDefinition, snapshot: Snapshot): PublicColumns => ({
  publicSnapshot: publicPart(kind.schema, snapshot),
  publicVersion: kind.version,
});

/** One path of an event, as the public may see it. */
export interface PublicEntry {
  path: string;
  class: ChangeClass;
  before: unknown;
  after: unknown;
}

interface Entry extends Omit<PublicEntry, 'before' | 'after'> {
  before?: unknown;
  after?: unknown;
}

/** What the public may see of an event. The content of an amended note is no field of a record. */
export const publicContent = (
  kind: KindDefinition,
  type: string,
  changes: readonly Entry[],
): PublicEntry[] =>
  changes.flatMap(({ path, class: weight, before, after }) => {
    if (type === 'note_amended')
      return [{ path, class: weight, before: before ?? null, after: after ?? null }];
    const values = publicValues(kind, path, before, after);
    return values ? [{ path, class: weight, ...values }] : [];
  });

/** Both values of a changed path as the public may see them; undefined where it may see neither. */
export function publicValues(
  kind: KindDefinition,
  path: string,
  before: unknown,
  after: unknown,
): { before: unknown; after: unknown } | undefined {
  const schema = publicSchemaAt(kind.schema, path);
  if (!schema) return undefined;
  // The order of a list is told by ids alone.
  const shown = (value: unknown) =>
    (path.endsWith('#') ? value : publicPart(schema, value)) ?? null;
  return { before: shown(before), after: shown(after) };
}

/** Snapshot and schema version of a revision as a view may read them: whole at the desk alone. */
export function readSnapshot(view: View, alias: string): Sql {
  const whole = 'working' in view || ('over' in view && view.over && view.over.length > 0);
  return whole
    ? raw(`${alias}.snapshot, ${alias}."schemaVersion" AS version`)
    : publicSnapshot(alias);
}

/** The same of a revision that is or was public. */
export const publicSnapshot = (alias: string): Sql =>
  raw(`${alias}."publicSnapshot" AS snapshot, ${alias}."publicVersion" AS version`);
