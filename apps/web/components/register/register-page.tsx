import { ButtonLink, type Column, DataTable, EmptyState } from '@chancery/ui';
import type { ReactNode } from 'react';
import type { Filters, Register } from '../../addresses/filters.ts';
import type { Facets } from '../../data/facets.ts';
import { hrefFor, type Reader } from '../reader.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { type FacetField, FacetFilters } from './facet-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { RegisterPagination } from './register-pagination.tsx';

/** A register: filters on top, a count, a table that becomes cards on a phone, a way on. */
export function RegisterPage<Row>({
  reader,
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
  reader: Reader;
  register: Register;
  filters: Filters;
  intro?: ReactNode;
  /** The filters; none where there is nothing to filter. */
  fields?: readonly FacetField[];
  /** What they can be set to; those without stand as the field alone says. */
  facets?: Facets;
  /** A picture above the table. */
  before?: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  total: number;
  nextCursor: string | null;
}) {
  const { t } = reader;
  const page = (given: Filters) =>
    ({ page: 'register', dossier: reader.dossier, register, filters: given }) as const;
  const { cursor, ...asked } = filters;
  const filtered = Object.keys(asked).length > 0;
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t(`nav.${register}`)}</h1>
        {intro && <p className="c-lede">{intro}</p>}
      </header>
      {fields.length > 0 && (
        <FilterForm reader={reader} register={register} filters={filters}>
          <FacetFilters reader={reader} fields={fields} facets={facets} filters={filters} />
        </FilterForm>
      )}
      <ChosenFilters
        reader={reader}
        fields={fields}
        facets={facets}
        filters={asked}
        hrefOf={(given) => hrefFor(reader, page(given))}
      />
      {before}
      <DataTable
        caption={
          filtered
            ? t('register.countFiltered', { count: total })
            : t(register === 'changes' ? 'change.count' : 'register.count', { count: total })
        }
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        empty={
          <EmptyState
            title={filtered ? t('register.noneFiltered') : t('register.none')}
            action={
              filtered && (
                <ButtonLink href={hrefFor(reader, page({}))}>{t('register.clear')}</ButtonLink>
              )
            }
          >
            {reader.view.asOf && <p>{t('register.noneThen')}</p>}
          </EmptyState>
        }
      />
      <RegisterPagination
        reader={reader}
        register={register}
        filters={filters}
        nextCursor={nextCursor}
      />
    </div>
  );
}
