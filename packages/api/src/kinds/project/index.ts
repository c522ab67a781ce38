import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { evidence } from './evidence.ts';
import { derived, entriesTold, index, tables, timeline } from './indexing.ts';
import { liftQuantities } from './lift.ts';
import { onDay } from './on-day.ts';
import { rules } from './rules.ts';
import { type Project, projectSchema } from './schema.ts';

export const project: KindDefinition<Project> & { name: 'project' } = {
  name: 'project',
  schema: projectSchema,
  version: 6,
  lift: {
    1: liftPlainBody,
    2: liftQuantities,
    3: liftValues(projectSchema),
    4: liftValues(projectSchema),
    5: liftValues(projectSchema),
  },
  shared: false,
  tables,
  index,
  timeline,
  derived,
  told: { list: 'history', of: entriesTold },
  onDay,
  rules,
  evidence,
};
