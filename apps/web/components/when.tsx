import { formatDate, formatDay, formatInstant } from '@chancery/dates';
import type { RenderContext } from './render-context.ts';

/** When something happened, never finer than it is known. */
export function When({
  context,
  date,
}: {
  context: RenderContext;
  date: string | null | undefined;
}) {
  if (!date) return <span className="c-muted">{context.t('common.notKnown')}</span>;
  return <time dateTime={machineDate(date)}>{formatDate(date, context.locale)}</time>;
}

/** The day on which something stood here: our own doing, which no source attests. */
export function Since({ context, instant }: { context: RenderContext; instant: string }) {
  return (
    <time data-ours="" dateTime={instant} title={formatInstant(instant, context.locale)}>
      {formatDay(instant, context.locale)}
    </time>
  );
}

/** HTML knows days, months and years; of the rest it gets nothing. */
function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined;
}
