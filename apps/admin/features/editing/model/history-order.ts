import { compareDates, isDate } from '@chancery/dates';
import {
  allowedMoves,
  type Nature,
  type ProjectStatus,
  type StatusBasis,
} from '@chancery/vocabularies';

export interface Entry {
  id: string;
  date?: string;
  status?: ProjectStatus | '';
  basis?: StatusBasis | '';
  [key: string]: unknown;
}

/** In the order in which it happened; what has no readable date yet comes last, as entered. */
export function inDateOrder<E extends Entry>(history: readonly E[]): E[] {
  return history
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compare(a.entry, b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

function compare(a: Entry, b: Entry): number {
  const known = (entry: Entry): entry is Entry & { date: string } =>
    entry.date !== undefined && isDate(entry.date);
  if (known(a) && known(b)) return compareDates(a.date, b.date);
  return Number(known(b)) - Number(known(a));
}

export interface Standing {
  /** the status that an entry finds; undefined before the first */
  from: ProjectStatus | undefined;
  /** the status that a suspended project left */
  left: ProjectStatus | undefined;
}

/** What stands before an entry, along the whole history. */
export function standingBefore(history: readonly Entry[], id: string): Standing {
  let from: ProjectStatus | undefined;
  let left: ProjectStatus | undefined;
  for (const entry of inDateOrder(history)) {
    if (entry.id === id) break;
    if (!entry.status || entry.status === from) continue;
    left = entry.status === 'suspended' ? from : undefined;
    from = entry.status;
  }
  return { from, left };
}

/** Where an entry may lead; undefined where it may lead anywhere, being the first. */
export function movesFor(
  history: readonly Entry[],
  id: string,
  nature: Nature,
): ProjectStatus[] | undefined {
  const { from, left } = standingBefore(history, id);
  return from && [from, ...allowedMoves(from, nature, left)];
}
