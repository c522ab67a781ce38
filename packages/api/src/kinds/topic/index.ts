import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { type Topic, topicSchema } from './schema.ts';

export const topic: KindDefinition<Topic> & { name: 'topic' } = {
  name: 'topic',
  schema: topicSchema,
  version: 4,
  lift: { 1: liftPlainBody, 2: liftValues(topicSchema), 3: liftValues(topicSchema) },
  shared: true,
  evidence: () => [],
  tables: [],
  index: () => ({}),
  rules: (entries) => entries.map(() => []),
};
