import { kindOfUrl } from '@chancery/api/kinds';
import { notFound } from 'next/navigation';
import { SourceReader } from '../../../../../features/source-reader/source-reader.tsx';
import '../../../../../features/source-reader/source-reader.css';

export default async function SourceTextPage({
  params,
}: {
  params: Promise<{ kind: string; id: string }>;
}) {
  const { kind, id } = await params;
  if (kindOfUrl(kind) !== 'source') notFound();
  return <SourceReader id={id} />;
}
