import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Series, seriesSchema } from './schema.ts';

export const series: KindDefinition<Series> = {
  name: 'series',
  url: 'trade',
  schema: seriesSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: false,
  tables,
  index,
  rules,
  evidence: (snapshot) =>
    snapshot.observations.map((observation) => ({
      key: 'series.observations',
      path: `observations[${observation.id}].evidence`,
      covered: observation.evidence.length > 0 || snapshot.evidence.length > 0,
    })),
};
