import type { KindDefinition } from '../../core/kind.ts';
import { evidence } from './evidence.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Project, projectSchema } from './schema.ts';

export const project: KindDefinition<Project> = {
  name: 'project',
  url: 'projects',
  schema: projectSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
  rules,
  evidence,
};
