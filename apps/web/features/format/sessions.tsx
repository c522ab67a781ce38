import { plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { SourcedThere } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { FormatShown } from '../../data/formats.ts';

type Session = NonNullable<FormatShown['sessions']>['items'][number];
type Gap = { from: number; to: number };

/** The sessions by number; a number that no session on record bears is seen in its place. */
export function Sessions({ context, detail }: { context: RenderContext; detail: FormatShown }) {
  const { t } = context;
  const { items = [], missing = [] } = detail.sessions ?? {};
  if (items.length === 0) return <p className="c-muted">{t('format.noSessions')}</p>;
  const gaps = gapsOf(missing);
  const numbered = items.filter(({ ordinal }) => ordinal !== null);
  const rows = [...numbered, ...gaps].toSorted((a, b) => numberOf(a) - numberOf(b));
  return (
    <>
      <p className="w-count">
        {t('format.sessionCount', { count: items.length, missing: missing.length })}
      </p>
      <ul className="w-list w-sessions">
        {[...rows, ...items.filter(({ ordinal }) => ordinal === null)].map((row) =>
          'from' in row ? (
            <li key={`gap-${row.from}`} className="w-sessions__gap">
              <span className="w-sessions__number">
                {row.from === row.to ? row.from : `${row.from}–${row.to}`}
              </span>
              <span>{t('format.gap')}</span>
            </li>
          ) : (
            <Held key={row.id} context={context} session={row} />
          ),
        )}
      </ul>
    </>
  );
}

function Held({ context, session }: { context: RenderContext; session: Session }) {
  const href = recordHref(context, 'meeting', session.slug) ?? '';
  return (
    <li>
      <span className="w-sessions__number">{session.ordinal ?? '–'}</span>
      <span className="w-list__when">
        <SourcedThere
          context={context}
          path={`${session.id}.date`}
          href={href}
          what={plain(context, session.title)}
        >
          <When context={context} date={session.date} />
        </SourcedThere>
      </span>
      <span>
        <a href={href}>
          <SaidText context={context} value={session.title} />
        </a>
        {session.city && (
          <span className="c-muted">
            {' · '}
            <bdi>
              <SaidText context={context} value={session.city} />
            </bdi>
          </span>
        )}
      </span>
    </li>
  );
}

const numberOf = (row: Session | Gap): number => ('from' in row ? row.from : (row.ordinal ?? 0));

/** Numbers that follow one another, in one. */
function gapsOf(missing: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  for (const number of missing) {
    const last = gaps.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else gaps.push({ from: number, to: number });
  }
  return gaps;
}
