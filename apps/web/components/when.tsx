import { formatDate, formatDay, formatInstant } from '@chancery/dates';
import type { Reader } from './reader.ts';

/** When something happened, never finer than it is known. */
export function When({ reader, date }: { reader: Reader; date: string | null | undefined }) {
  if (!date) return <span className="c-muted">{reader.t('common.notKnown')}</span>;
  return <time dateTime={machineDate(date)}>{formatDate(date, reader.locale)}</time>;
}

/** The day on which something stood here: our own doing, which no source attests. */
export function Since({ reader, instant }: { reader: Reader; instant: string }) {
  return (
    <time data-ours="" dateTime={instant} title={formatInstant(instant, reader.locale)}>
      {formatDay(instant, reader.locale)}
    </time>
  );
}

/** HTML knows days, months and years; of the rest it gets nothing. */
function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined;
}
