import type { Metadata } from 'next';
import { type RouteParams, readerOf } from '../../../../components/reader.ts';
import { AbsentPage } from '../../../../components/routes/absent-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_' }];

type Props = { params: RouteParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf(params);
  return reader ? { title: reader.t('absent.title'), robots: { index: false } } : {};
}

/** Every address that means nothing leads here, so that one body serves them all. */
export default async function UnknownPage({ params }: Props) {
  const reader = await readerOf(params);
  return reader && <AbsentPage reader={reader} page={{ page: 'unknown', path: '/' }} />;
}
