import type { CodeListName } from '@chancery/vocabularies';
import { z } from 'zod';
import {
  coreOf,
  described,
  elementOf,
  type FieldMeta,
  formatOf,
  type Marked,
  metaOf,
  optionsOf,
  shapeOf,
} from '../kind/field.ts';
import { firstDay, lastDay, listInput } from '../read/read-input.ts';

/** Letters of a text, and of an address, that a list is filtered by. */
const TEXT_MAX = 200;
const ADDRESS_MAX = 100;

/** What a filter can be set to. */
export type Takes =
  | { codes: CodeListName }
  | { options: readonly string[] }
  | 'date'
  | 'slug'
  | 'text';

/** A filter of a kind's lists. */
export interface ListFilter {
  /** as the API, the addresses of the site and the facets name it */
  name: string;
  takes: Takes;
  /** whether readers are offered it; else it is for programs alone */
  offered: boolean;
  /** as a parameter */
  input: z.ZodType;
  /** the kind of the record that it names, and the role in which that is referred to */
  kind?: string;
  role?: string;
}

/** A filter by a record, named by address or id, to which a record of the list refers in a role. */
export const naming = <const M extends FieldMeta>(kind: string, meta: M) =>
  described(z.string(), { reference: [kind], role: kind, ...meta });

/** Filters by date: from when, and up to when. */
export const period = <const F extends number | 'api'>(from: F, to: F) => ({
  from: described(firstDay(), { label: 'From', day: true, filter: from }),
  to: described(lastDay(), { label: 'To', day: true, filter: to }),
});

/** The filters of a kind in their order: of its fields, and of what its lists have besides. */
export function filtersOf(schema: z.core.$ZodType, listed: z.core.$ZodShape): ListFilter[] {
  const fields = shapeOf(schema) ?? {};
  return (
    [
      // What helps in filling in a field says nothing of a filter.
      ...Object.entries(fields).map(([name, field]) => [name, field, false] as const),
      ...Object.entries(listed).map(([name, field]) => [name, field, true] as const),
    ] as const
  )
    .flatMap(([name, field, helps]) => {
      const { filter, ...meta } = metaOf(field);
      return filter === undefined ? [] : [{ filter, made: filterOf(name, field, meta, helps) }];
    })
    .toSorted((one, other) => placeOf(one.filter) - placeOf(other.filter))
    .map(({ filter, made }) => ({ ...made, offered: filter !== 'api' }));
}

const placeOf = (filter: number | 'api'): number => (filter === 'api' ? Infinity : filter);

function filterOf(
  name: string,
  field: z.core.$ZodType,
  { label, help, codeList, day }: FieldMeta,
  helps: boolean,
): Omit<ListFilter, 'offered'> {
  const words = { label, ...(helps && help && { help }), ...(codeList && { codeList }) };
  const filter = (takes: Takes, input: z.core.$ZodType) => ({
    name,
    takes,
    input: z.optional(input).meta(words),
  });
  const { reference, role } = metaOf(elementOf(field) ?? field);
  if (reference) {
    const [kind] = reference;
    const named = filter('slug', z.string().max(ADDRESS_MAX));
    return { ...named, ...(kind && { kind }), ...(role && { role }) };
  }
  const options = optionsOf(field);
  if (options) return filter(codeList ? { codes: codeList } : { options }, z.enum(options));
  if (day) return filter('date', field);
  const isPlain = formatOf(field) === undefined;
  return filter('text', isPlain ? z.string().max(TEXT_MAX) : field);
}

/** What lists of a kind are asked for: what all lists are, its filters and its order. */
export function listInputOf<S extends z.core.$ZodLooseShape, L extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<S>,
  listed: L,
): ListInput<Omit<S, keyof L> & L> {
  const filters = filtersOf(schema, listed).map(({ name, input }) => [name, input]);
  return listInput.extend({
    ...Object.fromEntries(filters),
    sort: sortOf({ ...schema.shape, ...listed }),
  }) as unknown as ListInput<Omit<S, keyof L> & L>;
}

/** By date, the latest first; where nothing is dated, by title. */
function sortOf(fields: z.core.$ZodShape): z.ZodType {
  const names = Object.values(fields).flatMap((field) => metaOf(field).sort ?? []);
  const [first = 'title', ...more] = [...names.flatMap((name) => [`-${name}`, name]), 'title'];
  const sorts = names.length > 0 ? [first, ...more] : ['title', '-title'];
  return z.enum(sorts).default(first).meta({ label: 'Sort' });
}

export type ListInput<F> = z.ZodObject<
  typeof listInput.shape & FilterShape<F> & { sort: z.ZodDefault<z.ZodEnum<Enum<SortOf<F>>>> }
>;
type FilterShape<F> = {
  [K in keyof F as MarkOf<F[K]> extends { filter: unknown } ? K : never]: z.ZodOptional<
    InputOf<F[K]>
  >;
};
type SortOf<F> = [SortName<F>] extends [never]
  ? 'title' | '-title'
  : SortName<F> | `-${SortName<F>}` | 'title';
type SortName<F> = {
  [K in keyof F]: MarkOf<F[K]> extends { sort: infer N extends string } ? N : never;
}[keyof F];
type MarkOf<T> =
  T extends Marked<infer M>
    ? M
    : T extends z.ZodOptional<infer I> | z.ZodDefault<infer I>
      ? MarkOf<I>
      : unknown;
type InputOf<T> = [OutputOf<T>] extends [string]
  ? string extends OutputOf<T>
    ? z.ZodString
    : z.ZodEnum<Enum<OutputOf<T>>>
  : z.ZodString;
type OutputOf<T> = T extends z.core.$ZodType ? Exclude<z.output<T>, undefined> : never;
type Enum<N extends string> = { [K in N]: K };

/** Codes and texts by which lists filter or which they show: columns of the kind's table by the same names. */
export const plainFields = (schema: z.core.$ZodType): [string, z.core.$ZodType][] =>
  Object.entries(shapeOf(schema) ?? {}).filter(([, field]) => {
    const { filter, column, date, reference } = metaOf(field);
    const { type } = coreOf(field)._zod.def;
    const isPlain = type === 'enum' || (type === 'string' && !date && !reference);
    return isPlain && (filter !== undefined || column !== undefined);
  });

/** These fields as a row of a list has them. */
export const itemFieldsOf = <S extends z.core.$ZodLooseShape>(schema: z.ZodObject<S>) =>
  Object.fromEntries(
    plainFields(schema).map(([name, field]) => {
      const { codeList } = metaOf(field);
      if (coreOf(field) !== field) {
        const text = z.string().nullable();
        return [name, codeList ? text.meta({ codeList }) : text];
      }
      const options = optionsOf(field);
      return [name, options ? z.enum(options) : z.string()];
    }),
  ) as ItemShape<S>;

type ItemShape<F> = {
  [K in keyof F as MarkOf<F[K]> extends { date: true } | { reference: unknown }
    ? never
    : MarkOf<F[K]> extends { filter: unknown } | { column: unknown }
      ? IsPlain<F[K]> extends true
        ? K
        : never
      : never]: F[K] extends z.ZodOptional<z.ZodType> ? z.ZodNullable<z.ZodString> : InputOf<F[K]>;
};
type IsPlain<T> = [OutputOf<T>] extends [string] ? true : false;
