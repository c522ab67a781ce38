import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '@chancery/db/errors';
import { v7 } from 'uuid';
import { AnsweredError, type DeskClient } from '../bench/desk-client.ts';
import type { Ledger } from './ledger.ts';

const AGAIN_MS = 250;
/** Far enough that it has mostly not passed when the request is sent again. */
const AHEAD_MS = 20_000;

interface Saved {
  revisions: { recordId: string; revisionId: string }[];
}

/** Publishes new records and changes of them, one after another; every fourth by a time that is set. */
export async function write(desk: DeskClient, ledger: Ledger, going: () => boolean): Promise<void> {
  for (let round = 0; going(); round += 1) {
    const id = v7();
    let baseId = await publish(desk, ledger, id, null, `First ${id}`);
    if (!baseId) continue;
    if (round % 4 !== 3) {
      await publish(desk, ledger, id, baseId, `Second ${id}`);
      continue;
    }
    const saved = await surely<Saved>(ledger, (requestId) =>
      desk.mutate(
        'desk.save',
        { kind: 'topic', id, baseId, data: topic(id, `Later ${id}`) },
        requestId,
      ),
    );
    baseId = saved?.revisions[0]?.revisionId ?? null;
    if (!baseId) continue;
    const at = Date.now() + AHEAD_MS;
    const set = await surely(
      ledger,
      (requestId) =>
        desk.mutate(
          'desk.schedule',
          { id, revisionId: baseId, at: new Date(at).toISOString() },
          requestId,
        ),
      // Where the desk was away for longer, to refuse it is right.
      () => Date.now() >= at,
    );
    if (set) ledger.of(id).scheduled = { title: `Later ${id}`, at };
  }
}

/** Reads pages; what is no page, and no 503 with a time to come back, is a fault. */
export async function read(
  addresses: readonly string[],
  seen: { pages: number; unavailable: number; faults: string[] },
  going: () => boolean,
): Promise<void> {
  for (let round = 0; going(); round += 1) {
    const address = addresses[round % addresses.length];
    if (address === undefined) return;
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      await response.arrayBuffer();
      if (response.status === 200) seen.pages += 1;
      else if (response.status === 503 && response.headers.has('retry-after'))
        seen.unavailable += 1;
      else seen.faults.push(`${address} answered ${response.status}`);
    } catch {
      // The process was killed, or starts again.
      seen.unavailable += 1;
    }
    await wait(20);
  }
}

async function publish(
  desk: DeskClient,
  ledger: Ledger,
  id: string,
  baseId: string | null,
  title: string,
): Promise<string | null> {
  const answer = await surely<Saved>(ledger, (requestId) =>
    desk.mutate(
      'desk.publish',
      { id, note: 'By the soak.', save: { kind: 'topic', baseId, data: topic(id, title) } },
      requestId,
    ),
  );
  if (!answer) return null;
  ledger.of(id).published.push(title);
  return answer.revisions[0]?.revisionId ?? null;
}

const topic = (id: string, title: string) => ({ slug: `soak-${id}`, title: { en: title } });

/**
 * Sends a change until it is answered, always with the same id; null where it is refused, which is a
 * fault unless `mayRefuse` says that it was right.
 */
async function surely<T>(
  ledger: Ledger,
  send: (requestId: string) => Promise<T>,
  mayRefuse: () => boolean = () => false,
): Promise<T | null> {
  const requestId = v7();
  for (;;) {
    try {
      const answer = await send(requestId);
      ledger.answered += 1;
      return answer;
    } catch (error) {
      const status = error instanceof AnsweredError ? error.status : 0;
      if (status >= 400 && status < 500) {
        if (!mayRefuse()) ledger.refusals.push(`${status}: ${messageOf(error)}`);
        return null;
      }
      ledger.repeated += 1;
      await wait(AGAIN_MS);
    }
  }
}
