import { formatDate } from '@chancery/dates';
import type { TradeSeries } from '@chancery/figures';
import type { ObservationItem, SeriesItem } from '../../data/series.ts';
import { plain, type Reader } from '../reader.ts';
import { word } from '../words.ts';

type Described = Pick<
  SeriesItem,
  'flow' | 'valuation' | 'periodType' | 'currency' | 'unit' | 'frequency'
>;

const UNIT_WORDS = ['million', 'billion', 'thousand', 'tonnes'] as const;

/** "USD million": what a figure of the series counts; a unit without a word of ours stays as it is. */
export function unitOf(
  { t }: Reader,
  { currency, unit }: Pick<Described, 'currency' | 'unit'>,
): string {
  const known = UNIT_WORDS.find((word) => word === unit);
  return `${currency} ${known ? t(`series.unitWord.${known}`) : unit}`.trim();
}

/** What a figure means: flow, valuation, basis of the period. */
export function basisInWords(reader: Reader, series: Described): string {
  return [
    word(reader, 'flow', series.flow),
    valuationInWords(reader, series.valuation),
    word(reader, 'periodType', series.periodType),
  ].join(' · ');
}

/** Beside other words, "not stated" must say what is not. */
export const valuationInWords = (reader: Reader, code: string): string =>
  code === 'not_stated' ? reader.t('series.valuationNotStated') : word(reader, 'valuation', code);

/** "Pakistan’s imports, per State Bank": who reports, and whose figure it is. */
export function seriesLabel(
  reader: Reader,
  series: SeriesItem,
  sides: Record<'a' | 'b', string>,
): string {
  const reporter =
    plain(reader, series.reporter?.title, '') ||
    (series.reporterSide ? sides[series.reporterSide] : reader.t('series.noReporter'));
  return reader.t('series.label', {
    reporter,
    flow: word(reader, 'flow', series.flow),
    compiler: plain(reader, series.compiler.title, reader.t('common.redacted')),
    valuation: valuationInWords(reader, series.valuation),
  });
}

/** A series as the chart takes it. One reporter and compiler each; none is joined or summed. */
export function chartSeries(
  reader: Reader,
  series: Pick<SeriesItem, 'id' | 'reporterSide' | 'currency' | 'unit'>,
  observations: readonly ObservationItem[],
  label: string,
): TradeSeries {
  return {
    id: series.id,
    label,
    side: series.reporterSide ?? 'none',
    unit: unitOf(reader, series),
    points: observations.map(({ id, lower, upper, period, value, qualifier }) => ({
      id,
      lower,
      upper,
      label: formatDate(period, reader.locale),
      value,
      qualifier,
    })),
  };
}

/** From the first to the last year that has a figure. */
export function axisOf(observations: readonly ObservationItem[]) {
  const lowers = observations
    .map(({ lower }) => lower)
    .filter((day) => /^\d/.test(day))
    .sort();
  const uppers = observations
    .map(({ upper }) => upper)
    .filter((day) => /^\d/.test(day))
    .sort();
  const from = (lowers[0] ?? '2000-01-01').slice(0, 4);
  const to = (uppers.at(-1) ?? '2001-12-31').slice(0, 4);
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

export const lastObservation = (series: SeriesItem): ObservationItem | undefined =>
  series.observations.findLast(({ value }) => value !== null);
