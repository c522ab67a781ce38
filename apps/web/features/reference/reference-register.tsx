import { DataTable } from '@chancery/ui';
import { type Filters, KINDS } from '../../addresses/filters.ts';
import { RegisterPagination } from '../../components/register/register-pagination.tsx';
import { hrefFor, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { References } from '../../data/references.ts';

/** Every record that names one, by title, a page at a time, of all kinds or of one. */
export function ReferenceRegister({
  context,
  filters,
  list,
}: {
  context: RenderContext;
  filters: Filters;
  /** null where no record was named */
  list: References | null;
}) {
  const { t } = context;
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t('nav.references')}</h1>
        <p className="c-lede">
          {list
            ? t.rich('references.of', {
                record: () => (
                  <a
                    key="record"
                    href={recordHref(context, list.about.kind, list.about.slug) ?? ''}
                  >
                    <SaidText context={context} value={list.about.title} />
                  </a>
                ),
              })
            : t('references.choose')}
        </p>
      </header>
      {list && (
        <>
          <Kinds context={context} filters={filters} groups={list.groups} />
          <DataTable
            caption={t('register.count', { count: list.total })}
            rows={list.items}
            rowKey={({ id }) => id}
            empty={<p className="c-muted">{t('record.nowhere')}</p>}
            columns={[
              {
                id: 'title',
                header: t('compare.record'),
                rowHeader: true,
                cell: (row) => (
                  <a href={recordHref(context, row.kind, row.slug, row.dossiers) ?? undefined}>
                    <SaidText context={context} value={row.title} />
                  </a>
                ),
              },
              {
                id: 'kind',
                header: t('facet.of.kind'),
                cell: (row) => kindWords(context, row.kind),
              },
            ]}
          />
          <RegisterPagination
            context={context}
            register="references"
            filters={filters}
            nextCursor={list.nextCursor}
          />
        </>
      )}
    </div>
  );
}

/** How many there are of each kind, each a way to them alone. */
function Kinds({
  context,
  filters,
  groups,
}: {
  context: RenderContext;
  filters: Filters;
  groups: References['groups'];
}) {
  const { t } = context;
  const { record = '' } = filters;
  const hrefOf = (kind?: string) =>
    hrefFor(context, {
      page: 'register',
      dossier: context.dossier,
      register: 'references',
      filters: { record, ...(kind && { kind }) },
    });
  const known = KINDS.flatMap((kind) => groups.find((group) => group.kind === kind) ?? []);
  if (known.length < 2) return null;
  return (
    <nav aria-label={t('references.kinds')}>
      <ul className="w-kinds">
        <li>
          <a href={hrefOf()} aria-current={filters.kind ? undefined : 'true'}>
            {t('references.all')}
          </a>
        </li>
        {known.map(({ kind, total }) => (
          <li key={kind}>
            <a href={hrefOf(kind)} aria-current={filters.kind === kind ? 'true' : undefined}>
              {t('references.counted', { kind: kindWords(context, kind), count: total })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
