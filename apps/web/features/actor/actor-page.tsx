import { DataTable } from '@chancery/ui';
import { Backlinks } from '../../components/backlinks.tsx';
import type { Citing } from '../../components/citing.ts';
import { DatedRecords, type DatedRow } from '../../components/dated-records.tsx';
import { truthFor } from '../../components/happened.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { hrefFor, plain, type RenderContext } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word, wordIfCode } from '../../components/words.ts';
import type { ActorShown } from '../../data/actors.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { FormatItem } from '../../data/formats.ts';
import type { MeetingItem } from '../../data/meetings.ts';
import type { PositionItem } from '../../data/positions.ts';
import type { BacklinkGroup } from '../../data/references.ts';
import type { Part } from '../../data/whole.ts';

/** Kinds that have a list of their own on this page. */
const DATED = ['meeting', 'agreement', 'position', 'format'] as const;
type DatedKind = (typeof DATED)[number];
const isDated = (kind: string): boolean => DATED.some((one) => one === kind);

/** A person or body: offices and memberships over time, and where it appears. */
export function ActorPage({
  context,
  detail,
  citing,
  backlinks,
  meetings,
  agreements,
  formats,
  positions,
}: {
  context: RenderContext;
  detail: ActorShown;
  citing: Citing;
  backlinks: readonly BacklinkGroup[];
  meetings: Part<MeetingItem>;
  agreements: Part<AgreementItem>;
  formats: Part<FormatItem>;
  positions: Part<PositionItem>;
}) {
  const { t } = context;
  const { record, references } = detail;
  const held = record.offices.filter(({ date }) => truthFor(context, date) !== 'not_yet');
  const member = record.memberships.filter(({ date }) => truthFor(context, date) !== 'not_yet');
  const lists: [kind: DatedKind, rows: readonly DatedRow[], total: number][] = [
    ['meeting', meetings.items, meetings.total],
    ['agreement', agreements.items, agreements.total],
    ['position', positions.items.map((one) => ({ ...one, date: one.since })), positions.total],
    ['format', formats.items.map((one) => ({ ...one, date: one.established })), formats.total],
  ];
  const naming = (register: 'timeline' | `${DatedKind}s`) =>
    hrefFor(context, {
      page: 'register',
      dossier: context.dossier,
      register,
      filters: { actor: detail.slug },
    });
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={
          <>
            {word(context, 'actorType', record.type)}
            {record.country && ` · ${wordIfCode(context, 'country', record.country)}`}
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
                    context={context}
                    citing={citing}
                    path={row.id}
                    what={plain(context, row.title)}
                    own={row.evidence}
                  >
                    <SaidText context={context} value={row.title} />
                  </Sourced>
                ),
              },
              {
                id: 'of',
                header: t('actor.column.of'),
                cell: (row) => row.of && <RecordLink context={context} to={references[row.of]} />,
              },
              {
                id: 'date',
                header: t('actor.column.held'),
                cell: (row) => (
                  <SourcedInRow path={row.id}>
                    <When context={context} date={row.date} />
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
                    <When context={context} date={row.date} />
                  </SourcedInRow>
                </span>
                <Sourced
                  context={context}
                  citing={citing}
                  path={row.id}
                  what={plain(context, references[row.of]?.title)}
                  own={row.evidence}
                >
                  <RecordLink context={context} to={references[row.of]} />
                </Sourced>
              </li>
            ))}
          </ul>
        </Section>
      )}

      {lists.map(
        ([kind, rows, total]) =>
          rows.length > 0 && (
            <Section key={kind} id={`${kind}s`} title={t(`actor.${kind}s`)}>
              <DatedRecords
                context={context}
                kind={kind}
                rows={rows}
                total={total}
                all={naming(`${kind}s`)}
              />
            </Section>
          ),
      )}

      <p className="w-more">
        <a href={naming('timeline')}>{t('actor.timeline')}</a>
      </p>

      <Backlinks
        context={context}
        of={{ kind: 'actor', slug: detail.slug }}
        groups={backlinks}
        except={isDated}
      />
      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}
