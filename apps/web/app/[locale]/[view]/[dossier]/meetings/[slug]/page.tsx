import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { meetingBySlug } from '../../../../../../data/meetings.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { MeetingPage } from '../../../../../../features/meeting/meeting-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'meetings', meetingBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="meetings"
      load={meetingBySlug}
      render={(context, { detail, agreements = NONE, sidelines = NONE, chains = NONE }, citing) => (
        <MeetingPage
          context={context}
          detail={detail}
          citing={citing}
          agreements={agreements}
          sidelines={sidelines}
          chains={chains}
        />
      )}
    />
  );
}
