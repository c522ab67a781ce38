import { Button, ButtonLink } from '@chancery/ui';
import type { ReactNode } from 'react';
import type { Filters, Register } from '../../addresses/filters.ts';
import { pathOf } from '../../addresses/page.ts';
import { timeFilterQuery } from '../../addresses/time-filter.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';

/**
 * The filters of a register: a form that asks for its own address and works without a script.
 * Folded on a phone; where there is room it is open, and the fold is not shown.
 */
export function FilterForm({
  context,
  register,
  filters,
  children,
}: {
  context: RenderContext;
  register: Register;
  filters: Filters;
  children: ReactNode;
}) {
  const { t } = context;
  const all = { page: 'register', dossier: context.dossier, register, filters: {} } as const;
  const { cursor, ...asked } = filters;
  return (
    <details className="w-filters">
      <summary className="w-filters__fold">
        {t('facet.chosen', { count: Object.keys(asked).length })}
      </summary>
      <form action={pathOf(context.locale, all)} method="get" aria-label={t('register.filters')}>
        {timeFilterQuery(context.view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="c-filters">
          {children}
          <div className="w-filters__act">
            <Button type="submit" variant="primary">
              {t('register.apply')}
            </Button>
            {Object.keys(asked).length > 0 && (
              <ButtonLink variant="quiet" href={hrefFor(context, all)}>
                {t('register.clear')}
              </ButtonLink>
            )}
          </div>
        </div>
      </form>
    </details>
  );
}
