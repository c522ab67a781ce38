import { directionOf, type Locale } from './locale.ts';
import { label } from './look-up.ts';
import type { ProjectStatus, StatusBasis, StatusEntryWhat } from './types.ts';

/** Concluded by the desk: nobody announced it and nobody saw it. */
export const isInferred = (basis: StatusBasis): boolean =>
  basis === 'inferred_silence' || basis === 'inferred_other';

/**
 * What an entry of a status history is, given the status that stood before it. Without a status its
 * basis tells: what was announced or observed happened, while an inference without a status says only
 * that somebody looked and found nothing new.
 */
export function statusEntryWhat(
  entry: { status?: ProjectStatus | undefined; basis?: StatusBasis | undefined },
  before: ProjectStatus | undefined,
): StatusEntryWhat {
  if (entry.status) return entry.status === before ? 'restated' : 'moved';
  return entry.basis && isInferred(entry.basis) ? 'checked' : 'reported';
}

/** An entry among the others of its history. */
export interface ToldEntry {
  what: StatusEntryWhat;
  /** the status that it found, and the one that it gives */
  from?: ProjectStatus | null | undefined;
  to?: ProjectStatus | null | undefined;
}

/**
 * A status entry in words, by what it is: "Agreed → Suspended", the first of a history "Agreed",
 * "Agreed (restated)", "Reported", "Checked, nothing new".
 */
export function statusEntryWords(
  { what, from, to }: ToldEntry,
  locale: Locale,
  asOf?: string,
): string {
  const status = (code: ProjectStatus): string => label('projectStatus', code, locale, asOf);
  const word = label('statusEntry', what, locale, asOf);
  if (!to) return word;
  if (what === 'restated') return `${status(to)} (${word.toLocaleLowerCase(locale)})`;
  if (what !== 'moved' || !from) return status(to);
  return `${status(from)} ${directionOf(locale) === 'rtl' ? '←' : '→'} ${status(to)}`;
}
