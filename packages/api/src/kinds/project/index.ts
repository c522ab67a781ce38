import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { evidence } from './evidence.ts';
import { derived, index, tables, timeline } from './indexing.ts';
import { onDay } from './on-day.ts';
import { rules } from './rules.ts';
import { type Project, projectSchema } from './schema.ts';

export const project: KindDefinition<Project> = {
  name: 'project',
  url: 'projects',
  schema: projectSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: false,
  tables,
  index,
  timeline,
  derived,
  onDay,
  rules,
  evidence,
};
