import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb, WriteDb } from '../database.ts';
import { publicPart } from '../kind/field.ts';
import { type Kinds, kindOf, type Snapshot } from '../kind/kind.ts';
import { quotationsIn } from './citations-in.ts';
import { loadHeldTexts } from './held-texts.ts';
import { verdictsOf } from './verdicts-of.ts';

export const verdict = z.enum(['verified', 'repaired', 'ambiguous', 'not_found', 'no_text']);

/** A record as the desk or the public sees it; without a snapshot nothing of it is seen. */
export interface Layer {
  recordId: string;
  kind: string;
  working: boolean;
  snapshot: Snapshot | undefined;
}

/** A row of QuotationCheck. */
export interface QuotationRow {
  recordId: string;
  /** the citation */
  item: string;
  working: boolean;
  path: string;
  /** as the citation names it */
  sourceId: string;
  /** of the quotation, so that a verdict is never taken for that of other words */
  quotationSha256: string;
  textNumber: number | null;
  verdict: z.infer<typeof verdict>;
  /** place in the text, in UTF-16 code units */
  start: number | null;
  end: number | null;
  checkedAt: Date;
}

/** The checks of some records, one of each quotation that is seen in them. */
export async function quotationRows(
  db: ReadDb,
  kinds: Kinds,
  layers: readonly Layer[],
  now: Date,
): Promise<QuotationRow[]> {
  const schemaOf = (kind: string) => kindOf(kinds, kind).schema;
  const quoted = layers.flatMap(({ kind, snapshot }) => quotationsIn(schemaOf(kind), snapshot));
  if (quoted.length === 0) return [];
  const sources = new Set(quoted.map(({ citation }) => citation.source));
  const texts = await loadHeldTexts(db, [...sources]);
  return layers.flatMap(({ recordId, kind, working, snapshot }) => {
    const schema = schemaOf(kind);
    const seen = new Set(
      quotationsIn(schema, working ? snapshot : publicPart(schema, snapshot)).map(
        ({ citation }) => citation.id,
      ),
    );
    return verdictsOf(schema, snapshot, texts)
      .filter(({ citation }) => seen.has(citation.id))
      .map(({ path, citation, verdict: found, textNumber }) => ({
        recordId,
        item: citation.id,
        working,
        path,
        sourceId: citation.source,
        quotationSha256: sha256(citation.quotation),
        textNumber,
        verdict: found.verdict,
        start: 'start' in found ? found.start : null,
        end: 'end' in found ? found.end : null,
        checkedAt: now,
      }));
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts checks in the place of those that some layers had. */
export function writeQuotationChecks(
  db: WriteDb,
  layers: readonly Layer[],
  rows: readonly QuotationRow[],
): void {
  if (layers.length === 0) return;
  const places = layers.map(({ recordId, working }) => ({ recordId, working }));
  db.send(sql`
    DELETE FROM "QuotationCheck" q USING jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS p("recordId" uuid, working boolean)
    WHERE q."recordId" = p."recordId" AND q.working = p.working`);
  if (rows.length > 0)
    db.send(
      sql`INSERT INTO "QuotationCheck" SELECT * FROM jsonb_populate_recordset(NULL::"QuotationCheck", ${JSON.stringify(rows)}::jsonb)`,
    );
}
