import { type DatePrecision, PrecisionBar, TimelineOverview } from '@chancery/figures';
import { EmptyState } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { FigureFrame } from '../../components/figure/figure-frame.tsx';
import { hrefFor, type Reader, recordHref } from '../../components/reader.ts';
import { RegisterPagination } from '../../components/register/register-pagination.tsx';
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
  reader,
  dossier,
  filters,
  list,
  density,
  facets,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  list: { items: TimelineItem[]; total: number; nextCursor: string | null };
  density: readonly DensityItem[];
  facets: Facets;
}) {
  const { t } = reader;
  const figure = timelineFigure(reader, filters, density);
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t('nav.timeline')}</h1>
        <p className="c-lede">{t('timeline.intro')}</p>
      </header>
      <TimelineFilters reader={reader} filters={filters} facets={facets} />
      {figure && (
        <FigureFrame reader={reader} register="timeline" filters={filters} table={figure.table}>
          <TimelineOverview {...figure.props} />
        </FigureFrame>
      )}
      <Decades reader={reader} filters={filters} density={density} />
      {list.items.length === 0 ? (
        <EmptyState title={t('register.noneFiltered')} />
      ) : (
        <>
          <div>
            <p className="w-timeline__count">{t('timeline.count', { count: list.total })}</p>
            <PrecisionKey reader={reader} />
          </div>
          <div className="w-years">
            {years(list.items).map(([year, items]) => (
              <section key={year} className="w-year" aria-labelledby={`y${year}`}>
                <h2 id={`y${year}`}>{year === UNDATED ? t('timeline.undated') : year}</h2>
                <ol className="w-list">
                  {items.map((item) => (
                    <Entry key={item.id} reader={reader} dossier={dossier} item={item} />
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </>
      )}
      <RegisterPagination
        reader={reader}
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
  reader,
  dossier,
  item,
}: {
  reader: Reader;
  dossier: DossierShown;
  item: TimelineItem;
}) {
  const side = item.side === 'a' || item.side === 'b' ? item.side : null;
  return (
    <li className="w-entry" data-kind={item.kind}>
      <span className="w-entry__when">
        <PrecisionBar lower={item.lower} upper={item.upper} />
        <When reader={reader} date={item.date} />
      </span>
      <span className="w-entry__what">
        <a href={recordHref(reader, item.kind, item.slug) ?? undefined}>
          <SaidText reader={reader} value={item.title} />
        </a>
        <span className="w-entry__sort">
          {[kindWords(reader, item.kind), entryWords(reader, item)].filter(Boolean).join(' · ')}
          {side && (
            <>
              {' · '}
              <span className={`w-side w-side--${side}`}>{sideName(reader, dossier, side)}</span>
            </>
          )}
          {item.maybe && ` ${reader.t('common.maybe')}`}
        </span>
      </span>
    </li>
  );
}

/** Every decade of the record, as links that keep the other filters. */
function Decades({
  reader,
  filters,
  density,
}: {
  reader: Reader;
  filters: Filters;
  density: readonly DensityItem[];
}) {
  const { t } = reader;
  const { cursor, from, to, ...asked } = filters;
  const starts = density.map((one) => one.from ?? one.to).filter((year) => year !== null);
  const decades = [...new Set(starts.map((year) => Math.floor(year / 10) * 10))].toSorted(
    (one, other) => one - other,
  );
  const href = (given: Filters) =>
    hrefFor(reader, {
      page: 'register',
      dossier: reader.dossier,
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

const BOUNDS: Record<DatePrecision, [string, string]> = {
  day: ['2021-04-06', '2021-04-06'],
  month: ['2019-06-01', '2019-06-30'],
  year: ['2015-01-01', '2015-12-31'],
  longer: ['2019-01-01', '2021-12-31'],
  open: ['2019-01-01', 'infinity'],
};

function PrecisionKey({ reader }: { reader: Reader }) {
  return (
    <ul className="f-key" aria-label={reader.t('timeline.precisionKey')}>
      {(Object.keys(BOUNDS) as DatePrecision[]).map((precision) => (
        <li key={precision} className="f-swatch">
          <PrecisionBar lower={BOUNDS[precision][0]} upper={BOUNDS[precision][1]} />
          <span>{reader.t(`timeline.precision.${precision}`)}</span>
        </li>
      ))}
    </ul>
  );
}
