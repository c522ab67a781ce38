import { DefinitionList, SidesColumns, type SidesRow } from '@chancery/ui';
import { ChainSection } from '../../components/chain.tsx';
import { type Citing, claimsOf, type Side as SideCode, sideName } from '../../components/citing.ts';
import { ClaimSaid } from '../../components/claim-said.tsx';
import { DatedRecords } from '../../components/dated-records.tsx';
import { Citations } from '../../components/evidence.tsx';
import { namingHref } from '../../components/naming-href.ts';
import { NotYet } from '../../components/not-yet.tsx';
import { Place } from '../../components/place.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { type RenderContext, said } from '../../components/render-context.ts';
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
import type { Part } from '../../data/whole.ts';
import { Participants } from './participants.tsx';

/** A meeting: who, where, at what level, as what each side called it; what was said, what came of it. */
export function MeetingPage({
  context,
  detail,
  citing,
  agreements,
  sidelines,
  chains,
}: {
  context: RenderContext;
  detail: MeetingShown;
  citing: Citing;
  /** Agreements signed there. */
  agreements: Part<AgreementItem>;
  sidelines: Part<MeetingItem>;
  chains: Part<Chain>;
}) {
  const { t } = context;
  const { record, references } = detail;
  const of = { kind: 'meeting', slug: detail.slug };
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={
          <>
            {word(context, 'meetingType', record.type)}
            {record.state !== 'held' && ` · ${word(context, 'meetingState', record.state)}`}
          </>
        }
        record={record}
      />

      <NotYet context={context} date={record.date} />
      <DefinitionList items={facts(context, detail, citing)} />

      <Section id="participants" title={t('meeting.participants')}>
        <Participants context={context} detail={detail} citing={citing} />
      </Section>

      {record.statements.length > 0 && (
        <Section id="statements" title={t('meeting.statements')}>
          <Statements context={context} citing={citing} record={record} />
        </Section>
      )}

      {said(record.agenda, context.locale) && (
        <Section id="agenda" title={t('meeting.agenda')}>
          <SaidProse context={context} value={record.agenda} />
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
                  context={context}
                  citing={citing}
                  path={outcome.id}
                  what={t('meeting.outcome')}
                  own={outcome.evidence}
                >
                  <SaidText context={context} value={outcome.text} />
                </Sourced>
              </li>
            ))}
          </ul>
        )}
      </Section>

      {agreements.total > 0 && (
        <Section id="agreements" title={t('meeting.agreements')}>
          <DatedRecords
            context={context}
            kind="agreement"
            rows={agreements.items}
            total={agreements.total}
            all={namingHref(context, of, 'agreement')}
          />
        </Section>
      )}

      <ChainSection context={context} of={of} chains={chains} />

      {record.discussed.length > 0 && (
        <Section id="discussed" title={t('meeting.discussed')}>
          <ul className="w-list">
            {record.discussed.map((project) => (
              <li key={project}>
                <RecordLink context={context} to={references[project]} />
              </li>
            ))}
          </ul>
        </Section>
      )}

      {sidelines.total > 0 && (
        <Section id="sidelines" title={t('event.sidelines')}>
          <DatedRecords
            context={context}
            kind="meeting"
            rows={sidelines.items}
            total={sidelines.total}
            all={namingHref(context, of, 'meeting')}
          />
        </Section>
      )}

      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}

function facts(context: RenderContext, detail: MeetingShown, citing: Citing) {
  const { t } = context;
  const { record, references } = detail;
  const place = record.place;
  const host = record.host;
  const level = (side: SideCode) => {
    const code = record.levels[side];
    return code ? word(context, 'meetingLevel', code) : t('common.notKnown');
  };
  return [
    {
      id: 'when',
      term: t('meeting.when'),
      value: (
        <Sourced context={context} citing={citing} path="date" what={t('meeting.when')}>
          <When context={context} date={record.date} />
        </Sourced>
      ),
    },
    {
      id: 'where',
      term: t('meeting.where'),
      value: (
        <Sourced context={context} citing={citing} path="place" what={t('meeting.where')}>
          <Place context={context} place={place} />
        </Sourced>
      ),
    },
    ...(host?.actor || host?.side
      ? [
          {
            id: 'host',
            term: t('meeting.host'),
            value: host.actor ? (
              <RecordLink context={context} to={references[host.actor]} />
            ) : (
              sideName(context, citing.dossier, host.side ?? 'a')
            ),
          },
        ]
      : []),
    ...(record.parentRecord || record.sideline || said(record.parent, context.locale)
      ? [
          {
            id: 'sideline',
            term: t('meeting.margins'),
            value: record.parentRecord ? (
              <RecordLink context={context} to={references[record.parentRecord]} />
            ) : (
              <SaidText context={context} value={record.parent} />
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
                <RecordLink context={context} to={references[record.sessionOf]} />
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
        <Sourced context={context} citing={citing} path="levels" what={t('meeting.level')}>
          {(['a', 'b'] as const).map((side) => (
            <span key={side} className="w-pair">
              <Side context={context} citing={citing} side={side} /> {level(side)}
            </span>
          ))}
        </Sourced>
      ),
    },
    {
      id: 'class',
      term: t('meeting.visitClass'),
      value: <VisitClass context={context} record={record} citing={citing} />,
    },
  ];
}

/** What each side called the visit: two claims, never one field each. */
function VisitClass({
  context,
  record,
  citing,
}: {
  context: RenderContext;
  record: MeetingShown['record'];
  citing: Citing;
}) {
  const { t } = context;
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
      <Sourced context={context} citing={citing} path="visitClass" what={t('meeting.visitClass')}>
        {record.visitClass && word(context, 'visitClass', record.visitClass)}
      </Sourced>
      {claims.length > 0 &&
        bySide.map(({ side, claim }) => (
          <div key={side}>
            <Side context={context} citing={citing} side={side} />{' '}
            {claim ? (
              <ClaimSaid context={context} citing={citing} claim={claim} />
            ) : (
              <span className="c-muted">{t('meeting.notCalled')}</span>
            )}
          </div>
        ))}
    </>
  );
}

/** What each side said, in two columns; what both said together stands across them. */
function Statements({
  context,
  citing,
  record,
}: {
  context: RenderContext;
  citing: Citing;
  record: MeetingShown['record'];
}) {
  const { t } = context;
  const of = (side: 'a' | 'b' | 'both') => record.statements.filter((one) => one.side === side);
  const [a, b] = [of('a'), of('b')];
  const version = (one: (typeof a)[number] | undefined) =>
    one
      ? {
          content: <SaidProse context={context} value={one.text} />,
          source: <Citations context={context} citing={citing} citations={one.evidence} />,
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
          <SaidProse context={context} value={one.text} />
          <Citations context={context} citing={citing} citations={one.evidence} />
        </div>
      ))}
      {rows.length > 0 && (
        <SidesColumns
          caption={t('meeting.statements')}
          fieldLabel={t('meeting.statement')}
          differsLabel={t('evidence.differs')}
          a={sideName(context, citing.dossier, 'a')}
          b={sideName(context, citing.dossier, 'b')}
          rows={rows}
        />
      )}
    </>
  );
}
