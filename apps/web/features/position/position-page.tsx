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
import { Sourced, SourcedThere } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import type { PositionItem, PositionShown } from '../../data/positions.ts';

/** What an actor holds on a topic, and beside it what the other side holds. */
export function PositionPage({
  reader,
  detail,
  citing,
  others,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
  others: readonly PositionItem[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const elsewhere = others.filter(({ side }) => side === 'other' || side === record.side);
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
        <Own reader={reader} detail={detail} citing={citing} />
      ) : (
        <Section
          id="sides"
          title={t('position.sides', { topic: plain(reader, references[record.about]?.title) })}
        >
          <TwoSides reader={reader} detail={detail} citing={citing} others={others} />
        </Section>
      )}

      {elsewhere.length > 0 && (
        <Section id="others" title={t('position.others')}>
          <DefinitionList
            items={elsewhere.map((one) => ({
              id: one.id,
              term: plain(reader, one.actor.title),
              value: <Held reader={reader} position={one} />,
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
  detail,
  citing,
  others,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
  others: readonly PositionItem[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  const theirs = others.filter(({ side }) => side !== record.side && side !== 'other');
  const nothing = <span className="c-muted">{t('position.noneOnRecord')}</span>;
  const row = (
    id: string,
    label: string,
    own: SidesRow['a'],
    other: SidesRow['a'],
    differs = false,
  ): SidesRow => ({
    id,
    differs,
    label,
    a: record.side === 'a' ? own : other,
    b: record.side === 'a' ? other : own,
  });
  const each = (show: (one: PositionItem) => ReactNode) => ({
    content:
      theirs.length === 0 ? nothing : theirs.map((one) => <div key={one.id}>{show(one)}</div>),
  });
  const rows: SidesRow[] = [
    row(
      'who',
      t('position.who'),
      { content: <RecordLink reader={reader} to={references[record.actor]} /> },
      each((one) => (
        <a href={recordHref(reader, 'actor', one.actor.slug ?? '') ?? undefined}>
          <SaidText reader={reader} value={one.actor.title} />
        </a>
      )),
    ),
    row(
      'stance',
      t('position.stance'),
      { content: <Stance reader={reader} detail={detail} citing={citing} /> },
      each((one) => <Held reader={reader} position={one} />),
      theirs.some((one) => plain(reader, one.stance) !== plain(reader, record.stance)),
    ),
    row(
      'since',
      t('position.since'),
      { content: <Span reader={reader} detail={detail} citing={citing} /> },
      each((one) => (
        <SourcedThere
          reader={reader}
          path={`${one.id}.since`}
          href={recordHref(reader, 'position', one.slug) ?? ''}
          what={plain(reader, one.title)}
        >
          <When reader={reader} date={one.since} />
          {one.until && (
            <>
              {' – '}
              <When reader={reader} date={one.until} />
            </>
          )}
        </SourcedThere>
      )),
    ),
    row(
      'statement',
      t('position.statement'),
      {
        content: said(record.statement, reader.locale) ? (
          <SaidProse reader={reader} value={record.statement} />
        ) : (
          <span className="c-muted">{t('position.noStatement')}</span>
        ),
        source: <Citations reader={reader} citing={citing} citations={record.statementEvidence} />,
      },
      each((one) => (
        <a href={recordHref(reader, 'position', one.slug) ?? undefined}>
          {t('position.theirWords')}
        </a>
      )),
    ),
  ];
  return (
    <SidesColumns
      caption={t('position.sides', { topic: plain(reader, references[record.about]?.title) })}
      fieldLabel={t('position.field')}
      differsLabel={t('evidence.differs')}
      a={sideName(reader, citing.dossier, 'a')}
      b={sideName(reader, citing.dossier, 'b')}
      rows={rows}
    />
  );
}

/** A position of neither side. */
function Own({
  reader,
  detail,
  citing,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
}) {
  const { t } = reader;
  const { record, references } = detail;
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
          value: <Stance reader={reader} detail={detail} citing={citing} />,
        },
        {
          id: 'since',
          term: t('position.since'),
          value: <Span reader={reader} detail={detail} citing={citing} />,
        },
        {
          id: 'statement',
          term: t('position.statement'),
          value: (
            <>
              <SaidText reader={reader} value={record.statement} none={t('position.noStatement')} />
              <Citations reader={reader} citing={citing} citations={record.statementEvidence} />
            </>
          ),
        },
      ]}
    />
  );
}

const Stance = ({
  reader,
  detail: { record },
  citing,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
}) => (
  <Sourced
    reader={reader}
    citing={citing}
    path="stance"
    what={reader.t('position.stance')}
    own={record.statementEvidence}
  >
    <SaidText reader={reader} value={record.stance} />
  </Sourced>
);

const Span = ({
  reader,
  detail: { record },
  citing,
}: {
  reader: Reader;
  detail: PositionShown;
  citing: Citing;
}) => (
  <Sourced
    reader={reader}
    citing={citing}
    path="since"
    what={reader.t('position.since')}
    own={record.statementEvidence}
  >
    <When reader={reader} date={record.since} />
    {record.until ? (
      <>
        {' – '}
        <When reader={reader} date={record.until} />
      </>
    ) : (
      ` (${reader.t('position.stillHeld')})`
    )}
  </Sourced>
);

const Held = ({ reader, position }: { reader: Reader; position: PositionItem }) => (
  <a href={recordHref(reader, 'position', position.slug) ?? undefined}>
    <SaidText reader={reader} value={position.stance} />
  </a>
);
