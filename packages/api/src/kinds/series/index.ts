import type { KindDefinition } from '../../core/kind.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Series, seriesSchema } from './schema.ts';

export const series: KindDefinition<Series> = {
  name: 'series',
  url: 'trade',
  schema: seriesSchema,
  version: 1,
  lift: {},
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
