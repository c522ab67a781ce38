import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { formatBySlug } from '../../../../../../data/formats.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { FormatPage } from '../../../../../../features/format/format-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'formats', formatBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="formats"
      load={formatBySlug}
      render={(context, { detail, sidelines = NONE }, citing) => (
        <FormatPage context={context} detail={detail} citing={citing} sidelines={sidelines} />
      )}
    />
  );
}
