import { FigureTable, type FigureTableProps } from '@chancery/figures';
import type { ReactNode } from 'react';
import type { Filters } from '../../addresses/filters.ts';
import type { FigureRegister } from '../../addresses/page.ts';
import { hrefFor, type Reader } from '../reader.ts';

/** A picture with what must stand beside it: its table, and both as files. */
export function FigureFrame({
  reader,
  register,
  filters = {},
  table,
  children,
}: {
  reader: Reader;
  /** Whose figure it is: the address of its files. */
  register: FigureRegister;
  filters?: Filters;
  table: FigureTableProps;
  children: ReactNode;
}) {
  return (
    <section className="w-figure" aria-label={table.caption}>
      {children}
      <details className="w-key">
        <summary>{reader.t('figure.asTable')}</summary>
        <FigureTable {...table} />
      </details>
      <FigureFiles reader={reader} register={register} filters={filters} />
    </section>
  );
}

/** The picture and its table to take away; the addresses stay what they are. */
export function FigureFiles({
  reader,
  register,
  slug = null,
  filters = {},
}: {
  reader: Reader;
  register: FigureRegister;
  slug?: string | null;
  filters?: Filters;
}) {
  const { t } = reader;
  const { cursor, ...asked } = filters;
  const href = (file: 'figure.svg' | 'table.csv') =>
    hrefFor(reader, {
      page: 'figure',
      dossier: reader.dossier,
      register,
      slug,
      filters: asked,
      file,
    });
  return (
    <p className="w-figure__files">
      {t('figure.download')}{' '}
      <a href={href('figure.svg')} download>
        {t('figure.svg')}
      </a>
      {' · '}
      <a href={href('table.csv')} download>
        {t('figure.csv')}
      </a>
    </p>
  );
}
