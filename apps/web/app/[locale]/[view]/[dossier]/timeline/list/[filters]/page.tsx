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
      render={async (context, filters, dossier, facets) => {
        const [list, density] = await Promise.all([
          timelineList(context.view, context.dossier, filters),
          timelineDensity(context.view, context.dossier, filters),
        ]);
        return (
          <TimelinePage
            context={context}
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
