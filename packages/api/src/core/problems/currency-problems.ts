import { isSize, label } from '@chancery/vocabularies';
import type { z } from 'zod';
import { walk } from '../kind/field.ts';
import type { Problem } from './problem.ts';

/** A currency stands where the unit beside it is an amount of money, and nowhere else. */
export function currencyProblems(schema: z.core.$ZodType, snapshot: unknown): Problem[] {
  const found: Problem[] = [];
  walk(schema, snapshot, ({ path, meta, value, within }) => {
    if (meta.codeList !== 'unit' || typeof value !== 'string') return;
    const at = path.replace(/[^.]+$/, 'currency');
    if (isSize(value) && meta.ofMoney && !within.currency) found.push({ ...missing, path: at });
    if (!isSize(value) && within.currency) found.push({ ...ofNoMoney(value), path: at });
  });
  return found;
}

const missing: Omit<Problem, 'path'> = {
  code: 'currency_missing',
  severity: 'refusal',
  message: 'These are amounts of money, and nothing says of which currency.',
  hint: 'Choose the currency, or a unit of what is counted, such as tonnes or pieces.',
};

const ofNoMoney = (unit: string): Omit<Problem, 'path'> => ({
  code: 'currency_of_no_money',
  severity: 'refusal',
  message: `What is measured in ${label('unit', unit, 'en')} is no amount of money.`,
  hint: 'Remove the currency, or choose a unit of money, such as million.',
});
