import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { actorBySlug } from '../../../../../../data/actors.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { ActorPage } from '../../../../../../features/actor/actor-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'actors', actorBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="actors"
      load={actorBySlug}
      render={(
        context,
        {
          detail,
          backlinks = [],
          meetings = NONE,
          formats = NONE,
          agreements = NONE,
          positions = NONE,
        },
        citing,
      ) => (
        <ActorPage
          context={context}
          detail={detail}
          citing={citing}
          backlinks={backlinks}
          meetings={meetings}
          formats={formats}
          agreements={agreements}
          positions={positions}
        />
      )}
    />
  );
}
