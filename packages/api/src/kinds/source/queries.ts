import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import { cardItem, cardListInput, listCards } from '../../core/card-list.ts';
import type { ReadDb } from '../../core/database.ts';
import type { KindDefinition } from '../../core/kind.ts';
import { given, type Page } from '../../core/page.ts';
import { refers } from '../../core/refers.ts';
import { idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

export const sourceListInput = cardListInput.extend({
  type: z.enum(codes('sourceType')).optional().meta({ label: 'Type', codeList: 'sourceType' }),
  language: z.string().max(20).optional().meta({ label: 'Language' }),
  publisher: z.string().max(200).optional().meta({ label: 'Publisher' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
});
export const sourceItem = cardItem.extend({
  type: z.enum(codes('sourceType')),
  publisher: z.string(),
  address: z.string().nullable(),
  date: z.string().nullable().meta({ date: true }),
  language: z.string().nullable(),
  reliability: z.string().nullable(),
});
export type SourceItem = z.infer<typeof sourceItem>;

export const listSources = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof sourceListInput>,
): Promise<Page<SourceItem>> => {
  const topic = input.topic && (await idOf(db, 'topic', input.topic, 'topic'));
  return listCards<SourceItem>(db, kind, view, input, (at) => ({
    select: sql`s.type, s.publisher, s.address, s.date, s.language, s.reliability`,
    join: sql`JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(at, 's')}`,
    where: given(
      input.type && sql`s.type = ${input.type}`,
      input.language && sql`s.language = ${input.language}`,
      input.publisher && sql`s.publisher = ${input.publisher}`,
      topic && refers(at, 'c', 'topic', topic),
    ),
  }));
};

/** Sources by id, for the marks beside what they stand for; ids that are shown nowhere are left out. */
export const sourcesByIds = (
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<SourceItem[]> =>
  db.rows<SourceItem>(sql`
    SELECT c."recordId" AS id, c.slug, c.title, c.summary, c.names, s.type, s.publisher, s.address, s.date, s.language, s.reliability
    FROM "Card" c JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(view, 's')}
    WHERE c."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'c')}`);
