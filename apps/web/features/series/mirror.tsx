import { TradeChart } from '@chancery/figures';
import { sideName } from '../../components/citing.ts';
import type { Reader } from '../../components/reader.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { SeriesItem } from '../../data/series.ts';
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
  const pairs = (['a', 'b'] as const).map((seller) => pairOf(series, seller)).filter((one) => one !== null);
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

/** The longest series of each side that count the same thing in the same unit and kind of period. */
function pairOf(series: readonly SeriesItem[], seller: 'a' | 'b'): Pair | null {
  const buyer = seller === 'a' ? 'b' : 'a';
  const of = (side: 'a' | 'b', flow: string) =>
    series
      .filter((one) => one.reporterSide === side && one.flow === flow)
      .toSorted((one, other) => other.observations.length - one.observations.length);
  for (const sold of of(seller, 'X')) {
    const bought = of(buyer, 'M').find(
      (one) =>
        one.currency === sold.currency &&
        one.unit === sold.unit &&
        one.periodType === sold.periodType &&
        one.commodity === sold.commodity,
    );
    if (bought) return { seller, sold, bought };
  }
  return null;
}
