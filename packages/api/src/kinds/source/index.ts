import type { KindDefinition } from '../../core/kind.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Source, sourceSchema } from './schema.ts';

export const source: KindDefinition<Source> = {
  name: 'source',
  url: 'sources',
  schema: sourceSchema,
  version: 1,
  lift: {},
  shared: true,
  tables,
  index,
  rules,
  evidence: () => [],
};
