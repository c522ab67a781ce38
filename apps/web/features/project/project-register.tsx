import type { Filters } from '../../addresses/filters.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Status } from '../../components/status.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { Facets } from '../../data/facets.ts';
import type { ProjectItem } from '../../data/projects.ts';

export function ProjectRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: ProjectItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="projects"
      filters={filters}
      intro={t('project.registerIntro')}
      fields={fieldsOf('project')}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('project.column.project'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(context, 'project', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'status',
          header: t('project.column.status'),
          cell: (row) => (
            <>
              <Status context={context} status={row.status} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'since',
          header: t('project.column.since'),
          cell: (row) => <When context={context} date={row.statusDate} />,
        },
        {
          id: 'sector',
          header: t('project.sector'),
          cell: (row) => word(context, 'sector', row.sector),
        },
        {
          id: 'nature',
          header: t('project.nature'),
          cell: (row) => word(context, 'nature', row.nature),
        },
      ]}
    />
  );
}
