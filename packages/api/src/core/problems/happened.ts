import { boundsOf, truthOn } from '@chancery/dates';
import type { z } from 'zod';
import { elementOf, type FieldMeta, metaOf, shapeOf, walk } from '../kind/field.ts';
import type { KindDefinition, Snapshot } from '../kind/kind.ts';
import { labelOfPath } from '../kind/label-of-path.ts';
import { isObject } from '../paths/index.ts';
import type { Problem } from './problem.ts';

type Fields = Record<string, unknown>;

/** Whether a date is said to be that of something which has happened. */
function isHappened({ happened }: FieldMeta, within: Fields): boolean {
  if (!happened) return false;
  return (
    typeof happened !== 'object' || happened.is.some((code) => code === within[happened.where])
  );
}

/** What is said to have happened and cannot have begun by the end of a day. */
export function futureProblems(
  schema: z.core.$ZodType,
  snapshot: unknown,
  today: string,
): Problem[] {
  const found: Problem[] = [];
  walk(schema, snapshot, ({ path, meta, value, within }) => {
    if (typeof value !== 'string' || !isHappened(meta, within)) return;
    if (boundsOf(value).lower <= today) return;
    found.push({
      code: 'in_future',
      path,
      severity: 'refusal',
      message: `“${labelOfPath(schema, path)}” says when something happened, but ${value} lies after today, ${today}.`,
      hint: 'Correct the date, or enter it as planned (an announced meeting, a planned milestone) or as a promise.',
    });
  });
  return found;
}

/** A snapshot as of a day; without one, as it is. */
export function onDay(kind: KindDefinition, whole: Snapshot, day: string | undefined): Snapshot {
  if (!day) return whole;
  const seen = begunBy(kind.schema, whole, day);
  return kind.onDay?.(seen, day, whole) ?? seen;
}

/**
 * A value as of a day: without the list items that had not begun by then, and without the
 * optional dates of what had not happened. The record's own needed fields stay.
 */
const begunBy = <T>(schema: z.core.$ZodType, value: T, day: string): T =>
  begunOf(schema, value, day) as T;

function begunOf(schema: z.core.$ZodType, value: unknown, day: string): unknown {
  const element = elementOf(schema);
  if (element && Array.isArray(value))
    return value
      .filter((entry) => hasBegun(element, entry, day))
      .map((entry) => begunOf(element, entry, day));
  const shape = shapeOf(schema);
  if (!shape || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const child = shape[key];
      if (!child) return [[key, inner]];
      const left = isOptional(child) && isLater(child, inner, value, day);
      return left ? [] : [[key, begunOf(child, inner, day)]];
    }),
  );
}

/** An item has begun unless a date that stands for the whole of it says otherwise. */
function hasBegun(element: z.core.$ZodType, entry: unknown, day: string): boolean {
  if (!isObject(entry)) return true;
  return !Object.entries(shapeOf(element) ?? {}).some(
    ([key, child]) => metaOf(child).happened !== 'part' && isLater(child, entry[key], entry, day),
  );
}

const isLater = (schema: z.core.$ZodType, value: unknown, within: Fields, day: string): boolean =>
  typeof value === 'string' &&
  isHappened(metaOf(schema), within) &&
  truthOn(value, day) === 'not_yet';

const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.optin === 'optional';
