import { formatDate } from '@chancery/dates';
import type { ProjectStatus } from '@chancery/vocabularies';
import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { statusLabel } from '../../components/status.tsx';
import type { MeetingItem } from '../../data/meetings.ts';
import type { ProjectCount, ProjectItem } from '../../data/projects.ts';

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
  context,
  counts,
  latest,
  met,
}: {
  context: RenderContext;
  counts: readonly ProjectCount[];
  /** The project that moved last. */
  latest: ProjectItem | undefined;
  met: MeetingItem | undefined;
}) {
  const { t, locale } = context;
  const sum = (of: (one: ProjectCount) => boolean) =>
    counts.filter(of).reduce((all, { count }) => all + count, 0);
  const among = (statuses: readonly string[]) =>
    sum(({ counted, status }) => counted && statuses.includes(status));
  const uncounted = sum(({ counted }) => !counted);
  const moved = latest?.statusDate ? latest : undefined;
  return (
    <p className="c-lede">
      {t('dossier.standing', {
        total: sum(({ counted }) => counted),
        planned: among(PLANNED),
        building: among(BUILDING),
        operating: among(['operating']),
        stopped: among(STOPPED),
      })}{' '}
      {uncounted > 0 && <>{t('dossier.uncounted', { count: uncounted })} </>}
      {moved && (
        <>
          {t.rich('dossier.latestMove', {
            project: plain(context, moved.title),
            status: statusLabel(context, moved.status),
            date: formatDate(moved.statusDate ?? '', locale),
            link: (words) => (
              <a href={recordHref(context, 'project', moved.slug) ?? undefined}>{words}</a>
            ),
          })}{' '}
        </>
      )}
      {met &&
        t.rich('dossier.lastMet', {
          meeting: plain(context, met.title),
          date: formatDate(met.date, locale),
          link: (words) => (
            <a href={recordHref(context, 'meeting', met.slug) ?? undefined}>{words}</a>
          ),
        })}
    </p>
  );
}
