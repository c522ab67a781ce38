import { ButtonLink, type Column, DataTable, EmptyState } from '@chancery/ui';
import type { ReactNode } from 'react';
import type { Filters, Register } from '../../addresses/filters.ts';
import type { Facets } from '../../data/facets.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { type FacetField, FacetFilters } from './facet-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { RegisterPagination } from './register-pagination.tsx';

/** A column; with `known` it is left out where it is known of no row, and named under the table. */
export type RegisterColumn<Row> = Column<Row> & { known?: (row: Row) => boolean };

/** A register: filters on top, a count, a table that becomes cards on a phone, a way on. */
export function RegisterPage<Row>({
  context,
  register,
  filters,
  intro,
  fields = [],
  facets = {},
  before,
  columns,
  rows,
  rowKey,
  total,
  nextCursor,
}: {
  context: RenderContext;
  register: Register;
  filters: Filters;
  intro?: ReactNode;
  /** The filters; none where there is nothing to filter. */
  fields?: readonly FacetField[];
  /** What they can be set to; those without stand as the field alone says. */
  facets?: Facets;
  /** A picture above the table. */
  before?: ReactNode;
  columns: readonly RegisterColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  total: number;
  nextCursor: string | null;
}) {
  const { t } = context;
  const page = (given: Filters) =>
    ({ page: 'register', dossier: context.dossier, register, filters: given }) as const;
  const { cursor, ...asked } = filters;
  const filtered = Object.keys(asked).length > 0;
  const unknown = columns.filter(({ known }) => known && rows.length > 0 && !rows.some(known));
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t(`nav.${register}`)}</h1>
        {intro && <p className="c-lede">{intro}</p>}
      </header>
      {fields.length > 0 && (
        <FilterForm context={context} register={register} filters={filters}>
          <FacetFilters context={context} fields={fields} facets={facets} filters={filters} />
        </FilterForm>
      )}
      <ChosenFilters
        context={context}
        fields={fields}
        facets={facets}
        filters={asked}
        hrefOf={(given) => hrefFor(context, page(given))}
      />
      {before}
      <DataTable
        caption={
          filtered
            ? t('register.countFiltered', { count: total })
            : t(register === 'changes' ? 'change.count' : 'register.count', { count: total })
        }
        columns={columns.filter((column) => !unknown.includes(column))}
        rows={rows}
        rowKey={rowKey}
        empty={
          <EmptyState
            title={filtered ? t('register.noneFiltered') : t('register.none')}
            action={
              filtered && (
                <ButtonLink href={hrefFor(context, page({}))}>{t('register.clear')}</ButtonLink>
              )
            }
          >
            {context.view.asOf && <p>{t('register.noneThen')}</p>}
          </EmptyState>
        }
      />
      {unknown.length > 0 && (
        <p className="c-muted">
          {t('register.unknown', {
            columns: new Intl.ListFormat(context.locale).format(
              unknown.map(({ header }) => String(header)),
            ),
          })}
        </p>
      )}
      <RegisterPagination
        context={context}
        register={register}
        filters={filters}
        nextCursor={nextCursor}
      />
    </div>
  );
}
