import { formatDate } from '@chancery/dates';
import type { TradeSeries } from '@chancery/figures';
import type { ObservationItem, SeriesItem } from '../../data/series.ts';
import { plain, type RenderContext } from '../render-context.ts';
import { word, wordIfCode } from '../words.ts';

type Described = Pick<SeriesItem, 'flow' | 'valuation' | 'periodType' | 'frequency'>;

type Measured = { currency?: string | null | undefined; unit: string };

/** "USD million": what a figure counts. */
export const unitOf = (context: RenderContext, measured: Measured): string =>
  `${measured.currency ?? ''} ${sizeOf(context, measured)}`.trim();

/** "million": the unit without its currency; nothing where amounts of money are in whole. */
export const sizeOf = (context: RenderContext, { currency, unit }: Measured): string =>
  currency && unit === 'one' ? '' : wordIfCode(context, 'unit', unit);

/** What a figure means: flow, valuation, basis of the period. */
export function basisInWords(context: RenderContext, series: Described): string {
  return [
    word(context, 'flow', series.flow),
    valuationInWords(context, series.valuation),
    word(context, 'periodType', series.periodType),
  ].join(' · ');
}

/** Beside other words, "not stated" must say what is not. */
export const valuationInWords = (context: RenderContext, code: string): string =>
  code === 'not_stated' ? context.t('series.valuationNotStated') : word(context, 'valuation', code);

/** "Pakistan’s imports, per State Bank": who reports, and whose figure it is. */
export function seriesLabel(
  context: RenderContext,
  series: SeriesItem,
  sides: Record<'a' | 'b', string>,
): string {
  const reporter =
    plain(context, series.reporter?.title, '') ||
    (series.reporterSide ? sides[series.reporterSide] : context.t('series.noReporter'));
  return context.t('series.label', {
    reporter,
    flow: word(context, 'flow', series.flow),
    compiler: plain(context, series.compiler.title, context.t('common.redacted')),
    valuation: valuationInWords(context, series.valuation),
  });
}

/** A series as the chart takes it. One reporter and compiler each; none is joined or summed. */
export function chartSeries(
  context: RenderContext,
  series: Pick<SeriesItem, 'id' | 'reporterSide' | 'currency' | 'unit'>,
  observations: readonly ObservationItem[],
  label: string,
): TradeSeries {
  return {
    id: series.id,
    label,
    side: series.reporterSide ?? 'none',
    unit: unitOf(context, series),
    points: observations.map(({ id, lower, upper, period, value, valueTo, qualifier }) => ({
      id,
      lower,
      upper,
      label: formatDate(period, context.locale),
      value,
      to: valueTo,
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
