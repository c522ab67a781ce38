import { connection } from 'next/server';
import { DEFAULT_LOCALE, hrefOf, registerOf } from '../../../addresses/page.ts';
import { PRESENT } from '../../../addresses/time-filter.ts';
import { dossierList } from '../../../data/dossiers.ts';
import { recordAddress } from '../../../data/records.ts';
import { fileAnswer } from '../../../edge/file-answer.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The address by which a record can be named for ever leads to where it stands now. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await connection();
  const { id } = await params;
  return fileAnswer(undefined, () => leadTo(id));
}

async function leadTo(id: string): Promise<Response | null> {
  const found = UUID.test(id) ? await recordAddress(id) : null;
  if (!found) return null;
  const register = registerOf(found.kind);
  // A shared record has no home: it is shown in the first dossier.
  const dossier = found.dossier ?? (await dossierList(PRESENT, 'en'))[0]?.slug;
  const page =
    found.kind === 'dossier'
      ? ({ page: 'dossier', dossier: found.slug } as const)
      : register && dossier
        ? ({ page: 'record', dossier, register, slug: found.slug } as const)
        : null;
  if (!page) return null;
  return new Response(null, {
    status: 302,
    headers: { location: hrefOf(DEFAULT_LOCALE, PRESENT, page), 'cache-control': 'no-store' },
  });
}
