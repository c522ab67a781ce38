import { Chain as ChainFigure, type ChainStep } from '@chancery/figures';
import type { ReactNode } from 'react';
import type { Chain } from '../data/chains.ts';
import type { Part } from '../data/whole.ts';
import { latestActionInWords } from './latest-action.tsx';
import { chainsHref, namingHref } from './naming-href.ts';
import { PartOf } from './part-of.tsx';
import { RecordLink } from './record-link.tsx';
import { plain, type RenderContext, recordHref } from './render-context.ts';
import { Section } from './section.tsx';
import { SourcedThere } from './sourced.tsx';
import { Status } from './status.tsx';
import { When } from './when.tsx';
import { word } from './words.ts';

/** From word to deed, on the page of a meeting, an agreement or a project; nothing where none is. */
export function ChainSection({
  context,
  of,
  chains,
}: {
  context: RenderContext;
  /** The record whose page it is. */
  of: { kind: string; slug: string };
  chains: Part<Chain>;
}) {
  if (chains.total === 0) return null;
  return (
    <Section id="chain" title={context.t('chain.title')} note={context.t('chain.about')}>
      <Chains context={context} chains={chains.items} />
      <PartOf
        context={context}
        shown={chains.items.length}
        total={chains.total}
        href={chainsHref(context, of)}
      />
    </Section>
  );
}

/** Each chain a line of steps, which can end in nothing. */
export function Chains({ context, chains }: { context: RenderContext; chains: readonly Chain[] }) {
  return (
    <div className="f-figure">
      {chains.map((chain) => {
        const steps = stepsOf(context, chain);
        const start = chain.meeting ?? chain.agreement ?? chain.project;
        return (
          <ChainFigure
            key={[chain.meeting, chain.agreement, chain.project]
              .map((link) => link?.record.id)
              .join()}
            label={context.t('chain.line', { start: plain(context, start?.record.title) })}
            steps={steps}
          />
        );
      })}
    </div>
  );
}

/** How it stands, without a day that is said beside it. */
const standsBeside = (
  context: RenderContext,
  standing: Parameters<typeof latestActionInWords>[1],
  said: string | null,
): string =>
  latestActionInWords(context, standing.date === said ? { ...standing, date: null } : standing);

function stepsOf(
  context: RenderContext,
  { meeting, agreement, project, later, laterMore, ended }: Chain,
): ChainStep[] {
  const { t } = context;
  const dated = (
    shape: 'meeting' | 'agreement',
    link: { record: NonNullable<Chain['meeting']>['record']; date: string | null },
    label: string,
    standing?: string,
  ): ChainStep => ({
    id: `${shape} ${link.record.id}`,
    label,
    shape,
    content: <RecordLink context={context} to={link.record} />,
    note: (
      <>
        {standing && (
          <>
            <There context={context} record={link.record} path="standing" marked={false}>
              {standing}
            </There>
            {' · '}
          </>
        )}
        <There context={context} record={link.record} path="date">
          <When context={context} date={link.date} />
        </There>
      </>
    ),
  });
  return [
    ...(meeting ? [dated('meeting', meeting, t('chain.meeting'))] : []),
    ...(agreement
      ? [
          dated(
            'agreement',
            agreement,
            word(context, 'agreementType', agreement.type),
            agreement.standing
              ? standsBeside(context, agreement.standing, agreement.date)
              : undefined,
          ),
        ]
      : []),
    ...later.map(
      (record, index): ChainStep => ({
        id: `later ${record.id}`,
        label: t('chain.later'),
        shape: 'agreement',
        content: <RecordLink context={context} to={record} />,
        ...(laterMore > 0 &&
          index === later.length - 1 &&
          agreement && {
            note: (
              <a href={namingHref(context, agreement.record, 'agreement')}>
                {t('chain.laterMore', { count: laterMore })}
              </a>
            ),
          }),
      }),
    ),
    ...(project ? projectSteps(context, project) : []),
    ...(ended
      ? [
          {
            id: 'nothing',
            label: t('chain.after'),
            shape: 'nothing' as const,
            content: t(project ? 'chain.nothing' : 'chain.noProject'),
          },
        ]
      : []),
  ];
}

function projectSteps(context: RenderContext, project: NonNullable<Chain['project']>): ChainStep[] {
  const { t } = context;
  return [
    {
      id: `project ${project.record.id}`,
      label: t('chain.project'),
      shape: 'project',
      content: <RecordLink context={context} to={project.record} />,
    },
    {
      id: `status ${project.record.id}`,
      label: t('chain.status'),
      shape: 'status',
      content: (
        <There context={context} record={project.record} path="status">
          <Status context={context} status={project.status} />
        </There>
      ),
      note: (
        <There context={context} record={project.record} path="statusDate" marked={false}>
          {project.date && (
            <>
              {t('project.since')} <When context={context} date={project.date} />
            </>
          )}
          {project.since !== null && ` · ${t('chain.since', { count: project.since })}`}
          {project.reports !== null &&
            project.reports > 0 &&
            `, ${t('chain.reports', { count: project.reports })}`}
        </There>
      ),
    },
  ];
}

/** A value of a record of the chain: its sources stand on that record's page. */
function There({
  context,
  record,
  path,
  marked,
  children,
}: {
  context: RenderContext;
  record: NonNullable<Chain['meeting']>['record'];
  path: string;
  marked?: boolean;
  children: ReactNode;
}) {
  return (
    <SourcedThere
      context={context}
      path={`${record.id}.${path}`}
      href={(record.slug && recordHref(context, record.kind, record.slug)) || ''}
      what={plain(context, record.title)}
      {...(marked !== undefined && { marked })}
    >
      {children}
    </SourcedThere>
  );
}
