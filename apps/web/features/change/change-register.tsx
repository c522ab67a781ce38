import type { Filters } from '../../addresses/filters.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { hrefFor, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { Since } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { ChangeItem } from '../../data/changes.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { ChangeWords } from './change-words.tsx';

const FIELDS: readonly FacetField[] = [{ name: 'class', list: 'changeClass' }];

/** What changed here, when, and in which class, with the words before and after. */
export function ChangeRegister({
  context,
  filters,
  dossier,
  list,
}: {
  context: RenderContext;
  filters: Filters;
  dossier: DossierShown;
  list: { items: ChangeItem[]; total: number; nextCursor: string | null };
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="changes"
      filters={filters}
      intro={<Intro context={context} record={filters.record} named={list.items[0]} />}
      fields={filters.record ? [] : FIELDS}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'record',
          header: t('change.record'),
          rowHeader: true,
          cell: (row) => {
            const href = recordHref(context, row.kind, row.slug);
            const title = <SaidText context={context} value={row.title} />;
            return href ? <a href={href}>{title}</a> : title;
          },
        },
        {
          id: 'at',
          header: t('change.published'),
          cell: (row) => <Since context={context} instant={row.at} />,
        },
        {
          id: 'class',
          header: t('change.class'),
          cell: (row) =>
            row.type === 'published'
              ? word(context, 'changeClass', row.class)
              : t(`change.type.${row.type}`),
        },
        {
          id: 'what',
          header: t('change.what'),
          cell: (row) => (
            <ChangeWords telling={{ context, dossier, references: row.references }} change={row} />
          ),
        },
      ]}
    />
  );
}

/** Of one record, which it is, and the way to all. */
function Intro({
  context,
  record,
  named,
}: {
  context: RenderContext;
  record: string | undefined;
  named: ChangeItem | undefined;
}) {
  const { t } = context;
  if (!record) return t('change.intro');
  const href = named && recordHref(context, named.kind, named.slug);
  return (
    <>
      {t('change.introOne')}{' '}
      {named && (
        <a href={href ?? undefined}>
          <SaidText context={context} value={named.title} />
        </a>
      )}{' '}
      {' · '}
      <a
        href={hrefFor(context, {
          page: 'register',
          dossier: context.dossier,
          register: 'changes',
          filters: {},
        })}
      >
        {t('change.all')}
      </a>
    </>
  );
}
