import type { Metadata } from 'next';
import { pageMetadata } from '../../../components/page-metadata.ts';
import { plain, type RouteParams, renderContextOf } from '../../../components/render-context.ts';
import { Shell } from '../../../components/shell.tsx';
import { dossierList } from '../../../data/dossiers.ts';
import { answered, answeredMetadata } from '../../../edge/answered.tsx';
import { DossierList } from '../../../features/dossier/dossier-list.tsx';
import { DossierRoute } from '../../../features/dossier/dossier-route.tsx';

export const instant = false;
/** The build has no database: one placeholder, and every page is made when first asked for. */
export const generateStaticParams = () => [{ locale: 'en', view: '_' }];

type Props = { params: RouteParams };

const page = { page: 'home' } as const;

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  answeredMetadata(params, async (context) => {
    const [only, ...others] = await dossierList(context.view, context.locale);
    return only && others.length === 0
      ? pageMetadata(context, { page: 'dossier', dossier: only.slug }, plain(context, only.title))
      : pageMetadata(context, page, context.t('site.name'), context.t('site.about'));
  });

export default async function HomePage({ params }: Props) {
  const context = await renderContextOf(params);
  if (!context) return null;
  return answered(context, page, async () => {
    const dossiers = await dossierList(context.view, context.locale);
    const [only, ...others] = dossiers;
    if (only && others.length === 0) {
      return <DossierRoute context={{ ...context, dossier: only.slug }} page={page} />;
    }
    return (
      <Shell context={context} page={page} nothing={dossiers.length === 0}>
        <DossierList context={context} dossiers={dossiers} />
      </Shell>
    );
  });
}
