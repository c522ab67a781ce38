import type { CodeListName } from '@chancery/vocabularies';
import { z } from 'zod';
import { isObject, keysOf, parsePath } from '../paths/index.ts';

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
    found = { ...z.globalRegistry.get(current), ...found };
    current = innerOf(current);
  }
  metas.set(schema, found);
  return found;
}
/** A schema never changes its description, and every walk over a snapshot asks for it. */
const metas = new WeakMap<z.core.$ZodType, FieldMeta>();

/** The schema below optional, nullable, default and the like; undefined where there is none. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  if (schema instanceof z.core.$ZodPipe) return schema._zod.def.in;
  return 'innerType' in def && def.innerType instanceof z.core.$ZodType ? def.innerType : undefined;
}

/** The schema without its wrappers. */
export function coreOf(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  for (let inner = innerOf(current); inner; inner = innerOf(current)) current = inner;
  return current;
}

/** The fields of an object, in the order of their declaration; undefined where it is none. */
export function shapeOf(schema: z.core.$ZodType): z.core.$ZodShape | undefined {
  const core = coreOf(schema);
  return core instanceof z.core.$ZodObject ? core._zod.def.shape : undefined;
}

/** What the entries of a list are; undefined where it is none. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const core = coreOf(schema);
  return core instanceof z.core.$ZodArray ? core._zod.def.element : undefined;
}

/** The codes that a field is one of; undefined where it is of no fixed list. */
export function optionsOf(schema: z.core.$ZodType): string[] | undefined {
  const core = coreOf(schema);
  return core instanceof z.core.$ZodEnum
    ? Object.values(core._zod.def.entries).map(String)
    : undefined;
}

/** What form a text or number has: `date`, `datetime`, `url`, `uuid` … */
export function formatOf(schema: z.core.$ZodType): string | undefined {
  const { def } = coreOf(schema)._zod;
  return 'format' in def && typeof def.format === 'string' ? def.format : undefined;
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
  const shape = shapeOf(core);
  if (shape && isObject(value)) {
    for (const [key, child] of Object.entries(shape))
      walk(child, value[key], visit, path ? `${path}.${key}` : key, item, value);
  }
  const element = elementOf(core);
  if (element && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined;
      const key = id ?? (typeof entry === 'string' ? entry : index);
      walk(element, entry, visit, `${path}[${key}]`, id ?? item, within);
    }
  }
}

/** What the public may see of a snapshot: fields marked public, all the way down. */
export const publicPart = <T>(schema: z.core.$ZodType, value: T): T => publicOf(schema, value) as T;

function publicOf(schema: z.core.$ZodType, value: unknown): unknown {
  const core = coreOf(schema);
  const shape = shapeOf(core);
  if (shape && isObject(value)) {
    const out: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(shape)) {
      if (metaOf(child).visible !== 'public') continue;
      const inner = value[key];
      if (inner !== undefined) out[key] = publicOf(child, inner);
    }
    return out;
  }
  const element = elementOf(core);
  if (element && Array.isArray(value)) return value.map((entry) => publicOf(element, entry));
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
    if ('id' in step) current = elementOf(current);
    else {
      current = fieldIn(shapeOf(current), step.key);
      if (current && metaOf(current).visible !== 'public') current = undefined;
    }
    if (!current) return undefined;
  }
  return current;
}

const fieldIn = (shape: z.core.$ZodShape | undefined, key: string): z.core.$ZodType | undefined =>
  shape && Object.hasOwn(shape, key) ? shape[key] : undefined;

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
  const shape = shapeOf(schema);
  if (shape) {
    return Object.entries(shape).flatMap(([key, child]) =>
      metaOf(child).visible === 'public' ? publicPaths(child, path ? `${path}.${key}` : key) : [],
    );
  }
  const element = elementOf(schema);
  return element ? publicPaths(element, `${path}[]`) : [path];
}

/** Meta of each step of a path, outermost first, as far as the schema has it. */
export function metaAt(schema: z.core.$ZodType, path: string): FieldMeta[] {
  const found: FieldMeta[] = [];
  let current = schema;
  for (const key of keysOf(path)) {
    const field = fieldIn(shapeOf(elementOf(current) ?? current), key);
    if (!field) break;
    found.push(metaOf(field));
    current = field;
  }
  return found;
}
