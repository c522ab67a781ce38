import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import { CodeFilter } from '../../components/register/filter-fields.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { Status } from '../../components/status.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { ProjectItem } from '../../data/projects.ts';

export function ProjectRegister({
  reader,
  filters,
  list,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: ProjectItem[]; total: number; nextCursor: string | null };
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="projects"
      filters={filters}
      intro={t('project.registerIntro')}
      fields={
        <>
          <CodeFilter
            reader={reader}
            name="status"
            label={t('project.column.status')}
            list="projectStatus"
            filters={filters}
          />
          <CodeFilter
            reader={reader}
            name="sector"
            label={t('project.sector')}
            list="sector"
            filters={filters}
          />
          <CodeFilter
            reader={reader}
            name="nature"
            label={t('project.nature')}
            list="nature"
            filters={filters}
          />
        </>
      }
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
