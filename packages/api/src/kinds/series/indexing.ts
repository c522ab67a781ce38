import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow } from '../../core/kind/kind.ts';
import type { Series } from './schema.ts';

export const seriesTable: IndexTable = {
  name: 'SeriesIndex',
  columns: [
    'dossiers',
    'reporterSide',
    'flow',
    'commodity',
    'frequency',
    'periodType',
    'valuation',
    'currency',
    'unit',
  ],
  references: ['reporterId', 'compilerId', 'partnerId'],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  seriesTable,
  {
    name: 'Observation',
    columns: [
      'dossiers',
      'period',
      'lower',
      'upper',
      'value',
      'valueTo',
      'qualifier',
      'flags',
      'releasedOn',
      'vintages',
    ],
    references: [],
  },
];

export function index(series: Series): Record<string, KindRow[]> {
  const { dossiers, flow, commodity, frequency, periodType, valuation, currency, unit } = series;
  return {
    SeriesIndex: [
      {
        dossiers,
        flow,
        commodity,
        frequency,
        periodType,
        valuation,
        currency,
        unit,
        reporterSide: series.reporter.side,
        reporterId: series.reporter.actor,
        compilerId: series.compiler,
        partnerId: series.partner,
      },
    ],
    Observation: series.observations.map((observation) => ({
      item: observation.id,
      dossiers,
      period: observation.period,
      ...boundsOf(observation.period),
      value: observation.value,
      valueTo: observation.to,
      qualifier: observation.qualifier,
      flags: observation.flags,
      releasedOn: observation.releasedOn,
      vintages: observation.vintages.length,
    })),
  };
}
