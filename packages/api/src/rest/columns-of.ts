import { boundsOf } from '@chancery/dates';
import type { Cell, Column } from '@chancery/exchange';
import { type Locale, locales } from '@chancery/vocabularies';
import type { z } from 'zod';
import { coreOf, elementOf, metaOf, shapeOf } from '../core/kind/field.ts';
import { isObject } from '../core/paths/index.ts';
import { localizedOutput, referenceOutput } from '../core/schema/localized-output.ts';
import { textsIn } from '../core/schema/texts-in.ts';
import { heldIn } from './in-locale.ts';

type Read = (row: unknown) => unknown;

/** Between several values in one cell. */
const SEPARATOR = '; ';

/**
 * The columns of a list as a table, from the schema of its rows. A text has a column for each
 * language (with `locale` one, and one that says which language it is); a reference its id and
 * address; a date with a precision its first and last day beside it; a list of parts its JSON,
 * and before it the ids and titles of what the parts cite.
 */
export function columnsOf(item: z.core.$ZodType, locale?: Locale): Column<unknown>[] {
  return ofFields(shapeOf(item) ?? {}, '', (row) => row, locale);
}

function ofFields(
  shape: z.core.$ZodShape,
  prefix: string,
  read: Read,
  locale: Locale | undefined,
): Column<unknown>[] {
  return Object.entries(shape).flatMap(([key, field]) =>
    ofField(field, prefix + key, (row) => fieldsIn(read(row))[key], locale, shape),
  );
}

/** The fields of a part of a row; none where it is null. */
const fieldsIn = (part: unknown): Record<string, unknown> => (isObject(part) ? part : {});
const listIn = (part: unknown): unknown[] => (Array.isArray(part) ? part : []);

function ofField(
  field: z.core.$ZodType,
  name: string,
  read: Read,
  locale: Locale | undefined,
  siblings: z.core.$ZodShape,
): Column<unknown>[] {
  const label = metaOf(field).label ?? name;
  const column: MakeColumn = (suffix, value, type) => ({
    name: name + suffix,
    label,
    ...(type && { type }),
    value: type === 'day' ? (row) => closed(value(row)) : value,
  });
  const core = coreOf(field);
  if (core === localizedOutput) return texts(column, read, locale);
  if (core === referenceOutput) {
    const of = (row: unknown) => fieldsIn(read(row));
    return [column('_id', (row) => cell(of(row).id)), column('_slug', (row) => cell(of(row).slug))];
  }
  const shape = shapeOf(core);
  if (shape) return ofFields(shape, `${name}_`, read, locale);
  const element = elementOf(core);
  if (element) return ofList(element, column, read, locale);
  if (metaOf(field).date && !siblings.lower)
    return [column('', (row) => cell(read(row))), ...bounds(column, read)];
  return [column('', (row) => cell(read(row)), typeOf(name, field, siblings))];
}

type MakeColumn = (
  suffix: string,
  value: (row: unknown) => Cell,
  type?: Column<unknown>['type'],
) => Column<unknown>;

/** A column of days holds days: an end that is open or not known is an empty cell. */
const closed = (day: Cell): Cell => (day === '-infinity' || day === 'infinity' ? null : day);

/** The bounds of a date are days wherever they stand side by side. */
function typeOf(
  name: string,
  field: z.core.$ZodType,
  siblings: z.core.$ZodShape,
): Column<unknown>['type'] {
  const { day, decimal } = metaOf(field);
  const bound = siblings.lower && siblings.upper && /(^|_)(lower|upper)$/.test(name);
  return day || bound ? 'day' : decimal ? 'decimal' : undefined;
}

function texts(column: MakeColumn, read: Read, locale: Locale | undefined): Column<unknown>[] {
  const of = (row: unknown) => textsIn(read(row));
  if (!locale) return locales.map((one) => column(`_${one}`, (row) => of(row)[one]));
  const held = (row: unknown) => heldIn(of(row), locale);
  return [column('', (row) => of(row)[held(row) ?? locale]), column('_locale', (row) => held(row))];
}

function bounds(column: MakeColumn, read: Read): Column<unknown>[] {
  const of = (row: unknown) => {
    const date = read(row);
    return typeof date === 'string' ? boundsOf(date) : undefined;
  };
  return [
    column('_lower', (row) => of(row)?.lower, 'day'),
    column('_upper', (row) => of(row)?.upper, 'day'),
  ];
}

function ofList(
  element: z.core.$ZodType,
  column: MakeColumn,
  read: Read,
  locale: Locale | undefined,
): Column<unknown>[] {
  const entries = (row: unknown) => listIn(read(row));
  const shape = shapeOf(element);
  if (!shape) return [column('', (row) => entries(row).map(cell).join(SEPARATOR))];
  const cited = Object.entries(shape)
    .filter(([, field]) => coreOf(field) === referenceOutput)
    .flatMap(([key]) => {
      const of = (row: unknown) => entries(row).map((entry) => fieldsIn(fieldsIn(entry)[key]));
      const title = (reference: Record<string, unknown>): string => {
        const texts = textsIn(reference.title);
        const held = heldIn(texts, locale);
        return (held && texts[held]) ?? '';
      };
      return [
        column(`_${key}_ids`, (row) =>
          of(row)
            .map(({ id }) => id)
            .join(SEPARATOR),
        ),
        column(`_${key}_titles`, (row) => of(row).map(title).join(SEPARATOR)),
      ];
    });
  return [...cited, column('', (row) => cell(read(row)))];
}

/** A value in one cell: a scalar as it is, anything else as JSON, an empty list as nothing. */
function cell(value: unknown): Cell {
  if (value === null || value === undefined) return value;
  if (typeof value === 'object')
    return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
