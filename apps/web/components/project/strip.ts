import { boundsOf, formatDate } from '@chancery/dates';
import type { AxisBounds, BoardRow, StripEntry, StripMark, StripPromise } from '@chancery/figures';
import { isInferred } from '@chancery/vocabularies';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';
import { truthFor } from '../happened.ts';
import { plain, type RenderContext } from '../render-context.ts';
import { statusLabel } from '../status.tsx';

type History = ProjectShown['record']['history'];

const YEARS_MIN = 4;

/**
 * A status history as the strip takes it: what moved the status, by the rule that the present status
 * follows. What gave no status is a mark under it; what only said the status again changes nothing.
 */
export function stripEntries(
  context: RenderContext,
  history: readonly StatusEntry[],
): StripEntry[] {
  return history
    .filter(({ what, date }) => what === 'moved' && truthFor(context, date) !== 'not_yet')
    .map(({ item, to, date, lower, upper, basis }) => ({
      id: item,
      status: to ?? 'unknown',
      statusLabel: statusLabel(context, to ?? 'unknown'),
      from: { lower, upper, label: formatDate(date, context.locale) },
      basisInferred: isInferred(basis),
    }));
}

export function stripMarks(context: RenderContext, history: readonly StatusEntry[]): StripMark[] {
  return history.flatMap(({ item, what, upper, date }) =>
    (what === 'reported' || what === 'checked') &&
    upper !== 'infinity' &&
    truthFor(context, date) !== 'not_yet'
      ? [
          {
            id: item,
            what,
            date: upper,
            label: context.t(what === 'checked' ? 'project.checkedOn' : 'project.reportedOn', {
              date: formatDate(date, context.locale),
            }),
          },
        ]
      : [],
  );
}

export function stripPromises(
  context: RenderContext,
  promises: ProjectShown['record']['promises'],
): StripPromise[] {
  return promises.map(({ id, due, state, text }) => ({
    id,
    ...boundsOf(due),
    state,
    label: plain(context, text),
  }));
}

/** From the first year that anything is known to the end of the horizon's year. */
export function axisFor(
  lowers: readonly string[],
  until: string,
  dues: readonly string[] = [],
): AxisBounds {
  const yearsOf = (days: readonly string[]) =>
    days.filter((day) => /^\d/.test(day)).map((day) => Number(day.slice(0, 4)));
  const years = yearsOf(lowers);
  const last = Math.max(Number(until.slice(0, 4)), ...years, ...yearsOf(dues));
  const first = Math.min(...years, last - YEARS_MIN);
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** The strip in words. */
export function stripInWords(context: RenderContext, entries: readonly StripEntry[]): string {
  if (entries.length === 0) return context.t('project.noHistory');
  return entries.map(({ statusLabel, from }) => `${statusLabel}: ${from.label}`).join('; ');
}

export function boardRow(
  context: RenderContext,
  item: { id: string; title: Record<string, string>; status: string; statusDate: string | null },
  history: readonly StatusEntry[],
  href: string,
): BoardRow {
  const entries = stripEntries(context, history);
  return {
    id: item.id,
    name: plain(context, item.title),
    href,
    present: {
      status: item.status,
      label: statusLabel(context, item.status),
      ...(item.statusDate && { since: formatDate(item.statusDate, context.locale, 'short') }),
    },
    entries,
    marks: stripMarks(context, history),
    description: stripInWords(context, entries),
  };
}

/** What stands in the record beside what the index says of each entry. */
export const entryOf = (history: History, item: string) => history.find(({ id }) => id === item);
