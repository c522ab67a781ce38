import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Intent } from '../src/core/change/intent.ts';
import { isObject } from '../src/core/paths/index.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { type KindName, kindNames } from '../src/kinds/schemas.ts';
import { callByName } from '../src/procedures.ts';
import { furtherKinds, ids, opening } from './cast.ts';
import { everyClaim, type Known, known } from './every-claim.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const DOSSIER = 'pakistan-russia';
let h: Harness;
let intents: Extract<Intent, { type: 'publish' }>[];

beforeAll(async () => {
  h = await harness();
  intents = [...opening(cast), ...furtherKinds(cast)] as typeof intents;
  await h.run(system('test'), ...intents);
});
afterAll(() => h.close());

describe('S5 a claim of any field or entry of any kind', () => {
  it.each(kindNames)('of %s is in what its page reads, and in the list of claims', async (kind) => {
    const save = intents.find((intent) => intent.save?.kind === kind)?.save;
    if (!save) throw new RangeError(kind);
    const records: Record<string, string> = Object.fromEntries(
      intents.map((intent) => [intent.save?.kind, intent.recordId]),
    );
    // A chain of its own would lead back along some fields; another record of the kind does not.
    const id = v7();
    const data = { ...(isObject(save.data) && save.data), slug: `claimed-${kind}` };
    const claims = everyClaim(kind, data, records);
    expect(claims.length).toBeGreaterThan(10);
    await h.run(system('test'), {
      type: 'publish',
      recordId: id,
      save: { type: 'save', recordId: id, kind, baseId: null, data: { ...data, claims } },
    });
    const read = await pageOf(kind, data.slug);
    expect(idsIn(read)).toEqual(idsIn(claims));
    const { items, total } = await h.as(PUBLIC).claim.list({ record: id, limit: 100 });
    expect(total).toBe(claims.length);
    expect(items.every((one) => claims.some((claim) => claim.id === one.id))).toBe(true);
  });
});

async function pageOf(kind: KindName, slug: string): Promise<Known[]> {
  const found = await callByName(h.as(PUBLIC), `${kind}.bySlug`, { slug, dossier: DOSSIER });
  return z.object({ record: z.object({ claims: z.array(known) }) }).parse(found).record.claims;
}

const idsIn = (claims: readonly Known[]): string[] => claims.map(({ id }) => id).sort();
