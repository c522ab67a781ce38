import { formatDate } from '@chancery/dates';
import { DefinitionList, Notice, SidesColumns, type SidesRow } from '@chancery/ui';
import { label } from '@chancery/vocabularies';
import { type Citing, claimsOf, type Side, sideName } from '../../components/citing.ts';
import { Citations, Evidence } from '../../components/evidence.tsx';
import { truthFor } from '../../components/happened.ts';
import { type Reader, said } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { SaidProse, SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { When } from '../../components/when.tsx';
import { countryName, word } from '../../components/words.ts';
import type { MeetingShown } from '../../data/meetings.ts';
import { Participants } from './participants.tsx';

/** A meeting: who, where, at what level, as what each side called it; what was said, what came of it. */
export function MeetingPage({
  reader,
  detail,
  citing,
}: {
  reader: Reader;
  detail: MeetingShown;
  citing: Citing;
}) {
  const { t } = reader;
  const { record, references } = detail;
  return (
    <article className="c-page w-record">
      <header className="w-record__head">
        <p className="c-label">
          {word(reader, 'meetingType', record.type)}
          {record.state !== 'held' && ` · ${word(reader, 'meetingState', record.state)}`}
        </p>
        <h1>
          <SaidText reader={reader} value={record.title} />
        </h1>
        <SaidProse reader={reader} value={record.summary} />
      </header>

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
                <SaidText reader={reader} value={outcome.text} />
                <Evidence
                  reader={reader}
                  citing={citing}
                  path={outcome.id}
                  what={t('meeting.outcome')}
                  own={outcome.evidence}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>

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

      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}

/** Says so where the day chosen lies before the meeting. */
function NotYet({ reader, date }: { reader: Reader; date: string }) {
  const truth = truthFor(reader, date);
  if (truth === 'happened') return null;
  return (
    <Notice tone="warn" role="note">
      {reader.t(truth === 'not_yet' ? 'time.notYet' : 'time.perhaps', {
        date: formatDate(date, reader.locale),
      })}
    </Notice>
  );
}

function facts(reader: Reader, detail: MeetingShown, citing: Citing) {
  const { t } = reader;
  const { record, references } = detail;
  const place = record.place;
  const host = record.host;
  const level = (side: Side) => {
    const code = record.levels[side];
    return code ? word(reader, 'meetingLevel', code) : t('common.notKnown');
  };
  return [
    {
      id: 'when',
      term: t('meeting.when'),
      value: (
        <>
          <When reader={reader} date={record.date} />
          <Evidence reader={reader} citing={citing} path="date" what={t('meeting.when')} />
        </>
      ),
    },
    {
      id: 'where',
      term: t('meeting.where'),
      value: (
        <>
          {place?.city || place?.country ? (
            <>
              <bdi>{place.city}</bdi>
              {place.city && place.country && ', '}
              {place.country && countryName(reader, place.country)}
            </>
          ) : (
            <span className="c-muted">{t('common.notKnown')}</span>
          )}
          <Evidence reader={reader} citing={citing} path="place" what={t('meeting.where')} />
        </>
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
    ...(record.sideline || said(record.parent, reader.locale)
      ? [
          {
            id: 'sideline',
            term: t('meeting.margins'),
            value: <SaidText reader={reader} value={record.parent} />,
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
        <>
          {(['a', 'b'] as const).map((side) => (
            <div key={side}>
              <span className={`w-side w-side--${side}`}>
                {sideName(reader, citing.dossier, side)}
              </span>{' '}
              {level(side)}
            </div>
          ))}
        </>
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
      {record.visitClass && word(reader, 'visitClass', record.visitClass)}
      <Evidence
        reader={reader}
        citing={citing}
        path="visitClass"
        what={t('meeting.visitClass')}
        codeList="visitClass"
      />
      {claims.length > 0 &&
        bySide.map(({ side, claim }) => (
          <div key={side}>
            <span className={`w-side w-side--${side}`}>
              {sideName(reader, citing.dossier, side)}
            </span>{' '}
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
