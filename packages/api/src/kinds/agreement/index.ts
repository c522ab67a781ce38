import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { evidence } from './evidence.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Agreement, agreementSchema } from './schema.ts';

export const agreement: KindDefinition<Agreement> & { name: 'agreement' } = {
  name: 'agreement',
  schema: agreementSchema,
  version: 4,
  lift: {
    1: liftValues(agreementSchema),
    2: liftValues(agreementSchema),
    3: liftValues(agreementSchema),
  },
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence,
};
