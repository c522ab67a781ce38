import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type ActorSnapshot, actorSchema } from './schema.ts';

export const actor: KindDefinition<ActorSnapshot> = {
  name: 'actor',
  url: 'actors',
  schema: actorSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
