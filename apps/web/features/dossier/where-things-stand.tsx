import { formatDate } from '@chancery/dates';
import type { ProjectStatus } from '@chancery/vocabularies';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import { statusLabel } from '../../components/status.tsx';
import type { MeetingItem } from '../../data/meetings.ts';
import type { ProjectItem } from '../../data/projects.ts';

const PLANNED: readonly ProjectStatus[] = ['mooted', 'proposed', 'agreed', 'preparation'];
const BUILDING: readonly ProjectStatus[] = ['construction', 'completed'];
const STOPPED: readonly ProjectStatus[] = [
  'suspended',
  'shelved',
  'cancelled',
  'idle',
  'mothballed',
];

/** A sentence or three, made of what the registers hold at this moment. */
export function WhereThingsStand({
  reader,
  board,
  met,
}: {
  reader: Reader;
  board: { items: readonly ProjectItem[]; total: number };
  met: MeetingItem | undefined;
}) {
  const { t, locale } = reader;
  const counted = board.items.filter((item) => item.counted);
  const among = (statuses: readonly string[]) =>
    counted.filter(({ status }) => statuses.includes(status)).length;
  // The board is sorted by latest move.
  const moved = board.items.find(({ statusDate }) => statusDate !== null);
  return (
    <p className="c-lede">
      {t('dossier.standing', {
        total: counted.length,
        planned: among(PLANNED),
        building: among(BUILDING),
        operating: among(['operating']),
        stopped: among(STOPPED),
      })}{' '}
      {moved && (
        <>
          {t.rich('dossier.latestMove', {
            project: plain(reader, moved.title),
            status: statusLabel(reader, moved.status),
            date: formatDate(moved.statusDate ?? '', locale),
            link: (words) => (
              <a href={recordHref(reader, 'project', moved.slug) ?? undefined}>{words}</a>
            ),
          })}{' '}
        </>
      )}
      {met &&
        t.rich('dossier.lastMet', {
          meeting: plain(reader, met.title),
          date: formatDate(met.date, locale),
          link: (words) => (
            <a href={recordHref(reader, 'meeting', met.slug) ?? undefined}>{words}</a>
          ),
        })}
    </p>
  );
}
