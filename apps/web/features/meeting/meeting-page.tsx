import { DefinitionList, SidesColumns, type SidesRow } from '@chancery/ui';
import { label } from '@chancery/vocabularies';
import { ChainSection } from '../../components/chain.tsx';
import { type Citing, claimsOf, type Side as SideCode, sideName } from '../../components/citing.ts';
import { DatedRecords } from '../../components/dated-records.tsx';
import { Citations } from '../../components/evidence.tsx';
import { NotYet } from '../../components/not-yet.tsx';
import { Place } from '../../components/place.tsx';
import { type Reader, said } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Side } from '../../components/side.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementItem } from '../../data/agreements.ts';
import type { Chain } from '../../data/chains.ts';
import type { MeetingItem, MeetingShown } from '../../data/meetings.ts';
import { Participants } from './participants.tsx';

/** A meeting: who, where, at what level, as what each side called it; what was said, what came of it. */
export function MeetingPage({
  reader,
  detail,
  citing,
  agreements,
  sidelines,
  chains,
}: {
  reader: Reader;
  detail: MeetingShown;
  citing: Citing;
  /** Agreements signed there. */
  agreements: readonly AgreementItem[];
  sidelines: readonly MeetingItem[];
  chains: readonly Chain[];
}) {
  const { t } = reader;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <RecordHead
        reader={reader}
        label={
          <>
            {word(reader, 'meetingType', record.type)}
            {record.state !== 'held' && ` · ${word(reader, 'meetingState', record.state)}`}
          </>
        }
        record={record}
      />

      <NotYet reader={reader} date={record.date} />
      <DefinitionList items={facts(reader, detail, citing)} />

      <Section id="participants" title={t('meeting.participants')}>
        <Participants reader={reader} detail={detail} citing={citing} />
      </Section>

      {record.statements.length > 0 && (
        <Section id="statements" title={t('meeting.statements')}>
          <Statements reader={reader} citing={citing} record={record} />
        </Section>
      )}

      {said(record.agenda, reader.locale) && (
        <Section id="agenda" title={t('meeting.agenda')}>
          <SaidProse reader={reader} value={record.agenda} />
        </Section>
      )}

      <Section id="outcomes" title={t('meeting.outcomes')}>
        {record.outcomes.length === 0 ? (
          <p className="c-muted">{t('meeting.noOutcomes')}</p>
        ) : (
          <ul className="w-list w-list--prose">
            {record.outcomes.map((outcome) => (
              <li key={outcome.id}>
                <Sourced
                  reader={reader}
                  citing={citing}
                  path={outcome.id}
                  what={t('meeting.outcome')}
                  own={outcome.evidence}
                >
                  <SaidText reader={reader} value={outcome.text} />
                </Sourced>
              </li>
            ))}
          </ul>
        )}
      </Section>

      {agreements.length > 0 && (
        <Section id="agreements" title={t('meeting.agreements')}>
          <DatedRecords reader={reader} kind="agreement" rows={agreements} />
        </Section>
      )}

      <ChainSection reader={reader} chains={chains} />

      {record.discussed.length > 0 && (
        <Section id="discussed" title={t('meeting.discussed')}>
          <ul className="w-list">
            {record.discussed.map((project) => (
              <li key={project}>
                <RecordLink reader={reader} to={references[project]} />
              </li>
            ))}
          </ul>
        </Section>
      )}

      {sidelines.length > 0 && (
        <Section id="sidelines" title={t('event.sidelines')}>
          <DatedRecords reader={reader} kind="meeting" rows={sidelines} />
        </Section>
      )}

      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}

function facts(reader: Reader, detail: MeetingShown, citing: Citing) {
  const { t } = reader;
  const { record, references } = detail;
  const place = record.place;
  const host = record.host;
  const level = (side: SideCode) => {
    const code = record.levels[side];
    return code ? word(reader, 'meetingLevel', code) : t('common.notKnown');
  };
  return [
    {
      id: 'when',
      term: t('meeting.when'),
      value: (
        <Sourced reader={reader} citing={citing} path="date" what={t('meeting.when')}>
          <When reader={reader} date={record.date} />
        </Sourced>
      ),
    },
    {
      id: 'where',
      term: t('meeting.where'),
      value: (
        <Sourced reader={reader} citing={citing} path="place" what={t('meeting.where')}>
          <Place reader={reader} place={place} />
        </Sourced>
      ),
    },
    ...(host?.actor || host?.side
      ? [
          {
            id: 'host',
            term: t('meeting.host'),
            value: host.actor ? (
              <RecordLink reader={reader} to={references[host.actor]} />
            ) : (
              sideName(reader, citing.dossier, host.side ?? 'a')
            ),
          },
        ]
      : []),
    ...(record.parentRecord || record.sideline || said(record.parent, reader.locale)
      ? [
          {
            id: 'sideline',
            term: t('meeting.margins'),
            value: record.parentRecord ? (
              <RecordLink reader={reader} to={references[record.parentRecord]} />
            ) : (
              <SaidText reader={reader} value={record.parent} />
            ),
          },
        ]
      : []),
    ...(record.sessionOf
      ? [
          {
            id: 'session',
            term: t('meeting.session'),
            value: (
              <>
                <RecordLink reader={reader} to={references[record.sessionOf]} />
                {record.ordinal && ` · ${t('meeting.ordinal', { number: record.ordinal })}`}
              </>
            ),
          },
        ]
      : []),
    {
      id: 'levels',
      term: t('meeting.level'),
      value: (
        <Sourced reader={reader} citing={citing} path="levels" what={t('meeting.level')}>
          {(['a', 'b'] as const).map((side) => (
            <span key={side} className="w-pair">
              <Side reader={reader} citing={citing} side={side} /> {level(side)}
            </span>
          ))}
        </Sourced>
      ),
    },
    {
      id: 'class',
      term: t('meeting.visitClass'),
      value: <VisitClass reader={reader} record={record} citing={citing} />,
    },
  ];
}

/** What each side called the visit: two claims, never one field each. */
function VisitClass({
  reader,
  record,
  citing,
}: {
  reader: Reader;
  record: MeetingShown['record'];
  citing: Citing;
}) {
  const { t, locale } = reader;
  const claims = claimsOf(citing, 'visitClass').filter(({ rank }) => rank !== 'deprecated');
  const bySide = (['a', 'b'] as const).map((side) => ({
    side,
    claim: claims.find(({ by }) => by === side || by === 'both'),
  }));
  if (!record.visitClass && claims.length === 0) {
    return <span className="c-muted">{t('common.notKnown')}</span>;
  }
  return (
    <>
      <Sourced
        reader={reader}
        citing={citing}
        path="visitClass"
        what={t('meeting.visitClass')}
        codeList="visitClass"
      >
        {record.visitClass && word(reader, 'visitClass', record.visitClass)}
      </Sourced>
      {claims.length > 0 &&
        bySide.map(({ side, claim }) => (
          <div key={side}>
            <Side reader={reader} citing={citing} side={side} />{' '}
            {claim ? (
              codeOrText(claim.value, locale)
            ) : (
              <span className="c-muted">{t('meeting.notCalled')}</span>
            )}
          </div>
        ))}
    </>
  );
}

function codeOrText(value: string, locale: Reader['locale']): string {
  try {
    return label('visitClass', value, locale);
  } catch {
    return value;
  }
}

/** What each side said, in two columns; what both said together stands across them. */
function Statements({
  reader,
  citing,
  record,
}: {
  reader: Reader;
  citing: Citing;
  record: MeetingShown['record'];
}) {
  const { t } = reader;
  const of = (side: 'a' | 'b' | 'both') => record.statements.filter((one) => one.side === side);
  const [a, b] = [of('a'), of('b')];
  const version = (one: (typeof a)[number] | undefined) =>
    one
      ? {
          content: <SaidProse reader={reader} value={one.text} />,
          source: <Citations reader={reader} citing={citing} citations={one.evidence} />,
        }
      : { content: <span className="c-muted">{t('meeting.noStatement')}</span> };
  const rows: SidesRow[] = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => ({
    id: a[index]?.id ?? b[index]?.id ?? String(index),
    label: t('meeting.statement'),
    a: version(a[index]),
    b: version(b[index]),
  }));
  return (
    <>
      {of('both').map((one) => (
        <div key={one.id} className="w-joint">
          <p className="c-label">{t('meeting.jointStatement')}</p>
          <SaidProse reader={reader} value={one.text} />
          <Citations reader={reader} citing={citing} citations={one.evidence} />
        </div>
      ))}
      {rows.length > 0 && (
        <SidesColumns
          caption={t('meeting.statements')}
          fieldLabel={t('meeting.statement')}
          differsLabel={t('evidence.differs')}
          a={sideName(reader, citing.dossier, 'a')}
          b={sideName(reader, citing.dossier, 'b')}
          rows={rows}
        />
      )}
    </>
  );
}
