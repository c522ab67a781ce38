import type { KindDefinition } from '../../core/kind.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Position, positionSchema } from './schema.ts';

export const position: KindDefinition<Position> = {
  name: 'position',
  url: 'positions',
  schema: positionSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
