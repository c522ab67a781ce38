import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Dossier, dossierSchema } from './schema.ts';

export const dossier: KindDefinition<Dossier> & { name: 'dossier' } = {
  name: 'dossier',
  schema: dossierSchema,
  version: 4,
  lift: { 1: liftPlainBody, 2: liftValues(dossierSchema), 3: liftValues(dossierSchema) },
  shared: false,
  tables,
  index,
  rules,
  evidence: () => [],
  dossiersOf: (id) => [id],
  policy: (dossier) => dossier.policy,
};
