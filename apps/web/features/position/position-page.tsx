import { DefinitionList, SidesColumns, type SidesRow } from '@chancery/ui';
import type { ReactNode } from 'react';
import { type Citing, sideName } from '../../components/citing.ts';
import { Citations } from '../../components/evidence.tsx';
import { NotYet } from '../../components/not-yet.tsx';
import { plain, type Reader, recordHref, said } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { PositionBeside, PositionItem, PositionShown } from '../../data/positions.ts';

/** What an actor holds on a topic, and beside it what the other side holds. */
export function PositionPage({
  reader,
  detail,
  citing,
  others,
  theirs,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
  others: readonly PositionItem[];
  theirs: readonly PositionBeside[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const own = { detail, citing };
  const elsewhere = others.filter(({ id }) => !theirs.some((one) => one.detail.id === id));
  return (
    <article className="c-page w-record">
      <RecordHead
        reader={reader}
        label={
          <>
            {t('position.label')} · <RecordLink reader={reader} to={references[record.about]} />
          </>
        }
        record={record}
      />
      <NotYet reader={reader} date={record.since} />
      {record.side === 'other' ? (
        <Own reader={reader} position={own} />
      ) : (
        <Section
          id="sides"
          title={t('position.sides', { topic: plain(reader, references[record.about]?.title) })}
        >
          <TwoSides reader={reader} own={own} theirs={theirs} />
        </Section>
      )}

      {elsewhere.length > 0 && (
        <Section id="others" title={t('position.others')}>
          <DefinitionList
            items={elsewhere.map((one) => ({
              id: one.id,
              term: plain(reader, one.actor.title),
              value: (
                <a href={recordHref(reader, 'position', one.slug) ?? undefined}>
                  <SaidText reader={reader} value={one.stance} />
                </a>
              ),
            }))}
          />
        </Section>
      )}
      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}

/** One question, two columns: who, what, since when, in which words. */
function TwoSides({
  reader,
  own,
  theirs,
}: {
  reader: Reader;
  own: PositionBeside;
  theirs: readonly PositionBeside[];
}) {
  const { t } = reader;
  const { record, references } = own.detail;
  const topic = plain(reader, references[record.about]?.title);
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
    a: { content: <Each positions={beside('a')} show={show} reader={reader} /> },
    b: { content: <Each positions={beside('b')} show={show} reader={reader} /> },
  });
  return (
    <SidesColumns
      caption={t('position.sides', { topic })}
      fieldLabel={t('position.field')}
      differsLabel={t('evidence.differs')}
      a={sideName(reader, own.citing.dossier, 'a')}
      b={sideName(reader, own.citing.dossier, 'b')}
      rows={[
        row('who', t('position.who'), (one) => (
          <RecordLink reader={reader} to={one.detail.references[one.detail.record.actor]} />
        )),
        row(
          'stance',
          t('position.stance'),
          (one) => <Stance reader={reader} position={one} />,
          theirs.some(
            (one) => plain(reader, one.detail.record.stance) !== plain(reader, record.stance),
          ),
        ),
        row('since', t('position.since'), (one) => <Span reader={reader} position={one} />),
        row('statement', t('position.statement'), (one) => (
          <Statement reader={reader} position={one} />
        )),
        ...(theirs.length > 0
          ? [
              row('page', t('position.page'), (one) =>
                one === own ? (
                  <span className="c-muted">{t('position.thisPage')}</span>
                ) : (
                  <a href={recordHref(reader, 'position', one.detail.slug) ?? undefined}>
                    <SaidText reader={reader} value={one.detail.record.title} />
                  </a>
                ),
              ),
            ]
          : []),
      ]}
    />
  );
}

function Each({
  reader,
  positions,
  show,
}: {
  reader: Reader;
  positions: readonly PositionBeside[];
  show: (one: PositionBeside) => ReactNode;
}) {
  if (positions.length === 0) {
    return <span className="c-muted">{reader.t('position.noneOnRecord')}</span>;
  }
  return positions.map((one) => (
    <div key={one.detail.id} className="w-each">
      {show(one)}
    </div>
  ));
}

/** A position of neither side. */
function Own({ reader, position }: { reader: Reader; position: PositionBeside }) {
  const { t } = reader;
  const { record, references } = position.detail;
  return (
    <DefinitionList
      items={[
        {
          id: 'who',
          term: t('position.who'),
          value: <RecordLink reader={reader} to={references[record.actor]} />,
        },
        {
          id: 'stance',
          term: t('position.stance'),
          value: <Stance reader={reader} position={position} />,
        },
        {
          id: 'since',
          term: t('position.since'),
          value: <Span reader={reader} position={position} />,
        },
        {
          id: 'statement',
          term: t('position.statement'),
          value: <Statement reader={reader} position={position} />,
        },
      ]}
    />
  );
}

type OfOne = { reader: Reader; position: PositionBeside };

const Stance = ({ reader, position: { detail, citing } }: OfOne) => (
  <Sourced
    reader={reader}
    citing={citing}
    path="stance"
    id={`${detail.slug}-stance`}
    what={reader.t('position.stance')}
    own={detail.record.statementEvidence}
  >
    <SaidText reader={reader} value={detail.record.stance} />
  </Sourced>
);

const Span = ({ reader, position: { detail, citing } }: OfOne) => (
  <Sourced
    reader={reader}
    citing={citing}
    path="since"
    id={`${detail.slug}-since`}
    what={reader.t('position.since')}
    own={detail.record.statementEvidence}
  >
    <When reader={reader} date={detail.record.since} />
    {detail.record.until ? (
      <>
        {' – '}
        <When reader={reader} date={detail.record.until} />
      </>
    ) : (
      <span className="c-muted">, {reader.t('position.stillHeld')}</span>
    )}
  </Sourced>
);

const Statement = ({ reader, position: { detail, citing } }: OfOne) => (
  <>
    {said(detail.record.statement, reader.locale) ? (
      <SaidProse reader={reader} value={detail.record.statement} />
    ) : (
      <span className="c-muted">{reader.t('position.noStatement')}</span>
    )}
    <div className="c-sides__source">
      <Citations reader={reader} citing={citing} citations={detail.record.statementEvidence} />
    </div>
  </>
);
