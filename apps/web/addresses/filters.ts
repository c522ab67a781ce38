import { areTurned } from '@chancery/api/days-of';
import {
  filtersOfKind,
  isDated,
  type KindName,
  kindNames,
  type Takes,
  urlOfKind,
} from '@chancery/api/kinds';
import { isCode } from '@chancery/vocabularies';
import { isCursor } from './cursor.ts';
import { readWrittenDate } from './written-date.ts';

/** Filters of a register in their one order: what the address says, parsed. */
export type Filters = Readonly<Record<string, string>>;

/** What a filter may be set to. */
export type Accepts = Takes | 'cursor';

/** Kinds that have pages of their own below a dossier, in the order of menus. */
export type PublicKind = Exclude<KindName, 'dossier'>;
const isPublic = (kind: KindName): kind is PublicKind => kind !== 'dossier';
export const KINDS: readonly PublicKind[] = kindNames.filter(isPublic);

/** Registers of records, under the names that the addresses of their kinds have. */
export type RecordRegister = (typeof urlOfKind)[PublicKind];
type Taken = Readonly<Record<string, Accepts>>;
const RECORDS = Object.fromEntries(
  KINDS.map((kind): [RecordRegister, Taken] => [
    urlOfKind[kind],
    { ...takenBy(kind), cursor: 'cursor' },
  ]),
) as Record<RecordRegister, Taken>;

/** Filters of a kind that readers are offered, and what each takes. */
function takenBy(kind: KindName): Taken {
  const offered = filtersOfKind(kind).filter((filter) => filter.offered);
  return Object.fromEntries(offered.map(({ name, takes }) => [name, takes]));
}

/**
 * What each register can be asked, under the names that the API has for it; anything else in a
 * query is dropped. The registers of records are asked what the lists of their kind are.
 */
export const REGISTER_FILTERS = {
  ...RECORDS,
  /** of all kinds that are dated, not of events alone */
  timeline: {
    kind: { options: KINDS.filter(isDated) },
    actor: 'slug',
    topic: 'slug',
    from: 'date',
    to: 'date',
    cursor: 'cursor',
  },
  map: { show: { options: ['projects', 'meetings'] }, from: 'date', to: 'date' },
  changes: { record: 'slug', class: { codes: 'changeClass' }, cursor: 'cursor' },
  compare: {
    record: 'text',
    from: 'date',
    to: 'date',
    class: { codes: 'changeClass' },
    cursor: 'cursor',
  },
  references: { record: 'text', kind: { options: KINDS }, cursor: 'cursor' },
  chains: { record: 'text', cursor: 'cursor' },
  search: { q: 'text', kind: { options: KINDS }, cursor: 'cursor' },
  codebook: {},
} as const satisfies Record<string, Taken>;

export type Register = keyof typeof REGISTER_FILTERS;

export const isRegister = (name: string): name is Register => Object.hasOwn(REGISTER_FILTERS, name);
export const registers = Object.keys(REGISTER_FILTERS).filter(isRegister);

/** What of an address cannot be read: the parameter, what it was given, and what it takes. */
export type Problem = {
  parameter: string;
  value: string;
  accepts: Accepts | 'laterDate' | 'asOf' | 'validOn' | 'address';
  /** dates that the value may be taken for */
  readings?: readonly string[];
};

export const isProblem = (read: object): read is Problem =>
  'accepts' in read && 'parameter' in read && typeof read.parameter === 'string';

/** Letters of a text that is asked for. */
export const TEXT_MAX = 200;
/** Letters of a record's address, as the API takes them. */
export const SLUG_MAX = 100;
const SLUG_OR_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NONE = 'all';

/** Picks the filters of a register from a query; empty ones count as absent. */
export function readFilters(register: Register, query: URLSearchParams): Filters | Problem {
  const filters: Record<string, string> = {};
  for (const [name, accepts] of Object.entries<Accepts>(REGISTER_FILTERS[register])) {
    const value = query.get(name)?.trim();
    if (!value) continue;
    const read = accepts === 'date' ? readWrittenDate(value) : null;
    if (read && 'readings' in read)
      return { parameter: name, value, accepts, readings: read.readings };
    if (!read && !isAccepted(accepts, value)) return { parameter: name, value, accepts };
    filters[name] = read?.date ?? value;
  }
  const { from, to } = filters;
  if (from && to && areTurned(from, to))
    return { parameter: 'to', value: to, accepts: 'laterDate' };
  return filters;
}

/** The filters as one path segment, readable by `parseFilters` alone. */
export function filtersSegment(filters: Filters): string {
  const query = new URLSearchParams(Object.entries(filters)).toString();
  return query === '' ? NONE : Buffer.from(query, 'utf8').toString('base64url');
}

/** Reads a segment made by `filtersSegment`; null for anything else. */
export function parseFilters(register: Register, segment: string): Filters | null {
  if (segment === NONE) return {};
  const query = new URLSearchParams(Buffer.from(segment, 'base64url').toString('utf8'));
  const read = readFilters(register, query);
  return isProblem(read) || filtersSegment(read) !== segment ? null : read;
}

function isAccepted(accepts: Accepts, value: string): boolean {
  if (accepts === 'date') return false;
  if (accepts === 'cursor') return isCursor(value);
  if (accepts === 'slug') return value.length <= SLUG_MAX && SLUG_OR_ID.test(value);
  if (accepts === 'text') return value.length <= TEXT_MAX && !/\p{Cc}/u.test(value);
  if ('options' in accepts) return accepts.options.includes(value);
  return isCode(accepts.codes, value);
}
