import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Source, sourceSchema } from './schema.ts';

export const source: KindDefinition<Source> = {
  name: 'source',
  url: 'sources',
  schema: sourceSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
