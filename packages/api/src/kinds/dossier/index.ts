import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Dossier, dossierSchema } from './schema.ts';

export const dossier: KindDefinition<Dossier> = {
  name: 'dossier',
  url: 'dossiers',
  schema: dossierSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: false,
  tables,
  index,
  rules,
  evidence: () => [],
  dossiersOf: (id) => [id],
  policy: (dossier) => dossier.policy,
};
