import { Badge, type BadgeTone, DataTable } from '@chancery/ui';
import type { Citing } from '../../components/citing.ts';
import { plain, type RenderContext } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Section } from '../../components/section.tsx';
import { Sourced, SourcedInRow } from '../../components/sourced.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { ProjectShown } from '../../data/projects.ts';

type Record = ProjectShown['record'];

const TONES: { [state: string]: BadgeTone } = {
  kept: 'ok',
  late: 'warn',
  lapsed: 'danger',
  open: 'plain',
  replaced: 'muted',
};

/** What was said would happen, by when, and what came of it. */
export function Promises({
  context,
  citing,
  promises,
}: {
  context: RenderContext;
  citing: Citing;
  promises: Record['promises'];
}) {
  const { t } = context;
  if (promises.length === 0) return null;
  return (
    <Section id="promises" title={t('project.promises')}>
      <DataTable
        caption={t('project.promisesCaption')}
        hideCaption
        rows={promises}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'text',
            header: t('project.column.promise'),
            rowHeader: true,
            cell: (row) => (
              <Sourced
                context={context}
                citing={citing}
                path={row.id}
                what={plain(context, row.text)}
                own={row.evidence}
              >
                <SaidText context={context} value={row.text} />
              </Sourced>
            ),
          },
          {
            id: 'made',
            header: t('project.column.made'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                <When context={context} date={row.made} />
              </SourcedInRow>
            ),
          },
          {
            id: 'due',
            header: t('project.column.due'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                <When context={context} date={row.due} />
              </SourcedInRow>
            ),
          },
          {
            id: 'state',
            header: t('project.column.state'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                <Badge tone={TONES[row.state] ?? 'plain'}>
                  {word(context, 'promiseState', row.state)}
                </Badge>
              </SourcedInRow>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** Planned against actual. */
export function Milestones({
  context,
  citing,
  milestones,
}: {
  context: RenderContext;
  citing: Citing;
  milestones: Record['milestones'];
}) {
  const { t } = context;
  if (milestones.length === 0) return null;
  return (
    <Section id="milestones" title={t('project.milestones')}>
      <DataTable
        caption={t('project.milestonesCaption')}
        hideCaption
        rows={milestones}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'title',
            header: t('project.column.milestone'),
            rowHeader: true,
            cell: (row) => (
              <Sourced
                context={context}
                citing={citing}
                path={row.id}
                what={plain(context, row.title)}
                own={row.evidence}
              >
                <SaidText context={context} value={row.title} />
              </Sourced>
            ),
          },
          {
            id: 'planned',
            header: t('project.column.planned'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                <When context={context} date={row.planned} />
              </SourcedInRow>
            ),
          },
          {
            id: 'actual',
            header: t('project.column.actual'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                <When context={context} date={row.actual} />
              </SourcedInRow>
            ),
          },
          {
            id: 'state',
            header: t('project.column.state'),
            cell: (row) => (
              <SourcedInRow path={row.id}>
                {word(context, 'milestoneState', row.state)}
              </SourcedInRow>
            ),
          },
        ]}
      />
    </Section>
  );
}
