import { connection } from 'next/server';
import { type PermanentRevision, revisionPage } from '../../../../components/revision-page.ts';
import { recordRevision } from '../../../../data/records.ts';
import { fileAnswer } from '../../../../edge/file-answer.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REVISION = /^([1-9]\d{0,8})(\.json)?$/;

/** A revision for ever: itself, whatever the record and its neighbours are now. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; revision: string }> },
): Promise<Response> {
  await connection();
  const { id, revision } = await params;
  const [, number, json] = REVISION.exec(revision) ?? [];
  return fileAnswer(undefined, async () => {
    const found = UUID.test(id) && number ? await recordRevision(id, Number(number)) : null;
    if (!found) return null;
    const { kind, publishedFrom, reconstructed, record } = found;
    const answer = { id, kind, revision: Number(number), publishedFrom, reconstructed, record };
    const response = json || wantsJson(request) ? asJson(answer) : revisionPage(answer);
    // Asked about before each use: what it says never changes, unless it has to be redacted.
    response.headers.set('cache-control', 'public, no-cache');
    response.headers.set('vary', 'Accept');
    return response;
  });
}

function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

const asJson = (revision: PermanentRevision): Response =>
  new Response(`${JSON.stringify(revision, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
