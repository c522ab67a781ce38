import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { briefingBySlug } from '../../../../../../data/briefings.ts';
import { BriefingPage } from '../../../../../../features/briefing/briefing-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'briefings', briefingBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="briefings"
      load={briefingBySlug}
      render={(context, { detail }, citing) => (
        <BriefingPage context={context} detail={detail} citing={citing} />
      )}
    />
  );
}
