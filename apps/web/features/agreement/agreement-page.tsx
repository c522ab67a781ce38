import { compareDates } from '@chancery/dates';
import { DefinitionList } from '@chancery/ui';
import { ChainSection } from '../../components/chain.tsx';
import type { Citing } from '../../components/citing.ts';
import { latestActionInWords } from '../../components/latest-action.tsx';
import { Place } from '../../components/place.tsx';
import { RecordHead } from '../../components/record-head.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { Related } from '../../components/related.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { RichTextBody } from '../../components/rich-text.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { AgreementNeighbours, AgreementShown } from '../../data/agreements.ts';
import type { Chain } from '../../data/chains.ts';
import type { Part } from '../../data/whole.ts';
import { Actions } from './actions.tsx';
import { Neighbours } from './neighbours.tsx';
import { Parties } from './parties.tsx';
import { Texts } from './texts.tsx';

type Action = AgreementShown['record']['actions'][number];

/** An agreement: what it is, who did what with it and when, what it changes and carries out. */
export function AgreementPage({
  context,
  detail,
  citing,
  neighbours,
  chains,
}: {
  context: RenderContext;
  detail: AgreementShown;
  citing: Citing;
  neighbours: AgreementNeighbours | undefined;
  chains: Part<Chain>;
}) {
  const { t } = context;
  const { record, references, standing } = detail;
  const decisive = record.actions.find(
    ({ action, date }) => action === standing?.action && (date ?? null) === standing.date,
  );
  const signed = earliest(record.actions, 'signed');
  return (
    <article className="c-page w-record">
      <RecordHead
        context={context}
        label={word(context, 'agreementType', record.type)}
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
                      context={context}
                      citing={citing}
                      path={decisive?.id ?? standing.action}
                      id={`stands-${decisive?.id ?? standing.action}`}
                      what={t('agreement.standing')}
                      own={decisive?.evidence ?? []}
                    >
                      <strong>{latestActionInWords(context, standing)}</strong>
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
                context={context}
                citing={citing}
                path="binding"
                what={t('agreement.binding')}
              >
                {word(context, 'agreementBinding', record.binding)}
              </Sourced>
            ),
          },
          {
            id: 'signed',
            term: t('agreement.signed'),
            value: <DateOf context={context} citing={citing} action={signed} code="signed" />,
          },
          {
            id: 'in-force',
            term: t('agreement.inForce'),
            value: (
              <DateOf
                context={context}
                citing={citing}
                action={earliest(record.actions, 'in_force')}
                code="in_force"
              />
            ),
          },
          {
            id: 'place',
            term: t('agreement.place'),
            value: <Place context={context} place={signed?.place} />,
          },
          ...(record.meeting
            ? [
                {
                  id: 'meeting',
                  term: t('agreement.signedAt'),
                  value: <RecordLink context={context} to={references[record.meeting]} />,
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
                          <RecordLink context={context} to={references[project]} />
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
        <Actions context={context} detail={detail} citing={citing} />
      </Section>
      <Section id="parties" title={t('agreement.parties')}>
        <Parties context={context} detail={detail} citing={citing} />
      </Section>
      <ChainSection
        context={context}
        of={{ kind: 'agreement', slug: detail.slug }}
        chains={chains}
      />
      <Neighbours context={context} detail={detail} neighbours={neighbours} />
      <Section id="texts" title={t('agreement.texts')}>
        <Texts context={context} detail={detail} />
      </Section>

      <RichTextBody context={context} citing={citing} value={record.body} facts={detail.facts} />
      <Related context={context} detail={detail} />
    </article>
  );
}

const earliest = (actions: readonly Action[], code: Action['action']): Action | undefined =>
  actions
    .filter(({ action }) => action === code)
    .toSorted((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : a.date ? -1 : 1))[0];

/** The day of an action; "not known" where nothing says it, and the source that was asked. */
function DateOf({
  context,
  citing,
  action,
  code,
}: {
  context: RenderContext;
  citing: Citing;
  action: Action | undefined;
  code: Action['action'];
}) {
  const what = word(context, 'agreementAction', code);
  return (
    <Sourced
      context={context}
      citing={citing}
      path={action?.id ?? code}
      id={`first-${action?.id ?? code}`}
      what={what}
      own={action?.evidence ?? []}
    >
      <When context={context} date={action?.date} />
    </Sourced>
  );
}
