import { actorOfSession } from '@chancery/auth/sessions';
import type { NextRequest } from 'next/server';
import { authDeps, currentActor } from '../../../../server/actor.ts';
import { setListener } from '../../../../server/set-listener.ts';

export const dynamic = 'force-dynamic';

/** Proxies close a connection that says nothing for a minute; a session that ended is noticed by then. */
const HEARTBEAT_MS = 25_000;

/** Tells an open page that something was published; what, it asks for itself. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (actor.type !== 'person') return new Response('Sign in first.', { status: 401 });
  const { sessionId } = actor;
  const words = new TextEncoder();
  let close = () => {};

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(words.encode(text));
      const stop = setListener().subscribe((set) =>
        send(set === null ? 'event: set\ndata:\n\n' : `id: ${set}\nevent: set\ndata: ${set}\n\n`),
      );
      const heartbeat = setInterval(async () => {
        const still = await actorOfSession(authDeps(), sessionId).catch(() => actor);
        if (still.type === 'person') send(': still here\n\n');
        else close();
      }, HEARTBEAT_MS);
      close = () => {
        close = () => {};
        stop();
        clearInterval(heartbeat);
        controller.close();
      };
      request.signal.addEventListener('abort', () => close());
      send('retry: 3000\n\n');
    },
    cancel: () => close(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // nginx would keep the events until its buffer is full.
      'x-accel-buffering': 'no',
    },
  });
}
