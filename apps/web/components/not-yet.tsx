import { formatDate } from '@chancery/dates';
import { Notice } from '@chancery/ui';
import { truthFor } from './happened.ts';
import type { Reader } from './reader.ts';

/** Says so where the day chosen lies before something happened. */
export function NotYet({ reader, date }: { reader: Reader; date: string }) {
  const truth = truthFor(reader, date);
  if (truth === 'happened') return null;
  return (
    <Notice tone="warn" role="note">
      {reader.t(truth === 'not_yet' ? 'time.notYet' : 'time.perhaps', {
        date: formatDate(date, reader.locale),
      })}
    </Notice>
  );
}
