import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind/kind.ts';
import type { Position } from './schema.ts';

export const positionTable: IndexTable = {
  name: 'PositionIndex',
  columns: ['dossiers', 'side', 'stance', 'date', 'lower', 'upper', 'until', 'ended'],
  references: ['actorId', 'topicId'],
  titled: true,
};
export const tables: readonly IndexTable[] = [positionTable];

export const index = (position: Position): Record<string, KindRow[]> => ({
  PositionIndex: [
    {
      dossiers: position.dossiers,
      side: position.side,
      stance: position.stance,
      date: position.since,
      ...boundsOf(position.since),
      until: position.until,
      ended: position.until && boundsOf(position.until).upper,
      actorId: position.actor,
      topicId: position.about,
    },
  ],
});

export const timeline = (position: Position): TimelineRow[] => [
  { what: 'position', date: position.since, side: position.side },
];
