import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow } from '../../core/kind/kind.ts';
import type { Format } from './schema.ts';

export const formatTable: IndexTable = {
  name: 'FormatIndex',
  columns: ['established', 'ended', 'standing'],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  formatTable,
  {
    name: 'FormatMember',
    columns: ['role', 'date', 'lower', 'upper', 'position'],
    references: ['actorId'],
  },
];

export const index = (format: Format): Record<string, KindRow[]> => ({
  FormatIndex: [
    {
      established: format.established,
      ended: format.ended,
      standing: format.ended === undefined,
    },
  ],
  FormatMember: format.members.map((member, position) => ({
    item: member.id,
    actorId: member.actor,
    role: member.role,
    date: member.date,
    ...(member.date ? boundsOf(member.date) : { lower: '-infinity', upper: 'infinity' }),
    position,
  })),
});
