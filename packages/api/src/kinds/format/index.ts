import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Format, formatSchema } from './schema.ts';

export const format: KindDefinition<Format> & { name: 'format' } = {
  name: 'format',
  schema: formatSchema,
  version: 3,
  lift: { 1: liftValues(formatSchema), 2: liftValues(formatSchema) },
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
