import { FigureTable, type FigureTableProps } from '@chancery/figures';
import type { ReactNode } from 'react';
import type { Filters } from '../../addresses/filters.ts';
import type { FigureRegister } from '../../addresses/page.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';

/** A picture with what must stand beside it: its table, and both as files. */
export function FigureFrame({
  context,
  register,
  filters = {},
  table,
  children,
}: {
  context: RenderContext;
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
        <summary>{context.t('figure.asTable')}</summary>
        <FigureTable {...table} />
      </details>
      <FigureFiles context={context} register={register} filters={filters} />
    </section>
  );
}

/** The picture and its table to take away; the addresses stay what they are. */
export function FigureFiles({
  context,
  register,
  slug = null,
  filters = {},
}: {
  context: RenderContext;
  register: FigureRegister;
  slug?: string | null;
  filters?: Filters;
}) {
  const { t } = context;
  const { cursor, ...asked } = filters;
  const href = (file: 'figure.svg' | 'table.csv') =>
    hrefFor(context, {
      page: 'figure',
      dossier: context.dossier,
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
