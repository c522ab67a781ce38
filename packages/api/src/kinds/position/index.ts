import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Position, positionSchema } from './schema.ts';

export const position: KindDefinition<Position> & { name: 'position' } = {
  name: 'position',
  schema: positionSchema,
  version: 3,
  lift: { 1: liftValues(positionSchema), 2: liftValues(positionSchema) },
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
