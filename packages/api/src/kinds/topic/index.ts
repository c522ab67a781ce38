import type { KindDefinition } from '../../core/kind.ts';
import { type Topic, topicSchema } from './schema.ts';

export const topic: KindDefinition<Topic> = {
  name: 'topic',
  url: 'topics',
  schema: topicSchema,
  version: 1,
  lift: {},
  shared: true,
  evidence: () => [],
  tables: [],
  index: () => ({}),
  rules: (entries) => entries.map(() => []),
};
