import type { Filters } from '../../addresses/filters.ts';
import { Chains } from '../../components/chain.tsx';
import { RegisterPagination } from '../../components/register/register-pagination.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import type { ChainList } from '../../data/chains.ts';

/** Every chain of a record, or every agreement of a dossier that nothing followed, a page at a time. */
export function ChainRegister({
  context,
  filters,
  list,
}: {
  context: RenderContext;
  filters: Filters;
  list: ChainList;
}) {
  const { t } = context;
  const { about, items, total, nextCursor } = list;
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t(about ? 'nav.chains' : 'chain.loose')}</h1>
        <p className="c-lede">
          {about
            ? t.rich('chain.aboutOne', {
                record: () => (
                  <a key="record" href={recordHref(context, about.kind, about.slug) ?? ''}>
                    <SaidText context={context} value={about.title} />
                  </a>
                ),
              })
            : total > 0 && t('chain.looseAbout', { count: total })}
        </p>
      </header>
      {items.length > 0 ? (
        <Chains context={context} chains={items} />
      ) : (
        <p className="c-muted">{t('chain.none')}</p>
      )}
      <RegisterPagination
        context={context}
        register="chains"
        filters={filters}
        nextCursor={nextCursor}
      />
    </div>
  );
}
