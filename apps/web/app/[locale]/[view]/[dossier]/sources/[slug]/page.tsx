import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { sourceBySlug } from '../../../../../../data/sources.ts';
import { SourcePage } from '../../../../../../features/source/source-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'sources', sourceBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="sources"
      load={sourceBySlug}
      render={(context, { detail, backlinks = [] }) => (
        <SourcePage context={context} detail={detail} backlinks={backlinks} />
      )}
    />
  );
}
