import type { KindDefinition } from '../../core/kind.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Event, eventSchema } from './schema.ts';

export const event: KindDefinition<Event> = {
  name: 'event',
  url: 'timeline',
  schema: eventSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
