import { boundsOf } from '@chancery/dates';
import type { Cell, Column } from '@chancery/exchange';
import { type Locale, locales } from '@chancery/vocabularies';
import type { z } from 'zod';
import { coreOf, metaOf } from '../core/kind/field.ts';
import { localizedOutput, referenceOutput } from '../core/schema/localized-output.ts';
import { heldIn } from './in-locale.ts';

type Read = (row: unknown) => unknown;
type Texts = Partial<Record<Locale, string>>;
type Reference = z.infer<typeof referenceOutput>;

/** Between several values in one cell. */
const SEPARATOR = '; ';

/**
 * The columns of a list as a table, from the schema of its rows. A text has a column for each
 * language (with `locale` one, and one that says which language it is); a reference its id and
 * address; a date with a precision its first and last day beside it; a list of parts its JSON,
 * and before it the ids and titles of what the parts cite.
 */
export function columnsOf(item: z.ZodType, locale?: Locale): Column<unknown>[] {
  return ofObject(coreOf(item) as z.ZodObject, '', (row) => row, locale);
}

function ofObject(
  schema: z.ZodObject,
  prefix: string,
  read: Read,
  locale: Locale | undefined,
): Column<unknown>[] {
  const shape = schema.shape as Record<string, z.ZodType>;
  return Object.entries(shape).flatMap(([key, field]) =>
    ofField(
      field,
      prefix + key,
      (row) => (read(row) as Record<string, unknown> | null | undefined)?.[key],
      locale,
      shape,
    ),
  );
}

function ofField(
  field: z.ZodType,
  name: string,
  read: Read,
  locale: Locale | undefined,
  siblings: Record<string, z.ZodType>,
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
    const of = (row: unknown) => read(row) as Reference | null;
    return [column('_id', (row) => of(row)?.id), column('_slug', (row) => of(row)?.slug)];
  }
  if (core._zod.def.type === 'object')
    return ofObject(core as z.ZodObject, `${name}_`, read, locale);
  if (core._zod.def.type === 'array')
    return ofList((core as z.ZodArray<z.ZodType>).element, column, read, locale);
  if (metaOf(field).date && !siblings.lower)
    return [column('', (row) => read(row) as Cell), ...bounds(column, read)];
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
  field: z.ZodType,
  siblings: Record<string, z.ZodType>,
): Column<unknown>['type'] {
  const { day, decimal } = metaOf(field);
  const bound = siblings.lower && siblings.upper && /(^|_)(lower|upper)$/.test(name);
  return day || bound ? 'day' : decimal ? 'decimal' : undefined;
}

function texts(column: MakeColumn, read: Read, locale: Locale | undefined): Column<unknown>[] {
  const of = (row: unknown) => (read(row) ?? {}) as Texts;
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
  element: z.ZodType,
  column: MakeColumn,
  read: Read,
  locale: Locale | undefined,
): Column<unknown>[] {
  const entries = (row: unknown) => (read(row) ?? []) as Record<string, unknown>[];
  const core = coreOf(element);
  if (core._zod.def.type !== 'object')
    return [column('', (row) => entries(row).map(cell).join(SEPARATOR))];
  const cited = Object.entries((core as z.ZodObject).shape)
    .filter(([, field]) => coreOf(field) === referenceOutput)
    .flatMap(([key]) => {
      const of = (row: unknown) => entries(row).map((entry) => entry[key] as Reference | null);
      const title = (reference: Reference | null): string => {
        const held = heldIn(reference?.title ?? {}, locale);
        return (held && reference?.title?.[held]) ?? '';
      };
      return [
        column(`_${key}_ids`, (row) =>
          of(row)
            .map((one) => one?.id)
            .join(SEPARATOR),
        ),
        column(`_${key}_titles`, (row) => of(row).map(title).join(SEPARATOR)),
      ];
    });
  return [...cited, column('', (row) => cell(read(row)))];
}

/** A value in one cell: a scalar as it is, anything else as JSON, an empty list as nothing. */
function cell(value: unknown): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell;
  return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
}
