import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { type Kinds, kindOf } from '../../core/kind/kind.ts';
import { labelOfPath } from '../../core/kind/label-of-path.ts';
import { referredTo } from '../../core/lists/card-list.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { hydrate, hydratedIn } from '../../core/read/hydrate.ts';
import { listInput } from '../../core/read/read-input.ts';
import { dossierIdOf, recordIdOf } from '../../core/read/resolve-ids.ts';
import { ANYTHING, recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';
import { kindNames } from '../../kinds/schemas.ts';

const SIDES = ['a', 'b', 'both', 'other', 'desk'] as const;

export const claimListInput = listInput.extend({
  record: z
    .string()
    .max(100)
    .optional()
    .meta({ label: 'Record', help: 'Its id, or with kind its address' }),
  kind: z.enum(kindNames).optional().meta({ label: 'Kind' }),
  path: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ label: 'Of what', help: 'A field, with all that lies below it, such as history' }),
  side: z.enum(SIDES).optional().meta({ label: 'By whom' }),
  rank: z.enum(codes('claimRank')).optional().meta({ label: 'Rank', codeList: 'claimRank' }),
  sort: z.enum(['-seen', 'seen']).default('-seen').meta({ label: 'Sort' }),
});

const claimSource = z.object({
  source: referenceOutput,
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  locator: z.string().nullable(),
  quotation: z.string().nullable(),
  translation: z.string().nullable(),
});

export const claimItem = z.object({
  id: z.uuid().meta({ label: 'Claim' }),
  recordId: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  path: z.string().meta({ label: 'Of what' }),
  field: z.string().meta({ label: 'Field', help: 'The path in words' }),
  value: z
    .string()
    .nullable()
    .meta({ label: 'What is said', help: 'A code, a date, true or false, as the field has it' }),
  figure: z
    .object({
      value: z.string().meta({ decimal: true }),
      to: z.string().nullable().meta({ decimal: true }),
      qualifier: z.enum(codes('qualifier')),
      unit: z.string().nullable().meta({ codeList: 'unit' }),
      currency: z.string().nullable().meta({ codeList: 'currency' }),
      note: localizedOutput.nullable(),
    })
    .nullable()
    .meta({ label: 'Figure said' }),
  record: referenceOutput.nullable().meta({ label: 'Record said' }),
  text: localizedOutput.nullable().meta({ label: 'What is said, in words' }),
  side: z.enum(SIDES).meta({ label: 'By whom' }),
  actor: referenceOutput.nullable(),
  rank: z.enum(codes('claimRank')),
  reported: z.string().nullable().meta({ label: 'Reported (EDTF)', date: true }),
  sources: z.array(claimSource),
  firstSeen: z.string().meta({ help: 'When the claim was first published here' }),
  lastChanged: z.string().meta({ help: 'Since when it stands here as it is' }),
});
export type ClaimItem = z.infer<typeof claimItem>;

const { figure: said } = claimItem.shape;
const cited = z.looseObject({
  source: z.guid(),
  locator: z.string().optional(),
  quotation: z.string().optional(),
  translation: z.string().optional(),
});
const row = claimItem
  .omit({
    field: true,
    figure: true,
    record: true,
    actor: true,
    sources: true,
    firstSeen: true,
    lastChanged: true,
  })
  .extend({
    actorId: z.guid().nullable(),
    claimedId: z.guid().nullable(),
    figure: said.unwrap().partial({ to: true, unit: true, currency: true, note: true }).nullable(),
    sources: z.array(cited),
    firstSeen: z.date(),
    lastChanged: z.date(),
  })
  .strict();
type Row = z.infer<typeof row>;

/** Who says what of what: every claim as a row, with its sources. Three statements, whatever the number. */
export async function listClaims(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: z.infer<typeof claimListInput>,
): Promise<Page<ClaimItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const dossier = await dossierIdOf(db, input.dossier);
  const record = input.record && (await recordIdOf(db, input.record, input.kind, 'record'));
  const found = await page<Row>(db, {
    row,
    select: sql`m.item AS id, m."recordId", c.kind, c.slug, c.title, m.path, m.value, m.figure, m.text, m."claimedId", m.side, m."actorId", m.rank, m.reported, m.sources,
      m."appearedAt" AS "firstSeen", m."publishedFrom" AS "lastChanged"`,
    from: sql`FROM "Claim" m JOIN "Card" c ON c."recordId" = m."recordId" AND ${inView(at, 'c')}`,
    where: given(
      inView(at, 'm'),
      dossier && inDossier(at, dossier),
      record && sql`m."recordId" = ${record}`,
      input.kind && sql`c.kind = ${input.kind}`,
      input.path && below(input.path),
      input.side && sql`m.side = ${input.side}`,
      input.rank && sql`m.rank = ${input.rank}`,
    ),
    order: { key: sql`m."appearedAt"`, type: 'timestamptz', descending: input.sort === '-seen' },
    id: sql`m.item`,
    limit: input.limit,
    cursor,
    timed: true,
    uses: record ? [recordUse(record)] : [ANYTHING],
  });
  return { ...found, items: await withSources(db, kinds, at, found.items) };
}

/** Shared kinds name no dossier: their claims belong wherever they are referred to. */
const inDossier = (view: View, dossier: string): Sql => sql`(m.dossiers @> ARRAY[${dossier}]::uuid[]
  OR m."recordId" = ${dossier} OR (m.dossiers = '{}' AND ${referredTo(view, dossier)}))`;

/** The field itself, a part of it, or an item of it. */
const below = (path: string): Sql => {
  const open = path.replace(/[\\%_]/g, '\\$&');
  return sql`(m.path = ${path} OR m.path LIKE ${`${open}.%`} OR m.path LIKE ${`${open}[%`})`;
};

const NO_MEASURE = { to: null, unit: null, currency: null, note: null };

async function withSources(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  rows: readonly Row[],
): Promise<ClaimItem[]> {
  const named = rows.flatMap((row) => [
    ...(row.actorId ? [row.actorId] : []),
    ...(row.claimedId ? [row.claimedId] : []),
    ...row.sources.map(({ source }) => source),
  ]);
  const references = await hydrate(db, view, named);
  const documents = await documentsOf(
    db,
    view,
    [...references.values()].map(({ id }) => id),
  );
  return rows.map(({ actorId, claimedId, figure, sources, firstSeen, lastChanged, ...row }) => ({
    ...row,
    figure: figure && { ...NO_MEASURE, ...figure },
    record: claimedId ? hydratedIn(references, claimedId) : null,
    field: labelOfPath(kindOf(kinds, row.kind).schema, row.path),
    actor: actorId ? hydratedIn(references, actorId) : null,
    sources: sources.map(({ source, ...cited }) => {
      const reference = hydratedIn(references, source);
      const document = documents.get(reference.id);
      return {
        source: reference,
        publisher: document?.publisher ?? null,
        address: document?.address ?? null,
        locator: cited.locator ?? null,
        quotation: cited.quotation ?? null,
        translation: cited.translation ?? null,
      };
    }),
    firstSeen: firstSeen.toISOString(),
    lastChanged: lastChanged.toISOString(),
  }));
}

interface Document {
  recordId: string;
  publisher: string;
  address: string | null;
}

async function documentsOf(
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<Document>(
    sql`
    SELECT s."recordId", s.publisher, s.address FROM "SourceIndex" s WHERE s."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 's')}`,
    ids.map(recordUse),
  );
  return new Map(rows.map((row) => [row.recordId, row]));
}
