import { isDate } from '@chancery/dates';
import { type CodeListName, isCode } from '@chancery/vocabularies';

/** Filters of a register in their one order: what the address says, parsed. */
export type Filters = Readonly<Record<string, string>>;

type Accepts = { codes: CodeListName } | 'date' | 'cursor';

/** What each register can be asked; anything else in a query is dropped. */
export const REGISTER_FILTERS = {
  projects: {
    status: { codes: 'projectStatus' },
    sector: { codes: 'sector' },
    nature: { codes: 'nature' },
    cursor: 'cursor',
  },
  meetings: {
    type: { codes: 'meetingType' },
    level: { codes: 'meetingLevel' },
    from: 'date',
    to: 'date',
    cursor: 'cursor',
  },
  trade: { flow: { codes: 'flow' }, cursor: 'cursor' },
  actors: { type: { codes: 'actorType' }, cursor: 'cursor' },
  sources: { type: { codes: 'sourceType' }, cursor: 'cursor' },
  topics: { cursor: 'cursor' },
  changes: { class: { codes: 'changeClass' }, cursor: 'cursor' },
} as const satisfies Record<string, Record<string, Accepts>>;

export type Register = keyof typeof REGISTER_FILTERS;

export const isRegister = (name: string): name is Register => Object.hasOwn(REGISTER_FILTERS, name);

export type FilterProblem = { parameter: string; value: string; accepts: Accepts };

const CURSOR = /^[A-Za-z0-9_~.=-]{1,600}$/;
const NONE = 'all';

/** Picks the filters of a register from a query; empty ones count as absent. */
export function readFilters(register: Register, query: URLSearchParams): Filters | FilterProblem {
  const filters: Record<string, string> = {};
  for (const [name, accepts] of Object.entries<Accepts>(REGISTER_FILTERS[register])) {
    const value = query.get(name)?.trim();
    if (!value) continue;
    if (!isAccepted(accepts, value)) return { parameter: name, value, accepts };
    filters[name] = value;
  }
  return filters;
}

export const isFilterProblem = (read: Filters | FilterProblem): read is FilterProblem =>
  typeof read.parameter === 'string' && typeof read.value === 'string' && 'accepts' in read;

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
  return isFilterProblem(read) || filtersSegment(read) !== segment ? null : read;
}

function isAccepted(accepts: Accepts, value: string): boolean {
  if (accepts === 'date') return isDate(value);
  if (accepts === 'cursor') return CURSOR.test(value);
  return isCode(accepts.codes, value);
}
