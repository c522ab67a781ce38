import { type DatePrecision, PrecisionBar, TimelineOverview } from '@chancery/figures';
import { EmptyState } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { FigureFrame } from '../../components/figure/figure-frame.tsx';
import { RegisterPagination } from '../../components/register/register-pagination.tsx';
import { hrefFor, type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { timelineFigure } from '../../components/timeline/timeline-figure.ts';
import { entryWords, kindWords } from '../../components/timeline/timeline-words.ts';
import { When } from '../../components/when.tsx';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { DensityItem, TimelineItem } from '../../data/timeline.ts';
import { TimelineFilters } from './timeline-filters.tsx';

/** Everything dated of every kind, year by year, each with a date as exact as it is known. */
export function TimelinePage({
  context,
  dossier,
  filters,
  list,
  density,
  facets,
}: {
  context: RenderContext;
  dossier: DossierShown;
  filters: Filters;
  list: { items: TimelineItem[]; total: number; nextCursor: string | null };
  density: readonly DensityItem[];
  facets: Facets;
}) {
  const { t } = context;
  const figure = timelineFigure(context, filters, density);
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t('nav.timeline')}</h1>
        <p className="c-lede">{t('timeline.intro')}</p>
      </header>
      <TimelineFilters context={context} filters={filters} facets={facets} />
      {figure && (
        <FigureFrame context={context} register="timeline" filters={filters} table={figure.table}>
          <TimelineOverview {...figure.props} />
        </FigureFrame>
      )}
      <Decades context={context} filters={filters} density={density} />
      {list.items.length === 0 ? (
        <EmptyState title={t('register.noneFiltered')} />
      ) : (
        <>
          <div>
            <p className="w-timeline__count">{t('timeline.count', { count: list.total })}</p>
            <PrecisionKey context={context} />
          </div>
          <div className="w-years">
            {years(list.items).map(([year, items]) => (
              <section key={year} className="w-year" aria-labelledby={`y${year}`}>
                <h2 id={`y${year}`}>{year === UNDATED ? t('timeline.undated') : year}</h2>
                <ol className="w-list">
                  {items.map((item) => (
                    <Entry key={item.id} context={context} dossier={dossier} item={item} />
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </>
      )}
      <RegisterPagination
        context={context}
        register="timeline"
        filters={filters}
        nextCursor={list.nextCursor}
      />
    </div>
  );
}

const UNDATED = 'undated';

/** Entries by the year in which they begin, in the order that they came in. */
function years(items: readonly TimelineItem[]): [string, TimelineItem[]][] {
  return [
    ...Map.groupBy(items, ({ lower }) => (/^\d{4}/.test(lower) ? lower.slice(0, 4) : UNDATED)),
  ];
}

function Entry({
  context,
  dossier,
  item,
}: {
  context: RenderContext;
  dossier: DossierShown;
  item: TimelineItem;
}) {
  const side = item.side === 'a' || item.side === 'b' ? item.side : null;
  return (
    <li className="w-entry" data-kind={item.kind}>
      <span className="w-entry__when">
        <PrecisionBar lower={item.lower} upper={item.upper} />
        <When context={context} date={item.date} />
      </span>
      <span className="w-entry__what">
        <a href={recordHref(context, item.kind, item.slug) ?? undefined}>
          <SaidText context={context} value={item.title} />
        </a>
        <span className="w-entry__sort">
          {[kindWords(context, item.kind), entryWords(context, item)].filter(Boolean).join(' · ')}
          {side && (
            <>
              {' · '}
              <span className={`w-side w-side--${side}`}>{sideName(context, dossier, side)}</span>
            </>
          )}
          {item.maybe && ` ${context.t('common.maybe')}`}
        </span>
      </span>
    </li>
  );
}

/** Every decade of the record, as links that keep the other filters. */
function Decades({
  context,
  filters,
  density,
}: {
  context: RenderContext;
  filters: Filters;
  density: readonly DensityItem[];
}) {
  const { t } = context;
  const { cursor, from, to, ...asked } = filters;
  const starts = density.map((one) => one.from ?? one.to).filter((year) => year !== null);
  const decades = [...new Set(starts.map((year) => Math.floor(year / 10) * 10))].toSorted(
    (one, other) => one - other,
  );
  const href = (given: Filters) =>
    hrefFor(context, {
      page: 'register',
      dossier: context.dossier,
      register: 'timeline',
      filters: given,
    });
  if (decades.length < 2 && !from && !to) return null;
  return (
    <nav className="w-decades" aria-label={t('timeline.decades')}>
      <ul>
        {(from || to) && (
          <li>
            <a href={href(asked)}>{t('timeline.allDecades')}</a>
          </li>
        )}
        {decades.map((decade) => (
          <li key={decade}>
            <a
              href={href({ ...asked, from: String(decade), to: String(decade + 9) })}
              aria-current={
                from === String(decade) && to === String(decade + 9) ? 'true' : undefined
              }
            >
              {t('timeline.decadeOf', { decade: String(decade) })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const EXAMPLES: readonly [DatePrecision, lower: string, upper: string][] = [
  ['day', '2021-04-06', '2021-04-06'],
  ['month', '2019-06-01', '2019-06-30'],
  ['year', '2015-01-01', '2015-12-31'],
  ['longer', '2019-01-01', '2021-12-31'],
  ['open', '2019-01-01', 'infinity'],
];

function PrecisionKey({ context }: { context: RenderContext }) {
  return (
    <ul className="f-key" aria-label={context.t('timeline.precisionKey')}>
      {EXAMPLES.map(([precision, lower, upper]) => (
        <li key={precision} className="f-swatch">
          <PrecisionBar lower={lower} upper={upper} />
          <span>{context.t(`timeline.precision.${precision}`)}</span>
        </li>
      ))}
    </ul>
  );
}
