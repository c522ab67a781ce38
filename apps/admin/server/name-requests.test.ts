import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { describe, expect, it } from 'vitest';
import { nameRequests } from './name-requests.ts';
import type { AdminRouter } from './root.ts';

type Outcome = 'answered' | 'unreachable' | { code: string };

/** A client whose requests end as told, and the ids that they went out with. */
function clientOf(...outcomes: Outcome[]) {
  const sent: unknown[] = [];
  const line: TRPCLink<AdminRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        sent.push(op.context.requestId);
        const outcome = outcomes.shift() ?? 'answered';
        if (outcome === 'answered') {
          observer.next({ result: { data: null } });
          observer.complete();
        } else
          observer.error(
            outcome === 'unreachable'
              ? new TRPCClientError('fetch failed')
              : TRPCClientError.from({
                  error: { code: -1, message: '', data: outcome } as never,
                }),
          );
      });
  const client = createTRPCClient<AdminRouter>({ links: [nameRequests, line] });
  const submit = (id: string) => client.desk.submit.mutate({ id, revisionId: id }).catch(() => {});
  return { sent, submit };
}

describe('X8: a change sent again', () => {
  it.each<[Outcome, boolean]>([
    ['unreachable', true],
    [{ code: 'GATEWAY_TIMEOUT' }, true],
    [{ code: 'INTERNAL_SERVER_ERROR' }, true],
    [{ code: 'CONFLICT' }, false],
    ['answered', false],
  ])('after %o has the same id: %s', async (outcome, same) => {
    const { sent, submit } = clientOf(outcome);
    await submit('a');
    await submit('a');
    expect(sent[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0] === sent[1]).toBe(same);
  });

  it('keeps its id while the database is away, and gives it to nothing else', async () => {
    const { sent, submit } = clientOf('unreachable', { code: 'SERVICE_UNAVAILABLE' });
    for (const id of ['a', 'a', 'b', 'a', 'a']) await submit(id);
    expect(sent[1]).toBe(sent[0]);
    expect(sent[2]).not.toBe(sent[0]);
    expect(sent[3]).toBe(sent[0]);
    expect(sent[4]).not.toBe(sent[0]);
  });
});
