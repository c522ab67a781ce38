import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { agreementBySlug } from '../../../../../../data/agreements.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { AgreementPage } from '../../../../../../features/agreement/agreement-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'agreements', agreementBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="agreements"
      load={agreementBySlug}
      render={(context, { detail, neighbours, chains = NONE }, citing) => (
        <AgreementPage
          context={context}
          detail={detail}
          citing={citing}
          neighbours={neighbours}
          chains={chains}
        />
      )}
    />
  );
}
