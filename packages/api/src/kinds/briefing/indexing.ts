import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind/kind.ts';
import type { Briefing } from './schema.ts';

export const briefingTable: IndexTable = {
  name: 'BriefingIndex',
  columns: ['dossiers', 'date', 'lower', 'upper'],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [briefingTable];

export const index = (briefing: Briefing): Record<string, KindRow[]> => ({
  BriefingIndex: [{ dossiers: briefing.dossiers, date: briefing.date, ...boundsOf(briefing.date) }],
});

export const timeline = (briefing: Briefing): TimelineRow[] => [
  { what: 'briefing', date: briefing.date },
];
