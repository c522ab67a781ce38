import { formatDate } from '@chancery/dates';
import { StatusKey, StatusStrip } from '@chancery/figures';
import { DefinitionList } from '@chancery/ui';
import { codes } from '@chancery/vocabularies';
import { ChainSection } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { codebookHref } from '../../components/codebook-href.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { horizon } from '../../components/happened.ts';
import { latestActionInWords } from '../../components/latest-action.tsx';
import { Place } from '../../components/place.tsx';
import {
  axisFor,
  stripEntries,
  stripInWords,
  stripMarks,
  stripPromises,
} from '../../components/project/strip.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { hrefFor, plain, type RenderContext, recordHref } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInPage, SourcedThere } from '../../components/sourced.tsx';
import { Status, statusDefinition, statusLabel } from '../../components/status.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { Chain } from '../../data/chains.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';
import type { Part } from '../../data/whole.ts';
import { Milestones, Promises } from './plans.tsx';
import { Quantities } from './quantities.tsx';
import { StatusHistory } from './status-history.tsx';

const PROMISE_STATES = codes('promiseState');

/** A project: status and since when in one line, the strip, why we say so, then the rest. */
export function ProjectPage({
  context,
  detail,
  citing,
  history,
  meetings,
  agreements,
  chains,
}: {
  context: RenderContext;
  detail: ProjectShown;
  citing: Citing;
  history: readonly StatusEntry[];
  meetings: Part<MeetingItem>;
  /** Its legal basis. */
  agreements: Part<AgreementItem>;
  chains: Part<Chain>;
}) {
  const { t } = context;
  const { record, references } = detail;
  const entries = stripEntries(context, history);
  const marks = stripMarks(context, history);
  const promises = stripPromises(context, record.promises);
  const last = entries.at(-1);
  const lastIn = last && history.find(({ item }) => item === last.id);
  const until = horizon(context);
  const naming = (register: 'meetings' | 'agreements') =>
    hrefFor(context, {
      page: 'register',
      dossier: context.dossier,
      register,
      filters: { project: detail.slug },
    });
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={
          <>
            {word(context, 'sector', record.sector)} · {word(context, 'nature', record.nature)}
          </>
        }
        record={record}
      >
        <div className="w-status">
          {last && lastIn ? (
            <Sourced
              context={context}
              citing={citing}
              path={lastIn.item}
              id={`now-${lastIn.item}`}
              what={t('project.statusOf', { status: statusLabel(context, last.status) })}
              own={record.history.find(({ id }) => id === lastIn.item)?.evidence ?? []}
              appearedAt={lastIn.appearedAt}
            >
              <span className="w-status__now">
                <Status context={context} status={last.status} />
              </span>{' '}
              <span>
                {t('project.since')} <When context={context} date={lastIn.date} />
              </span>
            </Sourced>
          ) : (
            <span className="w-status__now">
              <Status context={context} status="unknown" />
            </span>
          )}
          <p className="w-status__means">
            {statusDefinition(context, last?.status ?? 'unknown')}{' '}
            <a href={codebookHref(context, 'projectStatus', last?.status ?? 'unknown')}>
              {t('nav.codebook')}
            </a>
          </p>
        </div>
      </RecordHead>

      <section className="w-figure" aria-label={t('project.strip')}>
        <StatusStrip
          entries={entries}
          marks={marks}
          promises={promises}
          until={until}
          axis={axisFor(
            history.map(({ lower }) => lower),
            until,
            promises.map(({ upper }) => upper ?? ''),
          )}
          direction={context.direction}
          locale={context.locale}
          title={t('project.stripTitle', { project: plain(context, record.title) })}
          description={stripInWords(context, entries)}
          width={980}
        />
        <details className="w-key">
          <summary>{t('project.howToRead')}</summary>
          <StatusKey
            statuses={[...new Map(entries.map((entry) => [entry.status, entry.statusLabel]))].map(
              ([status, text]) => ({ status, label: text }),
            )}
            bars={{
              dated: t('project.key.dated'),
              soft: t('project.key.soft'),
              inferred: t('project.key.inferred'),
            }}
            promises={Object.fromEntries(
              PROMISE_STATES.filter((state) => promises.some((one) => one.state === state)).map(
                (state) => [
                  state,
                  t('project.key.promise', { state: word(context, 'promiseState', state) }),
                ],
              ),
            )}
            marks={Object.fromEntries(
              marks.map(({ what }) => [what, word(context, 'statusEntry', what)]),
            )}
          />
        </details>
      </section>

      <Section id="history" title={t('project.history')}>
        <StatusHistory context={context} citing={citing} history={history} record={record} />
      </Section>

      <Quantities context={context} citing={citing} record={record} />
      <Promises context={context} citing={citing} promises={record.promises} />
      <Milestones context={context} citing={citing} milestones={record.milestones} />

      {record.health.length > 0 && (
        <Section id="health" title={t('project.health')} note={t('project.healthNote')}>
          <DefinitionList
            items={record.health.map((one) => ({
              id: one.id,
              term: formatDate(one.date, context.locale),
              value: (
                <SourcedInPage path={one.id}>
                  <strong>{word(context, 'health', one.rating)}</strong> ({one.assessor}){' '}
                  <SaidText context={context} value={one.text} />
                </SourcedInPage>
              ),
            }))}
          />
        </Section>
      )}

      {(record.parties.length > 0 || record.partOf || record.places.length > 0) && (
        <Section id="parties" title={t('project.parties')}>
          <DefinitionList
            items={[
              ...record.parties.map((party) => ({
                id: party.id,
                term: word(context, 'projectRole', party.role),
                value: (
                  <Sourced
                    context={context}
                    citing={citing}
                    path={party.id}
                    what={plain(context, references[party.actor]?.title)}
                    own={party.evidence}
                  >
                    <RecordLink context={context} to={references[party.actor]} />
                  </Sourced>
                ),
              })),
              ...record.places.map(({ id, label: what, place }) => ({
                id,
                term: what ? <SaidText context={context} value={what} /> : t('project.place'),
                value: <Place context={context} place={place} />,
              })),
              ...(record.partOf
                ? [
                    {
                      id: 'part-of',
                      term: t('project.partOf'),
                      value: <RecordLink context={context} to={references[record.partOf]} />,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}

      <Section id="basis" title={t('project.basis')}>
        {agreements.items.length === 0 ? (
          <p className="c-muted">{t('project.noBasis')}</p>
        ) : (
          <DatedRecords
            context={context}
            kind="agreement"
            rows={agreements.items}
            total={agreements.total}
            all={naming('agreements')}
            note={(row) => (
              <>
                {row.standing && (
                  <>
                    <SourcedThere
                      context={context}
                      path={`${row.id}.standing`}
                      href={recordHref(context, 'agreement', row.slug) ?? ''}
                      what={plain(context, row.title)}
                      marked={false}
                    >
                      {latestActionInWords(context, {
                        action: row.standing,
                        date: row.standingDate,
                        inForceFrom: row.inForceFrom,
                      })}
                    </SourcedThere>
                    {' · '}
                  </>
                )}
                {word(context, 'agreementType', row.type)}
              </>
            )}
          />
        )}
      </Section>

      <ChainSection context={context} of={{ kind: 'project', slug: detail.slug }} chains={chains} />

      <Section id="meetings" title={t('project.meetings')}>
        {meetings.items.length === 0 ? (
          <p className="c-muted">{t('project.noMeetings')}</p>
        ) : (
          <DatedRecords
            context={context}
            kind="meeting"
            rows={meetings.items}
            total={meetings.total}
            all={naming('meetings')}
          />
        )}
      </Section>

      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}
