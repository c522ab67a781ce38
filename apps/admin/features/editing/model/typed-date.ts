import { isDate, readTyped, type Typed } from '@chancery/dates';

/** Whether a period is one of those that stand where it is typed. */
export type Fits = (edtf: string) => boolean;

/**
 * A date as the form holds it: EDTF once it is settled, else what was typed. An unsettled text that
 * would pass for EDTF (`2010-11`) ends with a space, which no stored date does: see `asDraft`.
 */
export function keptDate(text: string, fits?: Fits): string | undefined {
  if (text.trim() === '') return undefined;
  const typed = readTyped(text, fits);
  return typed.kind === 'date' ? typed.edtf : asDraft(text, isDate);
}

/** What a kept date says; undefined where nothing is kept. */
export function readKept(value: string | undefined, fits?: Fits): Typed | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  return isDate(value) ? { kind: 'date', edtf: value } : readTyped(value, fits);
}

/** A text that nobody has settled yet, kept so that it does not pass for what is settled. */
export function asDraft(text: string, isSettled: (text: string) => boolean): string {
  const bare = text.trim();
  return isSettled(bare) ? `${bare} ` : bare;
}

/** Back as it was typed. */
export const shownDraft = (value: unknown): string => String(value ?? '').trimEnd();
