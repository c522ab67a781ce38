import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { eventBySlug } from '../../../../../../data/events.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { EventPage } from '../../../../../../features/event/event-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'timeline', eventBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="timeline"
      load={eventBySlug}
      render={(context, { detail, sidelines = NONE }, citing) => (
        <EventPage context={context} detail={detail} citing={citing} sidelines={sidelines} />
      )}
    />
  );
}
