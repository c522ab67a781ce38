import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow } from '../../core/kind/kind.ts';
import type { Dossier } from './schema.ts';

export const tables: readonly IndexTable[] = [
  { name: 'DossierSide', columns: ['side', 'lower', 'upper'], references: ['actorId'] },
];

export function index(dossier: Dossier): Record<string, KindRow[]> {
  return {
    DossierSide: dossier.sides.map((entry) => ({
      item: entry.id,
      side: entry.side,
      actorId: entry.actor,
      ...boundsOf(entry.date),
    })),
  };
}
