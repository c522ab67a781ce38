import { compareDates } from '@chancery/dates';
import { DefinitionList } from '@chancery/ui';
import { ChainSection } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { Place } from '../../components/place.tsx';
import type { Reader } from '../../components/reader.ts';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import { RichTextBody } from '../../components/rich-text.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { standingInWords } from '../../components/standing.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementNeighbours, AgreementShown } from '../../data/agreements.ts';
import type { Chain } from '../../data/chains.ts';
import { Actions } from './actions.tsx';
import { Neighbours } from './neighbours.tsx';
import { Parties } from './parties.tsx';
import { Texts } from './texts.tsx';

type Action = AgreementShown['record']['actions'][number];

/** An agreement: what it is, who did what with it and when, what it changes and carries out. */
export function AgreementPage({
  reader,
  detail,
  citing,
  neighbours,
  chains,
}: {
  reader: Reader;
  detail: AgreementShown;
  citing: Citing;
  neighbours: AgreementNeighbours | undefined;
  chains: readonly Chain[];
}) {
  const { t } = reader;
  const { record, references, standing } = detail;
  const decisive = record.actions.find(
    ({ action, date }) => action === standing?.action && (date ?? null) === standing.date,
  );
  const signed = earliest(record.actions, 'signed');
  return (
    <article className="c-page w-record">
      <RecordHead
        reader={reader}
        label={word(reader, 'agreementType', record.type)}
        record={record}
      />
      <DefinitionList
        items={[
          ...(standing
            ? [
                {
                  id: 'standing',
                  term: t('agreement.standing'),
                  value: (
                    <Sourced
                      reader={reader}
                      citing={citing}
                      path={decisive?.id ?? standing.action}
                      id={`stands-${decisive?.id ?? standing.action}`}
                      what={t('agreement.standing')}
                      own={decisive?.evidence ?? []}
                    >
                      <strong>{standingInWords(reader, standing)}</strong>
                    </Sourced>
                  ),
                },
              ]
            : []),
          {
            id: 'binding',
            term: t('agreement.binding'),
            value: (
              <Sourced
                reader={reader}
                citing={citing}
                path="binding"
                what={t('agreement.binding')}
                codeList="agreementBinding"
              >
                {word(reader, 'agreementBinding', record.binding)}
              </Sourced>
            ),
          },
          {
            id: 'signed',
            term: t('agreement.signed'),
            value: <DateOf reader={reader} citing={citing} action={signed} code="signed" />,
          },
          {
            id: 'in-force',
            term: t('agreement.inForce'),
            value: (
              <DateOf
                reader={reader}
                citing={citing}
                action={earliest(record.actions, 'in_force')}
                code="in_force"
              />
            ),
          },
          {
            id: 'place',
            term: t('agreement.place'),
            value: <Place reader={reader} place={signed?.place} />,
          },
          ...(record.meeting
            ? [
                {
                  id: 'meeting',
                  term: t('agreement.signedAt'),
                  value: <RecordLink reader={reader} to={references[record.meeting]} />,
                },
              ]
            : []),
          ...(record.projects.length > 0
            ? [
                {
                  id: 'projects',
                  term: t('agreement.basisOf'),
                  value: (
                    <ul className="w-plain">
                      {record.projects.map((project) => (
                        <li key={project}>
                          <RecordLink reader={reader} to={references[project]} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />

      <Section id="actions" title={t('agreement.actions')} note={t('agreement.actionsNote')}>
        <Actions reader={reader} detail={detail} citing={citing} />
      </Section>
      <Section id="parties" title={t('agreement.parties')}>
        <Parties reader={reader} detail={detail} citing={citing} />
      </Section>
      <ChainSection reader={reader} chains={chains} />
      <Neighbours reader={reader} detail={detail} neighbours={neighbours} />
      <Section id="texts" title={t('agreement.texts')}>
        <Texts reader={reader} detail={detail} />
      </Section>

      <RichTextBody reader={reader} citing={citing} value={record.body} facts={detail.facts} />
      <Related reader={reader} detail={detail} />
    </article>
  );
}

const earliest = (actions: readonly Action[], code: Action['action']): Action | undefined =>
  actions
    .filter(({ action }) => action === code)
    .toSorted((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : a.date ? -1 : 1))[0];

/** The day of an action; "not known" where nothing says it, and the source that was asked. */
function DateOf({
  reader,
  citing,
  action,
  code,
}: {
  reader: Reader;
  citing: Citing;
  action: Action | undefined;
  code: Action['action'];
}) {
  const what = word(reader, 'agreementAction', code);
  return (
    <Sourced
      reader={reader}
      citing={citing}
      path={action?.id ?? code}
      id={`first-${action?.id ?? code}`}
      what={what}
      own={action?.evidence ?? []}
    >
      <When reader={reader} date={action?.date} />
    </Sourced>
  );
}
