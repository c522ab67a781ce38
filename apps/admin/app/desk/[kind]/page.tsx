import { descriptions, kindOfUrl } from '@chancery/api/kinds';
import { may } from '@chancery/api/server';
import { codes } from '@chancery/vocabularies';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { addressOf, type SearchParams } from '../../../components/search-params.ts';
import { codeFilterOf } from '../../../features/desk-list/columns.tsx';
import { DeskFilters } from '../../../features/desk-list/desk-filters.tsx';
import { DeskList } from '../../../features/desk-list/desk-list.tsx';
import { readDeskQuery } from '../../../features/desk-list/desk-query.ts';
import { DeskTabs } from '../../../features/desk-list/desk-tabs.tsx';
import { dossierOptions } from '../../../features/desk-list/dossier-options.ts';
import { requirePerson } from '../../../server/actor.ts';
import { api, read } from '../../../server/caller.ts';

interface Props {
  params: Promise<{ kind: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfUrl((await params).kind);
  return kind ? { title: descriptions[kind].many } : {};
}

export default async function DeskListPage({ params, searchParams }: Props) {
  const { kind: url } = await params;
  const kind = kindOfUrl(url);
  if (!kind) notFound();
  const list = codeFilterOf(kind)?.list;
  const query = readDeskQuery(await searchParams, list ? codes(list) : []);
  const { rows: limit, ...rest } = query;
  const caller = await api();
  const [page, dossiers] = await Promise.all([
    read(caller.desk.list({ kind, limit, ...rest })),
    dossierOptions(caller, kind),
  ]);
  const mayWrite = may(await requirePerson(), 'write');
  return (
    <>
      <DeskTabs current={url} />
      <div className="a-title">
        <h1>{descriptions[kind].many}</h1>
        <span className="c-muted">{page.total}</span>
        {mayWrite && (
          <span className="a-title__end">
            <Link
              className="c-button c-button--primary"
              href={addressOf(`/desk/${url}/new`, { dossier: query.dossier })}
            >
              New {descriptions[kind].one}
            </Link>
          </span>
        )}
      </div>
      <DeskFilters
        key={JSON.stringify([query.state, query.code, query.dossier, query.sort])}
        kind={kind}
        query={query}
        dossiers={dossiers}
      />
      <DeskList kind={kind} query={query} page={page} mayWrite={mayWrite} />
    </>
  );
}
