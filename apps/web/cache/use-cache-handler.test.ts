import { expect, test } from 'vitest';
import { FAILED_TAG } from './failed-tag.ts';
import { bumpUses, preciseNow } from './tag-clock.ts';
import { makeUseCacheHandler } from './use-cache-handler.ts';
import { tagFor } from './use-sets.ts';

const entry = (text: string, uses: string[], timestamp = preciseNow(), more: string[] = []) => ({
  value: new Blob([text]).stream(),
  tags: [tagFor(uses), ...more],
  stale: 300,
  timestamp,
  expire: 7200,
  revalidate: 3600,
});
const read = async (found: { value: ReadableStream<Uint8Array> } | undefined) =>
  found && new Response(found.value as ReadableStream<Uint8Array<ArrayBuffer>>).text();

test('a kept read is served any number of times', async () => {
  const handler = makeUseCacheHandler();
  await handler.set('pipeline', Promise.resolve(entry('agreed', ['project/pipeline'])));
  expect(await read(await handler.get('pipeline'))).toBe('agreed');
  expect(await read(await handler.get('pipeline'))).toBe('agreed');
});

test('a read of which something moved is gone', async () => {
  const handler = makeUseCacheHandler();
  await handler.set('pipeline', Promise.resolve(entry('agreed', ['project/pipeline'])));
  bumpUses(['project/pipeline']);
  expect(await handler.get('pipeline')).toBeUndefined();
});

test('a read that was overtaken while it was made is never kept', async () => {
  const handler = makeUseCacheHandler();
  const begun = preciseNow();
  bumpUses(['project/mill']);
  await handler.set('mill', Promise.resolve(entry('idle', ['project/mill'], begun)));
  expect(await handler.get('mill')).toBeUndefined();
});

test('W1 what tells of a failure is not kept', async () => {
  const handler = makeUseCacheHandler();
  await handler.set(
    'mill',
    Promise.resolve(entry('503', ['project/mill'], undefined, [FAILED_TAG])),
  );
  expect(await handler.get('mill')).toBeUndefined();
});

test('a reader waits for the read under way', async () => {
  const handler = makeUseCacheHandler();
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof entry>>();
  const setting = handler.set('talks', promise);
  const found = handler.get('talks');
  resolve(entry('held', ['meeting/talks']));
  await setting;
  expect(await read(await found)).toBe('held');
});

test('a value that breaks off is not kept', async () => {
  const handler = makeUseCacheHandler();
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error('cut')),
  });
  await handler.set('cut', Promise.resolve({ ...entry('', []), value: broken }));
  expect(await handler.get('cut')).toBeUndefined();
});

test('the reads kept stay within their bytes', async () => {
  const handler = makeUseCacheHandler(10_000);
  for (let index = 0; index < 100; index++) {
    await handler.set(`read-${index}`, Promise.resolve(entry('x'.repeat(1_000), [])));
  }
  expect(handler.size()).toBeLessThanOrEqual(10_000);
  expect(await read(await handler.get('read-99'))).toHaveLength(1_000);
});
