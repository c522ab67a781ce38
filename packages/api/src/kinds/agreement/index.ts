import type { KindDefinition } from '../../core/kind.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Agreement, agreementSchema } from './schema.ts';

export const agreement: KindDefinition<Agreement> = {
  name: 'agreement',
  url: 'agreements',
  schema: agreementSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
