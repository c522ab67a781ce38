import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { type Topic, topicSchema } from './schema.ts';

export const topic: KindDefinition<Topic> = {
  name: 'topic',
  url: 'topics',
  schema: topicSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: true,
  evidence: () => [],
  tables: [],
  index: () => ({}),
  rules: (entries) => entries.map(() => []),
};
