import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import {
  type CardColumns,
  cardFacets,
  cardItem,
  cardListInput,
  listCards,
} from '../../core/card-list.ts';
import type { ReadDb } from '../../core/database.ts';
import { type Facets, referenceFacet } from '../../core/facets.ts';
import type { KindDefinition } from '../../core/kind.ts';
import type { Page } from '../../core/page.ts';
import { PAGING } from '../../core/read-input.ts';
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
): Promise<Page<SourceItem>> =>
  listCards<SourceItem>(db, kind, view, input, await columnsFor(db, input));

export const sourceFacetInput = sourceListInput.omit(PAGING);
type Asked = z.infer<typeof sourceFacetInput>;

/** What the register's filters can be set to, with counts. */
export const sourceFacets = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: Asked,
): Promise<Facets> =>
  cardFacets(db, kind, view, input, (await columnsFor(db, input))(view), {
    type: { value: sql`s.type` },
    language: { value: sql`s.language` },
    publisher: { value: sql`s.publisher` },
    topic: referenceFacet(view, 'c', 'topic'),
  });

async function columnsFor(db: ReadDb, input: Asked): Promise<(at: View) => CardColumns> {
  const topic = input.topic && (await idOf(db, 'topic', input.topic, 'topic'));
  return (at) => ({
    select: sql`s.type, s.publisher, s.address, s.date, s.language, s.reliability`,
    join: sql`JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(at, 's')}`,
    by: {
      type: input.type && sql`s.type = ${input.type}`,
      language: input.language && sql`s.language = ${input.language}`,
      publisher: input.publisher && sql`s.publisher = ${input.publisher}`,
      topic: topic && refers(at, 'c', 'topic', topic),
    },
    targets: { topic },
  });
}

/** Sources by id, for the marks beside what they stand for; ids that are shown nowhere are left out. */
export const sourcesByIds = (
  db: ReadDb,
  view: View,
  ids: readonly string[],
): Promise<SourceItem[]> =>
  db.rows<SourceItem>(sql`
    SELECT c."recordId" AS id, c.slug, c.title, c.summary, c.names, c.identifiers, s.type, s.publisher, s.address, s.date, s.language, s.reliability
    FROM "Card" c JOIN "SourceIndex" s ON s."recordId" = c."recordId" AND ${inView(view, 's')}
    WHERE c."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 'c')}`);
