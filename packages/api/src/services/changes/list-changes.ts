import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { publicPaths } from '../../core/field.ts';
import { type Kinds, kindOf } from '../../core/kind.ts';
import { localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { listInput } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { instantOf, type View } from '../../core/view.ts';

export const changeListInput = listInput.extend({
  record: z.uuid().optional().meta({ label: 'Record' }),
  class: z.enum(codes('changeClass')).optional().meta({ label: 'Class', codeList: 'changeClass' }),
  /** the first seed tells the past; readers of news leave it out */
  seeded: z.stringbool().or(z.boolean()).default(false).meta({ label: 'With the first seed' }),
});

export const changeItem = z.object({
  id: z.uuid(),
  set: z.number().int(),
  at: z.string(),
  via: z.string(),
  recordId: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  type: z.enum(['published', 'withdrawn', 'merged', 'unmerged', 'redacted']),
  class: z.enum(codes('changeClass')),
  note: z.string().nullable(),
  /** public paths only; null where content was redacted */
  paths: z.array(
    z.object({ path: z.string(), class: z.string(), before: z.unknown(), after: z.unknown() }),
  ),
});
export type ChangeItem = z.infer<typeof changeItem>;

interface Row extends Omit<ChangeItem, 'paths' | 'at'> {
  at: Date;
  paths: { path: string; class: string }[];
  content: { path: string; before: unknown; after: unknown }[];
}

/** What changed, when, in which class, with the words before and after; newest first. */
export async function listChanges(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: z.infer<typeof changeListInput>,
): Promise<Page<ChangeItem>> {
  const cursor = readCursor(input.cursor);
  const until = instantOf(pagedView(view, cursor));
  const dossier = await dossierIdOf(db, input.dossier);
  const found = await page<Row>(db, {
    select: sql`e.id, e."setNumber" AS set, s.instant AS at, s.via, e."recordId", e.kind, r.slug, e.title, e.type, e.class, e.note, e.paths, e.content`,
    from: sql`FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber" JOIN "Record" r ON r.id = e."recordId"`,
    where: given(
      dossier && sql`e.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.record && sql`e."recordId" = ${input.record}`,
      input.class && sql`e.class = ${input.class}`,
      !input.seeded && sql`s.via <> 'seed'`,
      until ? sql`s.instant <= ${until}` : undefined,
    ),
    order: { key: sql`e."setNumber"`, type: 'int', descending: true },
    id: sql`e.id`,
    limit: input.limit,
    cursor,
    timed: true,
  });
  return {
    ...found,
    items: found.items.map(({ content, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      paths: publicChanges(kinds, row.kind, row.paths, content),
    })),
  };
}

/** What the public may see of a change: paths of public fields, items without their desk-only parts. */
function publicChanges(
  kinds: Kinds,
  kind: string,
  paths: Row['paths'],
  content: Row['content'],
): ChangeItem['paths'] {
  const open = publicPaths(kindOf(kinds, kind).schema);
  const plain = (path: string): string => path.replace(/\[[^\]]*\]/g, '[]').replace(/#$/, '');
  return paths
    .filter((entry) => open.some((known) => covers(plain(entry.path), known)))
    .map((entry) => {
      const found = content.find((part) => part.path === entry.path);
      return {
        path: entry.path,
        class: entry.class,
        before: found?.before ?? null,
        after: found?.after ?? null,
      };
    });
}

const covers = (path: string, known: string): boolean =>
  known === path ||
  known.startsWith(`${path}.`) ||
  known.startsWith(`${path}[`) ||
  path.startsWith(`${known}[`);
