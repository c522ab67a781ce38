import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { classify } from './classify.ts';
import { index, tables } from './indexing.ts';
import { liftCurrency, liftUnit } from './lift.ts';
import { rules } from './rules.ts';
import { type Series, seriesSchema } from './schema.ts';

export const series: KindDefinition<Series> & { name: 'series' } = {
  name: 'series',
  schema: seriesSchema,
  version: 5,
  lift: { 1: liftPlainBody, 2: liftUnit, 3: liftCurrency, 4: liftValues(seriesSchema) },
  shared: false,
  tables,
  index,
  rules,
  classify,
  evidence: (snapshot) =>
    snapshot.observations.map((observation) => ({
      key: 'series.observations',
      path: `observations[${observation.id}].evidence`,
      covered: observation.evidence.length > 0 || snapshot.evidence.length > 0,
    })),
};
