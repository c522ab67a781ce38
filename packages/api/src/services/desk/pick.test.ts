import { pool } from '@chancery/db';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids, opening } from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { generatePersons, personName } from '../../../test/persons.ts';
import { Database } from '../../core/database.ts';
import { type Actor, system } from '../../core/scope/actor.ts';
import { pick, pickInput } from './lists.ts';

const PERSONS = 20_000;

describe('the record picker', () => {
  let h: Harness;
  let editor: Actor;
  const cast = ids();
  const draft = v7();

  const found = (search: string, kinds: string[] = ['actor']) =>
    h.as(editor).desk.pick({ kinds, search });
  const slugs = async (search: string, kinds?: string[]): Promise<string[]> =>
    (await found(search, kinds)).map((item) => item.slug);

  beforeAll(async () => {
    h = await harness();
    editor = await h.person('editor', {});
    const owner = new Database(pool(h.database.owner, { max: 1 }));
    await generatePersons(owner, PERSONS);
    await owner.pool.end();
    await h.run(system('test'), ...opening(cast), {
      type: 'save',
      recordId: draft,
      kind: 'actor',
      baseId: null,
      data: {
        slug: 'rosatom',
        type: 'company',
        title: { ru: 'Росатом' },
        identifiers: [{ id: v7(), scheme: 'wikidata', value: 'Q1057364' }],
      },
    });
  });
  afterAll(() => h.close());

  it.each([14_999, 3, PERSONS - 1])('finds person %i of many by the Urdu alias', async (n) => {
    const [first] = await found(personName(n).ur);
    expect(first).toMatchObject({ slug: `bench-person-${n}`, name: personName(n).ur });
  });

  it.each(['Лавров', 'lavr', 'لاوروف', 'لافروف'])('finds a person by %s', async (search) => {
    expect(await slugs(search)).toContain('sergey-lavrov');
  });

  it.each(['rosatom', 'Росат', 'روساتوم', 'q1057364', 'Q1057'])(
    'finds a draft by %s',
    async (search) => {
      expect(await found(search)).toMatchObject([{ slug: 'rosatom', state: 'draft' }]);
    },
  );

  it('shows the records saved last where nothing is asked, of the kinds that fit', async () => {
    expect((await slugs(''))[0]).toBe('rosatom');
    expect(await slugs('', ['topic', 'project'])).toEqual(
      expect.arrayContaining(['energy', 'north-south-gas-pipeline']),
    );
    expect((await found('', ['*'])).map((item) => item.kind)).toContain('dossier');
  });

  it('offers no record that another stands for', async () => {
    const twin = v7();
    await h.run(system('test'), {
      type: 'publish',
      recordId: twin,
      save: {
        type: 'save',
        recordId: twin,
        kind: 'actor',
        baseId: null,
        data: { slug: 'lavrov-twin', type: 'person', title: { en: 'Lavrov Twin' } },
      },
    });
    expect(await slugs('Lavrov Twin')).toEqual(['lavrov-twin']);
    await h.run(system('test'), {
      type: 'merge',
      recordId: twin,
      intoId: cast.lavrov,
      reason: 'Entered twice.',
    });
    expect(await slugs('Lavrov Twin')).toEqual([]);
  });

  it.each(['', 'l', 'لا', 'Лавров', '15000', '%', "'"])(
    'reads no table from end to end for %j',
    async (search) => {
      const plans: string[] = [];
      const db = h.engine.db.read;
      await pick(
        {
          async rows<T extends object>(statement: Parameters<typeof db.rows>[0]): Promise<T[]> {
            const plan = await h.engine.db.pool.query({
              text: `EXPLAIN ${statement.text}`,
              values: statement.values,
            });
            plans.push(...plan.rows.map((row) => String(row['QUERY PLAN'])));
            return db.rows<T>(statement);
          },
        },
        h.engine.kinds,
        pickInput.parse({ kinds: ['*'], search }),
      );
      expect(plans.join('\n')).not.toMatch(/Seq Scan on "(SearchText|Card|Record)"/);
    },
  );
});
