import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { EVENT_TYPES } from '../../core/event-type.ts';
import { type Kinds, kindOf } from '../../core/kind.ts';
import { localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { listInput } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { instantOf, type View } from '../../core/view.ts';
import { type Amendment, amendment, amendmentsOf } from './amendments.ts';
import {
  hydrateNamed,
  namedReferences,
  outerItem,
  publicChange,
  publicChangeOf,
  snapshotsOf,
} from './public-change.ts';

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
  type: z.enum(EVENT_TYPES),
  class: z.enum(codes('changeClass')),
  /** for readers, as it stands */
  note: z.string().nullable(),
  /** how the note came to be what it is, oldest first */
  amendments: z.array(amendment),
  /** the event whose note this one put right, and the role of who did */
  amends: z.uuid().nullable(),
  by: z.enum(codes('role')).nullable(),
  /** public paths only; null where content was redacted */
  paths: z.array(publicChange.extend({ class: z.string() })),
  references: namedReferences.meta({ help: 'What the values before and after name, by id' }),
});
export type ChangeItem = z.infer<typeof changeItem>;

interface Row extends Omit<ChangeItem, 'paths' | 'at' | 'amendments' | 'by' | 'references'> {
  at: Date;
  revisionId: string | null;
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
  const at = pagedView(view, cursor);
  const until = instantOf(at);
  const dossier = await dossierIdOf(db, input.dossier);
  const found = await page<Row>(db, {
    select: sql`e.id, e."setNumber" AS set, s.instant AS at, s.via, e."recordId", e.kind, r.slug, e.title, e.type, e.class, e.note, e."amendsId" AS amends, e."revisionId", e.paths, e.content`,
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
  const [amended, snapshots] = await Promise.all([
    amendmentsOf(
      db,
      at,
      found.items.map(({ id }) => id),
    ),
    snapshotsOf(db, kinds, found.items.flatMap(revisionNeeded)),
  ]);
  const items = found.items.map(({ content, at: instant, revisionId, ...row }) => {
    const amendments = amended.get(row.id) ?? [];
    return {
      ...row,
      at: instant.toISOString(),
      note: noteNow(row.note, amendments),
      amendments: amendments.map(({ at: when, by, earlier }) => ({ at: when, by, earlier })),
      by: row.amends ? byOf(content) : null,
      paths: pathsOf(kinds, row, content, revisionId ? snapshots.get(revisionId) : undefined),
    };
  });
  const references = await hydrateNamed(db, kinds, at, items);
  return {
    ...found,
    items: items.map((item, index) => ({ ...item, references: references[index] ?? {} })),
  };
}

const noteNow = (note: string | null, amendments: readonly Amendment[]): string | null =>
  amendments.at(-1)?.note ?? note;

const byOf = (content: Row['content']): ChangeItem['by'] =>
  (content.find(({ path }) => path === 'by')?.after ?? null) as ChangeItem['by'];

/** The revision in which an item around a changed path can be found. */
const revisionNeeded = ({ revisionId, paths }: Row): string[] =>
  revisionId && paths.some(({ path }) => outerItem(path)) ? [revisionId] : [];

function pathsOf(
  kinds: Kinds,
  row: Pick<Row, 'kind' | 'type' | 'paths'>,
  content: Row['content'],
  snapshot: unknown,
): ChangeItem['paths'] {
  return row.paths.flatMap(({ path, class: cls }) => {
    const found = content.find((part) => part.path === path);
    const change = { path, before: found?.before ?? null, after: found?.after ?? null };
    if (row.type === 'note_amended')
      return path === 'note' ? [{ ...change, within: null, class: cls }] : [];
    const shown = publicChangeOf(kindOf(kinds, row.kind), change, [snapshot]);
    return shown ? [{ ...shown, class: cls }] : [];
  });
}
