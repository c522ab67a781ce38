import { Chain as ChainFigure, type ChainStep } from '@chancery/figures';
import type { ReactNode } from 'react';
import type { Chain } from '../data/chains.ts';
import { plain, type Reader, recordHref } from './reader.ts';
import { RecordLink } from './record-link.tsx';
import { Section } from './section.tsx';
import { SourcedThere } from './sourced.tsx';
import { standingInWords } from './standing.tsx';
import { Status } from './status.tsx';
import { When } from './when.tsx';
import { word } from './words.ts';

/** From word to deed, on the page of a meeting, an agreement or a project; nothing where none is. */
export function ChainSection({ reader, chains }: { reader: Reader; chains: readonly Chain[] }) {
  if (chains.length === 0) return null;
  return (
    <Section id="chain" title={reader.t('chain.title')} note={reader.t('chain.about')}>
      <Chains reader={reader} chains={chains} />
    </Section>
  );
}

/** Each chain a line of steps, which can end in nothing. */
export function Chains({ reader, chains }: { reader: Reader; chains: readonly Chain[] }) {
  return (
    <div className="f-figure">
      {chains.map((chain) => {
        const steps = stepsOf(reader, chain);
        const start = chain.meeting ?? chain.agreement ?? chain.project;
        return (
          <ChainFigure
            key={[chain.meeting, chain.agreement, chain.project]
              .map((link) => link?.record.id)
              .join()}
            label={reader.t('chain.line', { start: plain(reader, start?.record.title) })}
            steps={steps}
          />
        );
      })}
    </div>
  );
}

function stepsOf(
  reader: Reader,
  { meeting, agreement, project, later, ended }: Chain,
): ChainStep[] {
  const { t } = reader;
  const dated = (
    shape: 'meeting' | 'agreement',
    link: { record: NonNullable<Chain['meeting']>['record']; date: string | null },
    label: string,
    standing?: string,
  ): ChainStep => ({
    id: `${shape} ${link.record.id}`,
    label,
    shape,
    content: <RecordLink reader={reader} to={link.record as never} />,
    note: (
      <>
        {standing && (
          <>
            <There reader={reader} record={link.record} path="standing" marked={false}>
              {standing}
            </There>
            {' · '}
          </>
        )}
        <There reader={reader} record={link.record} path="date">
          <When reader={reader} date={link.date} />
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
            word(reader, 'agreementType', agreement.type),
            agreement.standing ? standingInWords(reader, agreement.standing) : undefined,
          ),
        ]
      : []),
    ...later.map(
      (record): ChainStep => ({
        id: `later ${record.id}`,
        label: t('chain.later'),
        shape: 'agreement',
        content: <RecordLink reader={reader} to={record as never} />,
      }),
    ),
    ...(project ? projectSteps(reader, project) : []),
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

function projectSteps(reader: Reader, project: NonNullable<Chain['project']>): ChainStep[] {
  const { t } = reader;
  return [
    {
      id: `project ${project.record.id}`,
      label: t('chain.project'),
      shape: 'project',
      content: <RecordLink reader={reader} to={project.record as never} />,
    },
    {
      id: `status ${project.record.id}`,
      label: t('chain.status'),
      shape: 'status',
      content: (
        <There reader={reader} record={project.record} path="status">
          <Status reader={reader} status={project.status} />
        </There>
      ),
      note: (
        <There reader={reader} record={project.record} path="statusDate" marked={false}>
          {project.date && (
            <>
              {t('project.since')} <When reader={reader} date={project.date} />
            </>
          )}
          {project.since !== null && ` · ${t('chain.since', { count: project.since })}`}
        </There>
      ),
    },
  ];
}

/** A value of a record of the chain: its sources stand on that record's page. */
function There({
  reader,
  record,
  path,
  marked,
  children,
}: {
  reader: Reader;
  record: NonNullable<Chain['meeting']>['record'];
  path: string;
  marked?: boolean;
  children: ReactNode;
}) {
  return (
    <SourcedThere
      reader={reader}
      path={`${record.id}.${path}`}
      href={(record.slug && recordHref(reader, record.kind, record.slug)) || ''}
      what={plain(reader, record.title)}
      {...(marked !== undefined && { marked })}
    >
      {children}
    </SourcedThere>
  );
}
