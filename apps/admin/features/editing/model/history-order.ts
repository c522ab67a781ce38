import { type Bounds, boundsOf, isDate } from '@chancery/dates';
import {
  allowedMoves,
  type Nature,
  type ProjectStatus,
  type StatusBasis,
  type StatusEntryWhat,
  statusEntryWhat,
  statusEntryWords,
} from '@chancery/vocabularies';

export interface Entry {
  id: string;
  date?: string | undefined;
  status?: ProjectStatus | '' | undefined;
  basis?: StatusBasis | '' | undefined;
  [key: string]: unknown;
}

/**
 * In the order in which it happened; what has no readable date yet comes last, as entered. Each date
 * is read once: a history of hundreds is put in order at every key.
 */
export function inDateOrder<E extends Entry>(history: readonly E[]): E[] {
  return history
    .map((entry, index) => ({ entry, index, bounds: boundsIn(entry) }))
    .sort((a, b) => compare(a.bounds, b.bounds) || a.index - b.index)
    .map(({ entry }) => entry);
}

const boundsIn = ({ date }: Entry): Bounds | undefined =>
  date !== undefined && isDate(date) ? boundsOf(date) : undefined;

function compare(a: Bounds | undefined, b: Bounds | undefined): number {
  if (!a || !b) return Number(Boolean(b)) - Number(Boolean(a));
  return compareText(a.lower, b.lower) || compareText(a.upper, b.upper);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What an entry is, as far as it is filled in, after the status that it finds. */
export const whatOf = (
  { status, basis }: Entry,
  from: ProjectStatus | undefined,
): StatusEntryWhat =>
  statusEntryWhat({ status: status || undefined, basis: basis || undefined }, from);

/** The same in words: "Agreed → Suspended", "Agreed (restated)", "Reported". */
export const entryWords = (entry: Entry, from: ProjectStatus | undefined): string =>
  statusEntryWords({ what: whatOf(entry, from), from, to: entry.status || undefined }, 'en');

export interface StatusBefore {
  /** the status that an entry finds; undefined before the first */
  from: ProjectStatus | undefined;
  /** the status that a suspended project left */
  left: ProjectStatus | undefined;
}

const NOTHING: StatusBefore = { from: undefined, left: undefined };

/** What stands before each entry, by its id, along the whole history. */
export function statusesBefore(history: readonly Entry[]): ReadonlyMap<string, StatusBefore> {
  const found = new Map<string, StatusBefore>();
  let { from, left } = NOTHING;
  for (const entry of inDateOrder(history)) {
    found.set(entry.id, { from, left });
    if (!entry.status || entry.status === from) continue;
    left = entry.status === 'suspended' ? from : undefined;
    from = entry.status;
  }
  return found;
}

/** What stands before one entry. */
export const statusBefore = (history: readonly Entry[], id: string): StatusBefore =>
  statusesBefore(history).get(id) ?? NOTHING;

/** Where an entry may lead; undefined where it may lead anywhere, being the first. */
export function movesFor(
  history: readonly Entry[],
  id: string,
  nature: Nature,
): ProjectStatus[] | undefined {
  const { from, left } = statusBefore(history, id);
  return from && [from, ...allowedMoves(from, nature, left)];
}
