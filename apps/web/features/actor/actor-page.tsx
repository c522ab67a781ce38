import { DataTable } from '@chancery/ui';
import { type Backlink, Backlinks } from '../../components/backlinks.tsx';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords, type DatedRow } from '../../components/dated-records.tsx';
import { truthFor } from '../../components/happened.ts';
import { hrefFor, plain, type Reader } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { countryName, word } from '../../components/words.ts';
import type { ActorShown } from '../../data/actors.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { FormatItem } from '../../data/formats.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { PositionItem } from '../../data/positions.ts';

/** Kinds that have a list of their own on this page. */
const DATED = ['meeting', 'agreement', 'position', 'format'] as const;
type DatedKind = (typeof DATED)[number];
const isDated = (kind: string): boolean => DATED.some((one) => one === kind);

/** A person or body: offices and memberships over time, and where it appears. */
export function ActorPage({
  reader,
  detail,
  citing,
  backlinks,
  meetings,
  agreements,
  formats,
  positions,
}: {
  reader: Reader;
  detail: ActorShown;
  citing: Citing;
  backlinks: readonly Backlink[];
  meetings: readonly MeetingItem[];
  agreements: readonly AgreementItem[];
  formats: readonly FormatItem[];
  positions: readonly PositionItem[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const held = record.offices.filter(({ date }) => truthFor(reader, date) !== 'not_yet');
  const member = record.memberships.filter(({ date }) => truthFor(reader, date) !== 'not_yet');
  const lists: [kind: DatedKind, rows: readonly DatedRow[]][] = [
    ['meeting', meetings],
    ['agreement', agreements],
    ['position', positions.map((one) => ({ ...one, date: one.since }))],
    ['format', formats.map((one) => ({ ...one, date: one.established }))],
  ];
  return (
    <article className="c-page w-record">
      <RecordHead
        reader={reader}
        label={
          <>
            {word(reader, 'actorType', record.type)}
            {record.country && ` · ${countryName(reader, record.country)}`}
          </>
        }
        record={record}
      />

      {held.length > 0 && (
        <Section id="offices" title={t('actor.offices')}>
          <DataTable
            caption={t('actor.offices')}
            hideCaption
            rows={held}
            rowKey={(row) => row.id}
            columns={[
              {
                id: 'title',
                header: t('actor.column.office'),
                rowHeader: true,
                cell: (row) => (
                  <Sourced
                    reader={reader}
                    citing={citing}
                    path={row.id}
                    what={plain(reader, row.title)}
                    own={row.evidence}
                  >
                    <SaidText reader={reader} value={row.title} />
                  </Sourced>
                ),
              },
              {
                id: 'of',
                header: t('actor.column.of'),
                cell: (row) => row.of && <RecordLink reader={reader} to={references[row.of]} />,
              },
              {
                id: 'date',
                header: t('actor.column.held'),
                cell: (row) => (
                  <SourcedInRow path={row.id}>
                    <When reader={reader} date={row.date} />
                  </SourcedInRow>
                ),
              },
            ]}
          />
        </Section>
      )}

      {member.length > 0 && (
        <Section id="memberships" title={t('actor.memberships')}>
          <ul className="w-list">
            {member.map((row) => (
              <li key={row.id}>
                <span className="w-list__when">
                  <SourcedInRow path={row.id}>
                    <When reader={reader} date={row.date} />
                  </SourcedInRow>
                </span>
                <Sourced
                  reader={reader}
                  citing={citing}
                  path={row.id}
                  what={plain(reader, references[row.of]?.title)}
                  own={row.evidence}
                >
                  <RecordLink reader={reader} to={references[row.of]} />
                </Sourced>
              </li>
            ))}
          </ul>
        </Section>
      )}

      {lists.map(
        ([kind, rows]) =>
          rows.length > 0 && (
            <Section key={kind} id={`${kind}s`} title={t(`actor.${kind}s`)}>
              <DatedRecords reader={reader} kind={kind} rows={rows} />
            </Section>
          ),
      )}

      <p className="w-more">
        <a
          href={hrefFor(reader, {
            page: 'register',
            dossier: reader.dossier,
            register: 'timeline',
            filters: { actor: detail.slug },
          })}
        >
          {t('actor.timeline')}
        </a>
      </p>

      <Backlinks reader={reader} backlinks={backlinks.filter(({ kind }) => !isDated(kind))} />
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}
