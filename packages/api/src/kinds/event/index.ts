import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Event, eventSchema } from './schema.ts';

export const event: KindDefinition<Event> & { name: 'event' } = {
  name: 'event',
  schema: eventSchema,
  version: 4,
  lift: { 1: liftValues(eventSchema), 2: liftValues(eventSchema), 3: liftValues(eventSchema) },
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
