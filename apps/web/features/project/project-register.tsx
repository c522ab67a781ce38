import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { Status } from '../../components/status.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { Facets } from '../../data/facets.ts';
import type { ProjectItem } from '../../data/projects.ts';

const FIELDS: readonly FacetField[] = [
  { name: 'status', list: 'projectStatus' },
  { name: 'sector', list: 'sector' },
  { name: 'nature', list: 'nature' },
  { name: 'actor' },
  { name: 'topic' },
];

export function ProjectRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: ProjectItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="projects"
      filters={filters}
      intro={t('project.registerIntro')}
      fields={FIELDS}
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
            <a href={recordHref(reader, 'project', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'status',
          header: t('project.column.status'),
          cell: (row) => (
            <>
              <Status reader={reader} status={row.status} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'since',
          header: t('project.column.since'),
          cell: (row) => <When reader={reader} date={row.statusDate} />,
        },
        {
          id: 'sector',
          header: t('project.sector'),
          cell: (row) => word(reader, 'sector', row.sector),
        },
        {
          id: 'nature',
          header: t('project.nature'),
          cell: (row) => word(reader, 'nature', row.nature),
        },
      ]}
    />
  );
}
