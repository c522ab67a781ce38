import { connection } from 'next/server';
import { DEFAULT_LOCALE, hrefOf, registerOf } from '../../../../addresses/page.ts';
import { PRESENT } from '../../../../addresses/view.ts';
import { needsDatabase } from '../../../../cache/needs-database.ts';
import { dossierList } from '../../../../data/dossiers.ts';
import { recordAddress, recordRevision } from '../../../../data/records.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A revision for ever: the record's page at the instant from which the public saw it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string; revision: string }> },
): Promise<Response> {
  await connection();
  const { id, revision } = await params;
  return needsDatabase(() => leadTo(id, revision));
}

async function leadTo(id: string, revision: string): Promise<Response> {
  const number = /^[1-9]\d{0,8}$/.test(revision) ? Number(revision) : null;
  const [found, address] =
    UUID.test(id) && number
      ? await Promise.all([recordRevision(id, number), recordAddress(id)])
      : [null, null];
  if (!found) return new Response('No such revision was published.\n', { status: 404 });
  const register = registerOf(found.kind);
  // A shared record has no home: it is shown in the first dossier.
  const dossier = address?.dossier ?? (await dossierList(PRESENT))[0]?.slug;
  const page =
    found.kind === 'dossier'
      ? ({ page: 'dossier', dossier: found.slug } as const)
      : register && dossier
        ? ({ page: 'record', dossier, register, slug: found.slug } as const)
        : null;
  if (!page) return new Response('This record has no page.\n', { status: 404 });
  const view = { asOf: found.publishedFrom, validOn: null };
  return new Response(null, {
    status: 302,
    headers: { location: hrefOf(DEFAULT_LOCALE, view, page), 'cache-control': 'no-store' },
  });
}
