import { kindOfUrl } from '@chancery/api/kinds';
import { notFound } from 'next/navigation';
import { env } from '../../../../env.ts';
import { requirePerson } from '../../../../server/actor.ts';
import { RecordPage } from './record-page.tsx';
import '../../../../features/editing/editing.css';

export default async function Page({
  params,
  searchParams,
}: {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<{ new?: string; dossier?: string }>;
}) {
  const [{ kind: url, id }, query, person] = await Promise.all([
    params,
    searchParams,
    requirePerson(),
  ]);
  const kind = kindOfUrl(url);
  if (!kind || !UUID.test(id)) notFound();
  return (
    <RecordPage
      key={id}
      kind={kind}
      id={id}
      isNew={query.new !== undefined}
      dossier={query.dossier && UUID.test(query.dossier) ? query.dossier : undefined}
      publicUrl={env().PUBLIC_URL}
      personId={person.id}
    />
  );
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
