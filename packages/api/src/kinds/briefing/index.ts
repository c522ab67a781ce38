import type { KindDefinition } from '../../core/kind.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Briefing, briefingSchema } from './schema.ts';

export const briefing: KindDefinition<Briefing> = {
  name: 'briefing',
  url: 'briefings',
  schema: briefingSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
