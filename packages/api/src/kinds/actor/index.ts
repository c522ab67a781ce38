import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type ActorSnapshot, actorSchema } from './schema.ts';

export const actor: KindDefinition<ActorSnapshot> & { name: 'actor' } = {
  name: 'actor',
  schema: actorSchema,
  version: 4,
  lift: { 1: liftPlainBody, 2: liftValues(actorSchema), 3: liftValues(actorSchema) },
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
