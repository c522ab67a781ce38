import { connection } from 'next/server';
import { DEFAULT_LOCALE, hrefOf, registerOf } from '../../../addresses/page.ts';
import { PRESENT } from '../../../addresses/view.ts';
import { needsDatabase } from '../../../cache/needs-database.ts';
import { dossierList } from '../../../data/dossiers.ts';
import { recordAddress } from '../../../data/records.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The address by which a record can be named for ever leads to where it stands now. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await connection();
  const { id } = await params;
  return needsDatabase(() => leadTo(id));
}

async function leadTo(id: string): Promise<Response> {
  const found = UUID.test(id) ? await recordAddress(id) : null;
  if (!found) return new Response('No record has this id.\n', { status: 404 });
  const register = registerOf(found.kind);
  // A shared record has no home: it is shown in the first dossier.
  const dossier = found.dossier ?? (await dossierList(PRESENT))[0]?.slug;
  const page =
    found.kind === 'dossier'
      ? ({ page: 'dossier', dossier: found.slug } as const)
      : register && dossier
        ? ({ page: 'record', dossier, register, slug: found.slug } as const)
        : null;
  if (!page) return new Response('This record has no page.\n', { status: 404 });
  return new Response(null, {
    status: 302,
    headers: { location: hrefOf(DEFAULT_LOCALE, PRESENT, page), 'cache-control': 'no-store' },
  });
}
