import { boundsOf } from '@chancery/dates';
import type { Filters } from '../../addresses/filters.ts';
import type { RenderContext } from '../../components/render-context.ts';

export type TwoDays = {
  /** The earlier time, a day or an instant; absent: the first publication. */
  from?: string;
  /** The later; absent: now. */
  to?: string;
  /** They were given the other way round. */
  turned: boolean;
};

const DAY_LENGTH = 10;

/**
 * The two times that an address asks for. A month or a year stands for its last day, a day to come
 * for today, and whoever looks back compares nothing that was published after.
 */
export function twoDays({ view, today }: RenderContext, filters: Filters): TwoDays {
  const asked = [filters.from, filters.to].map((date) => (date ? dayOf(date, today) : undefined));
  const turned = Boolean(asked[0] && asked[1] && asked[0] > asked[1]);
  const [from, to] = turned ? asked.toReversed() : asked;
  const last = view.asOf ?? undefined;
  const until = to && (!last || to <= last.slice(0, DAY_LENGTH)) ? to : last;
  return {
    ...(from && { from: last && from > last.slice(0, DAY_LENGTH) ? last : from }),
    ...(until && (view.asOf || until < today) && { to: until }),
    turned,
  };
}

function dayOf(date: string, today: string): string {
  const { lower, upper } = boundsOf(date);
  const day = upper === 'infinity' ? lower : upper;
  return day > today ? today : day;
}
