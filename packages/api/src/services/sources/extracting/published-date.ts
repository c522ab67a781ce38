import { isDate, readTyped } from '@chancery/dates';

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T|\s)/;
const SLASHED = /^(\d{4})[/.](\d{2})[/.](\d{2})(?!\d)/;
/** RFC 5322: `Wed, 07 Apr 2021 01:00:00 +0500` */
const MAIL = /^(?:[A-Za-z]{3},\s*)?(\d{1,2} [A-Za-z]{3} \d{4})\s+\d{1,2}:\d{2}/;

/**
 * The day that a page says it was published on, as EDTF: as its own clock has it, whatever the day in
 * UTC. Undefined where it says none, or one that can be read in two ways.
 */
export function publishedDate(said: string | undefined): string | undefined {
  const text = said?.trim().slice(0, 100);
  if (!text) return undefined;
  const parts = (ISO.exec(text) ?? COMPACT.exec(text) ?? SLASHED.exec(text))?.slice(1);
  if (parts) {
    const date = parts.filter(Boolean).join('-');
    return isDate(date) ? date : undefined;
  }
  const typed = readTyped(MAIL.exec(text)?.[1] ?? text);
  return typed.kind === 'date' ? typed.edtf : undefined;
}
