import { Button, EmptyState, Field, Input, Pagination, Select } from '@chancery/ui';
import { type Filters, KINDS, TEXT_MAX } from '../../addresses/filters.ts';
import { pathOf, registerOf } from '../../addresses/page.ts';
import { timeFilterQuery } from '../../addresses/time-filter.ts';
import { hrefFor, type RenderContext } from '../../components/render-context.ts';
import type { Found } from '../../data/search.ts';
import { FoundRecord } from './found-record.tsx';

/** What a search found: names in any script first, then texts, with the words marked. */
export function SearchPage({
  context,
  filters,
  found,
}: {
  context: RenderContext;
  filters: Filters;
  /** null where nothing was asked */
  found: Found | null;
}) {
  const { t } = context;
  const { cursor, ...asked } = filters;
  const page = (given: Filters) =>
    ({ page: 'register', dossier: context.dossier, register: 'search', filters: given }) as const;
  const q = filters.q ?? '';
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t('nav.search')}</h1>
        {!found && <p className="c-lede">{t('search.intro')}</p>}
      </header>
      <form
        className="w-filters"
        action={pathOf(context.locale, page({}))}
        method="get"
        aria-label={t('nav.search')}
      >
        {timeFilterQuery(context.view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="c-filters">
          <Field id="search-q" label={t('search.label')}>
            <Input name="q" type="search" defaultValue={q} maxLength={TEXT_MAX} dir="auto" />
          </Field>
          <Field id="search-kind" label={t('search.kind')}>
            <Select
              name="kind"
              defaultValue={filters.kind ?? ''}
              options={[
                { value: '', label: t('search.anyKind') },
                ...KINDS.map((kind) => ({
                  value: kind,
                  label: t(`nav.${registerOf(kind) ?? 'projects'}`),
                })),
              ]}
            />
          </Field>
          <div className="w-filters__act">
            <Button type="submit" variant="primary">
              {t('search.go')}
            </Button>
          </div>
        </div>
      </form>
      {found && (
        <section aria-labelledby="search-count" className="w-found">
          <h2 id="search-count" className="w-found__count">
            {countOf(context, q, found)}
          </h2>
          {found.items.length === 0 ? (
            <EmptyState title={t('search.noneHelp')}>
              {context.view.asOf && <p>{t('register.noneThen')}</p>}
            </EmptyState>
          ) : (
            <ol className="w-found__list">
              {found.items.map((item) => (
                <li key={item.id}>
                  <FoundRecord context={context} item={item} />
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      {(found?.nextCursor || cursor) && (
        <Pagination
          label={t('search.pages')}
          {...(cursor && {
            previous: { href: hrefFor(context, page(asked)), label: t('register.first') },
          })}
          {...(found?.nextCursor && {
            next: {
              href: hrefFor(context, page({ ...asked, cursor: found.nextCursor })),
              label: t('register.next'),
            },
          })}
        />
      )}
    </div>
  );
}

function countOf({ t }: RenderContext, q: string, found: Found): string {
  if (found.totalAtLeast !== undefined)
    return t('search.atLeast', { count: found.totalAtLeast, q });
  return found.total ? t('search.count', { count: found.total, q }) : t('search.none', { q });
}
