import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { firstDay, lastDay, listInput } from '../../core/read/read-input.ts';
import { dossierIdOf, idOf } from '../../core/read/resolve-ids.ts';
import { listUse, recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';

export const statusChangeInput = listInput.extend({
  project: z.string().max(100).optional().meta({ label: 'Project' }),
  fromStatus: z
    .enum(codes('projectStatus'))
    .optional()
    .meta({ label: 'From', codeList: 'projectStatus' }),
  toStatus: z
    .enum(codes('projectStatus'))
    .optional()
    .meta({ label: 'To', codeList: 'projectStatus' }),
  what: z
    .enum(codes('statusEntry'))
    .optional()
    .meta({ label: 'What it is', codeList: 'statusEntry' }),
  basis: z.enum(codes('statusBasis')).optional().meta({ label: 'Basis', codeList: 'statusBasis' }),
  sector: z.enum(codes('sector')).optional().meta({ label: 'Sector', codeList: 'sector' }),
  from: firstDay().optional().meta({ label: 'Happened from' }),
  to: lastDay().optional().meta({ label: 'Happened to' }),
  checks: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .meta({ label: 'With checks that found nothing new' }),
  sort: z
    .enum(['-happened', 'happened', '-published'])
    .default('-happened')
    .meta({ label: 'Sort' }),
});

export const statusChangeItem = z.object({
  id: z.uuid().meta({ label: 'Entry' }),
  projectId: z.uuid(),
  project: z.string().meta({ label: 'Project' }),
  title: localizedOutput,
  sector: z.string(),
  what: z.enum(codes('statusEntry')).meta({ label: 'What it is' }),
  from: z.enum(codes('projectStatus')).nullable(),
  to: z.enum(codes('projectStatus')).nullable(),
  happened: z.string().meta({ label: 'Happened (EDTF)', date: true }),
  published: z.string().meta({ label: 'Published' }),
  basis: z.enum(codes('statusBasis')),
  reason: z.enum(codes('statusReason')).nullable(),
  note: localizedOutput.nullable(),
  evidence: z.array(
    z.object({
      source: referenceOutput,
      locator: z.string().nullable(),
      quotation: z.string().nullable(),
      translation: z.string().nullable(),
    }),
  ),
  search: z
    .object({
      where: z.string(),
      languages: z.array(z.string()).meta({ codeList: 'language' }),
      from: z.string(),
      to: z.string(),
      by: z.string(),
    })
    .nullable(),
  maybe: z.boolean(),
});
export type StatusChangeItem = z.infer<typeof statusChangeItem>;

const cited = z.looseObject({
  source: z.guid(),
  locator: z.string().optional(),
  quotation: z.string().optional(),
  translation: z.string().optional(),
});
const row = statusChangeItem
  .omit({ evidence: true, search: true })
  .extend({
    evidence: z.object({
      sources: z.array(cited),
      search: statusChangeItem.shape.search.optional(),
    }),
  })
  .strict();
type Row = z.infer<typeof row>;

/** Every entry of a status history, one row each; `only` narrows to some projects, such as the watched ones. */
export async function listStatusChanges(
  db: ReadDb,
  view: View,
  input: z.infer<typeof statusChangeInput>,
  only?: readonly string[],
): Promise<Page<StatusChangeItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const dossier = await dossierIdOf(db, input.dossier);
  const project = input.project && (await idOf(db, 'project', input.project, 'project'));
  const found = await page<Row>(db, {
    row,
    select: sql`s.item AS id, s."recordId" AS "projectId", c.slug AS project, c.title, p.sector, s.what, s."from", s."to", s.date AS happened,
      to_char(s."appearedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS published, s.basis, s.reason, s.note, s.evidence,
      ${input.validOn ? sql`s.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "StatusChange" s
      JOIN "Card" c ON c."recordId" = s."recordId" AND ${inView(at, 'c')}
      JOIN "ProjectIndex" p ON p."recordId" = s."recordId" AND ${inView(at, 'p')}`,
    where: given(
      inView(at, 's'),
      input.what ? sql`s.what = ${input.what}` : !input.checks && sql`s.what <> 'checked'`,
      dossier && sql`s.dossiers @> ARRAY[${dossier}]::uuid[]`,
      project && sql`s."recordId" = ${project}`,
      only && sql`s."recordId" = ANY(${[...only]}::uuid[])`,
      input.fromStatus && sql`s."from" = ${input.fromStatus}`,
      input.toStatus && sql`s."to" = ${input.toStatus}`,
      input.basis && sql`s.basis = ${input.basis}`,
      input.sector && sql`p.sector = ${input.sector}`,
      input.from && sql`s.upper >= ${input.from}::date`,
      input.to && sql`s.lower <= ${input.to}::date`,
      input.validOn && sql`s.lower <= ${input.validOn}::date`,
    ),
    order:
      input.sort === '-published'
        ? { key: sql`s."appearedAt"`, type: 'timestamptz', descending: true }
        : { key: sql`s.lower`, type: 'date', descending: input.sort === '-happened' },
    id: sql`s.item`,
    limit: input.limit,
    cursor,
    timed: true,
    uses: project
      ? [recordUse(project)]
      : only
        ? only.map(recordUse)
        : [listUse('project', dossier)],
  });
  const sources = await hydrate(
    db,
    at,
    found.items.flatMap((row) => row.evidence.sources.map((citation) => citation.source)),
  );
  return {
    ...found,
    items: found.items.map(({ evidence, ...row }) => ({
      ...row,
      search: evidence.search ?? null,
      evidence: evidence.sources.map((citation) => ({
        source: sources.get(citation.source) ?? {
          id: citation.source,
          state: 'redacted' as const,
          kind: 'source',
          slug: null,
          title: null,
        },
        locator: citation.locator ?? null,
        quotation: citation.quotation ?? null,
        translation: citation.translation ?? null,
      })),
    })),
  };
}
