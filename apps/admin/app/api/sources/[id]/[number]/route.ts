import { copyOfText } from '@chancery/api/server';
import { currentActor } from '../../../../../server/actor.ts';
import { engine } from '../../../../../server/engine.ts';

/** The copy of a text of a source, as a file to keep. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; number: string }> },
): Promise<Response> {
  const { id, number } = await params;
  const version = /^\d{1,6}$/.test(number) ? Number(number) : 0;
  return copyOfText(engine(), await currentActor(), id, version);
}
