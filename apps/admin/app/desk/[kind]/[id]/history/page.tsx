import { kindOfUrl } from '@chancery/api/kinds';
import { notFound } from 'next/navigation';
import { HistoryScreen } from './history-screen.tsx';
import '../../../../../features/history/history.css';

export default async function RecordHistoryPage({
  params,
}: {
  params: Promise<{ kind: string; id: string }>;
}) {
  const { kind: url, id } = await params;
  const kind = kindOfUrl(url);
  if (!kind) notFound();
  return <HistoryScreen kind={kind} id={id} />;
}
