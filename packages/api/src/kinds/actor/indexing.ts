import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow } from '../../core/kind/kind.ts';
import type { ActorSnapshot } from './schema.ts';

export const actorTable: IndexTable = {
  name: 'ActorIndex',
  columns: ['type', 'country'],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  actorTable,
  { name: 'Office', columns: ['title', 'level', 'date', 'lower', 'upper'], references: ['ofId'] },
];

export function index(actor: ActorSnapshot): Record<string, KindRow[]> {
  return {
    ActorIndex: [{ type: actor.type, country: actor.country }],
    Office: actor.offices.map((office) => ({
      item: office.id,
      title: office.title,
      level: office.level,
      date: office.date,
      ...boundsOf(office.date),
      ofId: office.of,
    })),
  };
}
