import { formatDate } from '@chancery/dates';
import { Notice } from '@chancery/ui';
import { truthFor } from './happened.ts';
import type { RenderContext } from './render-context.ts';

/** Says so where the day chosen lies before something happened. */
export function NotYet({ context, date }: { context: RenderContext; date: string }) {
  const truth = truthFor(context, date);
  if (truth === 'happened') return null;
  return (
    <Notice tone="warn" role="note">
      {context.t(truth === 'not_yet' ? 'time.notYet' : 'time.perhaps', {
        date: formatDate(date, context.locale),
      })}
    </Notice>
  );
}
