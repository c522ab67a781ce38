import { formatDate } from '@chancery/dates';
import { Chains } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { horizon } from '../../components/happened.ts';
import { placeOf } from '../../components/meeting/meeting-place.ts';
import { ProjectBoard } from '../../components/project/project-board.tsx';
import { hrefFor, plain, type Reader, recordHref } from '../../components/reader.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { LatestTrade } from '../../components/series/latest-trade.tsx';
import { Mirror } from '../../components/series/mirror.tsx';
import { Since, When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { Chain } from '../../data/chains.ts';
import type { ChangeItem } from '../../data/changes.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { ProjectItem, StatusEntry } from '../../data/projects.ts';
import type { SeriesItem } from '../../data/series.ts';
import { WhereThingsStand } from './where-things-stand.tsx';

export type DossierFacts = {
  board: { items: ProjectItem[]; total: number; histories: Record<string, StatusEntry[]> };
  meetings: readonly MeetingItem[];
  series: readonly SeriesItem[];
  changes: readonly ChangeItem[];
  loose: { items: readonly Chain[]; total: number };
};

/** What now: where things stand, the last and next meeting, the board, trade, what changed. */
export function DossierPage({
  reader,
  dossier,
  citing,
  facts,
}: {
  reader: Reader;
  dossier: DossierShown;
  citing: Citing;
  facts: DossierFacts;
}) {
  const { t } = reader;
  const { board, meetings, series, changes, loose } = facts;
  const until = horizon(reader);
  const met = meetings.find(({ state, lower }) => state === 'held' && lower <= until);
  const coming = meetings.findLast(
    ({ state, upper }) =>
      upper >= until && (state === 'announced' || state === 'confirmed' || state === 'under_way'),
  );
  return (
    <article className="c-page w-home">
      <header className="w-record__head">
        <h1>
          <SaidText reader={reader} value={dossier.record.title} />
        </h1>
        <WhereThingsStand reader={reader} board={board} met={met} />
      </header>

      <div className="w-two">
        <MeetingCard
          reader={reader}
          title={t('dossier.lastMeeting')}
          meeting={met}
          none={t('dossier.noMeeting')}
        />
        <MeetingCard
          reader={reader}
          title={t('dossier.nextMeeting')}
          meeting={coming}
          none={t('dossier.noneAnnounced')}
        />
      </div>

      <div className="w-figure">
        <ProjectBoard reader={reader} board={board} />
        <p className="w-more">
          <a href={registerHref(reader, 'projects')}>
            {t('dossier.allProjects', { count: board.total })}
          </a>
        </p>
      </div>

      <Section id="trade" title={t('dossier.trade')} note={t('dossier.tradeNote')}>
        <Mirror reader={reader} dossier={dossier} series={series} />
        <LatestTrade reader={reader} dossier={dossier} series={series} />
        <p className="w-more">
          <a href={registerHref(reader, 'trade')}>{t('dossier.allTrade')}</a>
        </p>
      </Section>

      {loose.items.length > 0 && (
        <Section
          id="loose"
          title={t('chain.loose')}
          note={t('chain.looseAbout', { count: loose.total })}
        >
          <Chains reader={reader} chains={loose.items} />
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
                  <Since reader={reader} instant={change.at} />
                </span>
                <a href={recordHref(reader, change.kind, change.slug) ?? undefined}>
                  <SaidText reader={reader} value={change.title} />
                </a>{' '}
                <span className="c-muted">
                  {change.type === 'published'
                    ? word(reader, 'changeClass', change.class)
                    : t(`change.type.${change.type}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="w-more">
          <a href={registerHref(reader, 'changes')}>{t('dossier.allChanges')}</a>
        </p>
      </Section>

      <Section id="about" title={t('dossier.about')}>
        <SaidProse reader={reader} value={dossier.record.summary} />
        <Sides reader={reader} dossier={dossier} />
        <RichTextBody
          reader={reader}
          citing={citing}
          value={dossier.record.body}
          facts={dossier.facts}
        />
      </Section>
    </article>
  );
}

function registerHref(reader: Reader, register: 'projects' | 'trade' | 'changes'): string {
  return hrefFor(reader, { page: 'register', dossier: reader.dossier, register, filters: {} });
}

function MeetingCard({
  reader,
  title,
  meeting,
  none,
}: {
  reader: Reader;
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
            <a href={recordHref(reader, 'meeting', meeting.slug) ?? undefined}>
              <SaidText reader={reader} value={meeting.title} />
            </a>
          </p>
          <p className="c-muted">
            <When reader={reader} date={meeting.date} />
            {placeOf(reader, meeting) && ` · ${placeOf(reader, meeting)}`}
            {` · ${word(reader, 'meetingLevel', meeting.level)}`}
          </p>
        </>
      ) : (
        <p className="c-muted">{none}</p>
      )}
    </section>
  );
}

/** Each side is a line of actors over time. */
function Sides({ reader, dossier }: { reader: Reader; dossier: DossierShown }) {
  const { t } = reader;
  const { sides, established } = dossier.record;
  return (
    <ul className="w-list">
      {established && (
        <li>
          {t('dossier.established')} <When reader={reader} date={established} />
        </li>
      )}
      {sides.map((entry) => (
        <li key={entry.id}>
          <span className={`w-side w-side--${entry.side}`}>
            {plain(reader, dossier.references[entry.actor]?.title)}
          </span>{' '}
          <span className="c-muted">
            {formatDate(entry.date, reader.locale)}
            {entry.basis && (
              <>
                {' · '}
                <SaidText reader={reader} value={entry.basis} none="" />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
