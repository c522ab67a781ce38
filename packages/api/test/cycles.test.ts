import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '../src/core/change/intent.ts';
import { system } from '../src/core/scope/actor.ts';
import { agreementData, ids, opening, projectData, publishNew } from './cast.ts';
import { type Harness, harness } from './harness.ts';

describe('B23: a chain of references', () => {
  let h: Harness;
  const cast = ids();
  const [a, b, c] = [v7(), v7(), v7()];
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    await h.run(system('test'), project(a, 'line-a'));
    await h.run(system('test'), project(b, 'line-b', { partOf: a }));
    await h.run(system('test'), project(c, 'line-c', { partOf: b }));
  });
  afterAll(() => h.close());

  const project = (id: string, slug: string, more: object = {}): Intent =>
    publishNew('project', id, projectData(cast, { slug, ...more }));
  const changed = async (id: string, change: object): Promise<Intent> => {
    const admin = await h.person(`admin-${v7()}`, { role: 'admin' });
    const { head, record } = await h.as(admin).desk.get({ id });
    return {
      type: 'publish',
      recordId: id,
      note: 'The parts of it.',
      save: {
        type: 'save',
        recordId: id,
        kind: record.kind,
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, ...change },
      },
    };
  };
  const refused = (path: string) => ({
    code: 'UNPROCESSABLE',
    problems: [expect.objectContaining({ code: 'cycle', path, severity: 'refusal' })],
  });

  it('does not lead back to itself', async () => {
    await expect(h.run(system('test'), await changed(a, { partOf: a }))).rejects.toMatchObject(
      refused('partOf'),
    );
  });

  it('does not lead back through others', async () => {
    await expect(h.run(system('test'), await changed(a, { partOf: c }))).rejects.toMatchObject(
      refused('partOf'),
    );
  });

  it('does not lead back through what goes out beside it', async () => {
    const [x, y] = [v7(), v7()];
    const both = [project(x, 'line-x', { partOf: y }), project(y, 'line-y', { partOf: x })];
    await expect(h.run(system('test'), ...both)).rejects.toMatchObject({ code: 'UNPROCESSABLE' });
  });

  it('holds for agreements that amend one another, and leaves chains that end', async () => {
    const [first, second] = [v7(), v7()];
    await h.run(
      system('test'),
      publishNew('agreement', first, agreementData(cast, { slug: 'first-of-two' })),
    );
    const amending = agreementData(cast, { slug: 'second-of-two', amends: [first] });
    await h.run(system('test'), publishNew('agreement', second, amending));
    await expect(
      h.run(system('test'), await changed(first, { amends: [second] })),
    ).rejects.toMatchObject(refused(`amends[${second}]`));
    // What carries out one agreement may be replaced by it: these are two chains.
    await h.run(system('test'), await changed(first, { replaces: [second] }));
  });
});
