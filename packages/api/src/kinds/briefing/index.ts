import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Briefing, briefingSchema } from './schema.ts';

export const briefing: KindDefinition<Briefing> & { name: 'briefing' } = {
  name: 'briefing',
  schema: briefingSchema,
  version: 3,
  lift: { 1: liftValues(briefingSchema), 2: liftValues(briefingSchema) },
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
