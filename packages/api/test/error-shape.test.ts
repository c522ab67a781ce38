import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PUBLIC } from '../src/core/scope/actor.ts';
import { publicRouter } from '../src/root.ts';
import { type Harness, harness } from './harness.ts';

describe('an error over HTTP', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await harness();
  });
  afterAll(() => h.close());

  const ask = async (procedure: string, input: object) => {
    const query = encodeURIComponent(JSON.stringify(input));
    const response = await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: new Request(`https://example.org/api/trpc/${procedure}?input=${query}`),
      router: publicRouter,
      createContext: () => ({ engine: h.engine, actor: PUBLIC }),
    });
    return { status: response.status, text: await response.text() };
  };

  it('names each field that is not right, with what would be accepted, in a sentence', async () => {
    const { status, text } = await ask('project.list', { limit: 0, status: 'finished' });
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toMatchObject({
      message: expect.not.stringContaining('{'),
      data: {
        problems: [
          { path: 'limit', hint: 'Stay at 1 or above.' },
          { path: 'status', allowed: expect.arrayContaining(['operating']) },
        ],
      },
    });
  });

  it('refuses a character that no column holds, at its field', async () => {
    const { status, text } = await ask('meeting.list', { city: 'Isla\u0000mabad' });
    expect(status).toBe(400);
    expect(JSON.parse(text).error.data.problems).toMatchObject([{ path: 'city' }]);
  });

  it('says nothing of the inside when the fault is ours', async () => {
    const read = vi.spyOn(h.engine.db.read, 'rows').mockRejectedValue(new Error('SELECT secret'));
    const { status, text } = await ask('project.list', {});
    read.mockRestore();
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|stack|node_modules/);
  });
});
