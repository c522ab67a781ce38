import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { timelineDensity, timelineList } from '../../../../../../../data/timeline.ts';
import { TimelinePage } from '../../../../../../../features/timeline/timeline-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'timeline');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="timeline"
      render={async (reader, filters, dossier, facets) => {
        const [list, density] = await Promise.all([
          timelineList(reader.view, reader.dossier, filters),
          timelineDensity(reader.view, reader.dossier, filters),
        ]);
        return (
          <TimelinePage
            reader={reader}
            dossier={dossier}
            filters={filters}
            list={list}
            density={density}
            facets={facets}
          />
        );
      }}
    />
  );
}
