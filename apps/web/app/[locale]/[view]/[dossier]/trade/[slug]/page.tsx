import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { seriesBySlug } from '../../../../../../data/series.ts';
import { SeriesPage } from '../../../../../../features/series/series-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'trade', seriesBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="trade"
      load={seriesBySlug}
      render={(context, { detail }, citing) => (
        <SeriesPage context={context} detail={detail} citing={citing} />
      )}
    />
  );
}
