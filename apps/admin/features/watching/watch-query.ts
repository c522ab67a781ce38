import { areTurned, daysOf } from '@chancery/api/days-of';
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
  what: string | undefined;
  basis: string | undefined;
  from: string | undefined;
  to: string | undefined;
  /** with the entries that only say that a search found nothing new */
  checks: boolean;
  /** only what the reader watches */
  watched: boolean;
  sort: (typeof SORTS)[number];
}

const SLUG = /^[a-z0-9-]{1,100}$/;

export function readWatchQuery(params: SearchParams): WatchQuery {
  const given = single(params);
  const coded = (
    list: 'projectStatus' | 'sector' | 'statusBasis' | 'statusEntry',
    value: string | undefined,
  ) => codes(list).find((code) => code === value);
  const like = (form: RegExp, value: string | undefined) =>
    value && form.test(value) ? value : undefined;
  const dated = (value: string | undefined) => (value && daysOf(value) ? value : undefined);
  return {
    project: like(SLUG, given.project),
    fromStatus: coded('projectStatus', given.fromStatus),
    toStatus: coded('projectStatus', given.toStatus),
    sector: coded('sector', given.sector),
    what: coded('statusEntry', given.what),
    basis: coded('statusBasis', given.basis),
    from: dated(given.from),
    to: dated(given.to),
    checks: given.checks === '1',
    watched: given.watched === '1',
    sort: SORTS.find((sort) => sort === given.sort) ?? '-happened',
  };
}

/** Whether nothing can lie between the two dates: the later is over before the earlier begins. */
export const isTurned = ({ from, to }: WatchQuery): boolean =>
  from !== undefined && to !== undefined && areTurned(from, to);

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
