import { type SearchParams, single } from '../../components/search-params.ts';

export const STATES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export const SORTS = ['-saved', 'saved', 'title', '-title'] as const;

export const ROWS_STEP = 50;
/** The API gives no more at once; from there on one goes by cursor. */
export const ROWS_MAX = 500;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface DeskQuery {
  search: string | undefined;
  state: (typeof STATES)[number] | undefined;
  code: string | undefined;
  /** its id */
  dossier: string | undefined;
  sort: (typeof SORTS)[number];
  rows: number;
  cursor: string | undefined;
}

/** The state of a list as its address has it; what it does not know, it leaves out. */
export function readDeskQuery(params: SearchParams, codes: readonly string[]): DeskQuery {
  const given = single(params);
  const rows = Math.ceil(Number(given.rows ?? ROWS_STEP) / ROWS_STEP) * ROWS_STEP;
  return {
    search: given.search?.slice(0, 200),
    state: STATES.find((state) => state === given.state),
    code: codes.find((code) => code === given.code),
    dossier: given.dossier && UUID.test(given.dossier) ? given.dossier : undefined,
    sort: SORTS.find((sort) => sort === given.sort) ?? '-saved',
    rows: rows >= ROWS_STEP ? Math.min(rows, ROWS_MAX) : ROWS_STEP,
    cursor: given.cursor,
  };
}

/** As parameters of an address; defaults are left out. */
export function writeDeskQuery(query: Partial<DeskQuery>): Record<string, string | undefined> {
  return {
    search: query.search,
    state: query.state,
    code: query.code,
    dossier: query.dossier,
    sort: query.sort === '-saved' ? undefined : query.sort,
    rows: query.rows && query.rows > ROWS_STEP ? String(query.rows) : undefined,
    cursor: query.cursor,
  };
}
