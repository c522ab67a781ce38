import { formatDate } from '@chancery/dates';
import { Chains } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { PartOf } from '../../components/part-of.tsx';
import { Place } from '../../components/place.tsx';
import { ProjectBoard } from '../../components/project/project-board.tsx';
import { hrefFor, plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { LatestTrade } from '../../components/series/latest-trade.tsx';
import { Mirror } from '../../components/series/mirror.tsx';
import { Since, When } from '../../components/when.tsx';
import { levelWords, word } from '../../components/words.ts';
import type { Chain } from '../../data/chains.ts';
import type { ChangeItem } from '../../data/changes.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { Board, ProjectCount } from '../../data/projects.ts';
import type { SeriesItem } from '../../data/series.ts';
import type { Part } from '../../data/whole.ts';
import { WhereThingsStand } from './where-things-stand.tsx';

export type DossierFacts = {
  board: Board;
  counts: readonly ProjectCount[];
  meetings: { met: MeetingItem | undefined; next: MeetingItem | undefined };
  series: readonly SeriesItem[];
  changes: readonly ChangeItem[];
  loose: Part<Chain>;
};

/** What now: where things stand, the last and next meeting, the board, trade, what changed. */
export function DossierPage({
  context,
  dossier,
  citing,
  facts,
}: {
  context: RenderContext;
  dossier: DossierShown;
  citing: Citing;
  facts: DossierFacts;
}) {
  const { t } = context;
  const { board, counts, meetings, series, changes, loose } = facts;
  const { met, next } = meetings;
  return (
    <article className="c-page w-home">
      <header className="w-record__head">
        <h1>
          <SaidText context={context} value={dossier.record.title} />
        </h1>
        <WhereThingsStand context={context} counts={counts} latest={board.items[0]} met={met} />
      </header>

      <div className="w-two">
        <MeetingCard
          context={context}
          title={t('dossier.lastMeeting')}
          meeting={met}
          none={t('dossier.noMeeting')}
        />
        <MeetingCard
          context={context}
          title={t('dossier.nextMeeting')}
          meeting={next}
          none={t('dossier.noneAnnounced')}
        />
      </div>

      <div className="w-figure">
        <ProjectBoard context={context} board={board} />
        <p className="w-more">
          <a href={registerHref(context, 'projects')}>
            {t('dossier.allProjects', { count: board.total })}
          </a>
        </p>
      </div>

      <Section id="trade" title={t('dossier.trade')} note={t('dossier.tradeNote')}>
        <Mirror context={context} dossier={dossier} series={series} />
        <LatestTrade context={context} dossier={dossier} series={series} />
        <p className="w-more">
          <a href={registerHref(context, 'trade')}>{t('dossier.allTrade')}</a>
        </p>
      </Section>

      {loose.items.length > 0 && (
        <Section
          id="loose"
          title={t('chain.loose')}
          note={t('chain.looseAbout', { count: loose.total })}
        >
          <Chains context={context} chains={loose.items} />
          <PartOf
            context={context}
            shown={loose.items.length}
            total={loose.total}
            href={registerHref(context, 'chains')}
          />
        </Section>
      )}

      <Section id="changed" title={t('dossier.changed')}>
        {changes.length === 0 ? (
          <p className="c-muted">{t('dossier.nothingChanged')}</p>
        ) : (
          <ul className="w-list">
            {changes.map((change) => (
              <li key={change.id}>
                <span className="w-list__when">
                  <Since context={context} instant={change.at} />
                </span>
                <a href={recordHref(context, change.kind, change.slug) ?? undefined}>
                  <SaidText context={context} value={change.title} />
                </a>{' '}
                <span className="c-muted">
                  {change.type === 'published'
                    ? word(context, 'changeClass', change.class)
                    : t(`change.type.${change.type}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="w-more">
          <a href={registerHref(context, 'changes')}>{t('dossier.allChanges')}</a>
        </p>
      </Section>

      <Section id="about" title={t('dossier.about')}>
        <SaidProse context={context} value={dossier.record.summary} />
        <Sides context={context} dossier={dossier} />
        <RichTextBody
          context={context}
          citing={citing}
          value={dossier.record.body}
          facts={dossier.facts}
        />
      </Section>
    </article>
  );
}

function registerHref(
  context: RenderContext,
  register: 'projects' | 'trade' | 'changes' | 'chains',
): string {
  return hrefFor(context, { page: 'register', dossier: context.dossier, register, filters: {} });
}

function MeetingCard({
  context,
  title,
  meeting,
  none,
}: {
  context: RenderContext;
  title: string;
  meeting: MeetingItem | undefined;
  none: string;
}) {
  return (
    <section className="w-card">
      <h2 className="c-label">{title}</h2>
      {meeting ? (
        <>
          <p className="w-card__title">
            <a href={recordHref(context, 'meeting', meeting.slug) ?? undefined}>
              <SaidText context={context} value={meeting.title} />
            </a>
          </p>
          <p className="c-muted">
            <When context={context} date={meeting.date} />
            {(meeting.city || meeting.country) && (
              <>
                {' · '}
                <Place context={context} place={meeting} />
              </>
            )}
            {` · ${levelWords(context, meeting.level)}`}
          </p>
        </>
      ) : (
        <p className="c-muted">{none}</p>
      )}
    </section>
  );
}

/** Each side is a line of actors over time. */
function Sides({ context, dossier }: { context: RenderContext; dossier: DossierShown }) {
  const { t } = context;
  const { sides, established } = dossier.record;
  return (
    <ul className="w-list">
      {established && (
        <li>
          {t('dossier.established')} <When context={context} date={established} />
        </li>
      )}
      {sides.map((entry) => (
        <li key={entry.id}>
          <span className={`w-side w-side--${entry.side}`}>
            {plain(context, dossier.references[entry.actor]?.title)}
          </span>{' '}
          <span className="c-muted">
            {formatDate(entry.date, context.locale)}
            {entry.basis && (
              <>
                {' · '}
                <SaidText context={context} value={entry.basis} none="" />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
