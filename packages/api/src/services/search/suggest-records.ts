import { nameSearch } from '@chancery/vocabularies/name-keys';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { Kinds } from '../../core/kind/kind.ts';
import { byName, isNamed, otherName, rankOf } from '../../core/lists/name-conditions.ts';
import { listInput } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { SEARCH_MAX, standsIn } from './find-records.ts';

const SUGGESTED = 8;

export const suggestInput = listInput
  .pick({ asOf: true, dossier: true })
  .extend({ q: z.string().max(SEARCH_MAX).default('').meta({ label: 'What was typed so far' }) });

export const suggestion = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** the name that is meant, where it is not the title */
  name: z.string().nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

/** Names that someone may be about to type, the best first. */
export async function suggestRecords(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: z.infer<typeof suggestInput>,
): Promise<Suggestion[]> {
  const names = nameSearch(input.q, true);
  const dossier = await dossierIdOf(db, input.dossier);
  if (!names) return [];
  const rows = await db.rows<Omit<Suggestion, 'name'> & { names: string[] }>(sql`
    SELECT c."recordId" AS id, c.kind, c.slug, c.title, c.names
    FROM (
      SELECT s."recordId", s."titleSort", ${rankOf('s', names)} AS place FROM "SearchText" s
      WHERE ${inView(view, 's')} AND ${isNamed('s', names.sounds)} ${dossier ? sql`AND ${standsIn(kinds, view, dossier)}` : sql``}
      ORDER BY place, ${byName('s')} LIMIT ${SUGGESTED}) f
    JOIN "Card" c ON c."recordId" = f."recordId" AND ${inView(view, 'c')}
    ORDER BY f.place, ${byName('f')}`);
  return rows.map(({ names: others, ...row }) => ({
    ...row,
    name: otherName({ title: row.title, names: others }, names),
  }));
}
