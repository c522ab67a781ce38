import { codes } from '@chancery/vocabularies';
import { type SearchParams, single } from '../../components/search-params.ts';

export const SORTS = ['-happened', 'happened', '-published'] as const;
export const ROWS_STEP = 200;
export const ROWS_MAX = 500;

/** Filters of the status changes, as the address has them and as `statusChange.list` takes them. */
export interface WatchQuery {
  project: string | undefined;
  fromStatus: string | undefined;
  toStatus: string | undefined;
  sector: string | undefined;
  basis: string | undefined;
  from: string | undefined;
  to: string | undefined;
  /** with the entries that say "checked, nothing new" */
  checks: boolean;
  /** only what the reader watches */
  watched: boolean;
  sort: (typeof SORTS)[number];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SLUG = /^[a-z0-9-]{1,100}$/;

export function readWatchQuery(params: SearchParams): WatchQuery {
  const given = single(params);
  const coded = (list: 'projectStatus' | 'sector' | 'statusBasis', value: string | undefined) =>
    codes(list).find((code) => code === value);
  const like = (form: RegExp, value: string | undefined) =>
    value && form.test(value) ? value : undefined;
  return {
    project: like(SLUG, given.project),
    fromStatus: coded('projectStatus', given.fromStatus),
    toStatus: coded('projectStatus', given.toStatus),
    sector: coded('sector', given.sector),
    basis: coded('statusBasis', given.basis),
    from: like(DAY, given.from),
    to: like(DAY, given.to),
    checks: given.checks === '1',
    watched: given.watched === '1',
    sort: SORTS.find((sort) => sort === given.sort) ?? '-happened',
  };
}

/** As parameters of an address; defaults are left out. */
export function writeWatchQuery(query: Partial<WatchQuery>): Record<string, string | undefined> {
  const { checks, watched, sort, ...rest } = query;
  return {
    ...rest,
    checks: checks ? '1' : undefined,
    watched: watched ? '1' : undefined,
    sort: sort === '-happened' ? undefined : sort,
  };
}
