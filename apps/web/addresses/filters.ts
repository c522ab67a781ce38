import { boundsOf, isDate } from '@chancery/dates';
import { type CodeListName, isCode } from '@chancery/vocabularies';
import { isCursor } from './cursor.ts';
import { isDay } from './view.ts';

/** Filters of a register in their one order: what the address says, parsed. */
export type Filters = Readonly<Record<string, string>>;

/** What a filter may be set to. */
export type Accepts =
  | { codes: CodeListName }
  | { options: readonly string[] }
  | 'date'
  | 'slug'
  | 'text'
  | 'cursor'
  | 'laterDate';

/** Kinds whose records stand on a timeline or are found by a search, by their names in the API. */
export const KINDS = [
  'project',
  'meeting',
  'agreement',
  'format',
  'event',
  'series',
  'position',
  'briefing',
  'actor',
  'source',
  'topic',
] as const;
const SIDES = ['a', 'b', 'other'] as const;

/**
 * What each register can be asked, under the names that the API has for it; anything else in a
 * query is dropped. `map`, `search`, `codebook`, `compare` and `changes` hold no records of their own.
 */
export const REGISTER_FILTERS = {
  projects: {
    status: { codes: 'projectStatus' },
    sector: { codes: 'sector' },
    nature: { codes: 'nature' },
    actor: 'slug',
    topic: 'slug',
    cursor: 'cursor',
  },
  meetings: {
    actor: 'slug',
    level: { codes: 'meetingLevel' },
    type: { codes: 'meetingType' },
    state: { codes: 'meetingState' },
    city: 'text',
    hostSide: { options: ['a', 'b'] },
    sessionOf: 'slug',
    topic: 'slug',
    project: 'slug',
    from: 'date',
    to: 'date',
    cursor: 'cursor',
  },
  agreements: {
    type: { codes: 'agreementType' },
    binding: { codes: 'agreementBinding' },
    standing: { codes: 'agreementAction' },
    action: { codes: 'agreementAction' },
    actor: 'slug',
    topic: 'slug',
    project: 'slug',
    from: 'date',
    to: 'date',
    cursor: 'cursor',
  },
  formats: { actor: 'slug', topic: 'slug', cursor: 'cursor' },
  trade: {
    flow: { codes: 'flow' },
    periodType: { codes: 'periodType' },
    topic: 'slug',
    cursor: 'cursor',
  },
  positions: { topic: 'slug', actor: 'slug', side: { options: SIDES }, cursor: 'cursor' },
  timeline: {
    kind: { options: ['project', 'meeting', 'agreement', 'event', 'position', 'briefing'] },
    actor: 'slug',
    topic: 'slug',
    from: 'date',
    to: 'date',
    cursor: 'cursor',
  },
  briefings: { topic: 'slug', from: 'date', to: 'date', cursor: 'cursor' },
  actors: {
    type: { codes: 'actorType' },
    topic: 'slug',
    cursor: 'cursor',
  },
  sources: {
    type: { codes: 'sourceType' },
    publisher: 'text',
    topic: 'slug',
    cursor: 'cursor',
  },
  topics: { cursor: 'cursor' },
  map: { show: { options: ['projects', 'meetings'] }, from: 'date', to: 'date' },
  changes: { record: 'slug', class: { codes: 'changeClass' }, cursor: 'cursor' },
  compare: {
    record: 'text',
    from: 'date',
    to: 'date',
    class: { codes: 'changeClass' },
    cursor: 'cursor',
  },
  search: { q: 'text', kind: { options: KINDS }, cursor: 'cursor' },
  codebook: {},
} as const satisfies Record<string, Record<string, Accepts>>;

export type Register = keyof typeof REGISTER_FILTERS;

export const isRegister = (name: string): name is Register => Object.hasOwn(REGISTER_FILTERS, name);

export type FilterProblem = { parameter: string; value: string; accepts: Accepts };

/** Letters of a text that is asked for. */
export const TEXT_MAX = 200;
/** Letters of a record's address, as the API takes them. */
export const SLUG_MAX = 100;
const SLUG_OR_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
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
  const { from, to } = filters;
  if (from && to && boundsOf(from).lower > boundsOf(to).upper)
    return { parameter: 'to', value: to, accepts: 'laterDate' };
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
  if (accepts === 'date' || accepts === 'laterDate') return isBounded(value);
  if (accepts === 'cursor') return isCursor(value);
  if (accepts === 'slug') return value.length <= SLUG_MAX && SLUG_OR_ID.test(value);
  if (accepts === 'text') return value.length <= TEXT_MAX && !/\p{Cc}/u.test(value);
  if ('options' in accepts) return accepts.options.includes(value);
  return isCode(accepts.codes, value);
}

/** A date with a first and a last day that the calendar has. */
function isBounded(value: string): boolean {
  if (!isDate(value)) return false;
  const { lower, upper } = boundsOf(value);
  return isDay(lower) && isDay(upper);
}
