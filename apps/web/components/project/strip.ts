import { boundsOf, formatDate } from '@chancery/dates';
import type { AxisBounds, BoardRow, StripCheck, StripEntry, StripPromise } from '@chancery/figures';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';
import { truthFor } from '../happened.ts';
import { plain, type Reader } from '../reader.ts';
import { statusLabel } from '../status.tsx';

type History = ProjectShown['record']['history'];

const YEARS_MIN = 4;

/** A status history as the strip takes it; checks that found nothing new are marks, not statuses. */
export function stripEntries(reader: Reader, history: readonly StatusEntry[]): StripEntry[] {
  return history
    .filter(({ to, date }) => to && truthFor(reader, date) !== 'not_yet')
    .map(({ item, to, date, lower, upper, basis }) => ({
      id: item,
      status: to ?? 'unknown',
      statusLabel: statusLabel(reader, to ?? 'unknown'),
      from: { lower, upper, label: formatDate(date, reader.locale) },
      basisInferred: isInferred(basis),
    }));
}

export function stripChecks(reader: Reader, history: readonly StatusEntry[]): StripCheck[] {
  return history
    .filter(
      ({ to, upper, date }) => !to && upper !== 'infinity' && truthFor(reader, date) !== 'not_yet',
    )
    .map(({ item, upper, date, basis }) => ({
      id: item,
      date: upper,
      label: reader.t(isInferred(basis) ? 'project.checkedOn' : 'project.notedOn', {
        date: formatDate(date, reader.locale),
      }),
    }));
}

export function stripPromises(
  reader: Reader,
  promises: ProjectShown['record']['promises'],
): StripPromise[] {
  return promises.map(({ id, due, state, text }) => ({
    id,
    ...boundsOf(due),
    state,
    label: plain(reader, text),
  }));
}

/** From the first year that anything is known to the end of the horizon's year. */
export function axisFor(
  lowers: readonly string[],
  until: string,
  dues: readonly string[] = [],
): AxisBounds {
  const years = lowers.filter((day) => /^\d/.test(day)).map((day) => Number(day.slice(0, 4)));
  const last = Math.max(
    Number(until.slice(0, 4)),
    ...dues.filter((day) => /^\d/.test(day)).map((day) => Number(day.slice(0, 4))),
  );
  const first = Math.min(...years, last - YEARS_MIN);
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** The strip in words. */
export function stripInWords(reader: Reader, entries: readonly StripEntry[]): string {
  if (entries.length === 0) return reader.t('project.noHistory');
  return entries.map(({ statusLabel, from }) => `${statusLabel}: ${from.label}`).join('; ');
}

export function boardRow(
  reader: Reader,
  item: { id: string; title: Record<string, string>; status: string; statusDate: string | null },
  history: readonly StatusEntry[],
  href: string,
): BoardRow {
  const entries = stripEntries(reader, history);
  return {
    id: item.id,
    name: plain(reader, item.title),
    href,
    present: {
      status: item.status,
      label: statusLabel(reader, item.status),
      ...(item.statusDate && { since: formatDate(item.statusDate, reader.locale, 'short') }),
    },
    entries,
    checks: stripChecks(reader, history),
    description: stripInWords(reader, entries),
  };
}

export const isInferred = (basis: StatusEntry['basis']): boolean =>
  basis === 'inferred_silence' || basis === 'inferred_other';

/** What stands in the record beside what the index says of each entry. */
export const entryOf = (history: History, item: string) => history.find(({ id }) => id === item);
