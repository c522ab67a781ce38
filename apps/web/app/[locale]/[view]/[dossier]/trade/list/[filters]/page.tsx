import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { seriesList, seriesOverview } from '../../../../../../../data/series.ts';
import { SeriesRegister } from '../../../../../../../features/series/series-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'trade');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="trade"
      render={async (context, filters, dossier, facets) => {
        const [list, overview] = await Promise.all([
          seriesList(context.view, context.dossier, context.locale, filters),
          seriesOverview(context.view, context.dossier, filters),
        ]);
        return (
          <SeriesRegister
            context={context}
            dossier={dossier}
            filters={filters}
            list={list}
            facets={facets}
            overview={overview}
          />
        );
      }}
    />
  );
}
