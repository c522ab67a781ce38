import { boundsOf } from '@chancery/dates';
import { Decimal } from 'decimal.js';
import type { z } from 'zod';
import { type FieldMeta, walk } from '../kind/field.ts';
import { labelOfPath } from '../kind/label-of-path.ts';
import type { Problem } from './problem.ts';

/** What ends before it begins, and what is less than it can be, as the fields say of themselves. */
export function rangeProblems(schema: z.core.$ZodType, snapshot: unknown): Problem[] {
  const found: Problem[] = [];
  walk(schema, snapshot, ({ path, meta, value, within }) => {
    const label = (at: string): string => `“${labelOfPath(schema, at)}”`;
    const other = meta.notBelow && within[meta.notBelow];
    if (meta.notBelow && other !== undefined && other !== null && isBelow(meta, value, other))
      found.push({
        code: 'out_of_order',
        path,
        severity: 'refusal',
        message: `${label(path)}, ${value}, ${meta.date ? 'lies before' : 'is less than'} ${label(path.replace(/[^.]+$/, meta.notBelow))}, ${other}.`,
        hint: `Correct one of the two ${meta.date ? 'dates' : 'figures'}.`,
      });
    if (meta.least !== undefined && isFigure(value) && new Decimal(value).lt(meta.least))
      found.push({
        code: 'below_least',
        path,
        severity: 'refusal',
        message: `${label(path)} is less than ${meta.least}.`,
        hint: `Enter a figure of ${meta.least} or more.`,
      });
  });
  return found;
}

/** Dates that may lie either way are no contradiction: only all of one before all of the other is. */
function isBelow({ date }: FieldMeta, value: unknown, other: unknown): boolean {
  if (!isFigure(value) || !isFigure(other)) return false;
  if (date) return boundsOf(String(value)).upper < boundsOf(String(other)).lower;
  return new Decimal(value).lt(other);
}

/** A decimal is kept as text, and so is a date. */
const isFigure = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
