import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreementData,
  cite,
  dossierData,
  furtherKinds,
  ids,
  opening,
  projectData,
  publishNew,
} from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { type Actor, system } from '../../core/scope/actor.ts';

describe('a list of the desk', () => {
  let h: Harness;
  let editor: Actor;
  const cast = ids();
  const other = v7();

  beforeAll(async () => {
    h = await harness();
    editor = await h.person('editor', {});
    await h.run(system('test'), ...opening(cast), ...furtherKinds(cast));
    await h.run(
      system('test'),
      publishNew('dossier', other, dossierData(cast, { slug: 'two-others' })),
      publishNew('project', v7(), projectData(cast, { slug: 'elsewhere', dossiers: [other] })),
      publishNew(
        'project',
        v7(),
        projectData(cast, { slug: 'of-both', dossiers: [other, cast.dossier] }),
      ),
    );
  });
  afterAll(() => h.close());

  const slugs = async (kind: string, dossier?: string) => {
    const { items, total } = await h.as(editor).desk.list({ kind, dossier, sort: 'title' });
    expect(total).toBe(items.length);
    return items.map(({ slug }) => slug).sort();
  };

  it('is of one dossier where that is asked, a record of several in each', async () => {
    expect(await slugs('project')).toEqual(['elsewhere', 'north-south-gas-pipeline', 'of-both']);
    expect(await slugs('project', cast.dossier)).toEqual(['north-south-gas-pipeline', 'of-both']);
    expect(await slugs('project', other)).toEqual(['elsewhere', 'of-both']);
    expect(await slugs('agreement', other)).toEqual([]);
  });

  it('says how an agreement stands, not what was done last', async () => {
    const did = (action: string, date: string) => ({
      id: v7(),
      action,
      side: 'both',
      date,
      evidence: [cite(cast.source)],
    });
    const actions = [
      did('signed', '2010-01-01'),
      did('in_force', '2011-01-01'),
      did('amended', '2015-01-01'),
    ];
    const data = agreementData(cast, { slug: 'amended-later', actions });
    await h.run(system('test'), publishNew('agreement', v7(), data));
    for (const who of [editor, await h.person('writes-elsewhere', { dossierId: other })]) {
      const { items } = await h.as(who).desk.list({ kind: 'agreement' });
      expect(items.find(({ slug }) => slug === 'amended-later')?.facts).toMatchObject({
        standing: 'in_force',
      });
    }
  });

  it('says who holds a position and on what', async () => {
    const { items } = await h.as(editor).desk.list({ kind: 'position' });
    expect(items).toMatchObject([
      { facts: { actor: { en: 'russia' }, topic: { en: 'Energy' }, date: '2021-04' } },
    ]);
  });
});
