import { isSize } from '@chancery/vocabularies';
import { liftValues } from '../../core/kind/lift-values.ts';
import { seriesSchema } from './schema.ts';

/** What names the currency that stands beside it: its amounts are in whole. */
const OF_MONEY = /^(dollars|euros|rupees|roubles|rubles|yuan)$/i;

/** Before version 3 the unit of a series was a text. */
export function liftUnit(snapshot: Record<string, unknown>): Record<string, unknown> {
  const lifted = liftValues(seriesSchema)(snapshot);
  return OF_MONEY.test(String(lifted.unit)) ? { ...lifted, unit: 'one' } : lifted;
}

/** Before version 4 a series of tonnes or persons had to name a currency too. */
export function liftCurrency(snapshot: Record<string, unknown>): Record<string, unknown> {
  const lifted = liftValues(seriesSchema)(snapshot);
  const { currency, ...rest } = lifted;
  return isSize(String(rest.unit)) ? lifted : rest;
}
