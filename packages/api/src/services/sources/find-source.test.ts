import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, harness } from '../../../test/harness.ts';
import { type Actor, system } from '../../core/scope/actor.ts';

describe('a source looked up by its address', () => {
  let h: Harness;
  let editor: Actor;
  const id = v7();
  beforeAll(async () => {
    h = await harness();
    editor = await h.person('amina', {});
    await h.run(system('test'), {
      type: 'save',
      recordId: id,
      kind: 'source',
      baseId: null,
      data: {
        slug: 'tribune-lavrov-visit',
        title: { en: 'A visit' },
        type: 'newspaper',
        publisher: 'Tribune',
        address: 'https://tribune.com.pk/story/2293402/a-visit',
      },
    });
  });
  afterAll(() => h.close());

  it('B25: is found under another spelling, and nothing else is', async () => {
    const find = (address: string) => h.as(editor).desk.sources.find({ address });
    expect(
      await find('http://www.TRIBUNE.com.pk/story/2293402/a-visit/?utm_source=tg#top'),
    ).toEqual({ id, title: { en: 'A visit' }, publisher: 'Tribune', holdsText: false });
    expect(await find('https://tribune.com.pk/story/2293402')).toBeNull();
    expect(await find('not an address')).toBeNull();
  });
});
