import { kindOfUrl } from '@chancery/api/kinds';
import { notFound, redirect } from 'next/navigation';
import { newId } from '../../../../client/new-id.ts';

/** A new record has its address from the first key on, so that what is typed can be recovered. */
export default async function NewRecordPage({
  params,
  searchParams,
}: {
  params: Promise<{ kind: string }>;
  searchParams: Promise<{ dossier?: string }>;
}) {
  const [{ kind: url }, { dossier }] = await Promise.all([params, searchParams]);
  if (!kindOfUrl(url)) notFound();
  const query = new URLSearchParams({ new: '', ...(dossier && { dossier }) });
  redirect(`/desk/${url}/${newId()}?${query}`);
}
