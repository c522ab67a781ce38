import { overlaps } from '@chancery/dates';
import { DefinitionList, SidesColumns, type SidesRow } from '@chancery/ui';
import type { ReactNode } from 'react';
import { type Citing, sideName } from '../../components/citing.ts';
import { Citations } from '../../components/evidence.tsx';
import { NotYet } from '../../components/not-yet.tsx';
import { PartOf } from '../../components/part-of.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import {
  hrefFor,
  plain,
  type RenderContext,
  recordHref,
  said,
} from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { PositionBeside, PositionItem, PositionShown } from '../../data/positions.ts';
import type { Part } from '../../data/whole.ts';

/** What an actor holds on a topic, and beside it what the other side holds. */
export function PositionPage({
  context,
  detail,
  citing,
  others,
  theirs,
}: {
  context: RenderContext;
  detail: PositionShown;
  citing: Citing;
  others: Part<PositionItem>;
  theirs: readonly PositionBeside[];
}) {
  const { t } = context;
  const { record, references } = detail;
  const own = { detail, citing };
  const elsewhere = others.items.filter(({ id }) => !theirs.some((one) => one.detail.id === id));
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={
          <>
            {t('position.label')} · <RecordLink context={context} to={references[record.about]} />
          </>
        }
        record={record}
      />
      <NotYet context={context} date={record.since} />
      {record.side === 'other' ? (
        <Own context={context} position={own} />
      ) : (
        <Section
          id="sides"
          title={t('position.sides', { topic: plain(context, references[record.about]?.title) })}
        >
          <TwoSides context={context} own={own} theirs={theirs} />
        </Section>
      )}

      {elsewhere.length > 0 && (
        <Section id="others" title={t('position.others')}>
          <DefinitionList
            items={elsewhere.map((one) => ({
              id: one.id,
              term: plain(context, one.actor.title),
              value: (
                <a href={recordHref(context, 'position', one.slug) ?? undefined}>
                  <SaidText context={context} value={one.stance} />
                </a>
              ),
            }))}
          />
          <PartOf
            context={context}
            shown={others.items.length}
            total={others.total}
            href={onTopicHref(context, references[record.about]?.slug)}
          />
        </Section>
      )}
      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}

const onTopicHref = (
  context: RenderContext,
  topic: string | null | undefined,
): string | undefined =>
  topic
    ? hrefFor(context, {
        page: 'register',
        dossier: context.dossier,
        register: 'positions',
        filters: { topic },
      })
    : undefined;

/** One question, two columns: who, what, since when, in which words. */
function TwoSides({
  context,
  own,
  theirs,
}: {
  context: RenderContext;
  own: PositionBeside;
  theirs: readonly PositionBeside[];
}) {
  const { t } = context;
  const { record, references } = own.detail;
  const topic = plain(context, references[record.about]?.title);
  const beside = (side: 'a' | 'b') => (side === record.side ? [own] : theirs);
  const row = (
    id: string,
    label: string,
    show: (one: PositionBeside) => ReactNode,
    differs = false,
  ): SidesRow => ({
    id,
    label,
    differs,
    a: { content: <Each positions={beside('a')} show={show} context={context} /> },
    b: { content: <Each positions={beside('b')} show={show} context={context} /> },
  });
  return (
    <SidesColumns
      caption={t('position.sides', { topic })}
      fieldLabel={t('position.field')}
      differsLabel={t('evidence.differs')}
      a={sideName(context, own.citing.dossier, 'a')}
      b={sideName(context, own.citing.dossier, 'b')}
      rows={[
        row('who', t('position.who'), (one) => (
          <RecordLink context={context} to={one.detail.references[one.detail.record.actor]} />
        )),
        row(
          'stance',
          t('position.stance'),
          (one) => <Stance context={context} position={one} />,
          isSaidToDiffer(own, theirs),
        ),
        ...([own, ...theirs].some((one) => one.detail.record.compared)
          ? [
              row('compared', t('position.compared'), ({ detail: { record: one } }) =>
                one.compared ? (
                  word(context, 'positionCompared', one.compared)
                ) : (
                  <span className="c-muted">{t('position.notCompared')}</span>
                ),
              ),
            ]
          : []),
        row('since', t('position.since'), (one) => <Span context={context} position={one} />),
        row('statement', t('position.statement'), (one) => (
          <Statement context={context} position={one} />
        )),
        ...(theirs.length > 0
          ? [
              row('page', t('position.page'), (one) =>
                one === own ? (
                  <span className="c-muted">{t('position.thisPage')}</span>
                ) : (
                  <a href={recordHref(context, 'position', one.detail.slug) ?? undefined}>
                    <SaidText context={context} value={one.detail.record.title} />
                  </a>
                ),
              ),
            ]
          : []),
      ]}
    />
  );
}

/**
 * Two people never put one thing in the same words: what differs is what somebody has compared, with
 * what the other side held at the time.
 */
const isSaidToDiffer = (own: PositionBeside, theirs: readonly PositionBeside[]): boolean =>
  [own, ...theirs]
    .filter((one) => overlaps(own.detail.record.since, one.detail.record.since))
    .some((one) => one.detail.record.compared === 'differs');

function Each({
  context,
  positions,
  show,
}: {
  context: RenderContext;
  positions: readonly PositionBeside[];
  show: (one: PositionBeside) => ReactNode;
}) {
  if (positions.length === 0) {
    return <span className="c-muted">{context.t('position.noneOnRecord')}</span>;
  }
  return positions.map((one) => (
    <div key={one.detail.id} className="w-each">
      {show(one)}
    </div>
  ));
}

/** A position of neither side. */
function Own({ context, position }: { context: RenderContext; position: PositionBeside }) {
  const { t } = context;
  const { record, references } = position.detail;
  return (
    <DefinitionList
      items={[
        {
          id: 'who',
          term: t('position.who'),
          value: <RecordLink context={context} to={references[record.actor]} />,
        },
        {
          id: 'stance',
          term: t('position.stance'),
          value: <Stance context={context} position={position} />,
        },
        {
          id: 'since',
          term: t('position.since'),
          value: <Span context={context} position={position} />,
        },
        {
          id: 'statement',
          term: t('position.statement'),
          value: <Statement context={context} position={position} />,
        },
      ]}
    />
  );
}

type OfOne = { context: RenderContext; position: PositionBeside };

const Stance = ({ context, position: { detail, citing } }: OfOne) => (
  <Sourced
    context={context}
    citing={citing}
    path="stance"
    id={`${detail.slug}-stance`}
    what={context.t('position.stance')}
    own={detail.record.statementEvidence}
  >
    <SaidText context={context} value={detail.record.stance} />
  </Sourced>
);

const Span = ({ context, position: { detail, citing } }: OfOne) => (
  <Sourced
    context={context}
    citing={citing}
    path="since"
    id={`${detail.slug}-since`}
    what={context.t('position.since')}
    own={detail.record.statementEvidence}
  >
    <When context={context} date={detail.record.since} />
    {detail.record.until ? (
      <>
        {' – '}
        <When context={context} date={detail.record.until} />
      </>
    ) : (
      <span className="c-muted">, {context.t('position.stillHeld')}</span>
    )}
  </Sourced>
);

const Statement = ({ context, position: { detail, citing } }: OfOne) => (
  <>
    {said(detail.record.statement, context.locale) ? (
      <SaidProse context={context} value={detail.record.statement} />
    ) : (
      <span className="c-muted">{context.t('position.noStatement')}</span>
    )}
    <div className="c-sides__source">
      <Citations context={context} citing={citing} citations={detail.record.statementEvidence} />
    </div>
  </>
);
