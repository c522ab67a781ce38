import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { ids, meetingData, opening, publishNew } from './cast.ts';
import { type Harness, harness } from './harness.ts';

let h: Harness;
const cast = ids();
beforeAll(async () => {
  h = await harness();
  await h.run(
    system('test'),
    ...opening(cast),
    publishNew(
      'meeting',
      v7(),
      meetingData(cast, { slug: 'unknown-level', levels: {}, participants: [] }),
    ),
    publishNew('meeting', v7(), meetingData(cast, { slug: 'one-level', levels: { b: 'envoy' } })),
  );
});
afterAll(() => h.close());

it('K10 a meeting whose level nobody recorded is not said to be one of officials', async () => {
  const { items } = await h.as(PUBLIC).meeting.list({});
  const level = (slug: string) => items.find((item) => item.slug === slug)?.level;
  expect(level('unknown-level')).toBeNull();
  expect(level('one-level')).toBe('envoy');
  const officials = await h.as(PUBLIC).meeting.list({ level: 'officials' });
  expect(officials.items.map(({ slug }) => slug)).not.toContain('unknown-level');
  const { level: facet } = await h.as(PUBLIC).meeting.facets({});
  expect(facet?.values.map(({ value }) => value)).not.toContain('officials');
});
