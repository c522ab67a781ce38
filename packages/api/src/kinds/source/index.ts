import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Source, sourceSchema } from './schema.ts';

export const source: KindDefinition<Source> & { name: 'source' } = {
  name: 'source',
  schema: sourceSchema,
  version: 4,
  lift: { 1: liftPlainBody, 2: liftValues(sourceSchema), 3: liftValues(sourceSchema) },
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
