import { TradeChart } from '@chancery/figures';
import type { DossierShown } from '../../data/dossiers.ts';
import type { SeriesItem } from '../../data/series.ts';
import { sideName } from '../citing.ts';
import type { Reader } from '../reader.ts';
import { axisOf, chartSeries, seriesLabel } from './series-words.ts';

type Pair = { seller: 'a' | 'b'; sold: SeriesItem; bought: SeriesItem };

/** What one side says it sold beside what the other says it bought; the gap is drawn, never closed. */
export function Mirror({
  reader,
  dossier,
  series,
}: {
  reader: Reader;
  dossier: DossierShown;
  series: readonly SeriesItem[];
}) {
  const { t } = reader;
  const sides = { a: sideName(reader, dossier, 'a'), b: sideName(reader, dossier, 'b') };
  const pairs = (['a', 'b'] as const)
    .map((seller) => pairOf(series, seller))
    .filter((one) => one !== null);
  if (pairs.length === 0) return null;
  return (
    <div className="w-mirror">
      {pairs.map(({ seller, sold, bought }) => {
        const title = t('series.mirrorTitle', {
          seller: sides[seller],
          buyer: sides[seller === 'a' ? 'b' : 'a'],
        });
        const shown = [sold, bought].map((one) =>
          chartSeries(reader, one, one.observations, seriesLabel(reader, one, sides)),
        );
        return (
          <section key={seller} className="w-figure" aria-label={title}>
            <h3>{title}</h3>
            <TradeChart
              series={shown}
              axis={axisOf([...sold.observations, ...bought.observations])}
              direction={reader.direction}
              locale={reader.locale}
              title={title}
              description={t('series.mirrorDescription')}
              labels={{ noValue: t('series.noFigure'), gap: t('series.gap') }}
              width={600}
            />
          </section>
        );
      })}
    </div>
  );
}

/** Of the series that count the same in the same way, the two that speak of most periods together. */
function pairOf(series: readonly SeriesItem[], seller: 'a' | 'b'): Pair | null {
  const of = (side: 'a' | 'b', flow: string) =>
    series.filter((one) => one.reporterSide === side && one.flow === flow);
  const pairs = of(seller, 'X').flatMap((sold) =>
    of(seller === 'a' ? 'b' : 'a', 'M').map((bought) => ({
      seller,
      sold,
      bought,
      shared: isComparable(sold, bought) ? periodsShared(sold, bought) : 0,
    })),
  );
  const best = pairs.toSorted((one, other) => other.shared - one.shared)[0];
  return best && best.shared > 0 ? best : null;
}

const isComparable = (one: SeriesItem, other: SeriesItem): boolean =>
  one.currency === other.currency &&
  one.unit === other.unit &&
  one.periodType === other.periodType &&
  one.commodity === other.commodity;

function periodsShared(one: SeriesItem, other: SeriesItem): number {
  const spans = new Set(other.observations.map(({ lower, upper }) => `${lower}/${upper}`));
  return one.observations.filter(({ lower, upper }) => spans.has(`${lower}/${upper}`)).length;
}
