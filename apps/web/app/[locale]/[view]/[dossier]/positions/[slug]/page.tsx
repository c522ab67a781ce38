import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { positionBySlug } from '../../../../../../data/positions.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { PositionPage } from '../../../../../../features/position/position-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'positions', positionBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="positions"
      load={positionBySlug}
      render={(context, { detail, others = NONE, theirs = [] }, citing) => (
        <PositionPage
          context={context}
          detail={detail}
          citing={citing}
          others={others}
          theirs={theirs}
        />
      )}
    />
  );
}
