import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import { cardItem, cardListInput, listCards } from '../../core/lists/card-list.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { dossierUse } from '../../core/read/uses.ts';

export const dossierListInput = cardListInput.omit({ dossier: true });
export const dossierItem = cardItem;
export const listDossiers = listCards;

/** When a reconstructed period of a dossier was last recorded: what the banner of a past page names. */
export async function lastReconstruction(db: ReadDb, slug: string): Promise<string | null> {
  const id = await dossierIdOf(db, slug);
  const [row] = await db.rows<{ at: Date | null }>(
    sql`
    SELECT max(s.instant) AS at FROM "Revision" v JOIN "ChangeSet" s ON s.number = v."setNumber"
    WHERE v.reconstructed AND EXISTS (
      SELECT FROM "Card" c WHERE c."recordId" = v."recordId" AND NOT c.working AND c.dossiers @> ARRAY[${id}]::uuid[])`,
    [dossierUse(id)],
  );
  return row?.at?.toISOString() ?? null;
}
