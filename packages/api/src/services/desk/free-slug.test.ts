import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, harness } from '../../../test/harness.ts';
import { system } from '../../core/scope/actor.ts';

describe('a free address', () => {
  let h: Harness;
  const energy = v7();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), {
      type: 'save',
      recordId: energy,
      kind: 'topic',
      baseId: null,
      data: { slug: 'energy', title: { en: 'Energy' } },
    });
  });
  afterAll(() => h.close());

  const ask = async (kind: 'topic' | 'actor', id: string, ...candidates: string[]) =>
    h.as(await h.person(`p${v7()}`, {})).desk.freeSlug({ kind, id, candidates });

  it('K5: is the first that no other record of the kind has', async () => {
    expect(await ask('topic', v7(), 'energy', 'energy-2')).toBe('energy-2');
    expect(await ask('topic', energy, 'energy', 'energy-2')).toBe('energy');
    expect(await ask('actor', v7(), 'energy', 'energy-2')).toBe('energy');
  });

  it('is none where all are taken', async () => {
    expect(await ask('topic', v7(), 'energy')).toBeNull();
  });
});
