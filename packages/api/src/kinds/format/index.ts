import type { KindDefinition } from '../../core/kind.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Format, formatSchema } from './schema.ts';

export const format: KindDefinition<Format> = {
  name: 'format',
  url: 'formats',
  schema: formatSchema,
  version: 1,
  lift: {},
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
