import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/core/scope/actor.ts';
import { appRouter, publicRouter } from '../src/root.ts';
import type { Access } from '../src/trpc.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

interface Procedure {
  _def: { meta?: { access?: Access }; type: string };
}
const procedures = Object.entries(appRouter._def.procedures) as unknown as [string, Procedure][];

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
      expect(DOOR, name).toHaveProperty(procedure._def.meta?.access ?? 'nothing');
  });

  it('leaves the web app with reads for everyone', () => {
    for (const [name, procedure] of Object.entries(publicRouter._def.procedures) as unknown as [
      string,
      Procedure,
    ][]) {
      expect([procedure._def.meta?.access, procedure._def.type], name).toEqual(['public', 'query']);
    }
  });

  for (const [name, procedure] of procedures) {
    it(`is kept by ${name}`, async () => {
      const allowed = DOOR[defined(procedure._def.meta?.access)] as readonly string[];
      for (const [role, actor] of actors) {
        const call = name
          .split('.')
          .reduce((at: unknown, key) => (at as Record<string, unknown>)[key], h.as(actor)) as (
          input: unknown,
        ) => Promise<unknown>;
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
