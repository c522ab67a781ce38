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

export const actorListInput = cardListInput.extend({
  type: z.enum(codes('actorType')).optional().meta({ label: 'Type', codeList: 'actorType' }),
  country: z.string().length(2).optional().meta({ label: 'Country' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
});
export const actorItem = cardItem.extend({
  type: z.enum(codes('actorType')),
  country: z.string().nullable(),
});
export type ActorItem = z.infer<typeof actorItem>;

export const listActors = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof actorListInput>,
): Promise<Page<ActorItem>> => {
  const topic = input.topic && (await idOf(db, 'topic', input.topic, 'topic'));
  return listCards<ActorItem>(db, kind, view, input, (at) => ({
    select: sql`a.type, a.country`,
    join: sql`JOIN "ActorIndex" a ON a."recordId" = c."recordId" AND ${inView(at, 'a')}`,
    where: given(
      input.type && sql`a.type = ${input.type}`,
      input.country && sql`a.country = ${input.country}`,
      topic && refers(at, 'c', 'topic', topic),
    ),
  }));
};
