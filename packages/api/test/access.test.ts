import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/core/scope/actor.ts';
import { callByName, proceduresOf } from '../src/procedures.ts';
import { appRouter, publicRouter } from '../src/root.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const procedures = [...proceduresOf(appRouter)];

/** Written by hand: who gets past the door of each kind of procedure. */
const DOOR: Record<string, readonly string[]> = {
  public: ['nobody', 'analyst', 'editor', 'reviewer', 'admin'],
  read: ['analyst', 'editor', 'reviewer', 'admin'],
  write: ['editor', 'reviewer', 'admin'],
  publish: ['editor', 'reviewer', 'admin'],
  approve: ['reviewer', 'admin'],
  withdraw: ['reviewer', 'admin'],
  merge: ['reviewer', 'admin'],
  administer: ['admin'],
};

describe('who may call what', () => {
  let h: Harness;
  const actors = new Map<string, Actor>();
  beforeAll(async () => {
    h = await harness();
    actors.set('nobody', { type: 'public' });
    for (const role of ['analyst', 'editor', 'reviewer', 'admin'] as const)
      actors.set(role, await h.person(role, { role }));
  });
  afterAll(() => h.close());

  it('is said by every procedure', () => {
    expect(procedures.length).toBeGreaterThan(30);
    for (const [name, procedure] of procedures)
      expect(DOOR, name).toHaveProperty(procedure.meta?.access ?? 'nothing');
  });

  it('leaves the web app with reads for everyone', () => {
    for (const [name, procedure] of proceduresOf(publicRouter)) {
      expect([procedure.meta?.access, procedure.type], name).toEqual(['public', 'query']);
    }
  });

  for (const [name, procedure] of procedures) {
    it(`is kept by ${name}`, async () => {
      const allowed = defined(DOOR[defined(procedure.meta?.access)]);
      for (const [role, actor] of actors) {
        const call = (input: unknown) => callByName(h.as(actor), name, input);
        // The input is wrong on purpose: past the door it is refused as such, or answered.
        const code = await call({}).then(
          () => 'answered',
          (error) => (error instanceof TRPCError ? error.code : String(error)),
        );
        const stopped = code === 'UNAUTHORIZED' || code === 'FORBIDDEN';
        expect([role, stopped], `${name} as ${role}: ${code}`).toEqual([
          role,
          !allowed.includes(role),
        ]);
      }
    });
  }
});
