import type { CodeListName } from '@chancery/vocabularies';
import type { z } from 'zod';
import { keysOf, parsePath } from '../paths/index.ts';

/** How a field looks in the generated form. Without one, the zod type decides. */
type Widget =
  | 'text'
  | 'longText'
  | 'richText'
  | 'date'
  | 'code'
  | 'reference'
  | 'hidden'
  | 'place'
  | 'citations'
  | 'claims'
  | 'statusHistory'
  | 'participants'
  | 'rows'
  | 'sessionNumber'
  | 'observations';

/**
 * What a field says about itself. Forms, diffs, exports, the API document and the codebook are
 * derived from it. Public is opt-in: a field without `visible: 'public'` exists only at the desk.
 */
export type FieldMeta = {
  label?: string;
  help?: string;
  widget?: Widget;
  unit?: string;
  codeList?: CodeListName;
  /** kinds that a reference may point at; `*` is any */
  reference?: readonly string[];
  /** how the reference is named for readers and in the API: actor, source, topic … */
  role?: string;
  /** a reference that no chain of its own leads back along: part of, amends, member of */
  acyclic?: true;
  localized?: true;
  citable?: true;
  /** a unit whose sizes (thousand, million) are of a currency, which has to stand beside it */
  ofMoney?: true;
  /** an EDTF string */
  date?: true;
  /**
   * the date of what is said to have happened: always, or where the field beside it has one of
   * these codes. Such a date does not lie in the future, and a read of an earlier day leaves out
   * the list item that it dates; `part` dates no more than itself.
   */
  happened?: true | 'part' | { where: string; is: readonly string[] };
  /** the field beside it before which this date, or below which this number, cannot lie */
  notBelow?: string;
  /** the least that a number can be */
  least?: number;
  /** a day `YYYY-MM-DD`, with no precision of its own */
  day?: true;
  /** a decimal number, kept as text so that no digit is lost */
  decimal?: true;
  visible?: 'public';
  /** lists are filtered by it: its place among their filters, or `api` where only programs are told */
  filter?: number | 'api';
  /** the name under which lists are in its order */
  sort?: string;
  /** its place among the columns of the desk's list; their header, where the label is another */
  column?: number | { place: number; header?: string | undefined; as?: 'code' | undefined };
};

declare const mark: unique symbol;
/** What the type of a field keeps of its description, so that lists have typed filters. */
export interface Marked<M> {
  readonly [mark]: M;
}
type Mark<M extends FieldMeta> = Pick<
  M,
  Extract<keyof M, 'filter' | 'sort' | 'column' | 'date' | 'reference'>
>;

/** A schema with its description. */
export const described = <T extends z.ZodType, const M extends FieldMeta>(
  schema: T,
  meta: M,
): T & Marked<Mark<M>> => schema.meta(meta) as T & Marked<Mark<M>>;

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

/** The field's own description, looked up through optional, nullable and default wrappers. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const known = metas.get(schema);
  if (known) return known;
  let found: FieldMeta = {};
  let current: z.core.$ZodType | undefined = schema;
  while (current) {
    found = { ...(current as z.ZodType).meta?.(), ...found };
    current = innerOf(current);
  }
  metas.set(schema, found);
  return found;
}
/** A schema never changes its description, and every walk over a snapshot asks for it. */
const metas = new WeakMap<z.core.$ZodType, FieldMeta>();

/** The schema below optional, nullable, default and the like; undefined where there is none. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = schema._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  return def.innerType ?? (schema._zod.def.type === 'pipe' ? def.in : undefined);
}

/** The schema without its wrappers. */
export function coreOf(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  for (let inner = innerOf(current); inner; inner = innerOf(current)) current = inner;
  return current;
}

export interface FieldVisit {
  /** `title.en`, `history[0192…].date`: list items by their own id, never by position */
  path: string;
  meta: FieldMeta;
  schema: z.core.$ZodType;
  value: unknown;
  /** id of the innermost list item around the field; undefined at the record's own level */
  item: string | undefined;
  /** the object that the field stands in */
  within: Record<string, unknown>;
}

/** Calls `visit` for every field of a snapshot that has a value, outermost first. */
export function walk(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (field: FieldVisit) => void,
  path = '',
  item?: string,
  within: Record<string, unknown> = {},
): void {
  if (value === undefined || value === null) return;
  const meta = metaOf(schema);
  const core = coreOf(schema);
  if (path) visit({ path, meta, schema: core, value, item, within });
  if (core._zod.def.type === 'object') {
    const shape = (core as z.ZodObject).shape;
    const fields = value as Record<string, unknown>;
    for (const [key, child] of Object.entries(shape))
      walk(child, fields[key], visit, path ? `${path}.${key}` : key, item, fields);
  }
  if (core._zod.def.type === 'array') {
    const element = (core as z.ZodArray).element;
    for (const [index, entry] of (value as unknown[]).entries()) {
      const id = (entry as { id?: string } | null)?.id;
      const key = id ?? (typeof entry === 'string' ? entry : index);
      walk(element, entry, visit, `${path}[${key}]`, id ?? item, within);
    }
  }
}

/** What the public may see of a snapshot: fields marked public, all the way down. */
export function publicPart<T>(schema: z.core.$ZodType, value: T): T {
  const core = coreOf(schema);
  if (value === undefined || value === null) return value;
  if (core._zod.def.type === 'object') {
    const shape = (core as z.ZodObject).shape;
    const out: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(shape)) {
      if (metaOf(child).visible !== 'public') continue;
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) out[key] = publicPart(child, inner);
    }
    return out as T;
  }
  if (core._zod.def.type === 'array') {
    const element = (core as z.ZodArray).element;
    return (value as unknown[]).map((entry) => publicPart(element, entry)) as T;
  }
  return value;
}

/**
 * The schema of what stands at a path (`history[…]` is an item, `history#` the list), where the
 * public may see it; undefined where it may not, or where there is nothing.
 */
export function publicSchemaAt(schema: z.core.$ZodType, path: string): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of parsePath(path)) {
    if ('order' in step) continue;
    const core = coreOf(current);
    if ('id' in step)
      current = core._zod.def.type === 'array' ? (core as z.ZodArray).element : undefined;
    else if (core._zod.def.type !== 'object') current = undefined;
    else {
      const { shape } = core as z.ZodObject;
      current = Object.hasOwn(shape, step.key) ? shape[step.key] : undefined;
      if (current && metaOf(current).visible !== 'public') current = undefined;
    }
    if (!current) return undefined;
  }
  return current;
}

/** Ids of all records that a value names. */
export function referencesOf(schema: z.core.$ZodType, value: unknown): string[] {
  const ids = new Set<string>();
  walk(
    schema,
    value,
    ({ meta, value: named }) => {
      if (meta.reference && typeof named === 'string') ids.add(named);
    },
    'value',
  );
  return [...ids];
}

/** Paths of all public fields of a schema, sorted: compared with a written list by a test. */
export function publicPaths(schema: z.core.$ZodType, path = ''): string[] {
  const core = coreOf(schema);
  if (core._zod.def.type === 'object') {
    return Object.entries((core as z.ZodObject).shape).flatMap(([key, child]) =>
      metaOf(child).visible === 'public' ? publicPaths(child, path ? `${path}.${key}` : key) : [],
    );
  }
  if (core._zod.def.type === 'array') return publicPaths((core as z.ZodArray).element, `${path}[]`);
  return [path];
}

/** Meta of each step of a path, outermost first, as far as the schema has it. */
export function metaAt(schema: z.core.$ZodType, path: string): FieldMeta[] {
  const found: FieldMeta[] = [];
  let current: z.core.$ZodType | undefined = schema;
  for (const key of keysOf(path)) {
    let core = coreOf(current as z.core.$ZodType);
    if (core._zod.def.type === 'array') core = coreOf((core as z.ZodArray).element);
    if (core._zod.def.type !== 'object') break;
    const shape: Record<string, z.ZodType> = (core as z.ZodObject).shape;
    current = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!current) break;
    found.push(metaOf(current));
  }
  return found;
}
