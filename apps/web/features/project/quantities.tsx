import { DataTable } from '@chancery/ui';
import { type Citing, claimsOf } from '../../components/citing.ts';
import { Quantity } from '../../components/quantity.tsx';
import type { RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';
import { Sourced } from '../../components/sourced.tsx';
import { Versions } from '../../components/versions.tsx';
import type { ProjectShown } from '../../data/projects.ts';

const FIELDS = ['length', 'capacity', 'cost'] as const;

/** Length, capacity and cost, with every version that stands beside them. */
export function Quantities({
  context,
  citing,
  record,
}: {
  context: RenderContext;
  citing: Citing;
  record: ProjectShown['record'];
}) {
  const { t } = context;
  const rows = FIELDS.filter((field) => record[field] || claimsOf(citing, field).length > 0);
  if (rows.length === 0) return null;
  return (
    <Section id="figures" title={t('project.figures')}>
      <DataTable
        caption={t('project.figuresCaption')}
        hideCaption
        rows={rows}
        rowKey={(field) => field}
        columns={[
          {
            id: 'what',
            header: t('project.column.figure'),
            rowHeader: true,
            cell: (field) => t(`project.${field}`),
          },
          {
            id: 'value',
            header: t('project.column.value'),
            cell: (field) => (
              <Sourced context={context} citing={citing} path={field} what={t(`project.${field}`)}>
                <Figure context={context} quantity={record[field]} />
              </Sourced>
            ),
          },
          {
            id: 'versions',
            header: t('project.column.versions'),
            cell: (field) => <Versions context={context} citing={citing} path={field} />,
          },
        ]}
      />
    </Section>
  );
}

function Figure({
  context,
  quantity,
}: {
  context: RenderContext;
  quantity: ProjectShown['record']['length'];
}) {
  if (!quantity) return <span className="c-muted">{context.t('common.notKnown')}</span>;
  return <Quantity context={context} quantity={quantity} />;
}
