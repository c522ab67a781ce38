import { z } from 'zod';
import type { KindDescription } from '../../core/kind/description.ts';
import { commonFields } from '../../core/schema/common.ts';

export const topicSchema = z.object(commonFields);
export type Topic = z.infer<typeof topicSchema>;

export const topicKind = {
  schema: topicSchema,
  listed: {},
  url: 'topics',
  one: 'topic',
  many: 'Topics',
  list: 'Topics',
  record: 'A topic',
  menu: 11,
} as const satisfies KindDescription;
