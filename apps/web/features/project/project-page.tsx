import { formatDate } from '@chancery/dates';
import { StatusKey, StatusStrip } from '@chancery/figures';
import { DefinitionList } from '@chancery/ui';
import { codes } from '@chancery/vocabularies';
import { ChainSection } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { codebookHref } from '../../components/codebook-href.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { horizon } from '../../components/happened.ts';
import {
  axisFor,
  stripChecks,
  stripEntries,
  stripInWords,
  stripPromises,
} from '../../components/project/strip.ts';
import { plain, type Reader, recordHref } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInPage, SourcedThere } from '../../components/sourced.tsx';
import { standingInWords } from '../../components/standing.tsx';
import { Status, statusDefinition, statusLabel } from '../../components/status.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { Chain } from '../../data/chains.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { ProjectShown, StatusEntry } from '../../data/projects.ts';
import { Milestones, Promises } from './plans.tsx';
import { Quantities } from './quantities.tsx';
import { StatusHistory } from './status-history.tsx';

const PROMISE_STATES = codes('promiseState');

/** A project: status and since when in one line, the strip, why we say so, then the rest. */
export function ProjectPage({
  reader,
  detail,
  citing,
  history,
  meetings,
  agreements,
  chains,
}: {
  reader: Reader;
  detail: ProjectShown;
  citing: Citing;
  history: readonly StatusEntry[];
  meetings: readonly MeetingItem[];
  /** Its legal basis. */
  agreements: readonly AgreementItem[];
  chains: readonly Chain[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const entries = stripEntries(reader, history);
  const checks = stripChecks(reader, history);
  const promises = stripPromises(reader, record.promises);
  const last = entries.at(-1);
  const lastIn = last && history.find(({ item }) => item === last.id);
  const until = horizon(reader);
  return (
    <article className="c-page w-record">
      <RecordHead
        reader={reader}
        label={
          <>
            {word(reader, 'sector', record.sector)} · {word(reader, 'nature', record.nature)}
          </>
        }
        record={record}
      >
        <div className="w-status">
          {last && lastIn ? (
            <Sourced
              reader={reader}
              citing={citing}
              path={lastIn.item}
              id={`now-${lastIn.item}`}
              what={t('project.statusOf', { status: statusLabel(reader, last.status) })}
              own={record.history.find(({ id }) => id === lastIn.item)?.evidence ?? []}
              appearedAt={lastIn.appearedAt}
            >
              <span className="w-status__now">
                <Status reader={reader} status={last.status} />
              </span>{' '}
              <span>
                {t('project.since')} <When reader={reader} date={lastIn.date} />
              </span>
            </Sourced>
          ) : (
            <span className="w-status__now">
              <Status reader={reader} status="unknown" />
            </span>
          )}
          <p className="w-status__means">
            {statusDefinition(reader, last?.status ?? 'unknown')}{' '}
            <a href={codebookHref(reader, 'projectStatus', last?.status ?? 'unknown')}>
              {t('nav.codebook')}
            </a>
          </p>
        </div>
      </RecordHead>

      <section className="w-figure" aria-label={t('project.strip')}>
        <StatusStrip
          entries={entries}
          checks={checks}
          promises={promises}
          until={until}
          axis={axisFor(
            history.map(({ lower }) => lower),
            until,
            promises.map(({ upper }) => upper ?? ''),
          )}
          direction={reader.direction}
          locale={reader.locale}
          title={t('project.stripTitle', { project: plain(reader, record.title) })}
          description={stripInWords(reader, entries)}
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
                  t('project.key.promise', { state: word(reader, 'promiseState', state) }),
                ],
              ),
            )}
            {...(checks.length > 0 && { check: t('project.key.check') })}
          />
        </details>
      </section>

      <Section id="history" title={t('project.history')}>
        <StatusHistory reader={reader} citing={citing} history={history} record={record} />
      </Section>

      <Quantities reader={reader} citing={citing} record={record} />
      <Promises reader={reader} citing={citing} promises={record.promises} />
      <Milestones reader={reader} citing={citing} milestones={record.milestones} />

      {record.health.length > 0 && (
        <Section id="health" title={t('project.health')} note={t('project.healthNote')}>
          <DefinitionList
            items={record.health.map((one) => ({
              id: one.id,
              term: formatDate(one.date, reader.locale),
              value: (
                <SourcedInPage path={one.id}>
                  <strong>{word(reader, 'health', one.rating)}</strong> ({one.assessor}){' '}
                  <SaidText reader={reader} value={one.text} />
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
                term: word(reader, 'projectRole', party.role),
                value: (
                  <Sourced
                    reader={reader}
                    citing={citing}
                    path={party.id}
                    what={plain(reader, references[party.actor]?.title)}
                    own={party.evidence}
                  >
                    <RecordLink reader={reader} to={references[party.actor]} />
                  </Sourced>
                ),
              })),
              ...record.places.map(({ id, label: what, place }) => ({
                id,
                term: what ? <SaidText reader={reader} value={what} /> : t('project.place'),
                value:
                  [place.city, place.country].filter(Boolean).join(', ') || t('common.notKnown'),
              })),
              ...(record.partOf
                ? [
                    {
                      id: 'part-of',
                      term: t('project.partOf'),
                      value: <RecordLink reader={reader} to={references[record.partOf]} />,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}

      <Section id="basis" title={t('project.basis')}>
        {agreements.length === 0 ? (
          <p className="c-muted">{t('project.noBasis')}</p>
        ) : (
          <DatedRecords
            reader={reader}
            kind="agreement"
            rows={agreements}
            note={(row) => (
              <>
                {row.standing && (
                  <>
                    <SourcedThere
                      reader={reader}
                      path={`${row.id}.standing`}
                      href={recordHref(reader, 'agreement', row.slug) ?? ''}
                      what={plain(reader, row.title)}
                      marked={false}
                    >
                      {standingInWords(reader, {
                        action: row.standing,
                        date: row.standingDate,
                        inForceFrom: row.inForceFrom,
                      })}
                    </SourcedThere>
                    {' · '}
                  </>
                )}
                {word(reader, 'agreementType', row.type)}
              </>
            )}
          />
        )}
      </Section>

      <ChainSection reader={reader} chains={chains} />

      <Section id="meetings" title={t('project.meetings')}>
        {meetings.length === 0 ? (
          <p className="c-muted">{t('project.noMeetings')}</p>
        ) : (
          <DatedRecords reader={reader} kind="meeting" rows={meetings} />
        )}
      </Section>

      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
