import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { Kinds } from '../../core/kind/kind.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { listInput } from '../../core/read/read-input.ts';
import { dossierIdOf, recordIdOf } from '../../core/read/resolve-ids.ts';
import { ANYTHING, dossierUse, recordUse } from '../../core/read/uses.ts';
import { instantOf, type View } from '../../core/read/view.ts';
import { kindNames } from '../../kinds/schemas.ts';
import type { ChangeItem } from './change-item.ts';
import {
  asChanges,
  type ChangeRow,
  changeColumns,
  changeTables,
  changeTablesAlone,
} from './select-changes.ts';

export const changeListInput = listInput.extend({
  record: z
    .string()
    .max(100)
    .optional()
    .meta({ label: 'Record', help: 'Its id, or with kind its address' }),
  kind: z.enum(kindNames).optional().meta({ label: 'Kind' }),
  class: z.enum(codes('changeClass')).optional().meta({ label: 'Class', codeList: 'changeClass' }),
  /** the first seed tells the past; readers of news leave it out */
  seeded: z.stringbool().or(z.boolean()).default(false).meta({
    label: 'With the first seed',
    help: 'What tells the past; with since it is always there',
  }),
  since: z.string().max(60).optional().meta({
    label: 'Behind which entry',
    help: 'Then the oldest come first, each with the record as it was from then on: the cursor of an entry, the number of a set, or 0 for everything',
  }),
});

/** What changed, when, in which class, with the words before and after; newest first. */
export async function listChanges(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: z.infer<typeof changeListInput>,
): Promise<Page<ChangeItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const until = instantOf(at);
  const dossier = await dossierIdOf(db, input.dossier);
  const record = input.record && (await recordIdOf(db, input.record, input.kind, 'record'));
  const found = await page<ChangeRow>(db, {
    select: changeColumns,
    from: changeTables,
    countFrom: changeTablesAlone,
    where: given(
      dossier && sql`e.dossiers @> ARRAY[${dossier}]::uuid[]`,
      record && sql`e."recordId" = ${record}`,
      input.kind && sql`e.kind = ${input.kind}`,
      input.class && sql`e.class = ${input.class}`,
      !input.seeded && sql`s.via <> 'seed'`,
      until ? sql`s.instant <= ${until}` : undefined,
    ),
    order: { key: sql`e."setNumber"`, type: 'int', descending: true },
    id: sql`e.id`,
    limit: input.limit,
    cursor,
    timed: true,
    uses: record ? [recordUse(record)] : [dossier ? dossierUse(dossier) : ANYTHING],
  });
  return { ...found, items: await asChanges(db, kinds, at, found.items) };
}

/** The newest changes of some records, the first telling of their past among them. */
export async function changesOfRecords(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: { ids: readonly string[]; limit: number },
): Promise<ChangeItem[]> {
  const until = instantOf(view);
  const rows = await db.rows<ChangeRow>(
    sql`
    SELECT ${changeColumns} ${changeTables}
    WHERE e."recordId" = ANY(${[...input.ids]}::uuid[]) AND ${until ? sql`s.instant <= ${until}` : sql`true`}
    ORDER BY e."setNumber" DESC, e.id DESC LIMIT ${input.limit}`,
    input.ids.map(recordUse),
  );
  return asChanges(db, kinds, view, rows);
}
